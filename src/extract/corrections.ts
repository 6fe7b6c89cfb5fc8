/**
 * Whether a text says that what a claim tells of is something else: "the tiger is just a big cat", "turns out to be a toy",
 * "is actually from a film". The focusing adverbs "just", "only" and "actually" (Quirk and others 1985, 8.116 to
 * 8.126) before a noun phrase put one thing in the place of another.
 */

import type { StanceWord } from './content-words.ts';

/** The index of the word by which the text corrects the claim; -1 where it does not. `about` holds the stems of the claim. */
export function findCorrection(told: readonly StanceWord[], about: ReadonlySet<string>): number {
  return told.findIndex((_, at) => isCorrection(told, at, about));
}

function isCorrection(
  told: readonly StanceWord[],
  at: number,
  about: ReadonlySet<string>,
): boolean {
  const from = nounPhraseAt(told, at);
  if (from < 0 || !isOfClaim(told, at, about)) return false;
  const phrase = nounPhrase(told, from);
  return (
    phrase.some(({ pos }) => pos === 'NOUN') &&
    !phrase.some(({ stem }) => stem !== null && about.has(stem))
  );
}

/** Where the noun phrase begins that is put in the place of another: behind "is just", "turned out to be"; -1 elsewhere. */
function nounPhraseAt(told: readonly StanceWord[], at: number): number {
  const [before, word, next] = [told[at - 1], told[at], told[at + 1]];
  if (word === undefined) return -1;
  const isArticle = /^(?:an?|from)$/.test(next?.lower ?? '');
  if (FOCUSING.has(word.lower) && isArticle && (before?.lemma === 'be' || before?.text === '?'))
    return at + 1;
  if (word.lemma !== 'turn' || next?.lower !== 'out') return -1;
  if (told[at + 2]?.lower !== 'to' || told[at + 3]?.lower !== 'be') return -1;
  return told[at + 4]?.lower === 'nothing' ? -1 : at + 4;
}

const FOCUSING: ReadonlySet<string> = new Set('just only merely simply actually really'.split(' '));

/** True where the subject before the verb holds a word of the claim. */
function isOfClaim(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  const from =
    told.findLastIndex(({ text }, index) => index < at - 1 && /^[,.;:!]$/.test(text)) + 1;
  return told.slice(from, at).some(({ stem }) => stem !== null && about.has(stem));
}

/** The words to the end of the phrase; a preposition opens another, but for the "from" of an origin at its head. */
function nounPhrase(told: readonly StanceWord[], from: number): readonly StanceWord[] {
  const rest = told.slice(from + 1);
  const end = rest.findIndex(({ pos }) => !/^(?:DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(pos));
  return end < 0 ? rest : rest.slice(0, end);
}
