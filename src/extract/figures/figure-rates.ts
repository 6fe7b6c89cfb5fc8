/**
 * Two numbers that are one share: "one in ten voters", "3 in 5", "two out of three", and as a formula "one over three".
 * Other numbers with "in" between them are two figures: "12 in 30 villages".
 */

import type { Token } from '../../model/types.ts';
import { RATE_OCCASIONS } from '../lexicon/number-labels.ts';
import type { Unlabelled } from './number-labels.ts';
import { wordAt } from './pieces.ts';

/** The numbers with every two that are a share of one made one. */
export function joinRates(pieces: readonly Token[], numbers: readonly Unlabelled[]): Unlabelled[] {
  const joined: Unlabelled[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    if (before !== undefined && isRate(pieces, before, number)) {
      joined[joined.length - 1] = shareOf(before, number);
    } else joined.push(number);
  }
  return joined;
}

function shareOf(part: Unlabelled, whole: Unlabelled): Unlabelled {
  const low = part.low / whole.low;
  return { ...part, to: whole.to, low, high: low, fraction: true, bare: false, scale: 1 };
}

function isRate(pieces: readonly Token[], part: Unlabelled, whole: Unlabelled): boolean {
  if (!isPlain(part) || !isPlain(whole) || part.fraction || Math.abs(part.low) >= whole.low)
    return false;
  const link = pieces
    .slice(part.to, Math.min(whole.from, part.to + 3))
    .map(({ lower }) => lower)
    .join(' ');
  if (part.to === whole.from || whole.from - part.to > 2) return false;
  if (link === 'over') return isFormula(pieces, part, whole);
  if (link === 'out of') return isRound(whole.low);
  if (link !== 'in' && link !== 'in every') return false;
  const isOdds = part.low === 1 && isRound(whole.low);
  return isOdds || ((part.low === 1 || isRound(whole.low)) && !isOccasion(pieces, whole));
}

function isPlain({ unit, low, high, scale }: Unlabelled): boolean {
  return unit === null && low === high && Number.isInteger(low) && (scale === 1 || low >= 100);
}

/** Small wholes and the powers of ten: what people give odds in. */
function isRound(whole: number): boolean {
  return whole <= 10 || Number.isInteger(Math.log10(whole)) || whole === 20 || whole === 25;
}

/** "scored two in three games", "four in 10 days": how often, and no share. */
function isOccasion(pieces: readonly Token[], whole: Unlabelled): boolean {
  return RATE_OCCASIONS.has(wordAt(pieces, whole.to));
}

/** "one over three." with nothing counted behind it; "over" bounds a number elsewhere. */
function isFormula(pieces: readonly Token[], part: Unlabelled, whole: Unlabelled): boolean {
  const next = pieces[whole.to];
  return Math.abs(part.low) < 10 && (next === undefined || next.pos === 'PUNCT');
}
