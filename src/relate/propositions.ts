/**
 * Which propositions speak of one matter, by the words that they share, rare words weighing more (Spärck Jones 1972).
 * They are found through lists of who holds each word, the rarest first, so that nothing is compared with everything.
 */

import { byText } from '../model/identity.ts';
import { remember } from './remember.ts';

/** The words of what is said; names among them are marked. */
export type Proposition = ReadonlySet<string>;

/** How much words weigh in a story. */
export interface Weights {
  /** Of one word, 0.5 (in all propositions) to 1. */
  readonly of: (word: string) => number;
  /** Of all words of a proposition. */
  readonly sumOf: (words: Proposition) => number;
}

/** The word marked as a name. */
export function markName(word: string): string {
  return `${NAME}${word}`;
}

/** A marked name without its mark. */
export function bareName(word: string): string {
  return word.slice(NAME.length);
}

/** True for a word that is marked as a name. */
export function isName(word: string): boolean {
  return word.startsWith(NAME);
}

/** How many words of a proposition are no names. */
export const plainOf = remember((words: Proposition) => {
  let plain = 0;
  for (const word of words) if (!isName(word)) plain++;
  return plain;
});

/** The weights of words by how many propositions hold them. */
export function weighWords(propositions: readonly Proposition[]): Weights {
  const seen = new Map<string, number>();
  for (const words of propositions)
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const number = propositions.length;
  const all = Math.log(1 + number);
  const weights = new Map<string, number>();
  for (const [word, count] of seen)
    weights.set(word, 0.5 + 0.5 * (Math.log(1 + number / count) / Math.max(all, 1)));
  const of = (word: string): number => weights.get(word) ?? 1;
  const sumOf = remember((words: Proposition) => {
    let sum = 0;
    for (const word of words) sum += of(word);
    return sum;
  });
  return { of, sumOf };
}

/** True where two propositions share enough to speak of one matter. */
export function isAlike(a: Proposition, b: Proposition, weights: Weights): boolean {
  return likeness(a, b, weights) >= ALIKE;
}

/**
 * The items whose propositions are like the one asked for, in the order given. Of a proposition whose words many
 * thousand items hold, only those count that share its rarer words.
 */
export function indexAlike<T>(
  items: readonly T[],
  wordsOf: (item: T) => Proposition,
  weights: Weights,
): (words: Proposition) => T[] {
  const propositions = items.map(wordsOf);
  const holders = indexHolders(propositions);
  const sums = Float64Array.from(propositions, weights.sumOf);
  const shares = {
    weight: new Float64Array(items.length),
    words: new Uint16Array(items.length),
    plain: new Uint16Array(items.length),
  };
  return (words) => {
    const touched: number[] = [];
    const skipped = shareRarest(words, holders, weights, shares, touched);
    const own = weights.sumOf(words);
    const near = touched.filter((at) => {
      const weight = shares.weight[at] as number;
      const least = ALIKE * Math.min(own, sums[at] as number);
      if (weight + skipped < least * (1 - SLACK)) return false;
      const other = propositions[at] as Proposition;
      if (skipped > 0 || weight < least * (1 + SLACK)) return isAlike(words, other, weights);
      return isEnough(shares.words[at] as number, shares.plain[at] as number, words, other);
    });
    for (const at of touched) {
      shares.weight[at] = 0;
      shares.words[at] = 0;
      shares.plain[at] = 0;
    }
    return near.toSorted((a, b) => a - b).map((at) => items[at] as T);
  };
}

function indexHolders(
  propositions: readonly Proposition[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, words] of propositions.entries())
    for (const word of words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [at]);
      else list.push(at);
    }
  return holders;
}

/** What each item shares with the proposition asked for: weight, words, and words that are no names. */
interface Shares {
  readonly weight: Float64Array;
  readonly words: Uint16Array;
  readonly plain: Uint16Array;
}

/** Adds up what each item shares with the words, rarest first; gives the weight of the words that were left out. */
function shareRarest(
  words: Proposition,
  holders: ReadonlyMap<string, readonly number[]>,
  weights: Weights,
  shares: Shares,
  touched: number[],
): number {
  const lists = [...words]
    .map((word) => ({ word, held: holders.get(word) ?? [] }))
    .toSorted((a, b) => a.held.length - b.held.length || byText(a.word, b.word));
  let looks = 0;
  let skipped = 0;
  for (const { word, held } of lists) {
    const weight = weights.of(word);
    const plain = isName(word) ? 0 : 1;
    looks += held.length;
    if (looks > MOST_LOOKS && looks > held.length) {
      skipped += weight;
      continue;
    }
    for (const at of held) {
      if (shares.words[at] === 0) touched.push(at);
      shares.weight[at] = (shares.weight[at] as number) + weight;
      shares.words[at] = (shares.words[at] as number) + 1;
      shares.plain[at] = (shares.plain[at] as number) + plain;
    }
  }
  return skipped;
}

/**
 * How much two propositions share, 0 to 1 of the smaller. 0 where they share one word that is not all of one of
 * them, or only names: who is spoken of is not yet what is said.
 */
function likeness(a: Proposition, b: Proposition, weights: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let plain = 0;
  let weight = 0;
  for (const word of few) {
    if (!many.has(word)) continue;
    shared++;
    weight += weights.of(word);
    if (!isName(word)) plain++;
  }
  if (!isEnough(shared, plain, a, b)) return 0;
  return weight / Math.min(weights.sumOf(a), weights.sumOf(b));
}

function isEnough(shared: number, plain: number, a: Proposition, b: Proposition): boolean {
  if (plain === 0 || (shared === 1 && Math.min(a.size, b.size) > 1)) return false;
  return plain >= Math.min(plainOf(a), plainOf(b)) * BESIDE_NAMES;
}

// Marks a name among the words of a proposition.
const NAME = 'name:';
// Likeness from which on two propositions speak of one matter, and what rounding may take from it.
const ALIKE = 0.45;
const SLACK = 1e-9;
// Share of the words beside names that both must have.
const BESIDE_NAMES = 0.34;
// Holders of a proposition's words that are looked at, at most, but for those of its rarest word.
const MOST_LOOKS = 20_000;
