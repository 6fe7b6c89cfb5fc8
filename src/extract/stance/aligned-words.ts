/**
 * The words of a text made those of a claim where they mean the same: lexical alignment, as in MacCartney, Galley and
 * Manning (2008, "A phrase-based alignment model for natural language inference"), by the words of WordNet.
 */

import { rootOf } from '../../words/related-words.ts';
import { isSameThing } from '../../words/same-thing.ts';
import { shareSense } from '../../words/senses.ts';
import type { StanceWord } from './content-words.ts';

/** The words of the text; one that means what a word of the claim means, and stands not there itself, has that word's stem. */
export function alignWords(
  told: readonly StanceWord[],
  claimed: readonly StanceWord[],
): readonly StanceWord[] {
  const own = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  const open = [...new Map(claimed.filter(isOpen).map((word) => [keyOf(word), word])).values()];
  const roots = new Map(open.map((word) => [rootOf(word.lemma), word.stem]));
  const whole = new Map(claimed.map(({ lower, stem }) => [lower, stem]));
  const joined = new Map(claimed.map(({ stem }, at) => [joinedAt(claimed, at), stem] as const));
  const stems = new Map<string, string | null>();
  return told.map((word, at) => {
    const compound = isOpen(word)
      ? (whole.get(joinedAt(told, at)) ?? joined.get(word.lower))
      : null;
    if (typeof compound === 'string') return { ...word, stem: compound };
    if (!isOpen(word) || own.has(word.stem ?? '')) return word;
    const key = keyOf(word);
    if (!stems.has(key)) {
      const kin = roots.get(rootOf(word.lemma));
      stems.set(key, kin ?? open.find((other) => areLike(word, other))?.stem ?? null);
    }
    return { ...word, stem: stems.get(key) ?? word.stem };
  });
}

/** "ceasefire" for the first word of "cease-fire", which others write as one; itself elsewhere. */
function joinedAt(words: readonly StanceWord[], at: number): string {
  const [word, mark, next] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined) return '';
  const isTied = mark?.text === '-' && mark.start === word.end && mark.end === next?.start;
  return isTied ? word.lower + next.lower : word.lower;
}

function keyOf({ pos, lemma }: StanceWord): string {
  return `${pos} ${lemma}`;
}

/** Names and numbers mean themselves alone. */
function isOpen({ pos, stem }: StanceWord): boolean {
  return stem !== null && /^(?:NOUN|VERB|ADJ)$/.test(pos);
}

/** Two nouns name the same thing; others share a sense, "wedding" and "marry" as verbs both. */
function areLike(one: StanceWord, other: StanceWord): boolean {
  if (one.pos === 'NOUN' && other.pos === 'NOUN') return isSameThing(one.lemma, other.lemma);
  const isAdjective = one.pos === 'ADJ' && other.pos === 'ADJ';
  return shareSense(one.lemma, other.lemma, isAdjective ? 'adj' : 'verb');
}
