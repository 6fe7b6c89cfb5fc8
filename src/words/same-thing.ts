/** Whether two nouns name the same thing, or a thing and its kind. */

import { lemmasOf } from './lemmas.ts';
import { SAME_TABLE } from './news-words.ts';
import { sensesAbove, sensesOf, shareSense } from './senses.ts';
import { readSets } from './word-sets.ts';

/**
 * True where two nouns, or phrases that WordNet has, name the same thing in a usual sense: "quake" and "earthquakes",
 * "soldiers" and "troops". A thing and its kind are not the same: see `isKindOf`.
 */
export function isSameThing(one: string, other: string): boolean {
  const [there, here] = [lemmasOf(one, 'noun'), lemmasOf(other, 'noun')];
  return (
    there.some((lemma) => here.includes(lemma)) ||
    there.some((lemma) => here.some((like) => sameSets.get(lemma)?.has(like) ?? false)) ||
    shareSense(one, other, 'noun')
  );
}

/**
 * True where a noun names a kind of what the other names: "sailors" are "people", a "ferry" is a "vessel". A thing is no
 * kind of itself, nor of what is the same.
 */
export function isKindOf(one: string, kind: string): boolean {
  if (isSameThing(one, kind)) return false;
  const above = sensesAbove(sensesOfSame(one), FARTHEST);
  return sensesOfSame(kind).some((sense) => above.has(sense));
}

/** The senses of a noun and of the members of its set: "troops" are of the kinds that "soldiers" are of. */
function sensesOfSame(word: string): readonly number[] {
  const members = lemmasOf(word, 'noun').flatMap((lemma) => [...(sameSets.get(lemma) ?? [])]);
  return [...sensesOf(word, 'noun'), ...members.flatMap((member) => sensesOf(member, 'noun'))];
}

/** The chains of WordNet are shorter. */
const FARTHEST = 20;

const sameSets = readSets(SAME_TABLE);
