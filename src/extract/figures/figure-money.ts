/**
 * Money: a sign, a code or a word beside a number ("$5m", "EUR 20", "5 million Kuwaiti dinars", "75 USD million"), and
 * dollars with their cents ("3 dollars and 50 cents").
 */

import type { Token } from '../../model/types.ts';
import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_SIGNS,
  CURRENCY_SIGNS_AFTER,
  CURRENCY_WORDS,
  HUNDREDTHS,
  MONEY_OF_MILLIONS,
  WORDLIKE_CODES,
} from '../lexicon/currencies.ts';
import { pluralOf } from './casualties.ts';
import type { Measured } from './figure-units.ts';
import type { Numeral } from './numerals.ts';
import { isCapital, skipHyphen, touches, wordAt } from './pieces.ts';
import { times } from './reading.ts';
import { readScale } from './small-numbers.ts';

/** The number with the currency before it; null where none stands there. */
export function readMoneyBefore(pieces: readonly Token[], numeral: Numeral): Measured | null {
  const found = readSignBefore(pieces, numeral) ?? readCodeBefore(pieces, numeral);
  if (found === null) return null;
  const { unit, from, factor } = found;
  return withLetter(pieces, {
    ...multiplied(numeral, factor, numeral.to),
    from,
    unit,
    kind: 'money',
  });
}

/** The number with the currency after it; null where none stands there. */
export function readMoneyAfter(pieces: readonly Token[], numeral: Numeral): Measured | null {
  const at = skipHyphen(pieces, numeral.to);
  return (
    readCodeAfter(pieces, numeral, at) ??
    readSignAfter(pieces, numeral, at) ??
    readWordAfter(pieces, numeral, at)
  );
}

/** The amounts with every two that are one made one: "3 dollars 50 cents", "15 dollars 50". */
export function joinCents(pieces: readonly Token[], numbers: readonly Measured[]): Measured[] {
  const joined: Measured[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    if (before !== undefined && areCents(pieces, before, number)) {
      const low = before.low + number.low / 100;
      joined[joined.length - 1] = { ...before, to: number.to, low, high: low };
    } else joined.push(number);
  }
  return joined;
}

function areCents(pieces: readonly Token[], whole: Measured, cents: Measured): boolean {
  if (whole.kind !== 'money' || whole.scale > 1 || !Number.isInteger(whole.low)) return false;
  if (!Number.isInteger(cents.low) || cents.low < 1 || cents.low > 99 || cents.high !== cents.low)
    return false;
  const and = wordAt(pieces, whole.to) === 'and' ? 1 : 0;
  if (cents.from !== whole.to + and) return false;
  if (HUNDREDTHS.has(cents.unit ?? '')) return true;
  const end = pieces[cents.to];
  const isWord = /^\p{L}/u.test(wordAt(pieces, whole.to - 1));
  return (
    cents.unit === null && isWord && cents.low > 9 && (end === undefined || end.pos === 'PUNCT')
  );
}

interface Found {
  readonly unit: string;
  readonly from: number;
  readonly factor: number;
}

/** "$", "US$", "c $" and "usd$", which tokenisers leave in two pieces. */
function readSignBefore(pieces: readonly Token[], { from }: Numeral): Found | null {
  const sign = pieces[from - 1]?.text ?? '';
  const letters = pieces[from - 2]?.text ?? '';
  const whole = touches(pieces, from - 1) ? CURRENCY_SIGNS.get(letters + sign) : undefined;
  if (whole !== undefined) return { unit: whole, from: from - 2, factor: 1 };
  const code = CURRENCY_SIGNS.get(sign);
  if (code === undefined) return null;
  const isBeside = touches(pieces, from - 1) || /^(?:c|hk|nz|us)$/.test(letters);
  if (sign !== '$' || !isBeside) return { unit: code, from: from - 1, factor: 1 };
  const upper = letters.toUpperCase();
  const known =
    CURRENCY_SIGNS.get(`${letters}$`) ??
    CURRENCY_SIGNS.get(`${upper}$`) ??
    CURRENCY_CODES.get(upper);
  return known === undefined
    ? { unit: code, from: from - 1, factor: 1 }
    : { unit: known, from: from - 2, factor: 1 };
}

/** "EUR 20", "rmb 10", and "MEUR 20", in millions. */
function readCodeBefore(pieces: readonly Token[], numeral: Numeral): Found | null {
  const found = readCode(pieces[numeral.from - 1], numeral);
  return found === null ? null : { ...found, from: numeral.from - 1 };
}

/** The currency of a code, in capitals or small letters but for those that are words; "M" before it makes millions. */
function readCode(
  piece: Token | undefined,
  numeral: Numeral,
): { readonly unit: string; readonly factor: number } | null {
  const text = piece?.text ?? '';
  if (text.length < 3 || text.length > 4 || !/^(?:[A-Z]+|[a-z]+)$/.test(text)) return null;
  const upper = text.toUpperCase();
  const isMillions = text.length === 4 && text.startsWith('M');
  const code = isMillions ? upper.slice(1) : upper;
  const unit = CURRENCY_CODES.get(code);
  if (unit === undefined) return null;
  const isAmount = text === upper && (numeral.scale > 1 || numeral.low >= 1000) && !numeral.bare;
  return WORDLIKE_CODES.has(code) && !isAmount ? null : { unit, factor: isMillions ? 1e6 : 1 };
}

/** "20 EUR", "75 USD million"; not the code of the next number, "3 USD50 cards". */
function readCodeAfter(pieces: readonly Token[], numeral: Numeral, at: number): Measured | null {
  const found = readCode(pieces[at], numeral);
  if (found === null || isDigitsBeside(pieces, at)) return null;
  const { scale, to } = numeral.scale > 1 ? { scale: 1, to: at + 1 } : readScale(pieces, at + 1);
  return { ...multiplied(numeral, found.factor * scale, to), unit: found.unit, kind: 'money' };
}

function isDigitsBeside(pieces: readonly Token[], at: number): boolean {
  return touches(pieces, at + 1) && /^\d/.test(wordAt(pieces, at + 1));
}

function readSignAfter(pieces: readonly Token[], numeral: Numeral, at: number): Measured | null {
  const sign = wordAt(pieces, at);
  if (!CURRENCY_SIGNS_AFTER.has(sign) || /^\d/.test(wordAt(pieces, at + 1))) return null;
  return {
    ...numeral,
    to: at + 1,
    unit: CURRENCY_SIGNS.get(sign) ?? null,
    kind: 'money',
    bare: false,
  };
}

/** "5 million euros", "300 South Korean won", "a 5-million-dollar deal". */
function readWordAfter(pieces: readonly Token[], numeral: Numeral, first: number): Measured | null {
  // "540p a share"
  if (wordAt(pieces, first) === 'p' && touches(pieces, first) && !VIDEO_LINES.has(numeral.low))
    return { ...numeral, to: first + 1, unit: 'pence', kind: 'money', bare: false };
  let phrase = '';
  let found: Measured | null = null;
  for (let at = first; at < first + LONGEST_NAME; at += 1) {
    const word = wordAt(pieces, at);
    if (word === '') break;
    phrase += `${phrase && ' '}${word}`;
    const alone = at === first ? CURRENCY_WORDS.get(word) : undefined;
    const unit = alone === null ? unitOf(word) : (alone ?? CURRENCY_COUNTRIES.get(phrase));
    // "three won" is a verb: nobody counts so few won.
    if (numeral.scale >= 1e6 && MONEY_OF_MILLIONS.has(word) && isNamedMoney(pieces, first, at))
      found = { ...numeral, to: at + 1, unit: pluralOf(word), kind: 'money', bare: false };
    if (unit !== undefined && !(word === 'won' && numeral.low < 100)) {
      found = { ...numeral, to: at + 1, unit, kind: 'money', bare: false };
    }
  }
  return found;
}

/** "million crowns", "million Velmarian crowns": a name in capitals may stand between. */
function isNamedMoney(pieces: readonly Token[], first: number, at: number): boolean {
  const name = pieces[first];
  return at === first || (at === first + 1 && name !== undefined && isCapital(name));
}

/** Numbers before "p" that tell how sharp a picture is. */
const VIDEO_LINES: ReadonlySet<number> = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160]);

/** The most words of a currency's name that are looked at. */
const LONGEST_NAME = 4;

/** The word itself, coins in the plural. */
function unitOf(word: string): string {
  return word === 'cent' ? 'cents' : word === 'penny' || word === 'pennies' ? 'pence' : word;
}

/** The letters that are a scale only beside money: "$5m", "£2b". */
function withLetter(pieces: readonly Token[], money: Measured): Measured {
  const factor = MONEY_LETTERS.get(wordAt(pieces, money.to));
  // "$5 billion dollars" says it twice.
  const isTwice = CURRENCY_WORDS.get(wordAt(pieces, money.to)) === money.unit;
  if (factor === undefined || money.scale > 1) {
    return { ...money, to: isTwice ? money.to + 1 : money.to, bare: false };
  }
  return { ...multiplied(money, factor, money.to + 1), unit: money.unit, kind: 'money' };
}

const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** The number times a factor, up to before a piece. */
export function multiplied(numeral: Numeral, factor: number, to: number): Numeral {
  const low = times(numeral.low, factor);
  const high = numeral.high === null ? null : times(numeral.high, factor);
  return { ...numeral, to, low, high, scale: numeral.scale * factor, bare: false };
}
