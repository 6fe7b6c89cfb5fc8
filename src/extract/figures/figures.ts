/**
 * Figures: numbers with what they count and what the words allow. The steps find generously and then
 * narrow: numbers, their units, labels out, shares and ranges joined, then each with its bounds, what it counts and
 * its scope. Of these a claim holds the ones that count or measure; a number that stands alone ("the two", "three
 * years ago") is found too, and no claim is compared by it. Nothing here compares figures. The parts of a figure are
 * those of CQE (Almasian et al. 2023): value, bound ("change"), unit, and what is counted ("concept").
 *
 * The casualties: where a word of the clause says what happened to the people counted, `counted` says it
 * too, in one spelling ("people killed", "soldiers injured"; see casualties.ts).
 * The vague: "thousands" has only a floor; the policy stands in lexicon/number-words.ts.
 * A share ("two-thirds of the troops") has the unit `share` and a value under one.
 */

import type { Figure, Token } from '../../model/types.ts';
import { readTokens } from '../tokens.ts';
import { limitsOf } from './figure-limits.ts';
import { joinRanges } from './figure-ranges.ts';
import { joinRates } from './figure-rates.ts';
import { type Reading, readAmounts } from './figure-readings.ts';
import { attachUnits } from './figure-units.ts';
import { nameJobs } from './jobs.ts';
import { readMeasured } from './measured.ts';
import { dropLabels } from './number-labels.ts';
import { findNumerals, mayBeNumber } from './numerals.ts';
import { namePassengers } from './passengers.ts';
import { splitPieces } from './pieces.ts';
import { readPredicate } from './predicate.ts';
import { readQualifiers } from './qualifiers.ts';
import { nameShots } from './shots.ts';

/** The figures and the numbers that stand alone of a text, in order; none overlap. */
export function findFigures(text: string): Figure[] {
  return paragraphs(text).flatMap((span) => read(readTokens(text, span), text, () => true));
}

/** The figures among the tokens of one sentence or block, in order; none overlap: what a claim holds. */
export function figuresIn(tokens: readonly Token[], text: string): Figure[] {
  return read(tokens, text, (reading) => !reading.isLone);
}

function read(
  tokens: readonly Token[],
  text: string,
  isWanted: (reading: Reading) => boolean,
): Figure[] {
  if (!tokens.some(mayBeNumber)) return [];
  const pieces = splitPieces(tokens);
  const numbers = attachUnits(pieces, findNumerals(pieces));
  const amounts = joinRanges(pieces, joinRates(pieces, dropLabels(pieces, numbers)));
  return readAmounts(pieces, amounts)
    .filter(isWanted)
    .map((reading) => toFigure(pieces, reading, text));
}

/** A paragraph ends at a blank line: no figure reaches over one. */
function paragraphs(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    spans.push({ start, end: index });
    start = index;
  }
  return [...spans, { start, end: text.length }].filter(({ start, end }) => end > start);
}

function toFigure(pieces: readonly Token[], reading: Reading, text: string): Figure {
  const { number, bounds, counted, scope } = reading;
  const { from, to } = bounds.words ?? { from: 0, to: 0 };
  const extent = { from: bounds.reach, to: reading.to };
  const governed = reading.noun === null ? null : readPredicate(pieces, reading.noun);
  const predicate = governed ?? reading.act ?? readPredicate(pieces, extent);
  const qualifiers = counted === null ? [] : readQualifiers(pieces, bounds.to, reading.to);
  const told = { counted, predicate };
  const behind = reading.noun?.to ?? reading.to;
  const named =
    nameJobs(pieces, behind, told, qualifiers) ??
    nameShots(pieces, extent, counted, predicate) ??
    namePassengers(pieces, extent, counted, predicate) ??
    told;
  return {
    counted: named.counted,
    value: number.high === number.low ? number.low : null,
    ...limitsOf(number, bounds.side),
    approximate: bounds.approximate,
    bound: bounds.words === null ? null : text.slice(startOf(pieces, from), endOf(pieces, to)),
    unit: number.fraction && number.unit === null ? 'share' : number.unit,
    scope,
    predicate: named.predicate,
    qualifiers,
    measured:
      number.unit === null
        ? null
        : readMeasured(pieces, { from: bounds.reach, to: bounds.to }, number),
    span: { start: startOf(pieces, bounds.from), end: endOf(pieces, bounds.to) },
  };
}

function startOf(pieces: readonly Token[], at: number): number {
  return pieces[at]?.start ?? 0;
}

function endOf(pieces: readonly Token[], to: number): number {
  return pieces[to - 1]?.end ?? 0;
}
