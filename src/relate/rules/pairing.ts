/** What rules share in setting claims beside each other. */

import { byText } from '../../model/identity.ts';
import type { Claim, Topic, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { cite } from '../phrases.ts';
import { remember } from '../remember.ts';
import { entryOf } from '../time.ts';
import type { Known, WeighedPair } from './rule.ts';

/** The claims of a topic. */
export function claimsOf(topic: Topic, story: Known): readonly Claim[] {
  return claimsByTopic(story).get(topic.id) ?? [];
}

const claimsByTopic = remember(({ claims }: Known): ReadonlyMap<string, readonly Claim[]> => {
  const filed = claims.flatMap((claim) => [...new Set(claim.topics)].map((id) => ({ id, claim })));
  return new Map(
    groupBy(filed, ({ id }) => id).map(([id, own]) => [id, own.map(({ claim }) => claim)]),
  );
});

/** The pair with the earlier claim first; claims come in the order of their days. */
export function pairOf(
  earlier: Claim,
  later: Claim,
  verdict: Verdict,
  reason: string,
  gap = 0,
): WeighedPair {
  return { earlier: earlier.id, later: later.id, verdict, reason, gap };
}

/** True where the two claims share an origin. */
export function isSameOrigin(a: Claim, b: Claim, story: Known): boolean {
  const origins = story.originsOf(b.id);
  return story.originsOf(a.id).some((origin) => origins.includes(origin));
}

/** The nouns that some topic of the story counts. */
export function subjectsOf(topics: readonly Topic[]): string[] {
  return topics.flatMap((topic) => topic.counts);
}

/** Both sides in their own words, the earlier first. */
export function citeBoth(a: Claim, b: Claim, story: Known): string {
  return [a, b].map((claim) => cite(claim, story.published(claim.document))).join('; ');
}

/** The first place of a claim, for a reason. */
export function placeName(claim: Claim, story: Known): string {
  return story.placesOf(claim)[0]?.name ?? 'a place not named';
}

/** The first item of each key, in the order given. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** The ids of claims, each once, in the order of code units. */
export function ids(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map((claim) => claim.id))].toSorted(byText);
}

/** In which order a party denied and granted, as far as the words tell. */
export function orderWords(denial: Claim, claim: Claim): string {
  const denied = entryOf(denial);
  const granted = entryOf(claim);
  const told = denied.basis === 'said' && granted.basis === 'said' && denied.day !== granted.day;
  if (!told)
    return 'a reversal, or two voices at once; when each was said is not told, only when it was reported.';
  const order =
    (denied.day ?? '') < (granted.day ?? '') ? 'the denial came first' : 'the denial came last';
  return `a reversal; ${order}.`;
}
