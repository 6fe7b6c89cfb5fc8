/** What every kind of gap is given, and the words that their sentences share. */

import { byText } from '../../model/identity.ts';
import type { Claim, Day, Disagreement, Gap, Side, Topic } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import { listed, type Published, quote } from '../phrases.ts';
import { isFlagged } from '../weight.ts';

/** All that a gap may look at. */
export interface Known {
  readonly claims: readonly Claim[];
  /** Without the standing ones. */
  readonly topics: readonly Topic[];
  /** The claims of a topic. */
  readonly of: (topic: Topic) => readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  /** Flagged ones only, the weightiest first. */
  readonly disputed: (topic: Topic) => readonly Disagreement[];
  readonly published: (path: string) => Published | undefined;
  /** The parties that a name stands for. */
  readonly partiesOf: (name: string) => readonly string[];
  readonly asOf: Day | null;
  readonly openDays: number;
}

/** A gap with what it weighs among those of its kind. */
export interface WeighedGap extends Gap {
  readonly weight: number;
}

/** Finds the gaps of one kind. */
export type FindGaps = (known: Known) => readonly WeighedGap[];

/** What the disagreements of a topic weigh at most. */
export function weightOf(disputed: readonly Disagreement[]): number {
  return Math.max(
    0,
    ...disputed.filter(({ verdict }) => isFlagged(verdict)).map((one) => one.weight),
  );
}

/** A claim's words in a gap's sentence. */
export function quoteClaim(claim: Claim): string {
  return quote(claim.text, QUOTED);
}

/** What a side says: its figure as far as a claim has it in these words, else the words of its first claim. */
export function quoteSide(disagreement: Disagreement, side: Side, known: Known): string {
  const claims = side.claims.flatMap((id) => known.claim(id) ?? []);
  const figure = disagreement.rule === 'figure' ? figureIn(side.label, claims) : '';
  if (figure !== '') return quote(figure);
  const [first] = claims;
  return first === undefined ? '' : quote(first.text, QUOTED_BESIDE);
}

/** The first words of a label, as many as stand in a claim: "61 people killed" is "61 people" where 61 died. */
function figureIn(label: string, claims: readonly Claim[]): string {
  const words = label.replace(/ \([^()]*\)$/, '').split(' ');
  const sizes = words.map((_, index) => words.length - index);
  const parts = sizes.map((size) => words.slice(0, size).join(' '));
  return parts.find((part) => claims.some(({ text }) => text.includes(part))) ?? '';
}

/** In whose name a claim is made, else the outlet that tells it. */
export function whoTells(claim: Claim, known: Known): string {
  const voices = voicesOf(claim);
  if (voices.length > 0) return listed(voices.map((voice) => voice.replace(/^The /, 'the ')));
  const via = claim.attribution.via.at(-1);
  return via ?? known.published(claim.document)?.outlet ?? claim.document;
}

/** The items quoted, and how many there are besides: "“a”, “b” and 2 more". */
export function quotedSome(quoted: readonly string[]): string {
  const distinctly = [...new Set(quoted)];
  const rest = distinctly.length - SHOWN;
  return rest > 0
    ? `${distinctly.slice(0, SHOWN).join(', ')} and ${rest} more`
    : listed(distinctly);
}

/** Ids, each once, in the order given. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Ids of claims, each once, in the order of code units. */
export function idsOf(claims: readonly Claim[]): string[] {
  return distinct(claims.map(({ id }) => id)).toSorted(byText);
}

// Characters of a claim that a gap quotes, alone and beside others, and quotations in one sentence, at most.
const QUOTED = 140;
const QUOTED_BESIDE = 90;
const SHOWN = 3;
