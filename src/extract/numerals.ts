/**
 * Numbers among the pieces of a sentence, in digits, words or both, before anybody asks what they mean.
 * What belongs here is arithmetic; whether a number is an amount is asked in number-labels.ts.
 */

import type { Token } from '../model/types.ts';
import { isBareDigits, readDigits } from './digits.ts';
import { FRACTION_SIGNS, SUFFIXES } from './lexicon/number-words.ts';
import { type Reading, readAndPart, readNumberWords, readScale } from './number-words.ts';
import { touches, wordAt } from './pieces.ts';

/** A number from piece `from` to before piece `to`. */
export interface Numeral extends Reading {
  readonly from: number;
  /** True for digits and nothing else: it might be a year or a label. */
  readonly bare: boolean;
}

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
  if (sign === undefined) return null;
  return { ...plain(from + 1, sign), from, bare: false, fraction: true };
}

function plain(to: number, low: number): Reading {
  return { to, low, high: low, approximate: false, scale: 1, fraction: false };
}

function readDigitNumeral(pieces: readonly Token[], from: number): Numeral | null {
  const word = wordAt(pieces, from);
  const value = readDigits(word);
  if (value === null) return null;
  const number = readSpacedThousands(pieces, from, word) ??
    readMixedFraction(pieces, from, value) ?? { to: from + 1, value };
  const slashed = word.includes('/');
  const reading = slashed ? plain(number.to, number.value) : readMultiples(pieces, number);
  const bare = reading.to === from + 1 && isBareDigits(word);
  return { ...reading, from, bare, fraction: slashed };
}

interface Amount {
  readonly to: number;
  readonly value: number;
}

/** "3 000 000": groups of three digits after one blank each; a year or a long number begins none. */
function readSpacedThousands(pieces: readonly Token[], from: number, word: string): Amount | null {
  if (!/^[1-9]\d{0,2}$/.test(word)) return null;
  let to = from + 1;
  let digits = word;
  while (digits.length < 13 && /^\d{3}$/.test(wordAt(pieces, to)) && gap(pieces, to) === 1) {
    digits += wordAt(pieces, to);
    to += 1;
  }
  return to === from + 1 ? null : { to, value: Number(digits) };
}

function gap(pieces: readonly Token[], at: number): number {
  return (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0);
}

/** "2½", "2 and a half". */
function readMixedFraction(pieces: readonly Token[], from: number, whole: number): Amount | null {
  const sign = FRACTION_SIGNS.get(wordAt(pieces, from + 1));
  if (sign !== undefined && touches(pieces, from + 1)) return { to: from + 2, value: whole + sign };
  const half = readAndPart(pieces, from + 1);
  return half === null ? null : { to: half.to, value: whole + half.part };
}

/** The number with the letters or scale words after it: "12k", "1.5 million", "two hundred thousand". */
function readMultiples(pieces: readonly Token[], { to, value }: Amount): Reading {
  const letters = wordAt(pieces, to);
  const suffix = SUFFIXES.get(letters);
  // "m" and "b" are left for the unit to read: metres or millions.
  if (suffix !== undefined && (letters.length > 1 || (letters === 'k' && touches(pieces, to)))) {
    return { ...plain(to + 1, times(value, suffix)), scale: suffix };
  }
  const { scale, to: end } = readScale(pieces, to);
  return { ...plain(end, times(value, scale)), scale };
}

/** A product without the dust of binary fractions: 1.1 times 1e6 is 1100000. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
