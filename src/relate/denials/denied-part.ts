/** Which words of a claim say what it denies: the part that is negated, or what stands behind "denied a report that". */

import type { Claim } from '../../model/types.ts';
import { NEGATING } from '../cues.ts';
import { clauseOf } from '../leaning.ts';
import { withoutRetraction } from '../taken-back.ts';
import { contentOf } from '../words.ts';

/** The clause of a claim; of a denial what it denies, without "a report that", "was wrong when he said that". */
export function deniedPart(claim: Claim): string {
  const clause = clauseOf(claim);
  if (claim.stance !== 'denies') return clause;
  if (isDeniedByVerb(claim)) return clause.replace(REPORT_THAT, ' ');
  const back = withoutRetraction(clause);
  return back === clause ? withPlace(claim, negatedPart(clause)) : back;
}

/** "The barge had sunk, but nobody aboard was hurt": what the sentence begins with says where. */
function withPlace({ span, context }: Claim, part: string): string {
  if (!THERE.test(part)) return part;
  const before = context.text.slice(0, Math.max(0, span.start - context.span.start));
  const [subject = ''] = before.split(SUBJECT_END, 1);
  return `${part.replace(PLACE_WORD, ' ')} ${subject}`;
}

/** The part of a clause that a negation stands in, where the clause itself denies: the rest of it is told as so. */
function negatedPart(clause: string): string {
  if (DENIAL_CUE.test(clause)) return clause;
  const part = clause.split(PARTS).find((one) => NEGATING.test(one));
  return part !== undefined && contentOf(part).size >= FEWEST_DENIED ? part : clause;
}

/** True for "nobody there was hurt": where, is told before it. */
export function isOfPlace(denial: Claim): boolean {
  return THERE.test(clauseOf(denial));
}

/** True where a verb such as "deny" denies, and no negation. */
export function isDeniedByVerb({ attribution: { cue } }: Claim): boolean {
  return DENIAL_CUE.test(cue ?? '');
}

const PLACE_WORD = /\b(?:there|inside|aboard|on board|in it)\b/i;
const SUBJECT_END = /,\s|\s(?:is|was|are|were|has|had|have|will|would)\s/;
// "nobody there was hurt", "no one on board had left"
const THERE =
  /^\W*(?:but |and |that )?(?:nobody|no one|none|nothing|no \p{Ll}+) (?:\p{Ll}+ )?(?:there|inside|aboard|on board|in it)\b/iu;
// "denied a newspaper report that"
const REPORT_THAT =
  /^\W*(?:[\p{L}'’-]+\s){0,4}(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|charges?)\s(?:(?:by|in|from|of)\s[^,]{1,40}?\s)?that\b/u;
const DENIAL_CUE =
  /\b(?:den(?:y|ie[sd]|ying)|reject|dismiss|refut|rebut|disput|rul\w+ out|contradict)/i;
/** Where a clause parts into what can be negated by itself. */
export const PARTS = /[,;:.!?]\s|\s(?:and|but|so|while|because|although|though)\s/;
// Words of a part of a clause that are enough to say what is denied.
const FEWEST_DENIED = 2;
