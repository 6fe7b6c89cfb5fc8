/**
 * How much two stretches of text speak of one thing: the share of the weight of their words that they have in common,
 * where words of one family or sense are one ("jet", "plane"), and rare ones weigh more (Spärck Jones 1972).
 */

import { areRelatedWords } from '../words/related-words.ts';
import { isKindOf, isSameThing } from '../words/same-thing.ts';
import { sensesOf } from '../words/senses.ts';
import type { Commonness } from './commonness.ts';

/**
 * The share of the shorter set that the longer one has too, 0 to 1, each word standing for one word only; 0 where they
 * have not two words in common, unless both have hardly more.
 */
export function shareOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { weightOf }: Commonness,
): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const free = new Set([...many].filter((word) => !few.has(word)));
  let [shared, all, count] = [0, 0, 0];
  for (const word of few) {
    const weight = weightOf(word);
    all += weight;
    const other = many.has(word) ? word : otherNameOf(word, free);
    if (other === null) continue;
    free.delete(other);
    shared += weight;
    count += 1;
  }
  const isShort = few.size === 1 && many.size <= FEWEST;
  return count < (isShort ? 1 : FEWEST) ? 0 : shared / all;
}

/** One of the words that is another name of the same, or of its kind; null where none is. */
function otherNameOf(word: string, words: ReadonlySet<string>): string | null {
  for (const other of words) if (isOneWord(word, other)) return other;
  return null;
}

/** True where one of the words is the word, another name of the same, or of its kind: "jet" beside "plane". */
export function isNamed(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || otherNameOf(word, words) !== null;
}

function isOneWord(a: string, b: string): boolean {
  if (!isEnglish(a) || !isEnglish(b)) return false;
  const key = `${a}|${b}`;
  const found = known.get(key) ?? (isSameThing(a, b) || areRelatedWords(a, b) || isNear(a, b));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** False for names and other words that WordNet has not: they are the same as themselves only. */
function isEnglish(word: string): boolean {
  const known = english.get(word);
  if (known !== undefined) return known;
  if (english.size >= MOST_KNOWN) english.clear();
  const found = PARTS.some((part) => sensesOf(word, part).length > 0);
  english.set(word, found);
  return found;
}

const english = new Map<string, boolean>();
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** A kind beside its genus; people are told apart by who they are. */
function isNear(a: string, b: string): boolean {
  return (isKindOf(a, b) || isKindOf(b, a)) && !isKindOf(a, 'person') && !isKindOf(b, 'person');
}

// The words of a story meet each other again and again.
const known = new Map<string, boolean>();
const MOST_KNOWN = 100_000;
// Words that two texts must have in common.
const FEWEST = 2;
