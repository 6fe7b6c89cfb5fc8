/**
 * How much a disagreement weighs, 0 to 1, for the order in which a reader meets them:
 *
 *     weight = 0.6 * gravity + 0.2 * min(origins on the weaker side, 3) / 3 + 0.2 * gap
 *
 * gravity is that of its verdict, from the table; the weaker side is the one with the fewest origins; gap is how
 * far apart the sides of its widest pair are: for figures the difference as a share of the larger one.
 */

import { byAll, byText } from '../model/identity.ts';
import type { Disagreement, Side, Verdict } from '../model/types.ts';

/** Verdicts from the gravest to the least, with their gravity. */
const GRAVITY = {
  contradiction: 1,
  reversal: 0.9,
  possible: 0.6,
  revision: 0.55,
  variant: 0.3,
  'different-scope': 0.1,
  compatible: 0.05,
  repeat: 0,
} as const satisfies Record<Verdict, number>;

/** The weight of a disagreement, rounded to a thousandth so that it reads alike everywhere. */
export function weigh(verdict: Verdict, sides: readonly Side[], gap: number): number {
  const weaker = sides.length === 0 ? 0 : Math.min(...sides.map((side) => side.origins));
  const weight = 0.6 * GRAVITY[verdict] + 0.2 * (Math.min(weaker, 3) / 3) + 0.2 * gap;
  return Math.round(weight * 1000) / 1000;
}

/** A weight as it is with the gravity of another verdict. */
export function reweigh(weight: number, from: Verdict, to: Verdict): number {
  return Math.round((weight + 0.6 * (GRAVITY[to] - GRAVITY[from])) * 1000) / 1000;
}

/** True for verdicts that a reader must look at; the others are shown with why they are none. */
export function isFlagged(verdict: Verdict): boolean {
  return GRAVITY[verdict] >= GRAVITY.variant;
}

/** Orders verdicts from the gravest to the least. */
export function byGravity(a: Verdict, b: Verdict): number {
  return GRAVITY[b] - GRAVITY[a];
}

/** Orders disagreements from the weightiest to the least. */
export const byWeight = byAll<Disagreement>(
  (a, b) => b.weight - a.weight,
  (a, b) => byText(a.id, b.id),
);
