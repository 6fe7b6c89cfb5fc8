/** Whether words are of one family, mean the same, or follow from each other, in any part of speech. */

import { lemmasOf } from './lemmas.ts';
import { findWord, senseOf } from './lookup.ts';
import type { Part } from './regular-forms.ts';
import { sensesAbove, sensesOf, shareSense } from './senses.ts';

/**
 * The head of a word's family by derivation, which is equal for "died", "deaths" and "dying": a key to compare words of
 * meaning by. A word that is not known is its own head, in small letters.
 */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  if (roots.size >= MOST_KNOWN) roots.clear();
  const root = findRoot(word.toLowerCase());
  roots.set(word, root);
  return root;
}

function findRoot(form: string): string {
  for (const part of PARTS)
    for (const lemma of lemmasOf(form, part)) {
      const known = findWord(lemma);
      if (known !== null) return known.root;
    }
  return lemmasOf(form, 'noun').at(-1) ?? form;
}

// Words are looked up again and again; those that are no words of English are many.
const MOST_KNOWN = 50_000;
const roots = new Map<string, string>();

const PARTS: readonly Part[] = ['verb', 'noun', 'adj', 'adv'];

/**
 * True where two words are of one family ("arrested", "arrests"), or share a usual sense ("halt", "stop"), as the given
 * part of speech or as any.
 */
export function areRelatedWords(one: string, other: string, part?: Part): boolean {
  if (rootOf(one) === rootOf(other)) return true;
  const parts = part === undefined ? PARTS : [part];
  return parts.some((each) => shareSense(one, other, each));
}

/** True where what the first verb tells cannot be without what the second tells: "murdered" and "kill", "snore" and "sleep". */
export function entails(one: string, other: string): boolean {
  const wanted = sensesOf(other, 'verb');
  if (wanted.length === 0 || shareSense(one, other, 'verb')) return false;
  const own = sensesOf(one, 'verb').slice(0, 1);
  const above = [...sensesAbove(own, NEAREST), ...own].flatMap((sense) => [
    sense,
    ...senseOf(sense).entailed,
  ]);
  return above.some((sense) => wanted.includes(sense));
}

/** Of verbs the upper senses are few and empty: "act", "move", "change". */
const NEAREST = 2;
