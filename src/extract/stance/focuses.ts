/** What a negation bears on first: its focus (Quirk and others 1985, 10.66; Blanco and Moldovan 2011). */

import { findWord } from '../../words/lookup.ts';
import { HAPPENING_VERBS } from '../lexicon/falsehoods.ts';
import { INTENTION_NOUNS, PASSING_WORDS } from '../lexicon/negators.ts';
import { type StanceWord, stemOf } from './content-words.ts';

/** A word that is said not to be: its stem and base form. */
export interface Focus {
  readonly stem: string;
  readonly lemma: string;
}

/** The first word of meaning under each negation: what is said not to be. */
export function focusesOf(words: readonly StanceWord[], negated: readonly boolean[]): Focus[] {
  const focuses: Focus[] = [];
  let isOpen = false;
  for (const [at, { stem, pos, lemma }] of words.entries()) {
    if (isOfAnswer(words, at)) continue;
    isOpen = negated[at] === true && (isOpen || negated[at - 1] !== true);
    if (!isOpen || stem === null || pos === 'NUM' || isLight(lemma)) continue;
    if (isModifier(words, at)) continue;
    focuses.push({ stem, lemma });
    isOpen = false;
  }
  return focuses;
}

/** "Paris" in "Going up? Not in Paris": where it is not so is told of what was asked. */
function isOfAnswer(words: readonly StanceWord[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at);
  const not = near.findLastIndex(({ lower }) => lower === 'not');
  return not > 0 && near[not - 1]?.text === '?' && near[not + 1]?.pos === 'ADP';
}

/** "opening" in "no opening date": "no" denies the head of its noun phrase, and of "no release plans" the release. */
function isModifier(words: readonly StanceWord[], at: number): boolean {
  const next = words[at + 1];
  if (isPartOfCompound(words, at)) return true;
  if (words[at]?.pos === 'VERB' || next === undefined) return false;
  if (!isNoun(next) || isLight(next.lemma) || next.stem === null) return false;
  const before = words.slice(Math.max(0, at - 4), at);
  const no = before.findLastIndex(({ lower }) => lower === 'no');
  return no >= 0 && before.slice(no + 1).every((word) => isNoun(word) || word.pos === 'ADJ');
}

/** "fire" in "no fire-fighter", unless the compound is a word of the claim and has its stem. */
function isPartOfCompound(words: readonly StanceWord[], at: number): boolean {
  const [word, mark, next] = [words[at], words[at + 1], words[at + 2]];
  const isTied = mark?.text === '-' && mark.start === word?.end && mark.end === next?.start;
  if (!isTied || word?.pos !== 'NOUN' || findWord(next?.lemma ?? '') === null) return false;
  return word.stem === stemOf(word.lemma);
}

/** "no plans to launch", "never happened": the word passes its negation on. */
function isLight(lemma: string): boolean {
  return HAPPENING_VERBS.has(lemma) || INTENTION_NOUNS.has(lemma) || PASSING_WORDS.has(lemma);
}

function isNoun(word: StanceWord | undefined): boolean {
  return word?.pos === 'NOUN' || word?.pos === 'PROPN';
}
