/** Whether a figure is a part of a larger whole, comes on top of another, or stands for itself. */

import type { Figure, Token } from '../../model/types.ts';
import {
  ADDITIVE_ADJECTIVES,
  OF_THEM,
  PART_BEFORE,
  PART_NOUNS,
  PART_ORDINALS,
  REST_BEFORE,
  TOTALLERS,
} from '../lexicon/scopes.ts';
import { wordAt } from './pieces.ts';

/** The scope that the words around a figure give it; `from` its first piece, `to` after what it counts. */
export function readScope(pieces: readonly Token[], from: number, to: number): Figure['scope'] {
  if (isAdditional(pieces, from)) return 'additional';
  const isPart =
    isPartBefore(pieces, from) || isPartAfter(pieces, to) || isOfTold(pieces, from, to);
  return isPart ? 'part' : 'whole';
}

/** "additional brigades, possibly totaling up to 6,000". */
function isAdditional(pieces: readonly Token[], from: number): boolean {
  if (!TOTALLERS.has(wordAt(pieces, from - 1))) return false;
  for (let at = from - 2; at >= from - 8; at -= 1) {
    const word = wordAt(pieces, at);
    if (ADDITIVE_ADJECTIVES.has(word)) return wordAt(pieces, at + 1) !== 'than';
    if (!/^(?:NOUN|ADJ|PROPN|ADV)$/.test(pieces[at]?.pos ?? '') && word !== ',') return false;
  }
  return false;
}

/** "including 40", "an initial 500", "of whom 35", "among them 35", "the first group of 2,600". */
function isPartBefore(pieces: readonly Token[], from: number): boolean {
  const before = wordAt(pieces, from - 1);
  if (PART_BEFORE.has(before)) return before !== 'first' || wordAt(pieces, from - 2) === 'the';
  const them = before === ',' ? from - 2 : from - 1;
  if (OF_THEM.has(wordAt(pieces, them)) && /^(?:of|among)$/.test(wordAt(pieces, them - 1)))
    return true;
  if (isRest(pieces, from)) return true;
  return before === 'of' && isPartNoun(pieces, from - 2);
}

/** "Of the 176 guests 94 are staying and 61 have left": the clause opens with those of whom the figure counts some. */
function isOfTold(pieces: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:are|were|have|had)$/.test(wordAt(pieces, to))) return false;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_OF); at -= 1) {
    if (/^[.;:!?"“”]$/.test(wordAt(pieces, at))) return false;
    const before = pieces[at - 1];
    if (wordAt(pieces, at) !== 'of' || (before !== undefined && before.pos !== 'PUNCT')) continue;
    const isSet = /^(?:the|these|those|its|their)$/.test(wordAt(pieces, at + 1));
    return isSet && at + 2 < from && pieces[at + 2]?.pos === 'NUM';
  }
  return false;
}

const FARTHEST_OF = 24;

/** "the remaining 40", "the other two". */
export function isRest(pieces: readonly Token[], from: number): boolean {
  return REST_BEFORE.has(wordAt(pieces, from - 1)) && wordAt(pieces, from - 2) === 'the';
}

/** A noun such as "wave" with "first" or its like up to two words before it. */
function isPartNoun(pieces: readonly Token[], at: number): boolean {
  if (!PART_NOUNS.has(wordAt(pieces, at))) return false;
  return PART_ORDINALS.has(wordAt(pieces, at - 1)) || PART_ORDINALS.has(wordAt(pieces, at - 2));
}

/** "were part of the first group", "arrived in the first wave"; not beyond the clause. */
function isPartAfter(pieces: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 12; at += 1) {
    const word = wordAt(pieces, at);
    if (/^(?:[.,;:?!"“”]|and|but|while|after|who|)$/.test(word)) return false;
    if (PART_NOUNS.has(word)) return isPartNoun(pieces, at) && isInside(pieces, at);
  }
  return false;
}

/** The words that put a count inside a part: "part of the first group", "in the first wave". */
function isInside(pieces: readonly Token[], noun: number): boolean {
  for (let at = noun - 2; at >= noun - 5; at -= 1) {
    if (wordAt(pieces, at) === 'of')
      return /^(?:part|members|member)$/.test(wordAt(pieces, at - 1));
    if (/^(?:in|with|as|among|aboard)$/.test(wordAt(pieces, at))) return true;
  }
  return false;
}
