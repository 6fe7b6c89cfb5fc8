/** The parts that number words are made of: what is under a hundred, and the scales. */

import type { Token } from '../../model/types.ts';
import { ONES, SCALES, TENS } from '../lexicon/number-words.ts';
import { isDash, skipHyphen, wordAt } from './pieces.ts';
import { type Reading, readingOf } from './reading.ts';

/** "six", "nineteen", "twenty-six", "twenty six". */
export function readUnderHundred(pieces: readonly Token[], at: number): Reading | null {
  const tens = TENS.get(wordAt(pieces, at));
  if (tens === undefined) {
    const ones = ONES.get(wordAt(pieces, at));
    return ones === undefined ? null : readingOf(at + 1, ones);
  }
  const next = isDash(pieces, at + 1) ? at + 2 : at + 1;
  const ones = ONES.get(wordAt(pieces, next));
  return ones === undefined || ones > 9
    ? readingOf(at + 1, tens)
    : readingOf(next + 1, tens + ones);
}

/** The scale words from a piece on, multiplied: "hundred thousand" is 1e5; 1 where there is none. */
export function readScale(
  pieces: readonly Token[],
  at: number,
): { readonly scale: number; readonly to: number } {
  let to = at;
  let scale = 1;
  for (;;) {
    const next = skipHyphen(pieces, to);
    const factor = SCALES.get(wordAt(pieces, next));
    if (factor === undefined || scale * factor > 1e14) return { scale, to };
    scale *= factor;
    to = next + 1;
  }
}
