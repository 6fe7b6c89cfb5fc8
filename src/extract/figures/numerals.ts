/**
 * Numbers among the pieces of a sentence, in digits, words or both, before anybody asks what they mean.
 * What belongs here is arithmetic; whether a number is an amount is asked in number-labels.ts.
 */

import type { Token } from '../../model/types.ts';
import { CURRENCY_SIGNS, CURRENCY_SIGNS_AFTER, CURRENCY_WORDS } from '../lexicon/currencies.ts';
import {
  DENOMINATORS,
  FIRST_WORDS,
  FRACTION_SIGNS,
  SCALES,
  SUFFIXES,
} from '../lexicon/number-words.ts';
import { UNITS } from '../lexicon/units.ts';
import { isBareDigits, readDigits } from './digits.ts';
import { readPartAfterAnd } from './number-fractions.ts';
import { readGroups, readNumberWords } from './number-words.ts';
import { hasDigitAtEdge, touches, wordAt } from './pieces.ts';
import { type Reading, readingOf, times } from './reading.ts';

/** A number from piece `from` to before piece `to`. */
export interface Numeral extends Reading {
  readonly from: number;
  /** True for digits and nothing else: it might be a year or a label. */
  readonly bare: boolean;
}

/** A cheap look at a token: false where it can be no part of a number, so that most sentences are spared the rest. */
export function mayBeNumber({ text, lower }: Token): boolean {
  return hasDigitAtEdge(text) || NUMBER_WORDS.has(lower);
}

/** Every number has one of these or a digit in it; an article is a number only beside another of them. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[...FIRST_WORDS].filter((word) => word !== 'a' && word !== 'an'),
  ...DENOMINATORS.keys(),
  ...FRACTION_SIGNS.keys(),
]);

/** The numerals of the pieces, in order, none overlapping. */
export function findNumerals(pieces: readonly Token[]): Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  while (at < pieces.length) {
    const numeral = readNumeral(pieces, at);
    if (numeral !== null) found.push(numeral);
    at = numeral?.to ?? at + 1;
  }
  return found;
}

function readNumeral(pieces: readonly Token[], from: number): Numeral | null {
  const first = pieces[from]?.text.charCodeAt(0) ?? 0;
  if ((first >= 48 && first <= 57) || first === 46) return readDigitNumeral(pieces, from);
  if (first < 65) return null;
  const words = readNumberWords(pieces, from);
  if (words !== null) return { ...words, from, bare: false };
  const sign = FRACTION_SIGNS.get(wordAt(pieces, from));
  return sign === undefined
    ? null
    : { ...readingOf(from + 1, sign, { fraction: true }), from, bare: false };
}

function readDigitNumeral(pieces: readonly Token[], from: number): Numeral | null {
  const word = wordAt(pieces, from);
  if (word === '.') return readPointed(pieces, from);
  const value = readDigits(word) ?? readDecimalComma(pieces, from, word);
  if (value === null) return null;
  const slashed = word.includes('/');
  const number = readSpacedThousands(pieces, from, word) ??
    readMixedFraction(pieces, from, value) ??
    readPower(pieces, from, value) ?? { to: from + 1, value };
  const reading = slashed
    ? readingOf(number.to, number.value, { fraction: value < 1 })
    : readMultiples(pieces, number);
  return { ...reading, from, bare: reading.to === from + 1 && isBareDigits(word) };
}

/** "1,5 million", "€4,50", "8,7 percent": a comma for the point, where no list can be meant. */
function readDecimalComma(pieces: readonly Token[], from: number, word: string): number | null {
  if (!/^\d{1,3},\d{1,2}$/.test(word)) return null;
  const [before, after] = [wordAt(pieces, from - 1), wordAt(pieces, from + 1)];
  const isAmount =
    SCALES.has(after) || SUFFIXES.has(after) || UNITS.has(after) || CURRENCY_WORDS.has(after);
  const isMoney = CURRENCY_SIGNS.has(before) || CURRENCY_SIGNS_AFTER.has(after);
  return isAmount || isMoney ? Number(word.replace(',', '.')) : null;
}

/** ".08", which tokenisers leave in two pieces; not the full stop of a sentence without its blank. */
function readPointed(pieces: readonly Token[], from: number): Numeral | null {
  const digits = wordAt(pieces, from + 1);
  if (!/^\d{1,9}$/.test(digits) || !touches(pieces, from + 1) || touches(pieces, from)) return null;
  return {
    ...readMultiples(pieces, { to: from + 2, value: Number(`.${digits}`) }),
    from,
    bare: false,
  };
}

interface Amount {
  readonly to: number;
  readonly value: number;
}

/** "3 000 000", "1 234 567.89": groups of three digits after one blank each; a year or a long number begins none. */
function readSpacedThousands(pieces: readonly Token[], from: number, word: string): Amount | null {
  if (!/^[1-9]\d{0,2}$/.test(word)) return null;
  let to = from + 1;
  let digits = word;
  while (digits.length < 13 && gap(pieces, to) === 1) {
    const group = /^\d{3}(?:\.\d{1,2})?$/.exec(wordAt(pieces, to));
    if (group === null || digits.includes('.')) break;
    digits += group[0];
    to += 1;
  }
  // "74 100%" in a table is two numbers.
  const isTwo = to === from + 2 && wordAt(pieces, to) === '%';
  return to === from + 1 || isTwo ? null : { to, value: Number(digits) };
}

function gap(pieces: readonly Token[], at: number): number {
  return (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0);
}

/** "2½", "2 1/4", "2 and a half". */
function readMixedFraction(pieces: readonly Token[], from: number, whole: number): Amount | null {
  const next = wordAt(pieces, from + 1);
  const sign = FRACTION_SIGNS.get(next);
  if (sign !== undefined && gap(pieces, from + 1) <= 1)
    return { to: from + 2, value: whole + sign };
  if (/^\d\/\d{1,2}$/.test(next) && Number.isInteger(whole) && gap(pieces, from + 1) === 1) {
    const part = readDigits(next);
    return part === null || part >= 1 ? null : { to: from + 2, value: whole + part };
  }
  const part = readPartAfterAnd(pieces, from + 1);
  return part === null ? null : { to: part.to, value: whole + part.low };
}

/** "1.3e6", "12e-1": a power of ten against its digits. */
function readPower(pieces: readonly Token[], from: number, value: number): Amount | null {
  if (!touches(pieces, from + 1)) return null;
  const whole = /^e(-?\d{1,2})$/.exec(wordAt(pieces, from + 1));
  if (whole !== null) return { to: from + 2, value: Number(`${value}e${whole[1]}`) };
  const isSplit = wordAt(pieces, from + 1) === 'e' && wordAt(pieces, from + 2) === '+';
  const power = isSplit ? /^\d{1,2}$/.exec(wordAt(pieces, from + 3)) : null;
  return power === null ? null : { to: from + 4, value: Number(`${value}e${power[0]}`) };
}

/** The number with the letters or scale words after it: "12k", "1.5 million", "4 thousand 3 hundred and 21". */
function readMultiples(pieces: readonly Token[], { to, value }: Amount): Reading {
  const suffix = readSuffix(pieces, to);
  if (suffix === null) return readGroups(pieces, to, value);
  return readingOf(to + 1, times(value, suffix), { scale: suffix });
}

/** "m" and "b" are left for the unit to read, metres or millions, but for "10M" and "1.2b". */
function readSuffix(pieces: readonly Token[], at: number): number | null {
  const letters = wordAt(pieces, at);
  const factor = SUFFIXES.get(letters);
  if (factor === undefined) return null;
  if (letters.length > 1) return factor;
  if (
    !touches(pieces, at) ||
    (touches(pieces, at + 1) && /^[\p{L}\d]/u.test(wordAt(pieces, at + 1)))
  )
    return null;
  const isBillion = letters === 'b' && wordAt(pieces, at - 1).includes('.');
  // "4K" and "8K" are pictures.
  if (pieces[at]?.text === 'K' && /^[48]$/.test(wordAt(pieces, at - 1))) return null;
  return letters === 'k' || pieces[at]?.text === 'M' || isBillion ? factor : null;
}
