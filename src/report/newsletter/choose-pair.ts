/** Which two claims stand for a disagreement where there is room for two lines only. */

import { standingPairs } from '../../model/decision.ts';
import type { Claim, Disagreement, Pair } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';

/** A pair of a disagreement with its claims. */
export interface ChosenPair {
  readonly earlier: Claim;
  readonly later: Claim;
}

/**
 * Of the pairs that have the disagreement's verdict the one that reads best in short: claims of people with names, told
 * in a line each. Of equals the first; null where the briefing lacks their claims.
 */
export function choosePair(of: Lookup, one: Disagreement): ChosenPair | null {
  const [best] = decidingPairs(one)
    .flatMap(({ earlier, later }) => {
      const [first, second] = [of.claims.get(earlier), of.claims.get(later)];
      return first === undefined || second === undefined ? [] : [{ earlier: first, later: second }];
    })
    .map((pair) => ({ pair, effort: effortOf(pair.earlier) + effortOf(pair.later) }))
    .toSorted((a, b) => a.effort - b.effort);
  return best?.pair ?? null;
}

/** The standing pairs that have the verdict of the disagreement. */
export function decidingPairs(one: Disagreement): readonly Pair[] {
  return standingPairs(one).filter(({ verdict }) => verdict === one.verdict);
}

/** What a claim asks of a reader in a hurry: 0 for a line by somebody named. */
function effortOf({ text, attribution: { speaker, anonymous } }: Claim): number {
  const words = text.split(/\s+/).length;
  const length = words > LONG ? words - LONG : Math.max(0, SHORT - words) * 2;
  const name = speaker === null ? 12 : Math.max(0, speaker.split(/\s+/).length - 3) * 2;
  return length + name + (anonymous ? 3 : 0) + (OPEN_WORDS.test(text) ? 6 : 0);
}

// In words: shorter claims lean on what stands before them, longer ones are cut.
const SHORT = 5;
const LONG = 10;

/** "he still did not believe it", "said so of them": a reader would have to know who or what. */
const OPEN_WORDS =
  /^(?:he|she|it|they|this|that|these|those|we)\b|\b(?:it|this|them|these claims)[.,”"']*$/i;
