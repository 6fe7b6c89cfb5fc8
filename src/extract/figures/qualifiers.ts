/** The words that narrow what a figure counts: "Danish" and "fishing" in "two Danish fishing boats". */

import type { Token } from '../../model/types.ts';

/** Lemmas in small letters of the adjectives, nouns and names between a number and the head of what it counts. */
export function readQualifiers(pieces: readonly Token[], from: number, to: number): string[] {
  const before = pieces.slice(from, Math.max(from, to - 1));
  return before
    .filter(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos) && /^\p{L}/u.test(text))
    .map(({ lemma, pos, lower }) => (pos === 'PROPN' ? lower : lemma.toLowerCase()))
    .slice(0, MOST);
}

const MOST = 6;
