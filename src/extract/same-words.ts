/** Words that a claim and a text on it may use for the same thing. */

import { type StanceWord, stemOf } from './content-words.ts';
import { kinOf } from './lexicon/opposites.ts';
import { synonymsOf } from './lexicon/synonyms.ts';

/** The stems by which a word meets its like in another text: its own, those of its side of a pair of opposites and of its synonyms. */
export function meaningsOf({ stem, lemma }: Pick<StanceWord, 'stem' | 'lemma'>): readonly string[] {
  if (stem === null) return [];
  return [stem, ...[...kinOf(lemma), ...synonymsOf(lemma)].map(stemOf)];
}

/** True where the text tells a verb of the claim outside of the given words: what follows from it did happen. */
export function isDeedTold(
  claimed: readonly StanceWord[],
  told: readonly StanceWord[],
  aside: readonly StanceWord[],
): boolean {
  const deeds = new Set(claimed.flatMap((word) => (word.pos === 'VERB' ? meaningsOf(word) : [])));
  return told.some(
    (word) =>
      word.stem !== null && word.pos === 'VERB' && deeds.has(word.stem) && !aside.includes(word),
  );
}
