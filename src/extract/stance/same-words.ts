/** Words that a claim and a text on it may use for the same thing. */

import { kinOf } from '../lexicon/opposites.ts';
import { synonymsOf } from '../lexicon/synonyms.ts';
import { type StanceWord, stemOf } from './content-words.ts';

/** The stems by which a word meets its like in another text: its own, those of its side of a pair of opposites and of its synonyms. */
export function meaningsOf({ stem, lemma }: Pick<StanceWord, 'stem' | 'lemma'>): readonly string[] {
  if (stem === null) return [];
  return [stem, ...[...kinOf(lemma), ...synonymsOf(lemma)].map(stemOf)];
}

/** The words by which the text tells a verb of the claim: where one stands, what the claim says did happen. */
export function deedsTold(
  claimed: readonly StanceWord[],
  told: readonly StanceWord[],
): readonly StanceWord[] {
  const deeds = new Set(claimed.flatMap((word) => (word.pos === 'VERB' ? meaningsOf(word) : [])));
  return told.filter(({ stem, pos }) => stem !== null && pos === 'VERB' && deeds.has(stem));
}
