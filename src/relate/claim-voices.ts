/** In whose name a claim is made. */

import type { Claim } from '../model/types.ts';

/** True where both claims are made in one party's or speaker's name. */
export function isSharedVoice(a: Claim, b: Claim): boolean {
  const voices = voicesOf(b);
  return voicesOf(a).some((voice) => voices.includes(voice));
}

/** The parties of a claim, else its speaker; `[]` for nobody. */
export function voicesOf(claim: Claim): readonly string[] {
  const { party, parties, speaker, anonymous } = claim.attribution;
  if (parties.length > 0) return parties;
  if (party !== null) return [party];
  return speaker !== null && !anonymous ? [speaker] : [];
}
