/**
 * Whether a court or an inquiry clears somebody of what a claim says they did: "cleared of poisoning", "acquitted in the
 * poisoning case" (FrameNet's "Verdict").
 */

import type { StanceWord } from './content-words.ts';

/** True where the text clears somebody of a deed of the claim, which tells itself of no verdict and no charge. */
export function isCleared(
  claimed: readonly StanceWord[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  if (claimed.some(({ lemma }) => CHARGING.has(lemma) || CLEARING.has(lemma))) return false;
  const about = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return told.some(({ lemma, lower }, at) => {
    if (!CLEARING.has(lemma) || lower === lemma || toldNegated[at] === true) return false;
    if (!/^(?:of|in|over)$/.test(told[at + 1]?.lower ?? '')) return false;
    const matter = told.slice(at + 2, at + 6);
    const end = matter.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'ADP');
    return (end < 0 ? matter : matter.slice(0, end)).some(
      ({ stem, pos }) => stem !== null && pos !== 'PROPN' && about.has(stem),
    );
  });
}

/** Verbs of finding somebody not guilty. */
const CLEARING: ReadonlySet<string> = new Set(
  'clear acquit exonerate absolve vindicate'.split(' '),
);

/** What a claim tells of the law: that somebody is charged holds, whatever the verdict. */
const CHARGING: ReadonlySet<string> = new Set(
  'charge accuse try trial arrest suspect sue indict jail sentence case court'.split(' '),
);
