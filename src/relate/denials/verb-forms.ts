/** What the form of a word tells: a finite verb, one with a particle, a name. */

import { lemmasOf } from '../../words/lemmas.ts';
import { namesIn, type Word } from '../words.ts';
import { CALENDAR, PARTICLE } from './predicate-words.ts';

/** The names among the words, but for months and days; one that opens the text may be none. */
export function namesAmong(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ text, start }) =>
      start > 0 && !CALENDAR.test(text) ? [...namesIn(text)] : [],
    ),
  );
}

/** "said", "imports"; a base form is taken for a noun. */
export function isFiniteVerb(text: string): boolean {
  if (text !== text.toLowerCase() || text.endsWith('ing')) return false;
  return lemmasOf(text, 'verb').some((lemma) => lemma !== text);
}

/** The word, with the particle behind it where it is a verb by its form: "turning back" is not "turning". */
export function phrasalAt(words: readonly Word[], at: number): string {
  const [own = '', next = ''] = [words[at], words[at + 1]].map((word) => word?.text);
  return PARTICLE.test(next) && isInflected(own) ? `${own} ${next}` : own;
}

/** "changed": a verb by its form, which no thing is another name of. */
export function isInflected(word: string): boolean {
  return (isFiniteVerb(word) && !word.endsWith('s')) || word.endsWith('ing');
}
