/**
 * Questions of which an editor said that they are one, or that one of them is two. They are reshaped before
 * anything is made of them, so that sides, verdict, origins and weight are those of the questions as decided.
 */

import { byText, foldText, hashOf } from '../../model/identity.ts';
import type { Claim, Decision, QuestionDecision, Topic } from '../../model/types.ts';
import type { Comparison, Rule } from '../rules/rule.ts';
import { isSameSaying } from './claim-key.ts';
import type { Outcome } from './outcome.ts';

/** The questions that a rule found on a topic, as decided. Of those put together, pairs across are not judged anew. */
export function reshapeQuestions(
  found: readonly Comparison[],
  topic: Topic,
  rule: Pick<Rule, 'id'>,
  byId: ReadonlyMap<string, Claim>,
  decisions: readonly Decision[],
): Pick<Outcome<readonly Comparison[]>, 'value' | 'applied'> {
  const own = decisions.filter(
    (one): one is QuestionDecision =>
      (one.kind === 'merge' || one.kind === 'split') &&
      one.topic === topic.id &&
      one.rule === rule.id,
  );
  let value = found;
  const applied: { decision: Decision; to: string[] }[] = [];
  for (const decision of own) {
    const named = value.filter(({ question }) =>
      decision.questions.some((wanted) => foldText(wanted) === foldText(question)),
    );
    const reshaped = decision.kind === 'merge' ? merge(named) : split(named, decision, byId);
    if (reshaped === null) continue;
    const at = value.indexOf(named[0] as Comparison);
    value = value.toSpliced(at, 1, ...reshaped).filter((one) => !named.includes(one));
    applied.push({ decision, to: [topic.id] });
  }
  return { value, applied };
}

/** One question with all their sides; sides of one label are one. Null where there are not two. */
function merge(named: readonly Comparison[]): Comparison[] | null {
  const [first] = named;
  if (first === undefined || named.length < 2) return null;
  const labels = [...new Set(named.flatMap(({ sides }) => sides.map(({ label }) => label)))];
  const sides = labels.map((label) => ({
    label,
    claims: distinct(
      named.flatMap((one) =>
        one.sides.filter((side) => side.label === label).flatMap(({ claims }) => claims),
      ),
    ),
  }));
  return [{ ...first, sides, pairs: named.flatMap(({ pairs }) => pairs) }];
}

/** What stands apart and the rest, each if it still has a pair; null where nothing does, or all. */
function split(
  [one]: readonly Comparison[],
  decision: QuestionDecision,
  byId: ReadonlyMap<string, Claim>,
): Comparison[] | null {
  if (one === undefined) return null;
  const isApart = (id: string): boolean => {
    const claim = byId.get(id);
    return claim !== undefined && decision.claims.some((key) => isSameSaying(key, claim));
  };
  const all = distinct(one.sides.flatMap(({ claims }) => claims));
  const apart = all.filter(isApart);
  if (apart.length === 0 || apart.length === all.length) return null;
  const told = decision.claims.map(({ text }) => foldText(text)).toSorted(byText);
  const aside = keeping(one, isApart);
  return [
    keeping(one, (id) => !isApart(id)),
    {
      ...aside,
      key: `${one.key}|apart|${hashOf(JSON.stringify(told))}`,
      question: `${one.question} (set apart: ${aside.sides.map(({ label }) => label).join(', ')})`,
    },
  ].filter(({ pairs }) => pairs.length > 0);
}

function keeping(one: Comparison, isKept: (id: string) => boolean): Comparison {
  return {
    ...one,
    sides: one.sides
      .map(({ label, claims }) => ({ label, claims: claims.filter(isKept) }))
      .filter(({ claims }) => claims.length > 0),
    pairs: one.pairs.filter(({ earlier, later }) => isKept(earlier) && isKept(later)),
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted(byText);
}
