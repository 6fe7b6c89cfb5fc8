/**
 * Whether a text says that what a claim tells of is something else: "the monster is just a log", "turns out to be a toy",
 * "the video is from a film". The focusing adverbs "just", "only" and "actually" (Quirk and others 1985, 8.116 to
 * 8.126) before a noun phrase put one thing in the place of another.
 */

import { FICTION_NOUNS, MEDIA_NOUNS } from '../lexicon/falsehoods.ts';
import type { StanceWord } from './content-words.ts';
import { deedsTold, meaningsOf } from './same-words.ts';

/** The index of the word by which the text corrects the claim; -1 where it does not. */
export function findCorrection(
  claimed: readonly StanceWord[],
  told: readonly StanceWord[],
): number {
  const about = new Set(claimed.flatMap(meaningsOf));
  const at = told.findIndex(
    (_, index) => isReplaced(told, index, about) || isOrigin(told, index, about),
  );
  // "escape" between nouns is one of them: a headline gives its verbs an ending.
  const isTold = deedsTold(claimed, told).some(({ lower, lemma }) => lower !== lemma);
  return at >= 0 && told[at]?.lower !== 'from' && isTold ? -1 : at;
}

/** "is just a dog", "turned out to be a toy", of a thing of the claim. */
function isReplaced(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  const from = replacementAt(told, at);
  // "the ghost explained: it was a curtain"
  const end = told[at - 2]?.text === ':' ? at - 2 : at;
  if (from < 0 || !isOfClaim(told, end, about)) return false;
  if (told[from]?.lower === 'nothing') return true;
  const phrase = nounPhrase(told, from);
  return phrase.some(({ pos }) => pos === 'NOUN') && !phrase.some((word) => isOne(word, about));
}

/** Where the noun phrase begins that is put in the place of another; -1 elsewhere. */
function replacementAt(told: readonly StanceWord[], at: number): number {
  const [before, word, next] = [told[at - 1], told[at], told[at + 1]];
  if (word === undefined) return -1;
  if (FOCUSING.has(word.lower) && /^an?$/.test(next?.lower ?? ''))
    return before?.lemma === 'be' || /^[?:]$/.test(before?.text ?? '') ? at + 1 : -1;
  // "is nothing but a"
  if (word.lower === 'but' && before?.lower === 'nothing' && /^an?$/.test(next?.lower ?? ''))
    return at + 1;
  // "the 'ghost' was a curtain", "explained: it was a curtain"
  if (word.lemma === 'be' && /^an?$/.test(next?.lower ?? '') && isUnmasked(told, at)) return at + 1;
  // "is nothing more than a"
  if (word.lower === 'more' && next?.lower === 'than' && told[at + 2]?.lower === 'a')
    return /^(?:nothing|no|little)$/.test(before?.lower ?? '') ? at + 2 : -1;
  const isTurning = word.lemma === 'turn' && next?.lower === 'out';
  return isTurning && told[at + 2]?.lower === 'to' && told[at + 3]?.lower === 'be' ? at + 4 : -1;
}

/** What is named in scare quotes, or asked before and now told, is another thing than it was called. */
function isUnmasked(told: readonly StanceWord[], at: number): boolean {
  const [first, second] = [told[at - 3], told[at - 2]];
  const isQuoted = QUOTE.test(told[at - 1]?.text ?? '') && QUOTE.test(first?.text ?? '');
  if (isQuoted) return second?.pos === 'NOUN';
  return (
    /^(?:it|this|that)$/.test(told[at - 1]?.lower ?? '') &&
    second?.text === ':' &&
    /^(?:explained|solved|unmasked|identified|revealed)$/.test(first?.lower ?? '')
  );
}

const QUOTE = /^["'“”‘’]$/;

const FOCUSING: ReadonlySet<string> = new Set('just only merely simply actually really'.split(' '));

/** At "from" in "the photo is from a film", "the video comes from 2009". */
function isOrigin(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  if (told[at]?.lower !== 'from') return false;
  const before = clauseBefore(told, at);
  const verb = before.findLast(({ pos }) => pos !== 'ADV');
  if (verb === undefined || !/^(?:be|come|take)$/.test(verb.lemma)) return false;
  if (!before.some(({ lemma }) => MEDIA_NOUNS.has(lemma))) return false;
  const phrase = nounPhrase(told, at + 1);
  // "is actually from another war"
  if (before.at(-1)?.pos === 'ADV' && FOCUSING.has(before.at(-1)?.lower ?? ''))
    return phrase.length > 0 && !phrase.some((word) => isOne(word, about));
  return phrase.some(
    (word) =>
      (FICTION_NOUNS.has(word.lemma) || /^(?:19|20)\d\d$/.test(word.lower)) && !isOne(word, about),
  );
}

/** True where the subject before the verb holds a word of the claim. */
function isOfClaim(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  return clauseBefore(told, at).some((word) => isOne(word, about));
}

/** The words before, back to a mark, the last one aside, which may be the "?" of what is asked. */
function clauseBefore(told: readonly StanceWord[], at: number): readonly StanceWord[] {
  const near = told.slice(Math.max(0, at - 16), at);
  const mark = near.findLastIndex(
    ({ text }, index) => index < near.length - 1 && /^[,.;:!]$/.test(text),
  );
  return near.slice(mark + 1);
}

function isOne({ stem }: StanceWord, about: ReadonlySet<string>): boolean {
  return stem !== null && about.has(stem);
}

/** The words to the end of the phrase. */
function nounPhrase(told: readonly StanceWord[], from: number): readonly StanceWord[] {
  const rest = told.slice(from, from + 8);
  const end = rest.findIndex(({ pos }) => !/^(?:DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(pos));
  return end < 0 ? rest : rest.slice(0, end);
}
