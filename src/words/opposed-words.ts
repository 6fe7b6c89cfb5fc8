/** Whether two words exclude each other: the antonyms of WordNet, for an adjective also those of its cluster's head. */

import { lemmasOf } from './lemmas.ts';
import { senseOf } from './lookup.ts';
import { OPPOSED_TABLE } from './news-words.ts';
import type { Part } from './regular-forms.ts';
import { sensesOf, shareSense } from './senses.ts';
import { readSets } from './word-sets.ts';

/**
 * True where two words of one part of speech are opposed in a usual sense of both, as words ("guilty", "innocent"), by
 * what they mean the same as, or by the head of the cluster of an adjective ("deceased", "alive"). Words that share
 * a sense are not.
 */
export function areOpposed(one: string, other: string): boolean {
  return PARTS.some((part) => areOpposedAs(one, other, part));
}

const PARTS: readonly Part[] = ['adj', 'verb', 'noun', 'adv'];

function areOpposedAs(one: string, other: string, part: Part): boolean {
  if (part === 'verb' || part === 'noun') {
    const [there, here] = [lemmasOf(one, part), lemmasOf(other, part)];
    const isInTable = there.some((a) => here.some((b) => a !== b && opposed.get(a)?.has(b)));
    if (isInTable) return true;
  }
  const here = clustersOf(other, part);
  if (here.length === 0) return false;
  const against = clustersOf(one, part).flatMap((sense) => senseOf(sense).opposites);
  return against.some((sense) => here.includes(sense)) && !shareSense(one, other, part);
}

/** The senses of a word, with the heads of their clusters where it is an adjective. */
function clustersOf(word: string, part: Part): readonly number[] {
  const senses = sensesOf(word, part);
  if (part !== 'adj') return senses;
  return senses.flatMap((sense) => [sense, ...senseOf(sense).above]);
}

const opposed = readSets(OPPOSED_TABLE);
