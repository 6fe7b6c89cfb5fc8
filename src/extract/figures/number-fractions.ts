/**
 * Parts of one in words: "two-thirds", "a quarter of a million", "half the troops", "three and one fourth". A plural
 * names a part ("three fifths"); a singular may be an ordinal too ("a third man"), and is a part only where "of", a
 * bounding word or the end of its phrase says so. Improper ones are numbers like any other ("twenty-three fifths").
 */

import type { Token } from '../../model/types.ts';
import { isBoundWord } from '../lexicon/bounds.ts';
import { DENOMINATORS, ONES, ORDINAL_ONES, TENS } from '../lexicon/number-words.ts';
import { UNITS } from '../lexicon/units.ts';
import { isDash, isHyphen, skipHyphen, wordAt } from './pieces.ts';
import { type Reading, readingOf, times } from './reading.ts';
import { readScale, readUnderHundred } from './small-numbers.ts';

/** Into how many parts the whole is cut; up to before piece `to`. */
interface Denominator {
  readonly parts: number;
  readonly isPlural: boolean;
  readonly to: number;
}

/** The share whose numerator is the number that begins at a piece; null where no part follows it. */
export function readShare(pieces: readonly Token[], from: number, number: Reading): Reading | null {
  const { low, parts, isPlural, to } = denominatorAfter(pieces, from, number) ?? NONE;
  if (parts === 0 || (low !== 1 && !isPlural)) return null;
  const scaled = readScaled(pieces, to, low / parts);
  if (scaled !== null) return scaled;
  if (low === 1 && !isPlural && !isPart(pieces, from, to)) return null;
  if (low < parts) return isStretch(pieces, from) ? null : readingOf(to, low / parts, SHARE);
  return parts < 5 ? null : readingOf(to, low / parts);
}

const NONE = { low: 0, parts: 0, isPlural: false, to: 0 };
const SHARE = { fraction: true };

/** "half a million", "half-dozen", "quarter million", "half the troops", "more than half", "half an hour". */
export function readHalf(pieces: readonly Token[], at: number): Reading | null {
  const value = wordAt(pieces, at) === 'half' ? 1 / 2 : 1 / 4;
  const article = ARTICLES.has(wordAt(pieces, at + 1));
  const { scale, to } = readScale(pieces, skipHyphen(pieces, article ? at + 2 : at + 1));
  if (scale > 12 || (scale === 12 && value === 1 / 2)) {
    return readingOf(to, value * scale, { scale });
  }
  if (value !== 1 / 2 || isHyphen(pieces, at + 1)) return null;
  if (article) return UNITS.has(wordAt(pieces, at + 2)) ? readingOf(at + 2, value) : null;
  return isHalf(pieces, at) ? readingOf(at + 1, value, SHARE) : null;
}

/** "half of the troops", "half its fleet", "more than half"; not "the first half", "half past", "a half". */
function isHalf(pieces: readonly Token[], at: number): boolean {
  const before = wordAt(pieces, at - 1);
  if (pieces[at - 1]?.pos === 'ADJ' || NOT_HALVED.has(before)) return isBoundWord(before);
  return OWNERS.has(wordAt(pieces, at + 1)) || isBoundWord(before) || before === 'by';
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const OWNERS: ReadonlySet<string> = new Set(
  'of the its their his her our your my this that these those'.split(' '),
);
/** Before "half" as the name of a stretch of time or of a place. */
const NOT_HALVED: ReadonlySet<string> = new Set(
  'the this that each per other a an first second latter better his her their its and'.split(' '),
);

/** "and a half", "and three quarters", "and one fourth" from a piece on: a part under one; null where none follows. */
export function readPartAfterAnd(pieces: readonly Token[], at: number): Reading | null {
  const and = skipHyphen(pieces, at);
  if (wordAt(pieces, and) !== 'and') return null;
  const start = skipHyphen(pieces, and + 1);
  const count =
    wordAt(pieces, start) === 'a' ? readingOf(start + 1, 1) : readUnderHundred(pieces, start);
  if (count === null || !isNumerator(pieces, count)) return null;
  const { parts, to } = denominatorAfter(pieces, start, count) ?? NONE;
  return readingOf(to, count.low / parts);
}

/** True where a number stands over a larger denominator: "three quarters". */
export function isNumerator(pieces: readonly Token[], { low, to }: Reading): boolean {
  const denominator = readDenominator(pieces, skipHyphen(pieces, to));
  return denominator !== null && low < denominator.parts && (low === 1 || denominator.isPlural);
}

/** "thirds", "hundredth", "twenty-firsts". */
function readDenominator(pieces: readonly Token[], at: number): Denominator | null {
  const word = wordAt(pieces, at);
  const plain = DENOMINATORS.get(word);
  if (plain !== undefined) return { ...plain, to: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const next = skipHyphen(pieces, at + 1);
  const ones = ORDINAL_ONES.get(wordAt(pieces, next));
  return ones === undefined
    ? null
    : { parts: tens + ones.parts, isPlural: ones.isPlural, to: next + 1 };
}

/** The denominator after a number: in "one hundred thirty fifths" it takes the tens, in "… and thirty fifths" not. */
function denominatorAfter(
  pieces: readonly Token[],
  from: number,
  { low, to }: Reading,
): (Denominator & { readonly low: number }) | null {
  const tens = TENS.get(wordAt(pieces, to - 1));
  const isJoined = to - 1 > from && wordAt(pieces, to - 2) !== 'and';
  const compound = tens !== undefined && isJoined ? readDenominator(pieces, to - 1) : null;
  if (compound !== null) return { ...compound, low: low - (tens ?? 0) };
  const plain = readDenominator(pieces, isDash(pieces, to) ? to + 1 : to);
  return plain === null ? null : { ...plain, low };
}

/** "three quarters of a million", "a quarter million". */
function readScaled(pieces: readonly Token[], at: number, value: number): Reading | null {
  const isOf = wordAt(pieces, at) === 'of' && ARTICLES.has(wordAt(pieces, at + 1));
  const { scale, to } = readScale(pieces, isOf ? at + 2 : at);
  return scale === 1 ? null : readingOf(to, times(value, scale), { scale });
}

/** "a third of the fleet", "one-third", "fell by a third", "nearly a third"; not "a third man". */
function isPart(pieces: readonly Token[], from: number, to: number): boolean {
  if (wordAt(pieces, to) === 'of') return pieces[from - 1]?.pos !== 'ADJ';
  if (isHyphen(pieces, to)) return false;
  const isWord = ONES.has(wordAt(pieces, from));
  if (isWord && isHyphen(pieces, from + 1)) return true;
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(pieces[to]?.pos ?? '')) return false;
  const before = wordAt(pieces, from - 1);
  return isWord || isBoundWord(before) || before === 'by' || from === 0;
}

/** "the last three quarters", of a year. */
function isStretch(pieces: readonly Token[], from: number): boolean {
  return /^(?:first|last|past|next|previous|final|consecutive|all|straight)$/.test(
    wordAt(pieces, from - 1),
  );
}
