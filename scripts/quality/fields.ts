import { foldText } from '../../src/model/identity.ts';
import type { Claim, Figure } from '../../src/model/types.ts';
import type { GoldClaim, GoldQuantity } from './gold.ts';

/** A field that is compared: null where the gold says nothing of it. */
export const fields = {
  speaker: (gold, claim) =>
    gold.speaker === undefined
      ? null
      : gold.speaker.some((name) => isSameSpeaker(name, claim.attribution.speaker)),
  party: (gold, claim) => (gold.party === undefined ? null : isSameParty(gold, claim)),
  figure: (gold, claim) =>
    gold.quantity === undefined ? null : hasFigure(gold.quantity, claim.figures),
  stance: (gold, claim) => gold.stance?.includes(claim.stance) ?? null,
  tense: (gold, claim) => gold.tense?.includes(claim.tense) ?? null,
} as const satisfies Record<string, (gold: GoldClaim, claim: Claim) => boolean | null>;

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** What the gold asks of a field and what the tool says, in words. */
export function describeField(name: FieldName, gold: GoldClaim, claim: Claim): string {
  const { attribution } = claim;
  const asked = { ...gold, figure: gold.quantity }[name];
  const has = {
    ...claim,
    ...attribution,
    party: attribution.parties,
    figure: describeFigures(claim),
  }[name];
  return `${name}: ${JSON.stringify(has)} instead of ${JSON.stringify(asked)}`;
}

/** Words that end the head of a speaker's description: "an official of the ministry". */
const afterHead = /,|\b(?:of|from|in|at|for|with|familiar|filed|who|including)\b/;

const unimportant = new Set(['the', 'a', 'an', 'both', 's']);

function isSameSpeaker(gold: string | null, speaker: string | null): boolean {
  if (gold === null || speaker === null) return gold === speaker;
  const asked = wordsOf(gold);
  const has = wordsOf(speaker);
  const head = wordsOf(gold.split(afterHead)[0] ?? gold);
  const isPart =
    has.every((word) => asked.includes(word)) &&
    has.includes(head.at(-1) ?? '') &&
    // "North Korea and Russia" is not Russia alone.
    !head.includes('and');
  return isPart || asked.every((word) => has.includes(word));
}

function wordsOf(text: string): string[] {
  const words =
    foldText(text)
      .replace(/\./g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !unimportant.has(word));
}

function isSameParty(gold: GoldClaim, claim: Claim): boolean {
  const { speaker, party, parties } = claim.attribution;
  const names = [...parties, ...(party === null ? [] : [party])];
  const has = names.map((name) => wordsOf(name).join('-'));
  const mayBeNobody =
    gold.party?.length === 0 || (gold.speaker?.includes(null) && speaker === null);
  if (mayBeNobody && has.length === 0) return true;
  const asked = gold.party?.map((name) => wordsOf(name).join('-')) ?? [];
  return has.length > 0 && has.every((name) => asked.includes(name));
}

function hasFigure(gold: GoldQuantity, figures: readonly Figure[]): boolean {
  if (gold.vague !== undefined) return hasVagueFigure(gold, figures);
  return figures.some(
    (figure) =>
      (gold.value === undefined || figure.value === gold.value) &&
      (typeof gold.min !== 'number' || figure.min === gold.min) &&
      (gold.max === undefined || figure.max === gold.max) &&
      (gold.approx === undefined || figure.approximate === gold.approx) &&
      (gold.bound === undefined || foldText(figure.bound ?? '') === foldText(gold.bound)),
  );
}

/** "thousands": no value, and a lower end by the policy; "a small number" needs no figure at all. */
function hasVagueFigure(gold: GoldQuantity, figures: readonly Figure[]): boolean {
  if (gold.min === undefined) return figures.every((figure) => figure.value === null);
  return figures.some((figure) => figure.value === null && (figure.min ?? 0) > 0);
}

function describeFigures(claim: Claim): string[] {
  return claim.figures.map(({ value, min, max, approximate, bound, counted }) =>
    [value, `min ${min}`, `max ${max}`, approximate ? 'about' : null, bound, counted]
      .filter((part) => part !== null)
      .join(' '),
  );
}
