/**
 * In whose name a claim is made: its parties, the body that its speaker speaks for, its speaker, or whoever was the
 * first to report what somebody unnamed said. "Officials told Reuters" comes from Reuters, whoever prints it.
 */

import type { Claim } from '../../model/types.ts';
import { keysOf } from '../words.ts';
import { agencyOf } from './agencies.ts';

/** The names that a claim rests on, as they are best shown; `[]` where the document itself says it. */
export function voicesBehind(claim: Claim): readonly string[] {
  const { party, parties, speaker, role } = claim.attribution;
  if (parties.length > 0) return parties;
  if (party !== null) return [party];
  const body = bodyOf(role) ?? bodyOf(speaker);
  if (body !== null) return [body];
  if (isNamed(claim)) return [agencyOf(speaker ?? '') ?? speaker ?? ''];
  const first = claim.attribution.via.at(-1);
  return first !== undefined && isName(first) ? [agencyOf(first) ?? first] : [];
}

/** True where somebody is named who speaks, and not only who passed it on. */
export function isNamed({ attribution: { speaker, party, anonymous } }: Claim): boolean {
  return party !== null || (speaker !== null && !anonymous);
}

/** Equal for names that differ in case, number or article only. */
export function voiceKey(name: string): string {
  return keysOf(name.replace(/^(?:the|an?) /i, ''));
}

/** "Norbank spokeswoman", "a spokesman for Norbank": Norbank. Null for "a police spokesman", who may be anybody's. */
function bodyOf(words: string | null): string | null {
  if (words === null) return null;
  const [, behind] = SPEAKS_FOR.exec(words) ?? [];
  const [, before] = SPEAKS_BEFORE.exec(words) ?? [];
  const body = (behind ?? before ?? '').replace(/^the /i, '').replace(/['’]s?$/, '');
  return body !== '' && isName(body) ? (agencyOf(body) ?? body) : null;
}

/** Each word that is no particle has a capital: "BBC", "Bank of Norway", but not "local media". */
function isName(name: string): boolean {
  const [first = '', ...rest] = name.replace(/^the /i, '').split(/\s+/);
  return isCapital(first) && rest.every((word) => isCapital(word) || PARTICLES.has(word));
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word);
}

const PARTICLES: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'le', '&']);

// "spokesman for the Bank of Norway", "spokesperson of Norbank"
const SPEAKS_FOR = /\bspokes(?:man|woman|person|people)\s+(?:for|of)\s+([^,;]{2,60})$/i;
// "Norbank spokeswoman", "a White House deputy spokesman"
const SPEAKS_BEFORE =
  /^(?:an? |the )?([^,;]{2,60}?)(?: (?:chief|deputy|senior|national|principal))? spokes(?:man|woman|person)\b/i;
