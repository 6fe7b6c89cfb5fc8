/**
 * Whether a text says that somebody or something is another than the claim says: "is the sister of" beside "is the wife
 * of", "belongs to someone else", "that's not him". Of two answers to who it is, one excludes the other (the
 * "structure" contradictions of de Marneffe, Rafferty and Manning 2008).
 */

import { lemmasOf } from '../../words/lemmas.ts';
import { findWord } from '../../words/lookup.ts';
import { isKindOf, isSameThing } from '../../words/same-thing.ts';
import { MEDIA_NOUNS } from '../lexicon/falsehoods.ts';
import type { StanceWord } from './content-words.ts';

/** True where the text names another one than the claim does. */
export function isAnother(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  const about = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return (
    (isDisowned(told, about) && !isDisowned(claimed, about)) ||
    isOtherKin(claimed, told) ||
    isOtherName(claimed, told)
  );
}

function isDisowned(words: readonly StanceWord[], about: ReadonlySet<string>): boolean {
  return words.some((_, at) => isSomeoneElse(words, at) || isNotTheirs(words, at, about));
}

/** "belongs to someone else", "it was a different pope" */
function isSomeoneElse(told: readonly StanceWord[], at: number): boolean {
  const [before, word, next] = [told[at - 1], told[at], told[at + 1]];
  if (word?.lower === 'someone' || word?.lower === 'somebody')
    return next?.lower === 'else' && /^(?:be|to|of)$/.test(before?.lemma ?? '');
  return (
    word?.lower === 'different' &&
    next?.pos === 'NOUN' &&
    /^an?$/.test(before?.lower ?? '') &&
    told[at - 2]?.lemma === 'be' &&
    /^(?:it|that|this)$/.test(told[at - 3]?.lower ?? '')
  );
}

/** "the voice isn't his", "that's not her", at the end of a clause. */
function isNotTheirs(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  const next = told[at + 1];
  return (
    /^(?:his|hers|theirs|mine|ours|him|her|them|me|us)$/.test(told[at]?.lower ?? '') &&
    /^(?:not|n['’]t)$/.test(told[at - 1]?.lower ?? '') &&
    told[at - 2]?.lemma === 'be' &&
    (next === undefined || /^[,.;:!?–—”"’']$/.test(next.text)) &&
    isMatter(told.slice(Math.max(0, at - 8), at - 2), about)
  );
}

/** What is not theirs is pointed at, or a record of somebody, or a thing of the claim. */
function isMatter(before: readonly StanceWord[], about: ReadonlySet<string>): boolean {
  const subject = before.findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  if (subject === undefined) return true;
  return (
    /^(?:it|that|this|these|those)$/.test(subject.lower) ||
    MEDIA_NOUNS.has(subject.lemma) ||
    /^(?:voice|face|body|hand|handwriting|signature|name)$/.test(subject.lemma) ||
    (subject.stem !== null && about.has(subject.stem))
  );
}

/** "is the wife of", "is sister of": one and the same is hardly both. */
function isOtherKin(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  const there = kinOf(claimed);
  const here = there === null ? null : kinOf(told);
  if (there === null || here === null) return false;
  return !isSameThing(there, here) && !isKindOf(there, here) && !isKindOf(here, there);
}

/** The noun of kinship that somebody is said to be of another; null where there is none. */
function kinOf(words: readonly StanceWord[]): string | null {
  const found = words.find(
    ({ pos, lower }, at) =>
      pos === 'NOUN' &&
      words[at + 1]?.lower === 'of' &&
      words.slice(Math.max(0, at - 2), at).some(({ lemma }) => lemma === 'be') &&
      isKindOf(lower, 'relative'),
  );
  return found?.lemma ?? null;
}

/** "A is Brown" beside "the identity of A is Green": another name in the same place, and none of the claim's. */
function isOtherName(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  const there = namingAt(claimed);
  const here = there < 0 ? -1 : namingAt(told);
  if (here < 0) return false;
  const stems = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  const isOfClaim = ({ stem }: StanceWord): boolean => stem !== null && stems.has(stem);
  const subject = told.slice(Math.max(0, here - 3), here).filter(isName);
  return (
    subject.length > 0 &&
    subject.every(isOfClaim) &&
    !told.slice(here + 1, here + 10).some(isOfClaim)
  );
}

/** At the "is" between a name and another of two words at least, for one may be a rank or a trade; -1 where none is. */
function namingAt(words: readonly StanceWord[]): number {
  return words.findIndex(({ lemma }, at) => {
    if (lemma !== 'be' || !words.slice(Math.max(0, at - 3), at).some(isName)) return false;
    const rest = words.slice(at + 1, at + 8);
    const end = rest.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
    return (end < 0 ? rest : rest.slice(0, end)).filter(isName).length >= 2;
  });
}

/** A proper noun, or in small letters a word that no dictionary has. */
function isName({ pos, stem, lemma }: StanceWord): boolean {
  if (stem === null || !/^(?:PROPN|NOUN)$/.test(pos)) return false;
  return lemmasOf(lemma, 'noun').every((one) => findWord(one) === null);
}
