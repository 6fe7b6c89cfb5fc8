/** Asks every rule about every topic and makes disagreements of what they find: one a question. */

import { byAll, byText, idOf, isInside } from '../model/identity.ts';
import type { Claim, Decision, Disagreement, Origin, Place, Topic } from '../model/types.ts';
import { readCommonness } from './commonness.ts';
import type { Outcome } from './decisions/outcome.ts';
import { reshapeQuestions } from './decisions/questions.ts';
import { withoutEchoes } from './echoed-questions.ts';
import { groupBy } from './group-by.ts';
import { findTwins } from './origins/find-twins.ts';
import type { OriginSource } from './origins/read-story.ts';
import { originIndex } from './origins.ts';
import type { Published } from './phrases.ts';
import { locatedPlaces } from './places.ts';
import { once, remember } from './remember.ts';
import { rules } from './rules/index.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rules/rule.ts';
import { inOrderOfDays } from './timelines.ts';
import { byGravity, byWeight, weigh } from './weight.ts';

/** All disagreements, flagged or only shown, the weightiest first. A topic is asked what it compares, and nothing else. */
export function findDisagreements(
  claims: readonly Claim[],
  topics: readonly Topic[],
  origins: readonly Origin[],
  documents: readonly (Published & OriginSource)[],
): Disagreement[] {
  return [...findDecided(claims, topics, origins, documents, []).value];
}

/** The same with questions put together or taken apart as was decided. */
export function findDecided(
  claims: readonly Claim[],
  topics: readonly Topic[],
  origins: readonly Origin[],
  documents: readonly (Published & OriginSource)[],
  decisions: readonly Decision[],
): Outcome<readonly Disagreement[]> {
  const twins = findTwins(claims, documents);
  const own = twins.size === 0 ? claims : claims.filter(({ id }) => !twins.has(id));
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const subjects = topics.flatMap((topic) => topic.counts);
  const located = remember((claim: Claim) => locatedPlaces(claim, subjects));
  const story: Known = {
    claims: inOrderOfDays(own),
    topics,
    originsOf: originIndex(origins),
    placesOf: (claim) => (claim.places.length === 0 ? NOWHERE : located(claim)),
    common: once(() => readCommonness(own)),
    published: (path) => byPath.get(path),
    isHeadline: ({ document, span }) => {
      const title = byPath.get(document)?.blocks?.find(({ kind }) => kind === 'title');
      return title !== undefined && isInside(span, title.span);
    },
  };
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const repeats = new Map(
    groupBy([...twins], ([, first]) => first).map(([first, own]) => [first, own.map(([id]) => id)]),
  );
  const reshaped = topics.flatMap((topic) =>
    rules
      .filter((rule: Rule) => topic.compares.includes(rule.compares))
      .map((rule: Rule) => {
        const found = rule.compare(topic, story);
        return { topic, rule, ...reshapeQuestions(found, topic, rule, byId, decisions) };
      }),
  );
  const applied = reshaped.flatMap((one) => one.applied);
  return {
    value: withoutEchoes(
      reshaped
        .flatMap(({ topic, rule, value }) =>
          value.map((found) => withTwins(toDisagreement(topic, rule, found, story, byId), repeats)),
        )
        .toSorted(byWeight),
    ),
    applied,
    idle: decisions
      .filter(({ kind }) => kind === 'merge' || kind === 'split')
      .filter((decision) => applied.every((one) => one.decision !== decision))
      .map((decision) => ({ decision, why: NO_QUESTION })),
  };
}

const NOWHERE: readonly Place[] = [];
const NO_QUESTION = 'no such question is asked any more';

/** What copies repeat stands on the side of what they copy. */
function withTwins(
  one: Disagreement,
  repeats: ReadonlyMap<string, readonly string[]>,
): Disagreement {
  if (repeats.size === 0) return one;
  const sides = one.sides.map((side) => ({
    ...side,
    claims: side.claims.flatMap((id) => [id, ...(repeats.get(id) ?? [])]).toSorted(byText),
  }));
  return { ...one, sides };
}

function toDisagreement(
  topic: Topic,
  rule: Rule,
  found: Comparison,
  story: Known,
  byId: ReadonlyMap<string, Claim>,
): Disagreement {
  const pairs = found.pairs.toSorted(byPair);
  const gravest = pairs.toSorted(
    (a, b) => byGravity(a.verdict, b.verdict) || b.gap - a.gap || byPair(a, b),
  )[0];
  const verdict = gravest?.verdict ?? 'compatible';
  const sides = found.sides.map(({ label, claims }) => ({
    label,
    claims: claims.toSorted(byText),
    origins: distinctOf(claims, story.originsOf).length,
    parties: distinctOf(claims, (id) => partiesOf(byId.get(id))).sort(byText),
  }));
  return {
    id: idOf('d', topic.id, rule.id, found.key),
    topic: topic.id,
    rule: rule.id,
    question: found.question,
    verdict,
    reason: gravest?.reason ?? '',
    sides,
    pairs: pairs.map(({ earlier, later, verdict: own, reason }) => ({
      earlier,
      later,
      verdict: own,
      reason,
    })),
    weight: weigh(verdict, sides, gravest?.gap ?? 0),
    decision: null,
  };
}

function partiesOf(claim: Claim | undefined): readonly string[] {
  if (claim === undefined) return [];
  const { parties, party } = claim.attribution;
  return parties.length > 0 ? parties : party === null ? [] : [party];
}

/** What is known of ids, each once. */
function distinctOf(ids: readonly string[], textsOf: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  for (const id of ids) for (const text of textsOf(id)) found.add(text);
  return [...found];
}

const byPair = byAll<WeighedPair>(
  (a, b) => byText(a.earlier, b.earlier),
  (a, b) => byText(a.later, b.later),
  (a, b) => byText(a.reason, b.reason),
);
