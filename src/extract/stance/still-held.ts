/**
 * Whether a text says that somebody still holds what a claim says was taken, sold or lost: "still has its crown", "rebels still
 * hold the town". "Still" presupposes that nothing has changed (Quirk and others 1985, 8.97).
 */

import type { StanceWord } from './content-words.ts';

/** True where the claim takes something away and the text, which does not, lets it be held still. */
export function isStillHeld(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
): boolean {
  if (!claimed.some((word, at) => isTaking(word) && claimNegated[at] !== true)) return false;
  if (told.some(isTaking)) return false;
  const about = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return told.some(
    ({ lower }, at) =>
      lower === 'still' &&
      HOLDING.has(told[at + 1]?.lemma ?? '') &&
      told.slice(at + 2, at + 6).some(({ stem }) => stem !== null && about.has(stem)),
  );
}

function isTaking({ lemma, lower, pos }: StanceWord): boolean {
  return (pos === 'VERB' || lower !== lemma) && TAKING.has(lemma);
}

/** FrameNet's "Theft", "Taking", "Conquering", "Commerce_sell" and "Losing". */
const TAKING: ReadonlySet<string> = new Set(
  'steal take retake capture recapture seize conquer overrun loot sell lose surrender cede'.split(
    ' ',
  ),
);

const HOLDING: ReadonlySet<string> = new Set('have hold own keep control run'.split(' '));
