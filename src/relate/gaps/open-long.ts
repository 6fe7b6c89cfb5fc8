/** Questions in dispute for longer than the editor wants: the later day of the first pair that still stands. */

import { daysBetween, latestDay, writeDay } from '../../model/day.ts';
import type { Claim, Day, Disagreement, Pair } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import { saidDay } from '../time.ts';
import { distinct, type FindGaps, type Known, quoteClaim, whoTells } from './gap.ts';

/** One gap a topic, for its weightiest question that is open too long; the claims of the others stand with it. */
export const findOpenLong: FindGaps = (known) =>
  known.topics.flatMap((topic) => {
    const open = known.disputed(topic).flatMap((one) => openSince(one, known) ?? []);
    const [first, ...others] = open;
    if (first === undefined) return [];
    const { disagreement, since, days, earlier, later } = first;
    return [
      {
        kind: 'open-long' as const,
        topic: topic.id,
        claims: distinct([first, ...others].flatMap((one) => [one.earlier.id, one.later.id])),
        text: `On “${topic.title}”, ${quoteClaim(earlier)} (${whoTells(earlier, known)}) and ${quoteClaim(later)} (${whoTells(later, known)}) have been at odds for ${days} days, since ${writeDay(since)}${besides(others.length, known)}.`,
        weight: disagreement.weight,
      },
    ];
  });

function besides(number: number, { openDays }: Known): string {
  if (number === 0) return '';
  const others = number === 1 ? '1 other question is' : `${number} other questions are`;
  return `; ${others} open for more than ${openDays} days too`;
}

interface Open {
  readonly disagreement: Disagreement;
  readonly since: Day;
  readonly days: number;
  readonly earlier: Claim;
  readonly later: Claim;
}

/**
 * The first pair that conflicts and still stands: neither claim was revised since, and no voice of it turned round.
 * Null where it is not open too long.
 */
function openSince(disagreement: Disagreement, known: Known): Open | null {
  const { pairs } = disagreement;
  const voices = (id: string): readonly string[] => voicesIn(known.claim(id));
  const revised = new Set(
    pairs.filter(({ verdict }) => verdict === 'revision').map(({ earlier }) => earlier),
  );
  const turned = new Set(
    pairs
      .filter(({ verdict }) => verdict === 'reversal')
      .flatMap(({ earlier, later }) => [...voices(earlier), ...voices(later)]),
  );
  const standing = pairs
    .filter(({ verdict }) => verdict === 'contradiction' || verdict === 'possible')
    .filter(({ earlier, later }) => !revised.has(earlier) && !revised.has(later))
    .filter(
      ({ earlier, later }) =>
        ![...voices(earlier), ...voices(later)].some((voice) => turned.has(voice)),
    )
    .flatMap((pair) => read(pair, known) ?? []);
  const first = standing.toSorted((a, b) =>
    a.since < b.since ? -1 : a.since > b.since ? 1 : 0,
  )[0];
  if (first === undefined || known.asOf === null) return null;
  const days = daysBetween(first.since, known.asOf);
  return days > known.openDays ? { disagreement, days, ...first } : null;
}

function voicesIn(claim: Claim | undefined): readonly string[] {
  return claim === undefined ? [] : voicesOf(claim);
}

function read(pair: Pair, known: Known): Omit<Open, 'disagreement' | 'days'> | null {
  const earlier = known.claim(pair.earlier);
  const later = known.claim(pair.later);
  if (earlier === undefined || later === undefined) return null;
  const [before, after] = [saidDay(earlier), saidDay(later)];
  const since = latestDay([before, after]);
  return before === null || after === null || since === null ? null : { since, earlier, later };
}
