/** Numbers written in words: cardinals, fractions and the vague plurals ("dozens", "several hundred"). */

import type { Token } from '../model/types.ts';
import {
  FRACTIONS,
  ONES,
  SCALES,
  TENS,
  VAGUE_COUNTS,
  VAGUE_FLOORS,
} from './lexicon/number-words.ts';
import { isHyphen, wordAt } from './pieces.ts';

/** A number read up to before piece `to`; `high` is null where the words leave it open. */
export interface Reading {
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  readonly approximate: boolean;
  /** What the scale words multiply by: 1e6 in "five million". */
  readonly scale: number;
  /** True for a part of a whole: "two-thirds". */
  readonly fraction: boolean;
}

/** The number in words that begins at a piece; null where none does. */
export function readNumberWords(pieces: readonly Token[], at: number): Reading | null {
  const word = wordAt(pieces, at);
  if (word === 'a' || word === 'an' || word === 'half' || word === 'quarter')
    return readAfterArticle(pieces, at);
  if (VAGUE_FLOORS.has(word)) return readVaguePlural(pieces, at);
  if (VAGUE_COUNTS.has(word)) return readVagueCount(pieces, at);
  if (word === 'couple') return readCouple(pieces, at);
  if (!ONES.has(word) && !TENS.has(word)) return null;
  return readFraction(pieces, at) ?? readCardinal(pieces, at);
}

/** The scale words from a piece on, multiplied: "hundred thousand" is 1e5; 1 where there is none. */
export function readScale(
  pieces: readonly Token[],
  at: number,
): { readonly scale: number; readonly to: number } {
  let to = at;
  let scale = 1;
  for (;;) {
    const next = isHyphen(pieces, to) ? to + 1 : to;
    const factor = SCALES.get(wordAt(pieces, next));
    if (factor === undefined || scale * factor > 1e14) return { scale, to };
    scale *= factor;
    to = next + 1;
  }
}

/** "and a half", "and three quarters" from a piece on: what it adds to the number before it. */
export function readAndPart(
  pieces: readonly Token[],
  at: number,
): { readonly part: number; readonly to: number } | null {
  const and = skipHyphen(pieces, at);
  if (wordAt(pieces, and) !== 'and') return null;
  const count = skipHyphen(pieces, and + 1);
  const times = wordAt(pieces, count) === 'a' ? 1 : ONES.get(wordAt(pieces, count));
  const noun = skipHyphen(pieces, count + 1);
  const unit = FRACTIONS.get(wordAt(pieces, noun));
  if (times === undefined || unit === undefined || times * unit >= 1) return null;
  return { part: times * unit, to: noun + 1 };
}

function skipHyphen(pieces: readonly Token[], at: number): number {
  return isHyphen(pieces, at) ? at + 1 : at;
}

function reading(to: number, low: number, more: Partial<Reading> = {}): Reading {
  return { to, low, high: low, approximate: false, scale: 1, fraction: false, ...more };
}

/** "a dozen", "a few thousand", "a couple of hundred", "half a million", "a third of". */
function readAfterArticle(pieces: readonly Token[], at: number): Reading | null {
  const next = skipHyphen(pieces, at + 1);
  const word = wordAt(pieces, next);
  if (wordAt(pieces, at) === 'quarter') {
    const { scale, to } = readScale(pieces, at + 1);
    return scale < 1e3 ? null : reading(to, scale / 4, { scale });
  }
  if (wordAt(pieces, at) !== 'half') {
    if (word === 'few') return readVagueCount(pieces, next);
    if (word === 'couple') return readCouple(pieces, next);
    if (FRACTIONS.has(word)) return readFraction(pieces, at);
    return SCALES.has(word) ? withScale(pieces, next, 1, 1) : null;
  }
  if (word === 'a' || word === 'an') {
    const { scale, to } = readScale(pieces, skipHyphen(pieces, next + 1));
    return scale === 1 ? null : reading(to, scale / 2, { scale });
  }
  return readFraction(pieces, at);
}

/** "a third of", "two-thirds", "three quarters of a million"; halves and thirds need "of" or a scale. */
function readFraction(pieces: readonly Token[], at: number): Reading | null {
  const bare = wordAt(pieces, at) === 'half';
  const count = ONES.get(wordAt(pieces, at)) ?? 1;
  const noun = bare ? at : skipHyphen(pieces, at + 1);
  const unit = FRACTIONS.get(wordAt(pieces, noun));
  if (unit === undefined || count * unit >= 1) return null;
  const value = count * unit;
  const direct = readScale(pieces, noun + 1);
  if (direct.scale > 1) return reading(direct.to, value * direct.scale, { scale: direct.scale });
  if (wordAt(pieces, noun + 1) === 'of' && /^an?$/.test(wordAt(pieces, noun + 2))) {
    const { scale, to } = readScale(pieces, noun + 3);
    if (scale > 1) return reading(to, value * scale, { scale });
  }
  const plural = count > 1 && !bare;
  const isShare = plural || wordAt(pieces, noun + 1) === 'of';
  return isShare ? reading(noun + 1, value, { fraction: true }) : null;
}

/** "tens of thousands", "dozens"; "tens" and "scores" are other words too, and need their "of". */
function readVaguePlural(pieces: readonly Token[], at: number): Reading | null {
  const word = wordAt(pieces, at);
  const floor = VAGUE_FLOORS.get(word) ?? 0;
  const of = wordAt(pieces, at + 1) === 'of';
  if ((word === 'tens' || word === 'scores') && !of) return null;
  if (word === 'scores' && /^(?:the|their|his|her|its|test|exam)$/.test(wordAt(pieces, at - 1)))
    return null;
  const larger = of ? VAGUE_FLOORS.get(wordAt(pieces, at + 2)) : undefined;
  const open = { high: null, approximate: true };
  if (larger === undefined || larger <= floor) return reading(at + 1, floor, open);
  return reading(at + 3, (floor * larger) / 2, open);
}

/** "several hundred", "a few thousand"; without a scale it is no number. */
function readVagueCount(pieces: readonly Token[], at: number): Reading | null {
  const times = VAGUE_COUNTS.get(wordAt(pieces, at)) ?? 0;
  const { scale, to } = readScale(pieces, at + 1);
  const open = { high: null, approximate: true };
  if (scale > 1) return reading(to, times * scale, { ...open, scale });
  const next = wordAt(pieces, at + 1);
  const plural = VAGUE_FLOORS.has(next) ? readVaguePlural(pieces, at + 1) : null;
  if (plural === null || next === 'scores') return null;
  return reading(plural.to, plural.low, open);
}

/** "a couple of thousand", "a couple of days": two, more or less. */
function readCouple(pieces: readonly Token[], at: number): Reading | null {
  const of = wordAt(pieces, at + 1) === 'of';
  const { scale, to } = readScale(pieces, of ? at + 2 : at + 1);
  if (scale > 1) return reading(to, 2 * scale, { approximate: true, scale });
  return of && /[a-z]s$/.test(wordAt(pieces, at + 2))
    ? reading(at + 2, 2, { approximate: true })
    : null;
}

/** "twenty-six hundred", "one million two hundred thousand and five", "two and a half million". */
function readCardinal(pieces: readonly Token[], at: number): Reading | null {
  const first = readUnderThousand(pieces, at);
  if (first === null) return null;
  const part = readAndPart(pieces, first.to);
  if (part !== null) return withScale(pieces, part.to, first.low + part.part, 0);
  return withScale(pieces, first.to, first.low, 1);
}

/** The number times its scale, and the smaller groups that follow where `groups` is not 0. */
function withScale(pieces: readonly Token[], at: number, value: number, groups: number): Reading {
  const { scale, to } = readScale(pieces, at);
  if (scale === 1) return reading(to, value);
  const half = readAndPart(pieces, to);
  if (half !== null) return reading(half.to, (value + half.part) * scale, { scale });
  let total = value * scale;
  let end = to;
  let last = scale;
  while (groups > 0 && last >= 100) {
    const next = readNextGroup(pieces, end, last);
    if (next === null) break;
    total += next.low;
    end = next.to;
    last = next.scale;
  }
  return reading(end, total, { scale });
}

/** A smaller group after a larger: "two hundred thousand" in "one million two hundred thousand". */
function readNextGroup(pieces: readonly Token[], at: number, under: number): Reading | null {
  const and = wordAt(pieces, at) === 'and';
  const group = readUnderThousand(pieces, and ? at + 1 : skipHyphen(pieces, at));
  if (group === null) return null;
  const { scale, to } = readScale(pieces, group.to);
  const value = group.low * scale;
  // "five hundred and six hundred" are two numbers: after "and" only what is under a hundred belongs.
  if (value >= under || (and && value >= 100)) return null;
  return reading(to, value, { scale });
}

/** "six", "twenty-six", "six hundred and twenty". */
function readUnderThousand(pieces: readonly Token[], at: number): Reading | null {
  const small = readUnderHundred(pieces, at);
  if (small === null) return null;
  const hundred = skipHyphen(pieces, small.to);
  if (wordAt(pieces, hundred) !== 'hundred') return small;
  const value = small.low * 100;
  const and = wordAt(pieces, hundred + 1) === 'and';
  const rest = readUnderHundred(pieces, and ? hundred + 2 : skipHyphen(pieces, hundred + 1));
  const isTwo = rest === null || wordAt(pieces, rest.to) === 'hundred';
  return isTwo ? reading(hundred + 1, value, { scale: 100 }) : reading(rest.to, value + rest.low);
}

function readUnderHundred(pieces: readonly Token[], at: number): Reading | null {
  const tens = TENS.get(wordAt(pieces, at));
  if (tens === undefined) {
    const ones = ONES.get(wordAt(pieces, at));
    return ones === undefined ? null : reading(at + 1, ones);
  }
  const next = skipHyphen(pieces, at + 1);
  const ones = ONES.get(wordAt(pieces, next));
  return ones === undefined || ones > 9 ? reading(at + 1, tens) : reading(next + 1, tens + ones);
}
