/**
 * One utterance that several documents quote: the same words in marks, within a day or two. Whoever leaves its
 * speaker unnamed, or names the body instead of the person, passes on the same words.
 */

import { daysBetween } from '../../model/day.ts';
import { byText } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import { quotedTexts } from '../quoted.ts';
import { saidDay } from '../time.ts';
import { wordsOf } from '../words.ts';
import { agencyOf } from './agencies.ts';
import { isNamed } from './voices.ts';

/** The voices of each claim, those of one utterance alike; a claim that quotes nothing shared keeps its own. */
export function voicesByUtterance(
  claims: readonly Claim[],
  voicesOf: (claim: Claim) => readonly string[],
): (claim: Claim) => readonly string[] {
  const told = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const words of new Set(quotedTexts(claim).flatMap(utteranceOf))) {
      const list = told.get(words);
      if (list === undefined) told.set(words, [claim]);
      else list.push(claim);
    }
  const shared = new Map<string, readonly string[]>();
  for (const [, own] of [...told].toSorted(([a], [b]) => byText(a, b))) {
    if (new Set(own.map(({ document }) => document)).size < 2 || !isOneTime(own)) continue;
    const best = voicesOfAll(own.filter(isSpeaking), voicesOf) ?? voicesOfAll(own, voicesOf);
    if (best === undefined) continue;
    for (const claim of own) if (!shared.has(claim.id)) shared.set(claim.id, best);
  }
  return (claim) => shared.get(claim.id) ?? voicesOf(claim);
}

/** Somebody is named, and it is no agency that was told. */
function isSpeaking(claim: Claim): boolean {
  return isNamed(claim) && agencyOf(claim.attribution.speaker ?? '') === null;
}

function voicesOfAll(
  claims: readonly Claim[],
  voicesOf: (claim: Claim) => readonly string[],
): readonly string[] | undefined {
  const voices = claims.map(voicesOf).filter((names) => names.length > 0);
  return voices.toSorted((a, b) => byText(a.join('|'), b.join('|')))[0];
}

function utteranceOf(quoted: string): string[] {
  const keys = wordsOf(quoted).map(({ key }) => key);
  return keys.length < LONG ? [] : [keys.join(' ')];
}

function isOneTime(claims: readonly Claim[]): boolean {
  const days = claims.flatMap((claim) => saidDay(claim) ?? []).toSorted(byText);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined || daysBetween(first, last) <= DAYS;
}

// Words of a quotation that nobody says twice, and days within which it is passed on.
const LONG = 6;
const DAYS = 2;
