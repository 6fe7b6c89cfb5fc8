/** Figures in words. */

import type { Claim, Figure } from '../model/types.ts';

/** The figure as its document writes it: `around 3,000`. */
export function figureWords(claim: Claim, figure: Figure): string {
  const { start, end } = figure.span;
  return claim.text.slice(start - claim.span.start, end - claim.span.start);
}

/** The one number that stands for a figure in a headline; null for a figure without any. */
export function numberOf(figure: Figure): number | null {
  return figure.value ?? figure.max ?? figure.min;
}

/** True for a figure that says only how many there are at most. */
export function isCeiling({ min, max }: Figure): boolean {
  return max !== null && min === null;
}
