/**
 * Whether a text says that what a claim calls ended goes on: "the search goes on", "is here to stay", "isn't going anywhere".
 * Ending and going on are the two sides of FrameNet's "Activity_stop" and "Activity_ongoing".
 */

import { ENDING_DEEDS } from '../lexicon/cessations.ts';
import type { StanceWord } from './content-words.ts';

/** True where the claim ends something and the text lets it go on, without telling the end itself. */
export function goesOn(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  if (!claimed.some((_, at) => isEnd(claimed, at) && claimNegated[at] !== true)) return false;
  if (told.some((_, at) => isEnd(told, at))) return false;
  const about = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return told.some(
    (_, at) =>
      toldNegated[at] === isGoingAway(told, at) &&
      ((isGoingOn(told, at) && isOf(told, at, about)) || isKept(told, at, about)),
  );
}

/** "keeps its limit", of a thing of the claim. */
function isKept(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  if (
    told[at]?.lemma !== 'keep' ||
    !/^(?:its|the|their|his|her|it)$/.test(told[at + 1]?.lower ?? '')
  )
    return false;
  return told.slice(at + 2, at + 6).some(({ stem }) => stem !== null && about.has(stem));
}

function isEnd(words: readonly StanceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  // "steps down"
  if (word.lemma === 'step') return next?.lower === 'down';
  return ENDING_DEEDS.has(word.lemma) || ENDING_DEEDS.has(word.lower);
}

function isGoingOn(told: readonly StanceWord[], at: number): boolean {
  const word = told[at];
  if (word === undefined) return false;
  const next = told[at + 1]?.lower ?? '';
  if (isGoingAway(told, at)) return true;
  if (word.lower === 'stay') return /^(?:to|will|ll)$/.test(told[at - 1]?.lower ?? '');
  if (GOING_ON.get(word.lemma)?.has(next) === true) return true;
  // "the toll stays"
  const isLast = next === '' || told[at + 1]?.pos === 'PUNCT';
  return word.lemma === 'stay' && word.lower !== 'stay' && isLast;
}

/** "going anywhere", which, negated, is to stay. */
function isGoingAway(told: readonly StanceWord[], at: number): boolean {
  return told[at]?.lemma === 'go' && /^(?:away|anywhere)$/.test(told[at + 1]?.lower ?? '');
}

/** Verbs of going on with the word behind them. */
const GOING_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', new Set(['on', 'ahead'])],
  ['carry', new Set(['on'])],
  ['stay', new Set(['put', 'on', 'open', 'with', 'at'])],
  ['remain', new Set(['open', 'on'])],
  ['hold', new Set(['', 'for', 'despite', 'as'])],
  ['continue', new Set(['', 'for', 'despite', 'as', 'in', 'after', 'to'])],
  ['return', new Set(['', 'with', 'for', 'after', 'despite', 'as'])],
  ['resume', new Set(['', 'for', 'despite', 'as', 'in', 'after'])],
]);

/** True where the subject, in the words of the clause before, is the claim's. */
function isOf(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  const before = told.slice(Math.max(0, at - 12), at);
  const from = before.findLastIndex(({ text }) => /^[,;.!?]$/.test(text)) + 1;
  return before.slice(from).some(({ stem }) => stem !== null && about.has(stem));
}
