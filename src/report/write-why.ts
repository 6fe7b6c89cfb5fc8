/** What a reason says once both sides have been quoted. */

import type { Pair } from '../model/types.ts';
import { claimsOf, type Lookup } from './lookup.ts';

/**
 * The reason of a pair without the words that it quotes first, for a place that shows both claims: `One side says that it
 * is so and the other that it is not: both cannot hold of the same time.` The whole reason where these cannot be told.
 */
export function writeWhy(of: Lookup, { earlier, later, reason }: Pair): string {
  const texts = claimsOf(of, [earlier, later]).map(({ text }) => text.replace(/\s+/g, ' '));
  const ends = texts.map((text) => endOfQuoted(reason, text));
  const end = Math.max(...ends);
  return ends.includes(-1) || texts.length < 2 ? reason : reason.slice(end);
}

/** Where the sentence behind the last quotation of these words begins, or the next one quoted; -1 where they are not quoted. */
function endOfQuoted(reason: string, text: string): number {
  let end = -1;
  for (const { index } of reason.matchAll(/: “/g)) {
    const start = index + 3;
    for (const { index: close, 0: behind } of reason.matchAll(/”(?: …)?(?:; |\. )/g)) {
      if (close > start && text.includes(reason.slice(start, close)))
        end = Math.max(end, close + behind.length);
    }
  }
  return end;
}
