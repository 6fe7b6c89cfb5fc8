/** What a part or an addition counts, where only the number before it says so: "200 guests came, 40 of them late". */

import type { Token } from '../../model/types.ts';
import { OF_THEM } from '../lexicon/scopes.ts';
import type { Bounds } from './figure-bounds.ts';
import type { Reading } from './figure-readings.ts';
import { isRest } from './figure-scope.ts';
import { wordAt } from './pieces.ts';

/**
 * A part or an addition that names nothing counts what the number before it does: "200 guests came, 40 of them late",
 * "another 40", "the remaining 40".
 */
export function withCountedBefore(
  pieces: readonly Token[],
  reading: Reading,
  found: readonly Reading[],
): Reading {
  const { counted, scope, number, isLone, bounds } = reading;
  if (counted !== null || scope === 'whole' || isLone || number.unit !== null) return reading;
  if (scope === 'part' && !isRest(pieces, bounds.from) && !isOfThem(pieces, bounds)) return reading;
  const before = found
    .slice(-NEAREST)
    .findLast((one) => one.counted !== null && one.number.unit === null);
  if (before === undefined || bounds.from - before.to > FARTHEST) return reading;
  return isStop(pieces, before.to, bounds.from) ? reading : { ...reading, counted: before.counted };
}

/** "40 of them", "of whom 40", "among them 40". */
function isOfThem(pieces: readonly Token[], { from, to }: Bounds): boolean {
  if (wordAt(pieces, to) === 'of') return OF_THEM.has(wordAt(pieces, to + 1));
  return OF_THEM.has(wordAt(pieces, from - 1)) || OF_THEM.has(wordAt(pieces, from - 2));
}

/** How many pieces "them" may stand from what it means. */
const FARTHEST = 20;
/** And how many figures. */
const NEAREST = 4;

function isStop(pieces: readonly Token[], from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ lower }) => /^["“”]$/.test(lower));
}
