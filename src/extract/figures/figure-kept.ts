/**
 * Which numbers are figures of a claim: those that count or measure something, or whose words make them an amount.
 * What becomes of the others stands in figure-lone.ts.
 */

import type { Token } from '../../model/types.ts';
import {
  LONE_AFTER,
  NOUGHT_IDIOMS,
  ONE_IDIOMS,
  ONE_PERSON,
  PRONOUN_BEFORE,
  RATE_BEFORE,
} from '../lexicon/number-labels.ts';
import { NOUGHTS } from '../lexicon/number-words.ts';
import { MAKES_A_DATE } from '../lexicon/units.ts';
import type { Counted } from './counted.ts';
import type { Bounds } from './figure-bounds.ts';
import { isRest } from './figure-scope.ts';
import type { Measured } from './figure-units.ts';
import { isCapital, isDash, wordAt } from './pieces.ts';

/** True for a number that counts or measures something, or whose words leave no doubt that it is an amount. */
export function isKept(
  pieces: readonly Token[],
  number: Measured,
  bounds: Bounds,
  counted: Counted,
  isGoverned: boolean,
): boolean {
  if (isAside(pieces, number) || (number.low < 0 && number.unit === null)) return false;
  if (NOUGHTS.has(wordAt(pieces, number.from)))
    return countsNought(pieces, number, counted, isGoverned);
  if (isOne(pieces, number)) {
    if (number.kind === 'time') return isLasting(pieces, bounds);
    return isGoverned ? !counted.ofWhole : countsOne(pieces, number, counted);
  }
  if (isGoverned || number.unit !== null || counted.head !== null) return true;
  if (counted.ofWhole || counted.more || number.high === null || number.scale > 1) return true;
  const isRange = number.high !== number.low;
  if (!number.bare && number.low >= 1000) return true;
  if (bounds.words !== null || bounds.additional || isRest(pieces, bounds.from)) return true;
  if (bounds.approximate && number.low >= 10) return true;
  if (IN_ALL.has(`${wordAt(pieces, bounds.to)} ${wordAt(pieces, bounds.to + 1)}`)) return true;
  if (isRange || pieces[number.to]?.pos !== 'AUX') return false;
  return !number.bare || !isNamed(pieces, number.from);
}

const IN_ALL: ReadonlySet<string> = new Set(['in total', 'in all']);

/** A distance in time ("three days ago"), the base of a rate ("per 100,000 people"), "four times". */
function isAside(pieces: readonly Token[], { from, to, kind, unit }: Measured): boolean {
  if (kind === 'time' && MAKES_A_DATE.has(wordAt(pieces, to))) return true;
  if (RATE_BEFORE.has(wordAt(pieces, from - 1))) return true;
  return unit === null && LONE_AFTER.has(wordAt(pieces, isDash(pieces, to) ? to + 1 : to));
}

/** True for the word "one", which is a pronoun more often than a number. */
export function isOne(pieces: readonly Token[], { low, high, from }: Measured): boolean {
  return low === 1 && high === 1 && wordAt(pieces, from) === 'one';
}

/** "zero deaths" counts; "zero tolerance", "zero hour" and "zero said" do not. */
function countsNought(
  pieces: readonly Token[],
  number: Measured,
  counted: Counted,
  isGoverned: boolean,
): boolean {
  if (isGoverned) return true;
  if (isNoughtIdiom(pieces, number)) return false;
  return number.unit !== null || /[^s]s$/.test(counted.head ?? '');
}

/** "net zero", "zero tolerance", "zero hour". */
export function isNoughtIdiom(pieces: readonly Token[], { from, to }: Measured): boolean {
  const last = to - 1 > from ? to - 1 : to;
  return NOUGHT_IDIOMS.has(wordAt(pieces, from - 1)) || NOUGHT_IDIOMS.has(wordAt(pieces, last));
}

/** "for about one minute", "lasted one hour" tell how long; "one day" tells when. */
function isLasting(pieces: readonly Token[], { from, reach, approximate }: Bounds): boolean {
  const before = [wordAt(pieces, from - 1), wordAt(pieces, reach - 1)];
  return approximate || before.some((word) => LASTING.has(word));
}

const LASTING: ReadonlySet<string> = new Set(
  'for last lasts lasted lasting within took takes'.split(' '),
);

/** "one soldier" counts; "one of them", "the one", "one day" and "one said" do not. */
function countsOne(pieces: readonly Token[], number: Measured, counted: Counted): boolean {
  if (isPronoun(pieces, number.from)) return false;
  if (number.unit !== null) return true;
  const { head, ofWhole } = counted;
  if (isCorrelative(pieces, counted.to)) return false;
  return head !== null && !ofWhole && !ONE_IDIOMS.has(head) && !ONE_PERSON.has(head);
}

/** "from one room to another", "one blow after another". */
function isCorrelative(pieces: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 5; at += 1) {
    if (wordAt(pieces, at + 1) === 'another') return /^(?:to|after|from)$/.test(wordAt(pieces, at));
  }
  return false;
}

/** "the one", "no one", "another one"; "the only one" too, but not "only one soldier". */
export function isPronoun(pieces: readonly Token[], from: number): boolean {
  const before = wordAt(pieces, from - 1);
  return before === 'only' ? wordAt(pieces, from - 2) === 'the' : PRONOUN_BEFORE.has(before);
}

/** "Apollo 11", "No 10", "Sea Me We 4": part of the name before it. */
export function isNamed(pieces: readonly Token[], from: number): boolean {
  const name = pieces[from - 1];
  if (name === undefined || !isCapital(name)) return false;
  return (
    name.pos === 'PROPN' ||
    name.lower === 'no' ||
    (from > 1 && /^\p{L}/u.test(wordAt(pieces, from - 2)))
  );
}
