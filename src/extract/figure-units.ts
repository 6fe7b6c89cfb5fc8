/** The unit beside a number, before it ("$", "magnitude") or after it ("km", "per cent", "dollars"). */

import type { Token } from '../model/types.ts';
import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
} from './lexicon/currencies.ts';
import { LONGEST_UNIT, UNITS, UNITS_BEFORE, type UnitKind } from './lexicon/units.ts';
import { type Numeral, times } from './numerals.ts';
import { isHyphen, touches, wordAt } from './pieces.ts';

/** A number with its unit, the words of which lie within `from` and `to`. */
export interface Measured extends Numeral {
  readonly unit: string | null;
  readonly kind: UnitKind | 'money' | null;
}

/** The numbers with their units, no word taken by two of them. */
export function attachUnits(pieces: readonly Token[], numerals: readonly Numeral[]): Measured[] {
  const measured: Measured[] = [];
  for (const numeral of numerals) {
    const number = attachUnit(pieces, numeral);
    const isApart = number.from >= (measured.at(-1)?.to ?? 0);
    measured.push(isApart ? number : { ...numeral, unit: null, kind: null });
  }
  return measured;
}

/** The number with the unit it has; both null for a plain count. Only a measured number can be negative. */
function attachUnit(pieces: readonly Token[], numeral: Numeral): Measured {
  const measured = readUnit(pieces, numeral);
  if (measured.unit === null || !isNegative(pieces, measured.from)) return measured;
  const high = measured.high === null ? null : -measured.high;
  return { ...measured, from: measured.from - 1, low: -measured.low, high };
}

/** "minus 20 degrees", "-5%"; not the hyphen of "20%-30%". */
function isNegative(pieces: readonly Token[], from: number): boolean {
  if (wordAt(pieces, from - 1) === 'minus') return true;
  const isSign = /^[-−–]$/.test(wordAt(pieces, from - 1)) && touches(pieces, from);
  return isSign && !touches(pieces, from - 1);
}

function readUnit(pieces: readonly Token[], numeral: Numeral): Measured {
  const sign = readMoneyBefore(pieces, numeral.from);
  if (sign !== null) return withLetter(pieces, { ...numeral, from: numeral.from - 1, ...sign });
  const before = readUnitBefore(pieces, numeral.from);
  const named = before === null ? null : { ...numeral, from: before.from };
  const after = readUnitAfter(pieces, numeral);
  if (after !== null) return { ...(named ?? numeral), ...after, bare: false };
  if (named !== null && before !== null) {
    return { ...named, unit: before.unit, kind: before.kind, bare: false };
  }
  return readMoneyAfter(pieces, numeral) ?? readLetter(pieces, numeral);
}

interface UnitName {
  readonly unit: string;
  readonly kind: UnitKind | 'money';
}

function readMoneyBefore(pieces: readonly Token[], from: number): UnitName | null {
  const text = pieces[from - 1]?.text ?? '';
  const code = CURRENCY_SIGNS.get(text) ?? (CURRENCY_CODES.has(text) ? text : undefined);
  return code === undefined ? null : { unit: code, kind: 'money' };
}

/** The letters that are a scale only beside money: "$5m", "£2b". */
function withLetter(pieces: readonly Token[], money: Numeral & UnitName): Measured {
  const factor = { m: 1e6, b: 1e9 }[wordAt(pieces, money.to)];
  // "$5 billion dollars" says it twice.
  const isTwice = CURRENCY_WORDS.get(wordAt(pieces, money.to)) === money.unit;
  const bare = { ...money, to: isTwice ? money.to + 1 : money.to, bare: false };
  if (factor === undefined || money.scale > 1) return bare;
  return { ...multiplied(bare, factor), unit: money.unit, kind: 'money' };
}

function multiplied(numeral: Numeral, factor: number): Numeral {
  const low = times(numeral.low, factor);
  return { ...numeral, to: numeral.to + 1, low, high: low, scale: factor, bare: false };
}

function readUnitBefore(
  pieces: readonly Token[],
  from: number,
): (UnitName & { readonly from: number }) | null {
  for (const length of [2, 1]) {
    const phrase = phraseOf(pieces, from - length, from);
    const unit = UNITS_BEFORE.get(phrase);
    if (unit !== undefined) {
      const start = unit.kind === 'age' ? from : from - length;
      return { unit: unit.name, kind: unit.kind, from: start };
    }
  }
  return null;
}

function phraseOf(pieces: readonly Token[], from: number, to: number): string {
  let phrase = '';
  for (let at = Math.max(from, 0); at < to; at += 1)
    phrase += `${phrase && ' '}${wordAt(pieces, at)}`;
  return phrase;
}

function readUnitAfter(
  pieces: readonly Token[],
  numeral: Numeral,
): (UnitName & { readonly to: number }) | null {
  let phrase = '';
  let at = numeral.to;
  let found: (UnitName & { readonly to: number }) | null = null;
  for (let length = 1; length <= LONGEST_UNIT; length += 1) {
    if (isHyphen(pieces, at)) at += 1;
    const word = wordAt(pieces, at);
    if (word === '' || (length === 1 && !UNIT_STARTS.has(word))) break;
    phrase += `${phrase && ' '}${word}`;
    at += 1;
    const unit = UNITS.get(phrase);
    if (unit !== undefined) found = { unit: unit.name, kind: unit.kind, to: at };
  }
  if (found?.unit === 'm' && wordAt(pieces, numeral.to) === 'm') return null;
  return found;
}

const UNIT_STARTS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** "5 million euros", "300 South Korean won", "a 5-million-dollar deal". */
function readMoneyAfter(pieces: readonly Token[], numeral: Numeral): Measured | null {
  const first = isHyphen(pieces, numeral.to) ? numeral.to + 1 : numeral.to;
  if (CURRENCY_CODES.has(pieces[first]?.text ?? '')) {
    return {
      ...numeral,
      to: first + 1,
      unit: pieces[first]?.text ?? '',
      kind: 'money',
      bare: false,
    };
  }
  const sign = MONEY_SIGN.test(wordAt(pieces, first)) && !isDigits(pieces, first + 1);
  if (sign) {
    const unit = CURRENCY_SIGNS.get(wordAt(pieces, first)) ?? null;
    return { ...numeral, to: first + 1, unit, kind: 'money', bare: false };
  }
  let phrase = '';
  for (let at = first; at < first + 3; at += 1) {
    const word = wordAt(pieces, at);
    phrase += `${phrase && ' '}${word}`;
    const alone = at === first ? CURRENCY_WORDS.get(word) : undefined;
    const country = at > first ? CURRENCY_COUNTRIES.get(phrase.replace(/s$/, '')) : undefined;
    const code = alone === null ? word : (alone ?? country ?? CURRENCY_COUNTRIES.get(phrase));
    // "three won" is a verb: nobody counts so few won.
    if (code !== undefined && !(word === 'won' && numeral.low < 100)) {
      return { ...numeral, to: at + 1, unit: code, kind: 'money', bare: false };
    }
  }
  return null;
}

/** Signs that some write after the amount: "10 €". */
const MONEY_SIGN = /^[$£€¥₽₴₺₸₾₡]$/;

function isDigits(pieces: readonly Token[], at: number): boolean {
  return /^\d/.test(wordAt(pieces, at));
}

/** "1.5m people" is a scale, "100m deep" a length. */
function readLetter(pieces: readonly Token[], numeral: Numeral): Measured {
  const plain = { ...numeral, unit: null, kind: null };
  if (pieces[numeral.to]?.text !== 'm' || !touches(pieces, numeral.to)) return plain;
  const next = pieces[numeral.to + 1];
  const isPlural = next?.pos === 'NOUN' && /(?:[^s]s|people)$/.test(next.lower);
  const isCounted = numeral.scale === 1 && isPlural && !/^(?:metres|meters)$/.test(next.lower);
  if (isCounted) return { ...multiplied(numeral, 1e6), unit: null, kind: null };
  return { ...numeral, to: numeral.to + 1, unit: 'm', kind: 'measure', bare: false };
}
