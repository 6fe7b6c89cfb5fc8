/** The vague numbers: "dozens", "tens of thousands", "several hundred", "a couple of days". */

import type { Token } from '../../model/types.ts';
import { VAGUE_COUNTS, VAGUE_FLOORS } from '../lexicon/number-words.ts';
import { wordAt } from './pieces.ts';
import { type Reading, readingOf } from './reading.ts';
import { readScale } from './small-numbers.ts';

/** True for a word that a vague number begins with. */
export function isVagueWord(word: string): boolean {
  return VAGUE_FLOORS.has(word) || VAGUE_COUNTS.has(word) || word === 'couple';
}

/** The vague number that begins at a piece; after an article only "a few" and "a couple" are. */
export function readVague(
  pieces: readonly Token[],
  at: number,
  isAfterArticle = false,
): Reading | null {
  const word = wordAt(pieces, at);
  if (word === 'couple') return readCouple(pieces, at);
  if (VAGUE_COUNTS.has(word) && (word === 'few' || !isAfterArticle)) {
    return readVagueCount(pieces, at);
  }
  return VAGUE_FLOORS.has(word) && !isAfterArticle ? readVaguePlural(pieces, at) : null;
}

const OPEN = { high: null, approximate: true };

/** "tens of thousands", "dozens"; "tens" and "scores" are other words too, and need their "of". */
function readVaguePlural(pieces: readonly Token[], at: number): Reading | null {
  const word = wordAt(pieces, at);
  const floor = VAGUE_FLOORS.get(word) ?? 0;
  const of = wordAt(pieces, at + 1) === 'of';
  if ((word === 'tens' || word === 'scores') && !of) return null;
  if (word === 'scores' && /^(?:the|their|his|her|its|test|exam)$/.test(wordAt(pieces, at - 1)))
    return null;
  const larger = of ? VAGUE_FLOORS.get(wordAt(pieces, at + 2)) : undefined;
  if (larger === undefined || larger <= floor) return readingOf(at + 1, floor, OPEN);
  return readingOf(at + 3, (floor * larger) / 2, OPEN);
}

/** "several hundred", "a few thousand"; without a scale it is no number. */
function readVagueCount(pieces: readonly Token[], at: number): Reading | null {
  const times = VAGUE_COUNTS.get(wordAt(pieces, at)) ?? 0;
  const { scale, to } = readScale(pieces, at + 1);
  if (scale > 1) return readingOf(to, times * scale, { ...OPEN, scale });
  const next = wordAt(pieces, at + 1);
  const plural = VAGUE_FLOORS.has(next) ? readVaguePlural(pieces, at + 1) : null;
  if (plural === null || next === 'scores') return null;
  return readingOf(plural.to, plural.low, OPEN);
}

/** "a couple of thousand", "a couple of days": two, more or less. */
function readCouple(pieces: readonly Token[], at: number): Reading | null {
  const of = wordAt(pieces, at + 1) === 'of';
  const { scale, to } = readScale(pieces, of ? at + 2 : at + 1);
  if (scale > 1) return readingOf(to, 2 * scale, { approximate: true, scale });
  return of && /[a-z]s$/.test(wordAt(pieces, at + 2))
    ? readingOf(at + 2, 2, { approximate: true })
    : null;
}
