/**
 * How much two stretches of text speak of one thing: the share of the weight of their words that they have in common,
 * where words of one family or sense are one ("jet", "plane"), and rare ones weigh more (Spärck Jones 1972).
 */

import { areRelatedWords, rootOf } from '../words/related-words.ts';
import { isKindOf, isSameThing } from '../words/same-thing.ts';
import type { Commonness } from './commonness.ts';
import { remember } from './remember.ts';

/** The share of the shorter set that the longer one has too, 0 to 1; 0 where they have not two words in common, unless both have hardly more. */
export function shareOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { weightOf }: Commonness,
): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const roots = rootsOf(many);
  let [shared, all, count] = [0, 0, 0];
  for (const word of few) {
    const weight = weightOf(word);
    all += weight;
    if (!many.has(word) && !roots.has(rootOf(word)) && !isNamed(word, many)) continue;
    shared += weight;
    count += 1;
  }
  const isShort = few.size === 1 && many.size <= FEWEST;
  return count < (isShort ? 1 : FEWEST) ? 0 : shared / all;
}

const rootsOf = remember(
  (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(rootOf)),
);

/** True where one of the words is another name of the same, or of its kind: "jet" beside "plane". */
function isNamed(word: string, words: ReadonlySet<string>): boolean {
  for (const other of words)
    if (isSameThing(word, other) || areRelatedWords(word, other) || isNear(word, other))
      return true;
  return false;
}

/** A kind beside its genus; people are told apart by who they are. */
function isNear(a: string, b: string): boolean {
  return (isKindOf(a, b) || isKindOf(b, a)) && !isKindOf(a, 'person') && !isKindOf(b, 'person');
}

// Words that two texts must have in common.
const FEWEST = 2;
