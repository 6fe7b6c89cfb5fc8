/**
 * A figure that is still passed on as its source's after that source gave another: 50 on day 1, 40 on day 3, and an
 * outlet on day 5 that still has 50 of the same source. What is dated back, or told beside the new figure, is history.
 */

import { writeDay } from '../../model/day.ts';
import { byDay } from '../../model/identity.ts';
import type { Claim, Disagreement, Pair, Side } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import { LOOKING_BACK } from '../cues.ts';
import { saidDay } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { distinct, type FindGaps, type Known, quoteSide, type WeighedGap } from './gap.ts';

/** One gap a topic, the weightiest question first; the claims of the others stand with it. */
export const findSuperseded: FindGaps = (known) =>
  known.topics.flatMap((topic) => {
    const found = known
      .disputed(topic)
      .filter(({ rule }) => rule === 'figure')
      .flatMap((one) => repeatedIn(one, known) ?? []);
    const [first, ...others] = found;
    if (first === undefined) return [];
    return [
      {
        ...first,
        topic: topic.id,
        claims: distinct(found.flatMap(({ claims }) => claims)),
        text: `${first.text}${others.length === 0 ? '' : `; ${others.length} more of “${topic.title}” likewise`}.`,
      },
    ];
  });

/** The first figure of a question that is repeated so; null where none is. */
function repeatedIn(one: Disagreement, known: Known): WeighedGap | null {
  const holds = (id: string): Side | undefined =>
    one.sides.find(({ claims }) => claims.includes(id));
  for (const pair of one.pairs.filter(({ verdict }) => verdict === 'revision')) {
    const [old, now] = [holds(pair.earlier), holds(pair.later)];
    if (old === undefined || now === undefined || old === now) continue;
    const found = told(one, pair, old, now, known);
    if (found !== null) return found;
  }
  return null;
}

function told(
  one: Disagreement,
  pair: Pair,
  old: Side,
  now: Side,
  known: Known,
): WeighedGap | null {
  const before = known.claim(pair.earlier);
  const after = known.claim(pair.later);
  if (before === undefined || after === undefined) return null;
  const [voice] = voicesOf(before).filter((name) => voicesOf(after).includes(name));
  const revised = saidDay(after);
  if (voice === undefined || revised === null) return null;
  const knowing = new Set(now.claims.flatMap((id) => known.claim(id)?.document ?? []));
  const [repeat] = old.claims
    .flatMap((id) => known.claim(id) ?? [])
    .filter((claim) => voicesOf(claim).includes(voice) && !knowing.has(claim.document))
    .filter((claim) => isPassedOnAfter(claim, revised))
    .toSorted((a, b) => byDay(saidDay(a), saidDay(b)) || byClaimDay(a, b));
  if (repeat === undefined) return null;
  const outlet = known.published(repeat.document)?.outlet ?? repeat.document;
  return {
    kind: 'superseded',
    topic: one.topic,
    claims: [repeat.id, after.id, before.id],
    text: `On ${writeDay(saidDay(repeat) ?? revised)} ${outlet} still gives ${quoteSide(one, old, known)} as the figure of ${voice.replace(/^The /, 'the ')}, which had given ${quoteSide(one, now, known)} by ${writeDay(revised)}`,
    weight: one.weight,
  };
}

/** Its day is that of the report alone: a day that words tell is when it was said, then or anew. */
function isPassedOnAfter(claim: Claim, revised: string): boolean {
  const { said, about } = claim.when;
  const day = saidDay(claim);
  if (said.basis !== 'published' || day === null || day <= revised) return false;
  if (about.basis === 'stated' && about.to !== null && about.to <= revised) return false;
  return !LOOKING_BACK.test(claim.context.text);
}
