/** What words have in common: senses shared, and senses above each other. */

import { lemmasOf } from './lemmas.ts';
import { findWord, senseOf } from './lookup.ts';
import type { Part } from './regular-forms.ts';

/** The usual senses of a word or phrase as that part of speech, of all words that it may be a form of. */
export function sensesOf(word: string, part: Part): readonly number[] {
  const lemmas = lemmasOf(word, part);
  if (lemmas.length === 1) return findWord(lemmas[0] ?? '')?.senses[part] ?? [];
  return [...new Set(lemmas.flatMap((lemma) => findWord(lemma)?.senses[part] ?? []))];
}

/** The first senses of a word or phrase as that part of speech. */
export function firstSensesOf(word: string, part: Part): readonly number[] {
  return lemmasOf(word, part).flatMap((lemma) => findWord(lemma)?.senses[part].slice(0, 1) ?? []);
}

/** True where the words share a sense that is the first of one of them. */
export function shareSense(one: string, other: string, part: Part): boolean {
  const there = sensesOf(one, part);
  const here = there.length === 0 ? there : sensesOf(other, part);
  const shared = there.filter((sense) => here.includes(sense));
  if (shared.length === 0) return false;
  const first = [...firstSensesOf(one, part), ...firstSensesOf(other, part)];
  return shared.some((sense) => first.includes(sense));
}

/** The senses that stand above the given ones, `steps` at the most; the given ones are not among them. */
export function sensesAbove(senses: readonly number[], steps: number): ReadonlySet<number> {
  const found = new Set<number>();
  let level = senses;
  for (let step = 0; step < steps && level.length > 0; step += 1) {
    level = level.flatMap((sense) => senseOf(sense).above).filter((sense) => !found.has(sense));
    for (const sense of level) found.add(sense);
  }
  return found;
}
