/** Passengers who are all that were aboard, whatever else their clause says: "all 176 passengers and 11 crew were lost". */

import type { Token } from '../../model/types.ts';
import type { Named } from './jobs.ts';
import { wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';

/** The passengers that a figure counts, said to be aboard where it counts all of them; null elsewhere. */
export function namePassengers(
  pieces: readonly Token[],
  extent: Extent,
  counted: string | null,
  predicate: string | null,
): Named | null {
  if (counted === null || predicate === 'aboard') return null;
  if (predicate === null && isAmongAboard(pieces, extent)) return { counted, predicate: 'aboard' };
  if (counted !== 'passengers') return null;
  const isAll = isWholeSet(pieces, extent) || (predicate === null && isAboardLater(pieces, extent));
  return isAll ? { counted, predicate: 'aboard' } : null;
}

/** "the 176 passengers", "all 176 passengers", and nothing behind that narrows them. */
function isWholeSet(pieces: readonly Token[], { from, to }: Extent): boolean {
  if (!/^(?:the|all|its)$/.test(wordAt(pieces, from - 1))) return false;
  const next = pieces[to];
  return next === undefined || next.lower === 'and' || /^(?:NUM|AUX|PUNCT)$/.test(next.pos);
}

/** "97 Danes were among the 189 people on board", "of the 176 passengers 94 are Danes" */
function isAmongAboard(pieces: readonly Token[], { from, to }: Extent): boolean {
  if (/^(?:are|were)$/.test(wordAt(pieces, to)) && wordAt(pieces, to + 1) === 'among')
    return isAboardLater(pieces, { from, to });
  const isOfPassengers = /^(?:passengers|aboard|board)$/.test(wordAt(pieces, from - 1));
  const before = pieces.slice(Math.max(0, from - FARTHEST), from);
  return (
    isOfPassengers &&
    before.some(({ lower }, at) => lower === 'of' && before[at + 1]?.lower === 'the')
  );
}

/** "178 passengers, four of them infants, and 11 crew were on board" */
function isAboardLater(pieces: readonly Token[], { to }: Extent): boolean {
  const behind = pieces.slice(to, to + FARTHEST);
  const end = behind.findIndex(({ text }) => /^[.;:!?"“”]$/.test(text));
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(
    ({ lower }, at) => lower === 'aboard' || (lower === 'board' && clause[at - 1]?.lower === 'on'),
  );
}

const FARTHEST = 16;
