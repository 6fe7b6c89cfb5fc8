/**
 * Which numbers are figures of a claim: those that count or measure something, or whose words make them an amount. Of
 * the others some are numbers all the same ("the two", "three years ago", "a rating of 22.4") and stand alone; the rest
 * are words ("no one", "one day"). NewsQuant (Almasian et al. 2023) and Recognizers-Text annotate lone numbers too.
 */

import type { Token } from '../model/types.ts';
import type { Counted } from './counted.ts';
import { isYear } from './digits.ts';
import type { Bounds } from './figure-bounds.ts';
import type { Measured } from './figure-units.ts';
import {
  LONE_AFTER,
  NOUGHT_IDIOMS,
  ONE_IDIOMS,
  ONE_PERSON,
  PRONOUN_BEFORE,
  RATE_BEFORE,
  RATE_BEFORE,
} from './lexicon/number-labels.ts';
import { NOUGHTS } from './lexicon/number-words.ts';
import { MAKES_A_DATE } from './lexicon/units.ts';
import type { Unlabelled } from './number-labels.ts';
import { isCapital, isDash, touches, wordAt } from './pieces.ts';

/** True for a number that counts or measures something, or whose words leave no doubt that it is an amount. */
export function isKept(
  pieces: readonly Token[],
  number: Measured,
  bounds: Bounds,
  counted: Counted,
  isGoverned: boolean,
): boolean {
  if (isAside(pieces, number) || (number.low < 0 && number.unit === null)) return false;
  if (NOUGHTS.has(wordAt(pieces, number.from))) return countsNought(number, counted, isGoverned);
  if (isOne(pieces, number)) {
    return isGoverned ? !counted.ofWhole : countsOne(pieces, number, counted);
  }
  if (isGoverned || number.unit !== null || counted.head !== null) return true;
  if (counted.ofWhole || counted.more || number.high === null || number.scale > 1) return true;
  const isRange = number.high !== number.low;
  if (!number.bare && number.low >= 1000) return true;
  if (bounds.words !== null || bounds.additional) return true;
  if (bounds.approximate && number.low >= 10) return true;
  if (IN_ALL.has(`${wordAt(pieces, bounds.to)} ${wordAt(pieces, bounds.to + 1)}`)) return true;
  return !isRange && pieces[number.to]?.pos === 'AUX';
}

const IN_ALL: ReadonlySet<string> = new Set(['in total', 'in all']);

/** A distance in time ("three days ago"), the base of a rate ("per 100,000 people"), "four times". */
function isAside(pieces: readonly Token[], { from, to, kind, unit }: Measured): boolean {
  if (kind === 'time' && MAKES_A_DATE.has(wordAt(pieces, to))) return true;
  if (RATE_BEFORE.has(wordAt(pieces, from - 1))) return true;
  return unit === null && LONE_AFTER.has(wordAt(pieces, isDash(pieces, to) ? to + 1 : to));
}

function isOne(pieces: readonly Token[], { low, high, from }: Measured): boolean {
  return low === 1 && high === 1 && wordAt(pieces, from) === 'one';
}

/** "zero deaths" counts; "zero tolerance", "net zero" and "zero said" do not. */
function countsNought(number: Measured, counted: Counted, isGoverned: boolean): boolean {
  return isGoverned || number.unit !== null || /[^s]s$/.test(counted.head ?? '');
}

/** "one soldier" counts; "one of them", "the one", "one day" and "one said" do not. */
function countsOne(pieces: readonly Token[], number: Measured, counted: Counted): boolean {
  if (isPronoun(pieces, number.from)) return false;
  if (number.unit !== null) return number.kind !== 'time';
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
function isPronoun(pieces: readonly Token[], from: number): boolean {
  const before = wordAt(pieces, from - 1);
  return before === 'only' ? wordAt(pieces, from - 2) === 'the' : PRONOUN_BEFORE.has(before);
}

/** True for a number that stands alone and is an amount all the same; labels are out before. */
export function isLoneNumber(
  pieces: readonly Token[],
  number: Unlabelled,
  counted: Counted,
): boolean {
  const { from, to, low, bare, isBesideLabel } = number;
  if (isBesideLabel || isScore(pieces, number)) return false;
  if (low < 0) return true;
  if (isOne(pieces, number)) return isLoneOne(pieces, number, counted);
  if (NOUGHTS.has(wordAt(pieces, from))) return isLoneNought(pieces, number);
  return (
    !bare ||
    !(isListMark(pieces, from, to) || isNamed(pieces, from) || isYear(wordAt(pieces, from)))
  );
}

/** "6-7", and the "(4)" behind it: two small numbers of digits with a hyphen, nothing counted. */
function isScore(pieces: readonly Token[], { from, to, low, high, bare }: Measured): boolean {
  if (bare && wordAt(pieces, from - 1) === '(' && wordAt(pieces, to) === ')') {
    return from === 1 || /\d/.test(wordAt(pieces, from - 2));
  }
  return (
    low !== high && low < 100 && isDash(pieces, from + 1) && /\d$/.test(wordAt(pieces, to - 1))
  );
}

/** True for a number before a hyphen that is an amount: "a ten-part series", not "a two-way street". */
export function isLoneHyphened(
  pieces: readonly Token[],
  number: Measured,
  hyphen: number,
): boolean {
  const next = pieces[hyphen + 1];
  if (next === undefined || !touches(pieces, hyphen + 1) || !/^\p{Ll}+$/u.test(next.text))
    return false;
  if (isOne(pieces, number) || NOUGHTS.has(wordAt(pieces, number.from))) return false;
  if (LONE_AFTER.has(next.lower)) return false;
  return next.pos === 'NOUN' || (next.pos === 'VERB' && !/(?:ed|ing)$/.test(next.lower));
}

/** "one of the cards", "just one analyst", and "one" against another number; not "one of the best", "one could". */
function isLoneOne(pieces: readonly Token[], number: Measured, counted: Counted): boolean {
  const { from, to, unit, kind } = number;
  if (isPronoun(pieces, from)) return false;
  if (pieces.length === 1) return true;
  if (unit !== null) return kind === 'time' && !ONE_IDIOMS.has(wordAt(pieces, to - 1));
  if (counted.ofWhole) return !isSuperlative(pieces, to + 1);
  return counted.head !== null && ONE_PERSON.has(counted.head);
}

/** "of the most popular", "of the largest", "of its greatest": a way to praise, and no count. */
function isSuperlative(pieces: readonly Token[], of: number): boolean {
  for (let at = of; at < of + 4; at += 1) {
    const word = wordAt(pieces, at);
    if (/^(?:most|least|best|worst|few|only|main|key|many|[a-z]{3,}est)$/.test(word)) return true;
    if (pieces[at]?.pos === 'NOUN') return false;
  }
  return false;
}

/** "zero is less than one", not "net zero", "zero tolerance", "ground zero". */
function isLoneNought(pieces: readonly Token[], { from, to }: Measured): boolean {
  const [before, after] = [wordAt(pieces, from - 1), wordAt(pieces, to)];
  return !NOUGHT_IDIOMS.has(before) && !NOUGHT_IDIOMS.has(after) && pieces[to]?.pos !== 'NOUN';
}

/** "1. Open the lid", "2 Martin Truex", "[12]": a mark of a list or a note. */
function isListMark(pieces: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [wordAt(pieces, from - 1), wordAt(pieces, to)];
  if (before === '[' && after === ']') return true;
  if (from > 0 || pieces.length === to) return false;
  return pieces[to]?.pos === 'PROPN' || (pieces.length > to + 1 && /^[.):]$/.test(after));
}

/** "Apollo 11", "No 10", "Sea Me We 4": part of the name before it. */
function isNamed(pieces: readonly Token[], from: number): boolean {
  const name = pieces[from - 1];
  if (name === undefined || !isCapital(name)) return false;
  return (
    name.pos === 'PROPN' ||
    name.lower === 'no' ||
    (from > 1 && /^\p{L}/u.test(wordAt(pieces, from - 2)))
  );
}
