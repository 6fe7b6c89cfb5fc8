/**
 * Claims told by their content. A key is made of a claim once, and finds it again when it is reworded, told by
 * another document or joined by a repeat: by equal figures and stance, and by the words that carry meaning.
 */

import { foldText } from '../../model/identity.ts';
import type { Claim, ClaimKey, Figure } from '../../model/types.ts';
import { remember } from '../remember.ts';
import { contentOf, keysOf } from '../words.ts';

/** What a claim is known by in a decisions file. */
export function claimKeyOf(claim: Claim): ClaimKey {
  return {
    speaker: claim.attribution.speaker ?? claim.attribution.party,
    text: claim.text.replace(/\s+/g, ' ').trim(),
    stance: claim.stance,
    figures: figureKeysOf(claim),
  };
}

/**
 * True where the claim says what the key says, in the same words, with the same figures or in words that share
 * most of what carries meaning. Another speaker needs more of the words.
 */
export function isSameSaying(key: ClaimKey, claim: Claim): boolean {
  if (key.stance !== null && key.stance !== claim.stance) return false;
  if (folded(key) === folded(claim)) return true;
  const [own, other] = [wordsOf(key), wordsOf(claim)];
  const shared = own.filter((word) => other.includes(word)).length;
  const share = shared / Math.max(1, Math.min(own.length, other.length));
  const figures = compareFigures(key, claim);
  if (figures === 'differ') return false;
  if (figures === 'equal') return share >= SHARED_WITH_FIGURES;
  return isSameSpeaker(key, claim)
    ? shared >= FEWEST && share >= SHARED
    : shared > FEWEST && share >= SHARED_BY_ANOTHER;
}

/** True where the claim is the very one that the key tells, at most lightly reworded: same speaker, same figures. */
export function isSameClaim(key: ClaimKey, claim: Claim): boolean {
  if (key.stance !== null && key.stance !== claim.stance) return false;
  if (!isSameSpeaker(key, claim)) return false;
  if (folded(key) === folded(claim)) return true;
  if (compareFigures(key, claim) === 'differ') return false;
  const [own, other] = [wordsOf(key), wordsOf(claim)];
  const shared = own.filter((word) => other.includes(word)).length;
  return shared >= FEWEST && (2 * shared) / (own.length + other.length) >= LIGHTLY;
}

/** What carries meaning in a claim or key, but for numbers: they are compared as figures. */
const wordsOf = remember(({ text }: { readonly text: string }): readonly string[] =>
  [...contentOf(text)].filter((word) => !/^\d/.test(word)),
);

const folded = remember(({ text }: { readonly text: string }) => foldText(text));

const figureKeysOf = remember((claim: Claim): readonly string[] => [
  ...new Set(claim.figures.map(figureKeyOf)),
]);

/** `900`, `..12000`, `31..`, `2600..6000 km`: what the words allow, however they say it. */
function figureKeyOf({ value, min, max, unit }: Figure): string {
  const isOpen = min === null && max === null;
  const number = isOpen || min === max ? `${min ?? value ?? '?'}` : `${min ?? ''}..${max ?? ''}`;
  return unit === null ? number : `${number} ${unit}`;
}

/** Figures are equal where those of the one are among those of the other. */
function compareFigures(key: ClaimKey, claim: Claim): 'none' | 'equal' | 'differ' {
  const own = figureKeysOf(claim);
  if (key.figures === null) return compareDigits(key.text, claim);
  if (own.length === 0 && key.figures.length === 0) return 'none';
  if (own.length === 0 || key.figures.length === 0) return 'differ';
  const told = new Set(key.figures);
  const isAmong =
    own.every((one) => told.has(one)) || key.figures.every((one) => own.includes(one));
  return isAmong ? 'equal' : 'differ';
}

/** A key without figures, as a hand writes it: the digits of the claim's figures must stand in its words. */
function compareDigits(text: string, claim: Claim): 'none' | 'equal' | 'differ' {
  if (claim.figures.length === 0) return 'none';
  const told = new Set(digitsIn(text));
  const own = claim.figures.flatMap(({ span }) =>
    digitsIn(claim.text.slice(span.start - claim.span.start, span.end - claim.span.start)),
  );
  return own.length > 0 && own.every((number) => told.has(number)) ? 'equal' : 'differ';
}

function digitsIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) =>
    digits.replaceAll(',', ''),
  );
}

/** The same name, or one that is a part of the other: "Lind", "Ada Lind". The claim's party is one of its names. */
function isSameSpeaker(key: ClaimKey, { attribution }: Claim): boolean {
  const { speaker, party, parties } = attribution;
  const names = [speaker, party, ...parties].filter((name) => name !== null);
  if (key.speaker === null) return speaker === null;
  const wanted = wordsIn(key.speaker);
  return names.map(wordsIn).some((name) => isPart(wanted, name) || isPart(name, wanted));
}

function wordsIn(name: string): readonly string[] {
  return keysOf(name.replace(/^the /i, '')).split(' ');
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

// Shares of the words of the shorter telling: with equal figures, without, and where another says it.
const SHARED_WITH_FIGURES = 0.25;
const SHARED = 0.5;
const SHARED_BY_ANOTHER = 0.75;
const FEWEST = 2;
// Share of all words (Dice) of what is only lightly reworded.
const LIGHTLY = 0.8;
