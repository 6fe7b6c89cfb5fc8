/** In whose name a claim is made. */

import type { Claim } from '../model/types.ts';
import { keysOf } from './words.ts';

/** True where both claims are made in one party's or speaker's name. */
export function isSharedVoice(a: Claim, b: Claim): boolean {
  const voices = voicesOf(b);
  return voicesOf(a).some((voice) => voices.includes(voice));
}

/** True where one report makes the claims in the name of two, who may go without a name: "organisers said …, police said …". */
export function isOfTwoSpeakers(a: Claim, b: Claim): boolean {
  const [one, two] = [a.attribution.speaker, b.attribution.speaker].map((speaker) =>
    keysOf(speaker ?? ''),
  );
  if (a.document !== b.document || !one || !two || isSharedVoice(a, b)) return false;
  return !one.includes(two) && !two.includes(one);
}

/** The parties of a claim, else its speaker; `[]` for nobody. */
export function voicesOf(claim: Claim): readonly string[] {
  const { party, parties, speaker, anonymous } = claim.attribution;
  if (parties.length > 0) return parties;
  if (party !== null) return [party];
  return speaker !== null && !anonymous ? [speaker] : [];
}
