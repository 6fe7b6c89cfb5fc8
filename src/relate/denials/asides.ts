/** Denials that point at what stands right before them: "…, which the firm denied", "no such request was made". */

import type { Claim } from '../../model/types.ts';
import { isSharedVoice, voicesOf } from '../claim-voices.ts';
import { VERBS_OF } from '../cues.ts';
import { leaningOf } from '../leaning.ts';
import { isNamed } from '../likeness.ts';
import { byPlaceInText } from '../timelines.ts';
import { familiesOf } from '../words.ts';
import { isDeniedByVerb } from './denied-part.ts';

/** True for "…, which the firm denied", "…, a charge he rejects": of what stands right before it. */
export function isAside(claim: Claim): boolean {
  const { stance, text, span, attribution } = claim;
  const { cue, cueSpan } = attribution;
  if (stance !== 'denies' || cueSpan === null || cueSpan.start <= span.start) return false;
  return (isDeniedByVerb(claim) || CALLED.test(cue ?? '')) && ASIDE.test(text);
}

/** True for "no such request". */
export function isOfSuch({ text }: Claim): boolean {
  return NO_SUCH_THING.test(text);
}

/** True for the clause that an aside hangs on, where it says that something is so. */
export function isRightBefore(claim: Claim, denial: Claim): boolean {
  return denial.span.start - claim.span.end <= LINK && leaningOf(claim) === 'for';
}

/** "No such request": the nearest of what another voice said shortly before, if any of that speaks of a request. */
export function meantBySuch(denial: Claim, told: readonly Claim[]): Claim[] {
  const [, noun = ''] = NO_SUCH_THING.exec(denial.text) ?? [];
  const others = told
    .filter((claim) => denial.span.start - claim.span.end <= NEARBY)
    .filter((claim) => voicesOf(claim).length > 0 && !isSharedVoice(claim, denial))
    .toSorted((a, b) => byPlaceInText(b, a));
  const names = [...familiesOf(`${noun} ${VERBS_OF.get(noun) ?? ''}`)];
  const meant = others.filter(
    (claim) =>
      leaningOf(claim) === 'for' && names.some((name) => isNamed(name, familiesOf(claim.text))),
  );
  return meant.slice(0, 1);
}

// "which the firm called nonsense"
const CALLED = /^(?:call|label|brand|dub|describ|term|denounc)/i;
// "which the firm denied", "a charge that the firm denied", "allegations he denies"
const ASIDE =
  /^(?:which|(?:an? )?(?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|assertion|suggestion|report|rumou?r|account|statement)s?)\b/u;
// "no such request", "any such call"
const NO_SUCH_THING = /\b(?:no|any|never such an?) such (\p{Ll}+)(?! as\b)/u;
// Letters between a clause and the aside that hangs on it; letters between a saying and an answer to it: a paragraph.
const LINK = 3;
const NEARBY = 400;
