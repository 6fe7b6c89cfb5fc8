/**
 * "The ministry" for the one ministry that speaks: a body named by its noun, without a name of its own, is the one
 * whose longer name ends so in its own document, else in the story, where there is one only.
 */

import { byText } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import { voiceKey } from './voices.ts';

/** The voices of each claim, where a body named in short has those of its full name. */
export function voicesByFullName(
  claims: readonly Claim[],
  voicesOf: (claim: Claim) => readonly string[],
): (claim: Claim) => readonly string[] {
  const full = indexFullNames(claims);
  return (claim) => {
    const own = voicesOf(claim);
    const { party, speaker } = claim.attribution;
    if (party !== null || speaker === null || !SHORT.test(speaker)) return own;
    const key = voiceKey(speaker);
    const meant = full.get(`${claim.document}|${key}`) ?? full.get(key) ?? null;
    return meant === null ? own : voicesOf(meant);
  };
}

/** By the end of a name, alone and with its document: the first claim of the one longer name; null where there are several. */
function indexFullNames(claims: readonly Claim[]): ReadonlyMap<string, Claim | null> {
  const found = new Map<string, { readonly key: string; readonly claim: Claim | null }>();
  const spoken = claims.filter(({ attribution }) => attribution.speaker !== null);
  for (const claim of spoken.toSorted((a, b) => byText(a.id, b.id))) {
    const key = voiceKey(claim.attribution.speaker ?? '');
    for (const end of endsOf(key))
      for (const at of [end, `${claim.document}|${end}`]) {
        const known = found.get(at);
        if (known === undefined) found.set(at, { key, claim });
        else if (known.key !== key && !key.endsWith(` ${known.key}`))
          found.set(at, known.key.endsWith(` ${key}`) ? known : { key, claim: null });
      }
  }
  return new Map([...found].map(([at, { claim }]) => [at, claim]));
}

/** The last word of a name of several, its last two, and so on. */
function endsOf(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}

/** "the ministry", "the health ministry": an article and common nouns. */
const SHORT = /^[Tt]he (?:\p{Ll}+ ){0,2}\p{Ll}+$/u;
