/** How far a denial reaches: over which days, and which words of it are told as so. */

import { daysBetween } from '../../model/day.ts';
import type { Claim } from '../../model/types.ts';
import { NEGATING } from '../cues.ts';
import { clauseOf } from '../leaning.ts';
import { saidDay } from '../time.ts';
import { contentOf } from '../words.ts';

/**
 * True of days that a denial is not about: "had not fired since noon" denies nothing of the days before, "did not fire"
 * nothing of the days to come.
 */
export function isOfOtherDays(denial: Claim, claim: Claim, isNegated: boolean): boolean {
  const [said, told] = [saidDay(denial), dayOf(claim)];
  if (said === null || told === null) return false;
  if (SINCE.test(clauseOf(denial)) && daysBetween(told, said) > 1) return true;
  const { from, basis } = claim.when.about;
  const isTold = from !== null && (basis === 'stated' || basis === 'implied');
  return denial.tense === 'past' && isNegated && isTold && from > said;
}

/** The day of what is told, else of telling it. */
function dayOf(claim: Claim): string | null {
  const { from, to } = claim.when.about;
  return to ?? from ?? saidDay(claim);
}

/** True where the words in common are those of a clause that is told as so: "no warrant was out when police shot him". */
export function isOfAdjunct(denial: Claim, shared: readonly string[]): boolean {
  const clause = clauseOf(denial);
  const at = denial.stance === 'denies' ? clause.search(ADJUNCT) : -1;
  if (at < 0 || !NEGATING.test(clause.slice(0, at))) return false;
  const denied = contentOf(clause.slice(0, at));
  const met = shared.filter((word) => denied.has(word)).length;
  return met < Math.min(2, denied.size);
}

const SINCE = /\bsince\b(?! (?:there|it|he|she|they|we|the \p{Ll}+ (?:is|was|are|were)))/iu;
// Where a clause begins that says when: what it tells is not denied.
const ADJUNCT = /\s(?:when|after|before|while|once|as soon as|(?:at|by) the (?:time|moment))\s/i;
