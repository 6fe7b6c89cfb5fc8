/**
 * Numbers that count nothing and are numbers all the same: "the two", "a rating of 22.4", "one of the cards". The rest
 * are words ("no one", "net zero"), names and marks ("Apollo 11", "[12]"), and scores. NewsQuant (Almasian et al. 2023,
 * aclanthology.org/2023.emnlp-main.793) and Recognizers-Text annotate such numbers; a claim is not compared by them.
 */

import type { Token } from '../../model/types.ts';
import { LONE_AFTER, ONE_IDIOMS, ONE_PERSON } from '../lexicon/number-labels.ts';
import { NOUGHTS } from '../lexicon/number-words.ts';
import type { Counted } from './counted.ts';
import { isYear } from './digits.ts';
import { isNamed, isNoughtIdiom, isOne, isPronoun } from './figure-kept.ts';
import type { Measured } from './figure-units.ts';
import type { Unlabelled } from './number-labels.ts';
import { isDash, touches, wordAt } from './pieces.ts';

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

/** "6-7", and the "(4)" behind it, "(555) 012-3456", "as shown before (17).": pairs with a hyphen, and digits alone in brackets. */
function isScore(pieces: readonly Token[], { from, to, low, high, bare }: Measured): boolean {
  if (bare && wordAt(pieces, from - 1) === '(' && wordAt(pieces, to) === ')') return true;
  if (bare && isPairEnd(pieces, from)) return true;
  return (
    low !== high && low < 100 && isDash(pieces, from + 1) && /\d$/.test(wordAt(pieces, to - 1))
  );
}

/** The 0 of "4–0". */
function isPairEnd(pieces: readonly Token[], from: number): boolean {
  const isTouched = touches(pieces, from) && touches(pieces, from - 1);
  return isTouched && isDash(pieces, from - 1) && /^\d+$/.test(wordAt(pieces, from - 2));
}

/** True for a number before a hyphen that is an amount: "a ten-part series", not "a two-way street". */
export function isLoneHyphened(
  pieces: readonly Token[],
  number: Measured,
  hyphen: number,
): boolean {
  const next = pieces[hyphen + 1];
  if (next === undefined || !touches(pieces, hyphen + 1) || !/^\p{L}\p{Ll}+$/u.test(next.text))
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
  if (counted.head === null) return false;
  return counted.ofWhole ? !isSuperlative(pieces, to + 1) : ONE_PERSON.has(counted.head);
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
function isLoneNought(pieces: readonly Token[], number: Measured): boolean {
  return !isNoughtIdiom(pieces, number) && pieces[number.to]?.pos !== 'NOUN';
}

/** "1. Open the lid", "2 Martin Truex", "[12]": a mark of a list or a note. */
function isListMark(pieces: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [wordAt(pieces, from - 1), wordAt(pieces, to)];
  if (before === '[' && after === ']') return true;
  if (from > 0 || pieces.length === to) return false;
  return pieces[to]?.pos === 'PROPN' || (pieces.length > to + 1 && /^[.):]$/.test(after));
}
