/** Which numbers of a disagreement on figures belong in a headline: chosen by rule, never by topic. */

import { standingPairs } from '../model/decision.ts';
import type { Claim, Disagreement, Figure } from '../model/types.ts';
import { isFlagged } from '../model/verdict.ts';
import { claimsOf, type Lookup } from './lookup.ts';
import { weightiestFirst } from './order.ts';
import { isCeiling, numberOf } from './write-figure.ts';

/** A claim by one of its figures. */
export interface Stated {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly number: number;
}

/** Two numbers that are at odds, the smaller first, and the largest ceiling above both, where there is one. */
export interface MainFigures {
  readonly disagreement: Disagreement;
  readonly low: Stated;
  readonly high: Stated;
  readonly ceiling: Ceiling | null;
}

/** A figure that is only a bound, with the claim that gives its time: itself, or one of its sentence. */
export interface Ceiling extends Stated {
  readonly timed: Claim | null;
}

/**
 * The headline numbers of the weightiest flagged disagreement on figures, what is disputed before what was only revised; null
 * where there is none. Of its
 * flagged pairs the one is taken whose numbers most documents hold, counts before ceilings, wholes before
 * parts; then the one with the larger numbers.
 */
export function findMainFigures(of: Lookup): MainFigures | null {
  const figures = weightiestFirst(
    of.briefing.disagreements.filter((one) => one.rule === 'figure' && isFlagged(one)),
  );
  const disagreement = figures.find(({ verdict }) => verdict !== 'revision') ?? figures[0];
  return disagreement === undefined ? null : mainFiguresOf(of, disagreement);
}

/** The headline numbers of one disagreement; null where no two of its claims differ in a number. */
export function mainFiguresOf(of: Lookup, disagreement: Disagreement): MainFigures | null {
  const labels = disagreement.sides.flatMap(({ claims, label }) =>
    claims.map((id) => ({ id, label })),
  );
  const stated = claimsOf(of, [...new Set(labels.map(({ id }) => id))]).flatMap((claim) =>
    statedBy(
      claim,
      labels.filter(({ id }) => id === claim.id).map(({ label }) => label),
    ),
  );
  const best = flaggedPairs(disagreement, stated)
    .map((pair) => ({ pair, rank: rankOf(pair, stated) }))
    .toSorted((a, b) => byNumbers(b.rank, a.rank))[0];
  if (best === undefined) return null;
  const [low, high] = best.pair;
  return { disagreement, low, high, ceiling: ceilingAbove(of, high, stated) };
}

/** The claim by the figure that the labels of its sides give; of several, a count before a measure, a whole before a part. */
export function statedBy(claim: Claim, labels: readonly string[]): Stated[] {
  const numbers = claim.figures.filter((one) => numberOf(one) !== null);
  const told = numbers.filter((one) => isIn(labels, claim, one));
  const [figure] = (told.length > 0 ? told : numbers).toSorted(
    (a, b) => Number(a.unit !== null) - Number(b.unit !== null) || partRank(a) - partRank(b),
  );
  const number = figure === undefined ? null : numberOf(figure);
  return figure === undefined || number === null ? [] : [{ claim, figure, number }];
}

function isIn(labels: readonly string[], { text, span }: Claim, figure: Figure): boolean {
  const words = text.slice(figure.span.start - span.start, figure.span.end - span.start).trim();
  return labels.some((label) => label.startsWith(words));
}

function partRank(figure: Figure): number {
  return figure.scope === 'whole' ? 0 : 1;
}

function flaggedPairs(
  disagreement: Disagreement,
  stated: readonly Stated[],
): (readonly [Stated, Stated])[] {
  return standingPairs(disagreement)
    .filter(isFlagged)
    .flatMap(({ earlier, later }) => {
      const [a, b] = [earlier, later].map((id) => stated.find(({ claim }) => claim.id === id));
      if (a === undefined || b === undefined || a.number === b.number) return [];
      return [a.number < b.number ? ([a, b] as const) : ([b, a] as const)];
    });
}

function rankOf([low, high]: readonly [Stated, Stated], stated: readonly Stated[]): number[] {
  const counts = [low, high].filter(
    ({ claim, figure }) => claim.tense !== 'planned' && !isCeiling(figure),
  );
  const wholes = [low, high].filter(({ figure }) => figure.scope === 'whole');
  const documents = stated
    .filter(({ number }) => number === low.number || number === high.number)
    .map(({ claim }) => claim.document);
  return [counts.length, wholes.length, new Set(documents).size, low.number, high.number];
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The largest number that is only a bound; of equals one with a time and a speaker before the others. */
function ceilingAbove(of: Lookup, high: Stated, stated: readonly Stated[]): Ceiling | null {
  const [ceiling] = stated
    .filter(({ figure, number }) => isCeiling(figure) && number > high.number)
    .map((one) => ({ ...one, timed: timeOf(of, one.claim) }))
    .toSorted((a, b) => b.number - a.number || openness(a) - openness(b));
  return ceiling ?? null;
}

/** The claim itself where it says what time it is about; else one of its sentence, tense and speaker. */
function timeOf(of: Lookup, claim: Claim): Claim | null {
  if (hasTime(claim)) return claim;
  const beside = of.briefing.claims.find(
    (one) =>
      hasTime(one) &&
      one.document === claim.document &&
      one.context.span.start === claim.context.span.start &&
      one.tense === claim.tense &&
      one.attribution.speaker === claim.attribution.speaker,
  );
  return beside ?? null;
}

function hasTime({ when }: Claim): boolean {
  return when.about.from !== null || when.about.to !== null;
}

function openness({ claim, timed }: Ceiling): number {
  return (timed === null ? 2 : 0) + (claim.attribution.speaker === null ? 1 : 0);
}
