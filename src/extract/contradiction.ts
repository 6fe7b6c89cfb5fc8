/**
 * Whether a text says the opposite of a claim: a word of both is negated in one of them only (the polarity mismatch of
 * de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text"), or a word of one is the antonym of a word
 * of the other.
 */

import { type StanceWord, stemOf } from './content-words.ts';
import { HAPPENING_VERBS } from './lexicon/falsehoods.ts';
import { INTENTION_NOUNS } from './lexicon/negators.ts';
import { kinOf, oppositesOf } from './lexicon/opposites.ts';

/** True where the told words negate the claimed ones or the other way round; the flags tell which words are negated. */
export function contradicts(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  if (sharedStems(claimed, told) < LEAST_SHARED) return false;
  return (
    isTurned(told, toldNegated, claimed, claimNegated) ||
    isTurned(claimed, claimNegated, told, toldNegated) ||
    isOpposed(claimed, claimNegated, told, toldNegated)
  );
}

/** So many words at least must be those of the claim, for a word alone may be of another matter. */
const LEAST_SHARED = 2;

function sharedStems(claimed: readonly StanceWord[], told: readonly StanceWord[]): number {
  const stems = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return new Set(told.flatMap(({ stem }) => (stem !== null && stems.has(stem) ? stem : []))).size;
}

/** True where what a negation bears on first is told by the other text without one. */
function isTurned(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  others: readonly StanceWord[],
  otherNegated: readonly boolean[],
): boolean {
  const plain = stemsOf(others, otherNegated, false);
  const turned = stemsOf(others, otherNegated, true);
  return focusesOf(words, negated).some((focus) => {
    const stems = [focus.stem, ...[...kinOf(focus.lemma)].map(stemOf)];
    return stems.some((stem) => plain.has(stem)) && !stems.some((stem) => turned.has(stem));
  });
}

/** "no plans to launch", "never happened": the word passes its negation on. */
function isLight(lemma: string): boolean {
  return HAPPENING_VERBS.has(lemma) || INTENTION_NOUNS.has(lemma);
}

interface Focus {
  readonly stem: string;
  readonly lemma: string;
}

/** The first word of meaning under each negation: what is said not to be. */
function focusesOf(words: readonly StanceWord[], negated: readonly boolean[]): Focus[] {
  const focuses: Focus[] = [];
  let isOpen = false;
  for (const [at, { stem, pos, lemma }] of words.entries()) {
    isOpen = negated[at] === true && (isOpen || negated[at - 1] !== true);
    if (!isOpen || stem === null || pos === 'NUM' || isLight(lemma)) continue;
    focuses.push({ stem, lemma });
    isOpen = false;
  }
  return focuses;
}

function stemsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  wanted: boolean,
): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem }, at) => (negated[at] === wanted ? (stem ?? []) : [])));
}

/** True where a word has its opposite in the other text, both negated or neither, and the other has no such word. */
function isOpposed(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const claim = formsOf(claimed, claimNegated);
  const text = formsOf(told, toldNegated);
  return [...claim].some(([word, isNegated]) => {
    if (text.has(word)) return false;
    return [...oppositesOf(word)].some(
      (other) => !claim.has(other) && text.get(other) === isNegated,
    );
  });
}

function formsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
): ReadonlyMap<string, boolean> {
  return new Map(
    words.flatMap(({ lower, lemma, stem }, at): [string, boolean][] => {
      if (stem === null) return [];
      const isNegated = negated[at] === true;
      return [
        [lower, isNegated],
        [lemma, isNegated],
      ];
    }),
  );
}
