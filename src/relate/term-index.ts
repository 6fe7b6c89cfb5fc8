/** The terms of topics, found in a text by one look at each of its words. */

import type { Topic } from '../model/types.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** Where a topic's term stands: which of its terms, and at which word. */
export interface FoundTerm {
  readonly order: number;
  readonly at: number;
}

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
