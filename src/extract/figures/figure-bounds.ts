/**
 * The words around a number that bound it or make it approximate, after the bounds of CQE (Almasian et al. 2023,
 * aclanthology.org/2023.emnlp-main.793). "Nearly", "just under" and "just over" do both: they keep their bound, and the
 * figure is approximate too. "Close to" tells no side, and only makes it approximate.
 */

import type { Token } from '../../model/types.ts';
import {
  APPROXIMATORS,
  APPROXIMATORS_AFTER,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  EQUAL_AFTER,
  LAST_WORDS,
  LONGEST_PHRASE,
  NEAR_BELOW,
  NEAR_DEGREES,
  OTHER_DEGREES,
  type Side,
  SUBJECT_WORDS,
} from '../lexicon/bounds.ts';
import { ADDITIVES_BEFORE } from '../lexicon/scopes.ts';
import type { Measured } from './figure-units.ts';
import { isDash, isHyphen, touches, wordAt } from './pieces.ts';

/** What the words around a number say of it; `from` and `to` take these words in. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Where these words and such as "another" begin, which are no part of the figure. */
  readonly reach: number;
  readonly side: Side | null;
  /** The pieces of the bounding words; null without any. */
  readonly words: { readonly from: number; readonly to: number } | null;
  readonly approximate: boolean;
  readonly additional: boolean;
}

/** The bounds of a number, its left ones not reaching below piece `floor`. */
export function readBounds(pieces: readonly Token[], number: Measured, floor: number): Bounds {
  let found: Bounds = {
    from: number.from,
    to: number.to,
    reach: number.from,
    side: null,
    words: null,
    approximate: number.approximate,
    additional: false,
  };
  // `at` runs ahead of `found.from` over words such as "another", which are no part of the figure.
  let at = number.from;
  for (let round = 0; round < 4; round += 1) {
    const step = readStep(pieces, number, at, floor, found);
    if (step === null) break;
    at = step.at;
    found = step.found;
  }
  return readAfter(pieces, { ...found, reach: at });
}

interface Step {
  readonly at: number;
  readonly found: Bounds;
}

function readStep(
  pieces: readonly Token[],
  number: Measured,
  at: number,
  floor: number,
  found: Bounds,
): Step | null {
  if (ADDITIVES_BEFORE.has(wordAt(pieces, at - 1)) && at - 1 >= floor) {
    const article = /^an?$/.test(wordAt(pieces, at - 2)) ? 2 : 1;
    return { at: at - article, found: { ...found, additional: true } };
  }
  const from = longestBefore(pieces, at, floor, isPhrase);
  if (from === null) return null;
  const phrase = phraseOf(pieces, from, at);
  if (isBrokenSign(pieces, phrase, from)) return null;
  if (APPROXIMATORS.has(phrase)) {
    if (phrase === 'about' && SUBJECT_WORDS.has(wordAt(pieces, from - 1))) return null;
    return { at: from, found: { ...found, from, approximate: true } };
  }
  if (found.side !== null || !isBoundHere(pieces, number, from, at)) return null;
  if (NEAR_BELOW.has(phrase)) {
    const words = { from, to: at };
    return { at: from, found: { ...found, from, side: 'below', words, approximate: true } };
  }
  const side = BOUNDS_BEFORE.get(phrase) ?? null;
  const degree = longestBefore(pieces, from, floor, isDegree);
  const near = degree !== null && NEAR_DEGREES.has(phraseOf(pieces, degree, from));
  const start = degree ?? from;
  const words = { from: start, to: at };
  const approximate = found.approximate || near;
  return { at: start, found: { ...found, from: start, side, words, approximate } };
}

/** "<>30", "=>30": signs that say nothing together. */
function isBrokenSign(pieces: readonly Token[], phrase: string, from: number): boolean {
  return /^[<>]$/.test(phrase) && /^[<>=]$/.test(wordAt(pieces, from - 1)) && touches(pieces, from);
}

function isPhrase(phrase: string): boolean {
  return BOUNDS_BEFORE.has(phrase) || APPROXIMATORS.has(phrase) || NEAR_BELOW.has(phrase);
}

function isDegree(phrase: string): boolean {
  return NEAR_DEGREES.has(phrase) || OTHER_DEGREES.has(phrase);
}

/** Where the longest phrase begins that ends before `at` and is one of those asked for. */
function longestBefore(
  pieces: readonly Token[],
  at: number,
  floor: number,
  isOne: (phrase: string) => boolean,
): number | null {
  let phrase = '';
  let longest: number | null = null;
  if (!LAST_WORDS.has(wordAt(pieces, at - 1))) return null;
  for (let from = at - 1; from >= floor && from >= at - LONGEST_PHRASE; from -= 1) {
    phrase = phrase === '' ? wordAt(pieces, from) : `${wordAt(pieces, from)} ${phrase}`;
    if (isOne(phrase)) longest = from;
  }
  return longest;
}

function phraseOf(pieces: readonly Token[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/**
 * "Over two islands", "under three presidents", "over five years" speak of a place, a cause or a time:
 * these prepositions bound neither a small plain number nor, without a word of degree, a span of time.
 */
function isBoundHere(
  pieces: readonly Token[],
  number: Measured,
  from: number,
  to: number,
): boolean {
  const word = wordAt(pieces, from);
  if (to - from > 1 || !/^(?:over|under|above|below|beyond|within)$/.test(word)) return true;
  if (word === 'within') return number.unit !== null;
  const before = wordAt(pieces, from - 1);
  const isStrong = isDegree(before) || /^(?:for|after|is|are|was|were|of|to)$/.test(before);
  if (number.kind === 'time') return isStrong;
  return number.low >= 10 || number.unit !== null || number.fraction || isStrong;
}

/** "or more", "or so", "+", "-plus", "-odd" after the number. */
function readAfter(pieces: readonly Token[], found: Bounds): Bounds {
  const equal = readEqual(pieces, found);
  if (equal !== null) return equal;
  const hyphen = isHyphen(pieces, found.to) ? 1 : 0;
  const start = found.to + hyphen;
  let phrase = '';
  for (let at = start; at < start + 3; at += 1) {
    phrase += `${phrase && ' '}${wordAt(pieces, at)}`;
    const to = at + 1;
    if (wordAt(pieces, to) === 'than' && at < start + 2) continue;
    if (APPROXIMATORS_AFTER.has(phrase) && (hyphen === 1 || at > start)) {
      return { ...found, to, approximate: true };
    }
    const side = BOUNDS_AFTER.get(phrase);
    if (side !== undefined && found.side === null && !isNumberNext(pieces, to)) {
      return { ...found, to, side, words: { from: start, to } };
    }
  }
  return found;
}

/** "less than 5,000 or equal": the side with the number itself in it; null without such words. */
function readEqual(pieces: readonly Token[], found: Bounds): Bounds | null {
  if (found.side !== 'below' && found.side !== 'above') return null;
  if (wordAt(pieces, found.to) !== 'or' || wordAt(pieces, found.to + 1) !== 'equal') return null;
  const phrase = EQUAL_AFTER.find(
    (words) => phraseOf(pieces, found.to, found.to + words.split(' ').length) === words,
  );
  const to = found.to + (phrase?.split(' ').length ?? 0);
  if (phrase === undefined || isNumberNext(pieces, to)) return null;
  return { ...found, to, side: found.side === 'below' ? 'at-most' : 'at-least' };
}

/** "30, at least 5": the words belong to the number that follows. */
function isNumberNext(pieces: readonly Token[], at: number): boolean {
  return pieces[at]?.pos === 'NUM' && !isDash(pieces, at);
}
