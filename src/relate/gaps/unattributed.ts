/** What nobody is named for: answers to a question in dispute, or all that is said on a topic. */

import type { Claim, Side, Topic } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import {
  distinct,
  type FindGaps,
  idsOf,
  type Known,
  quoteClaim,
  quotedSome,
  quoteSide,
  type WeighedGap,
  weightOf,
} from './gap.ts';

/** One gap a topic: the answers of its weightiest question in dispute that no source is named for, else the topic itself. */
export const findUnattributed: FindGaps = (known) =>
  known.topics.flatMap((topic) => ofQuestion(topic, known) ?? ofTopic(topic, known));

function ofQuestion(topic: Topic, known: Known): WeighedGap[] | null {
  for (const one of known.disputed(topic)) {
    const unnamed = one.sides.filter((side) => isUnnamed(side, known));
    if (unnamed.length === 0) continue;
    const quoted = unnamed.map((side) => quoteSide(one, side, known));
    return [
      {
        kind: 'unattributed',
        topic: topic.id,
        claims: distinct(unnamed.flatMap((side) => side.claims)),
        text: `On “${topic.title}”, no source is named for ${quotedSome(quoted)}.`,
        weight: one.weight,
      },
    ];
  }
  return null;
}

function isUnnamed(side: Side, known: Known): boolean {
  const claims = side.claims.flatMap((id) => known.claim(id) ?? []);
  return claims.length > 0 && claims.every(isSourceless);
}

/** The outlet says it itself, or somebody without a name does, and nobody with one passed it on. */
function isSourceless(claim: Claim): boolean {
  return voicesOf(claim).length === 0 && claim.attribution.via.length === 0;
}

/** A topic on which all that is said stands in nobody's name. */
function ofTopic(topic: Topic, known: Known): WeighedGap[] {
  const claims = known.of(topic);
  const [first] = claims;
  if (first === undefined || !claims.every(isSourceless)) return [];
  const all = claims.length === 1 ? 'the only claim' : `any of the ${claims.length} claims`;
  return [
    {
      kind: 'unattributed',
      topic: topic.id,
      claims: distinct([first.id, ...idsOf(claims)]),
      text: `No source is named for ${all} on “${topic.title}”: ${quoteClaim(first)}${claims.length === 1 ? '' : ' is one of them'}.`,
      weight: weightOf(known.disputed(topic)),
    },
  ];
}
