/** Topics of which an editor said that they are one. */

import { foldText } from '../../model/identity.ts';
import type { Decision, Topic, TopicDecision } from '../../model/types.ts';
import type { Outcome } from './outcome.ts';

/** The topics with those of each decision as one: the first that it names, with all that the others take in. */
export function mergeTopics(
  topics: readonly Topic[],
  decisions: readonly Decision[],
): Outcome<readonly Topic[]> {
  const merges = decisions.filter((one): one is TopicDecision => one.kind === 'merge-topics');
  let value = topics;
  const applied: { decision: Decision; to: string[] }[] = [];
  for (const decision of merges) {
    const named = decision.topics.flatMap(
      (name) => value.find((topic) => isCalled(topic, name)) ?? [],
    );
    const [first, ...others] = [...new Set(named)];
    if (first === undefined || others.length === 0) continue;
    const merged = others.reduce(merge, first);
    value = value
      .filter((topic) => !others.includes(topic))
      .map((topic) => (topic === first ? merged : topic));
    applied.push({ decision, to: [first.id] });
  }
  const isApplied = (decision: Decision): boolean =>
    applied.some((one) => one.decision === decision);
  const idle = merges
    .filter((decision) => !isApplied(decision))
    .map((decision) => ({ decision, why: APART }));
  return { value, applied, idle };
}

function isCalled({ id, title }: Topic, name: string): boolean {
  return id === name || foldText(title) === foldText(name);
}

function merge(a: Topic, b: Topic): Topic {
  return {
    ...a,
    terms: [...new Set([...a.terms, ...b.terms])],
    compares: [...new Set([...a.compares, ...b.compares])],
    counts: [...new Set([...a.counts, ...b.counts])],
  };
}

const APART = 'not two of these topics are in the briefing any more';
