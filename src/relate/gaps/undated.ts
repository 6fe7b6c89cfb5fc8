/** What no day is known for: claims that stand in no order with the others. */

import type { Claim, Topic } from '../../model/types.ts';
import { entryOf } from '../time.ts';
import {
  distinct,
  type FindGaps,
  idsOf,
  type Known,
  quoteClaim,
  type WeighedGap,
  weightOf,
} from './gap.ts';

/** One gap a topic, its disputed claims first; one for the whole story where half of it and more has no day. */
export const findUndated: FindGaps = (known) => {
  const filed = [...new Set(known.topics.flatMap((topic) => known.of(topic)))];
  const undated = filed.filter(isUndated);
  if (undated.length >= filed.length * MUCH) return ofStory(undated, filed.length);
  return known.topics.flatMap((topic) => ofTopic(topic, known));
};

function isUndated(claim: Claim): boolean {
  return entryOf(claim).day === null;
}

function ofStory(claims: readonly Claim[], all: number): WeighedGap[] {
  const documents = new Set(claims.map((claim) => claim.document)).size;
  const [first] = claims;
  if (first === undefined) return [];
  const from = documents === 1 ? 'in 1 document' : `in ${documents} documents`;
  return [
    {
      kind: 'undated',
      topic: null,
      claims: distinct([first.id, ...idsOf(claims)]),
      text: `No day is known for ${claims.length} of ${all} claims, ${from}, such as ${quoteClaim(first)}.`,
      weight: 1,
    },
  ];
}

function ofTopic(topic: Topic, known: Known): WeighedGap[] {
  const undated = known.of(topic).filter(isUndated);
  const disputed = known.disputed(topic);
  const weights = new Map(
    disputed
      .toReversed()
      .flatMap(({ sides, weight }) =>
        sides.flatMap((side) => side.claims.map((id) => [id, weight] as const)),
      ),
  );
  const weighed = undated.toSorted((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  const [first] = weighed;
  if (first === undefined) return [];
  const rest = undated.length - 1;
  const others = rest === 0 ? '' : ` and ${rest} more ${rest === 1 ? 'claim' : 'claims'}`;
  return [
    {
      kind: 'undated',
      topic: topic.id,
      claims: distinct(weighed.map(({ id }) => id)),
      text: `On “${topic.title}”, no day is known for ${quoteClaim(first)}${others}.`,
      weight: weights.get(first.id) ?? weightOf([]),
    },
  ];
}

// The share of claims without a day from which on a line a topic says less than one for all.
const MUCH = 0.5;
