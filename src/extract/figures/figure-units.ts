/** The unit beside a number, before it ("$", "magnitude") or after it ("km", "per cent", "dollars"). */

import type { Token } from '../../model/types.ts';
import {
  LONGEST_UNIT,
  SMALL_LETTERS,
  UNITS,
  UNITS_BEFORE,
  type UnitKind,
} from '../lexicon/units.ts';
import { joinCents, multiplied, readMoneyAfter, readMoneyBefore } from './figure-money.ts';
import type { Numeral } from './numerals.ts';
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
  return joinCents(pieces, measured);
}

/** The number with the unit it has; both null for a plain count. What is counted is never negative. */
function attachUnit(pieces: readonly Token[], numeral: Numeral): Measured {
  const measured = readUnit(pieces, numeral);
  if (!isNegative(pieces, measured.from)) return measured;
  if (measured.unit === null && isNominal(pieces[measured.to])) return measured;
  const high = measured.high === null ? null : -measured.high;
  return { ...measured, from: measured.from - 1, low: -measured.low, high };
}

/** "minus 20 degrees", "-5%"; not the hyphen of "20%-30%". */
function isNegative(pieces: readonly Token[], from: number): boolean {
  if (/^(?:minus|negative)$/.test(wordAt(pieces, from - 1))) return true;
  const isSign = /^[-−–]$/.test(wordAt(pieces, from - 1)) && touches(pieces, from);
  return isSign && (!touches(pieces, from - 1) || /^[<>=]$/.test(wordAt(pieces, from - 2)));
}

function isNominal(piece: Token | undefined): boolean {
  return piece !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(piece.pos);
}

function readUnit(pieces: readonly Token[], numeral: Numeral): Measured {
  const money = readMoneyBefore(pieces, numeral);
  if (money !== null) return money;
  const before = readUnitBefore(pieces, numeral.from);
  const named = before === null ? null : { ...numeral, from: before.from };
  const after = readUnitAfter(pieces, numeral);
  if (after !== null) return { ...(named ?? numeral), ...after, bare: false };
  if (named === null && isPercentOf(pieces, numeral)) {
    return { ...numeral, from: numeral.from - 2, unit: '%', kind: 'share', bare: false };
  }
  if (named !== null && before !== null) {
    return { ...named, unit: before.unit, kind: before.kind, bare: false };
  }
  return readMoneyAfter(pieces, numeral) ?? readLetter(pieces, numeral);
}

/** "percent of 10" as the head of a table has it; not "what percent of 10 people". */
function isPercentOf(pieces: readonly Token[], { from, to }: Numeral): boolean {
  if (wordAt(pieces, from - 1) !== 'of' || isNominal(pieces[to])) return false;
  const start = wordAt(pieces, from - 2) === 'cent' ? from - 3 : from - 2;
  const unit = UNITS.get(phraseOf(pieces, start, from - 1));
  return unit?.name === '%' && start === 0;
}

interface UnitName {
  readonly unit: string;
  readonly kind: UnitKind;
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
    const isName = SMALL_LETTERS.has(word) && pieces[at - 1]?.text !== word;
    const unit = isName ? undefined : UNITS.get(phrase);
    if (unit !== undefined) found = { unit: unit.name, kind: unit.kind, to: at };
  }
  if (found?.unit === 'm' && wordAt(pieces, numeral.to) === 'm') return null;
  return found;
}

const UNIT_STARTS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** "1.5m people" and "1.5m crowns" have a scale, "100m deep" a length. */
function readLetter(pieces: readonly Token[], numeral: Numeral): Measured {
  const plain = { ...numeral, unit: null, kind: null };
  if (pieces[numeral.to]?.text !== 'm' || !touches(pieces, numeral.to)) return plain;
  const next = pieces[numeral.to + 1];
  const isPlural = next?.pos === 'NOUN' && /(?:[^s]s|people)$/.test(next.lower);
  const isCounted = numeral.scale === 1 && isPlural && !/^(?:metres|meters)$/.test(next.lower);
  if (isCounted) {
    const millions = multiplied(numeral, 1e6, numeral.to + 1);
    return readMoneyAfter(pieces, millions) ?? { ...millions, unit: null, kind: null };
  }
  return { ...numeral, to: numeral.to + 1, unit: 'm', kind: 'measure', bare: false };
}
