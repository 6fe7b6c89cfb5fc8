/** The quoted words inside a claim. */

import type { Claim } from '../model/types.ts';
import { wordsOf } from './words.ts';

/** The quoted stretches of a claim that have words, without their marks, in order. */
export function quotedTexts(claim: Claim): string[] {
  return claim.quotes
    .map((span) =>
      claim.text.slice(span.start - claim.span.start, span.end - claim.span.start).trim(),
    )
    .filter((text) => wordsOf(text).length > 0);
}

/** True where somebody is quoted with two words or more: a single word in marks is no remark. */
export function isQuotation(claim: Claim): boolean {
  const { speaker, party } = claim.attribution;
  return (
    (speaker !== null || party !== null) &&
    quotedTexts(claim).some((text) => wordsOf(text).length > 1)
  );
}
