/** Claims in the order of their days, topic by topic. */

import { byDay, bySpan, byText } from '../model/identity.ts';
import type { Claim, Timeline, Topic } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';
import { entryOf } from './time.ts';

/** One timeline a topic, in the order of the topics; a topic without claims has empty lists. */
export function orderTimelines(claims: readonly Claim[], topics: readonly Topic[]): Timeline[] {
  const ordered = claims.map((claim) => ({ claim, entry: entryOf(claim) })).toSorted(byEntry);
  const filed = ordered.flatMap(({ claim, entry }) =>
    [...new Set(claim.topics)].map((id) => ({ id, entry })),
  );
  const byTopic = new Map(groupBy(filed, ({ id }) => id));
  return topics.map((topic) => {
    const entries = (byTopic.get(topic.id) ?? []).map(({ entry }) => entry);
    return {
      topic: topic.id,
      entries: entries.filter((entry) => entry.day !== null),
      undated: entries.filter((entry) => entry.day === null),
    };
  });
}

/** The claims by day, unknown days last, then by document and place in it. */
export const inOrderOfDays = remember((claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, entry: entryOf(claim) }))
    .sort(byEntry)
    .map(({ claim }) => claim),
);

/** Orders claims by day, unknown days last, then by document and place in it. */
export function byClaimDay(a: Claim, b: Claim): number {
  return byDay(entryOf(a).day, entryOf(b).day) || byPlaceInText(a, b);
}

/** Orders claims by document and place in it. */
export function byPlaceInText(a: Claim, b: Claim): number {
  return byText(a.document, b.document) || bySpan(a.span, b.span) || byText(a.id, b.id);
}

type Dated = { readonly claim: Claim; readonly entry: ReturnType<typeof entryOf> };

function byEntry(a: Dated, b: Dated): number {
  return byDay(a.entry.day, b.entry.day) || byPlaceInText(a.claim, b.claim);
}
