/** A claim quoted beside another, its differing words told apart. */

import type { Claim } from '../model/types.ts';
import { compareWords } from './compare-words.ts';
import { differing, type Inline } from './nodes.ts';
import { quote } from './write-claim.ts';
import { figureWords } from './write-figure.ts';

/**
 * The exact words in quotation marks. Those that the other claim lacks are marked where the two are told in much the
 * same words; else the figures are, where both have some, for everything differs.
 */
export function quoteBeside(claim: Claim, other: Claim): Inline[] {
  const words = wordsOf(claim);
  const stretches = compareWords(words, wordsOf(other));
  const shared = stretches.filter(({ isShared }) => isShared).flatMap((part) => part.words);
  const shorter = Math.min(words.length, wordsOf(other).length);
  if (shared.length >= shorter * ALIKE) {
    return spaced(
      stretches.map((part) => {
        const shown = part.words.join(' ');
        return part.isShared ? shown : differing(shown);
      }),
    );
  }
  const figures = other.figures.length === 0 ? [] : claim.figures;
  return markFigures(
    quote(claim.text),
    figures.map((figure) => figureWords(claim, figure)),
  );
}

function wordsOf({ text }: Claim): string[] {
  return quote(text).split(/\s+/);
}

function spaced(parts: readonly Inline[]): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}

/** The words with each figure, found from left to right, as a differing part. */
function markFigures(words: string, figures: readonly string[]): Inline[] {
  const parts: Inline[] = [];
  let rest = words;
  for (const figure of figures) {
    const at = rest.indexOf(figure);
    if (at < 0 || figure === '') continue;
    parts.push(rest.slice(0, at), differing(figure));
    rest = rest.slice(at + figure.length);
  }
  return [...parts, rest];
}

// The share of the shorter claim's words that the other has too, in the same order.
const ALIKE = 0.4;
