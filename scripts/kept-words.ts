/** Which words of WordNet are kept, in which senses: by counts and fields alone, never by the word. */

import type { Entries } from './word-families.ts';
import type { Part, Sense, WordNet } from './wordnet.ts';

const PARTS: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];

/** "dog", "call_off", "co-pilot"; not "Dog", ".22-calibre", "man_of_the_cloth". */
const PLAIN = /^[a-z]+(?:[-_][a-z]+)?$/;

/** Fields whose rarer words are a specialist's: animals, the body, food, plants, substances, and adjectives "of" something. */
const FAR_FIELDS: ReadonlySet<number> = new Set([1, 5, 8, 13, 20, 27]);

/** The words that a tagged text holds, and others that are neither names nor of a specialist. */
export function keepWords(wordNet: WordNet): Entries {
  const found = new Map<string, Partial<Record<Part, readonly Sense[]>>>();
  for (const part of PARTS) {
    for (const [word, all] of wordNet.senses[part]) {
      const usual = usualSenses(all);
      if (isKept(wordNet, word, part, usual))
        found.set(word, { ...found.get(word), [part]: usual });
    }
  }
  return found;
}

/**
 * A sense is usual if the tagged texts hold it at least a fifth as often as the first one, which always is; four at the
 * most, for a word of more is of no one meaning.
 */
function usualSenses(all: readonly Sense[]): readonly Sense[] {
  const first = all[0]?.count ?? 0;
  return all.filter(({ count }, at) => at === 0 || (count > 0 && count * 5 >= first)).slice(0, 4);
}

function isKept(
  { synsets, senses }: WordNet,
  word: string,
  part: Part,
  usual: readonly Sense[],
): boolean {
  const first = synsets.get(usual[0]?.synset ?? '');
  if (first === undefined || !PLAIN.test(word) || !first.words.includes(word)) return false;
  if ((usual[0]?.count ?? 0) > 0) return true;
  if (first.pointers.some(({ sign }) => sign === '@i') || FAR_FIELDS.has(first.field)) return false;
  if (part === 'adv') return false;
  if (part === 'adj') return !word.includes('-') && !word.includes('_');
  return !/[_-]/.test(word) || part === 'verb' || first.words.some((one) => isTagged(senses, one));
}

function isTagged(senses: WordNet['senses'], word: string): boolean {
  return PARTS.some((part) => (senses[part].get(word.toLowerCase())?.[0]?.count ?? 0) > 0);
}
