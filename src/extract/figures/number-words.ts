/**
 * Numbers written in words, or in digits with words ("3 hundred and 21"): cardinals of any length, decimals ("five
 * point two") and mixed numbers ("three and a quarter"). Shares of one stand in number-fractions.ts, the vague plurals
 * in number-vague.ts. The grammar of the forms follows the cases of Recognizers-Text (github.com/microsoft/Recognizers-Text).
 */

import type { Token } from '../../model/types.ts';
import { DOZENS, FIRST_WORDS, NOUGHTS, SCALES } from '../lexicon/number-words.ts';
import { readDigits } from './digits.ts';
import { isNumerator, readHalf, readPartAfterAnd, readShare } from './number-fractions.ts';
import { isVagueWord, readVague } from './number-vague.ts';
import { skipHyphen, touches, wordAt } from './pieces.ts';
import { type Reading, readingOf, times } from './reading.ts';
import { readScale, readUnderHundred } from './small-numbers.ts';

/** The number in words that begins at a piece; null where none does. */
export function readNumberWords(pieces: readonly Token[], at: number): Reading | null {
  const word = wordAt(pieces, at);
  if (!FIRST_WORDS.has(word)) return null;
  if (word === 'half' || word === 'quarter') return readHalf(pieces, at);
  if (word === 'a' || word === 'an') return readAfterArticle(pieces, at);
  if (isVagueWord(word)) return readVague(pieces, at);
  if (SCALES.has(word)) return readBareScale(pieces, at);
  const number = readDecimal(pieces, at) ?? readCardinal(pieces, at) ?? readNought(pieces, at);
  return number === null ? null : (readShare(pieces, at, number) ?? number);
}

/** "a dozen", "a hundred and five", "a few thousand", "a third of". */
function readAfterArticle(pieces: readonly Token[], at: number): Reading | null {
  const next = skipHyphen(pieces, at + 1);
  const word = wordAt(pieces, next);
  if (isVagueWord(word)) return readVague(pieces, next, true);
  if (!SCALES.has(word)) return readShare(pieces, at, readingOf(at + 1, 1));
  const number = readGroups(pieces, next, 1);
  return readShare(pieces, at, number) ?? number;
}

/** "hundred thousand dollars": a scale alone only before a larger one. */
function readBareScale(pieces: readonly Token[], at: number): Reading | null {
  const next = SCALES.get(wordAt(pieces, at + 1));
  const own = SCALES.get(wordAt(pieces, at)) ?? 0;
  return next === undefined || next <= own ? null : readGroups(pieces, at, 1);
}

/** "twenty-six hundred", "one million two hundred thousand and five", "two and a half million". */
function readCardinal(pieces: readonly Token[], at: number): Reading | null {
  const first = readUnderThousand(pieces, at);
  if (first === null) return null;
  const part = readPartAfterAnd(pieces, first.to);
  if (part !== null) {
    const mixed = first.low + part.low;
    const { scale, to } = readScale(pieces, part.to);
    return readingOf(to, times(mixed, scale), { scale });
  }
  return readGroups(pieces, first.to, first.low, first.scale);
}

/** "five point two", "nought point zero four": each word after the point gives its digits. */
function readDecimal(pieces: readonly Token[], at: number): Reading | null {
  const whole = readWhole(pieces, at);
  if (whole === null || wordAt(pieces, whole.to) !== 'point') return null;
  let to = whole.to + 1;
  let digits = '';
  for (;;) {
    const next = readUnderHundred(pieces, to) ?? readNought(pieces, to);
    if (next === null || digits.length > 8) break;
    digits += next.low;
    to = next.to;
  }
  if (digits === '') return null;
  const { scale, to: end } = readScale(pieces, to);
  return readingOf(end, times(Number(`${whole.low}.${digits}`), scale), { scale });
}

function readWhole(pieces: readonly Token[], at: number): Reading | null {
  return readNought(pieces, at) ?? readCardinal(pieces, at);
}

function readNought(pieces: readonly Token[], at: number): Reading | null {
  return NOUGHTS.has(wordAt(pieces, at)) ? readingOf(at + 1, 0) : null;
}

/** The value, which has a scale of its own, times the scale at a piece, with the smaller groups and the part that follow. */
export function readGroups(pieces: readonly Token[], at: number, value: number, own = 1): Reading {
  const { scale, to } = readScale(pieces, at);
  if (DOZENS.has(wordAt(pieces, to))) return readingOf(to + 1, value * scale * 12, { scale: 12 });
  if (scale === 1 && own === 1) return readingOf(to, value);
  let number = readingOf(to, times(value, scale), { scale: scale * own });
  let last = scale * own;
  while (last >= 100) {
    const next = readNextGroup(pieces, number.to, last);
    if (next === null) break;
    number = {
      ...next,
      low: number.low + next.low,
      high: number.low + next.low,
      scale: number.scale,
    };
    last = next.scale;
  }
  return withPart(pieces, number, number.scale);
}

/** "three million and a half" is half a million more, "one billion and a half million" too. */
function withPart(pieces: readonly Token[], number: Reading, scale: number): Reading {
  const part = readPartAfterAnd(pieces, number.to);
  if (part === null) return number;
  const smaller = readScale(pieces, part.to);
  const isOwn = smaller.scale > 1 && smaller.scale < scale;
  const factor = isOwn ? smaller.scale : scale < 1e3 ? 1 : scale;
  const value = number.low + times(part.low, factor);
  return { ...number, to: isOwn ? smaller.to : part.to, low: value, high: value };
}

/** A smaller group after a larger: "two hundred thousand" in "one million two hundred thousand". */
function readNextGroup(pieces: readonly Token[], at: number, under: number): Reading | null {
  const and = wordAt(pieces, at) === 'and';
  const start = and ? at + 1 : skipHyphen(pieces, at);
  const group =
    readUnderThousand(pieces, start) ?? readDigitGroup(pieces, start, and && under === 100);
  if (group === null || isNumerator(pieces, group)) return null;
  const { scale, to } = readGroupScale(pieces, group.to);
  const value = times(group.low, scale);
  if (value >= under || (and && !isAfterAnd(value, under))) return null;
  return readingOf(to, value, { scale });
}

function readGroupScale(
  pieces: readonly Token[],
  at: number,
): { readonly scale: number; readonly to: number } {
  return DOZENS.has(wordAt(pieces, at)) ? { scale: 12, to: at + 1 } : readScale(pieces, at);
}

/** After "and" only what is under a hundred belongs, and the hundreds of a thousand: "a thousand and five hundred". */
function isAfterAnd(value: number, under: number): boolean {
  return value < 100 || (under >= 1e3 && value < 1e3 && value % 100 === 0);
}

/** "3 hundred", and "21" where it may be the end: "3 hundred and 21". */
function readDigitGroup(pieces: readonly Token[], at: number, isEnd: boolean): Reading | null {
  const word = wordAt(pieces, at);
  const value = /^[1-9]\d{0,2}$/.test(word) ? readDigits(word) : null;
  if (value === null || touches(pieces, at + 1)) return null;
  if (readScale(pieces, at + 1).scale > 1) return readingOf(at + 1, value);
  return isEnd && value < 100 ? readingOf(at + 1, value) : null;
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
  const isOther =
    rest === null ||
    wordAt(pieces, rest.to) === 'dozen' ||
    DOZENS.has(wordAt(pieces, rest.to)) ||
    wordAt(pieces, rest.to) === 'hundred' ||
    (and && isNumerator(pieces, rest));
  return isOther
    ? readingOf(hundred + 1, value, { scale: 100 })
    : readingOf(rest.to, value + rest.low);
}
