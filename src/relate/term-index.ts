/** The terms of topics, found in a text by one look at each of its words. */

import type { Topic } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** Where a topic's term stands: which of its terms, and at which word. */
export interface FoundTerm {
  readonly order: number;
  readonly at: number;
}

/** True where one of the terms stands in the words as whole words; the list of them is read once. */
export function hasSomeTerm(words: readonly Word[], terms: readonly string[]): boolean {
  const index = keysByFirst(terms);
  if (index.size === 0) return false;
  return words.some(({ key: first }, at) =>
    index.get(first)?.some((keys) => keys.every((key, step) => words[at + step]?.key === key)),
  );
}

const keysByFirst = remember(
  (terms: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> =>
    new Map(
      groupBy(
        terms.map((term) => wordsOf(term).map(({ key }) => key)).filter(({ length }) => length > 0),
        ([first = '']) => first,
      ),
    ),
);

interface Term {
  readonly topic: Topic;
  readonly order: number;
  readonly keys: readonly string[];
}

/** For each topic with a term among the words, the first of its terms that is there, and where it first stands. */
export function findTerms(
  words: readonly Word[],
  topics: readonly Topic[],
): ReadonlyMap<Topic, FoundTerm> {
  const index = indexTerms(topics);
  const found = new Map<Topic, FoundTerm>();
  for (const [at, word] of words.entries())
    for (const { topic, order, keys } of index.get(word.key) ?? []) {
      const known = found.get(topic);
      if (known !== undefined && known.order <= order) continue;
      if (keys.every((key, step) => words[at + step]?.key === key)) found.set(topic, { order, at });
    }
  return found;
}

const indexTerms = remember((topics: readonly Topic[]): ReadonlyMap<string, readonly Term[]> => {
  const index = new Map<string, Term[]>();
  for (const topic of topics)
    for (const [order, term] of topic.terms.entries()) {
      const keys = wordsOf(term).map((word) => word.key);
      const [first] = keys;
      if (first === undefined) continue;
      const list = index.get(first);
      if (list === undefined) index.set(first, [{ topic, order, keys }]);
      else list.push({ topic, order, keys });
    }
  return index;
});
