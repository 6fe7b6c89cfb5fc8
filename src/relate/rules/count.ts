/** A figure of a claim as rules compare it, and what they say of two. */

import type { Claim, Figure, Place, Verdict } from '../../model/types.ts';
import type { Reading } from '../counted.ts';
import { keysOf } from '../words.ts';

/** A claim with one of its figures, read. */
export interface Count {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly reading: Reading;
  readonly places: readonly Place[];
  readonly words: string;
}

/** A verdict on two counts and its reason, without the quotations. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

/** A name of one word is the thing counted; one of several ("special forces") a kind of it. */
export function nounKey(figure: Figure): string {
  const keys = keysOf(figure.counted ?? '');
  return keys.includes(' ') ? keys : '';
}

/** The figure as written, bound and all. */
export function short({ claim, figure }: Count): string {
  return claim.text
    .slice(figure.span.start - claim.span.start, figure.span.end - claim.span.start)
    .trim();
}

/** True where the count is of what is planned or expected, by its claim or by its own clause: "which seeks to cut 900 jobs". */
export function isPlanned({ claim, figure }: Count): boolean {
  // an offer has its premium when it is made, and those aboard are known when anything is to come of them
  if (figure.measured === 'premium' || figure.predicate === 'aboard') return false;
  if (claim.tense === 'planned' || FORECAST.test(claim.attribution.cue ?? '')) return true;
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  const after = claim.text.slice(Math.max(0, figure.span.end - claim.span.start));
  return PLANNING.test(before) || TO_BE_BEFORE.test(before) || TO_BE_BEHIND.test(after);
}

const FORECAST = /^(?:predict|forecast|expect|project|anticipat|foresee|foresaw)/i;

const PLANNING =
  /\b(?:(?:seek|plan|intend|aim|propos|hop|expect|pledg|promis|vow|threaten)\p{Ll}* to|will|would) \p{Ll}+(?: (?:off|out|up|down|away))?(?: (?:up to|as many as|about|some|another|more than|at least))?\s$/iu;

// "the number of posts to be cut at", "400 posts to be cut"
const TO_BE_BEFORE = /\bto be \p{Ll}+(?:\s\p{L}+){0,8}\s(?:at|is|to|was)\s$/u;
const TO_BE_BEHIND = /^(?:\s\p{Ll}+){1,3}\sto be\s/u;

/** Two figures that do not count the same, and why. */
export function different(why: string): Judgement {
  return { verdict: 'different-scope', why };
}

/** Days over which a count of the dead or missing is one running count. */
export const RUNNING = 60;
