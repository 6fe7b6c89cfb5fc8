/**
 * Figures: numbers with what they count and what the words allow. The steps find generously and then
 * narrow: numbers, their units, labels out, ranges joined, then each with its bounds, what it counts and
 * its scope, and last those that count nothing out. Nothing here compares figures.
 *
 * The casualties: where a word of the clause says what happened to the people counted, `counted` says it
 * too, in one spelling ("people killed", "soldiers injured"; see casualties.ts).
 * The vague: "thousands" has only a floor; the policy stands in lexicon/number-words.ts.
 * A share ("two-thirds of the troops") has the unit `share` and a value under one.
 */

import type { Figure, Token } from '../model/types.ts';
import { nameCasualties, readOutcome } from './casualties.ts';
import { type Counted, readCounted, readNoun } from './counted.ts';
import { type Bounds, readBounds } from './figure-bounds.ts';
import { joinRanges } from './figure-ranges.ts';
import { readScope } from './figure-scope.ts';
import { attachUnit, type Measured } from './figure-units.ts';
import { HYPHEN_COUNTED, ONE_IDIOMS } from './lexicon/number-labels.ts';
import { dropLabels } from './number-labels.ts';
import { findNumerals } from './numerals.ts';
import { isHyphen, splitPieces, wordAt } from './pieces.ts';
import { readTokens } from './tokens.ts';
import { readTotal } from './totals.ts';

/** The figures of a text, in order; none overlap. */
export function findFigures(text: string): Figure[] {
  return paragraphs(text).flatMap((span) => figuresIn(readTokens(text, span), text));
}

/** The figures among the tokens of one sentence or block of the text, in order; none overlap. */
export function figuresIn(tokens: readonly Token[], text: string): Figure[] {
  const pieces = splitPieces(tokens);
  const numbers = findNumerals(pieces).map((numeral) => attachUnit(pieces, numeral));
  const amounts = joinRanges(pieces, dropLabels(pieces, numbers));
  const found: Reading[] = [];
  for (const number of amounts) {
    const reading = readFigure(pieces, number, found.at(-1));
    const joined = reading === null ? null : joinBounds(pieces, found.at(-1), reading);
    if (joined !== null) found[found.length - 1] = joined;
    else if (reading !== null) found.push(reading);
  }
  return found
    .map((reading, index) => shareOutcome(pieces, reading, found[index + 1]))
    .map((reading) => toFigure(pieces, reading, text));
}

/** A number with all that was read around it, in pieces. */
interface Reading {
  readonly number: Measured;
  readonly bounds: Bounds;
  readonly counted: string | null;
  readonly outcome: string | null;
  /** After what is counted. */
  readonly to: number;
  readonly scope: Figure['scope'];
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

/** What a number says where it stands; null where it counts nothing. */
function readFigure(
  pieces: readonly Token[],
  number: Measured,
  before: Reading | undefined,
): Reading | null {
  const bounds = readBounds(pieces, number, before?.bounds.to ?? 0);
  if (number.unit === null && isHyphen(pieces, bounds.to))
    return readHyphened(pieces, number, bounds);
  const counted = readWhat(pieces, number, bounds.to);
  const place = { from: bounds.from, numberTo: bounds.to, to: counted.to, head: counted.head };
  const isInside = before !== undefined && number.from < before.to;
  const outcome =
    number.unit === null && !number.fraction && !isInside
      ? (readOutcome(pieces, place) ?? inherited(pieces, before, bounds.from, counted))
      : null;
  const total = counted.head === null ? readTotal(pieces, bounds.from) : null;
  if (!isKept(pieces, number, bounds, counted, outcome !== null || total !== null)) return null;
  const isAdditional = bounds.additional || counted.more;
  const isPart = counted.ofWhole || number.fraction;
  return {
    number,
    bounds,
    counted:
      outcome === null
        ? (counted.head ?? total?.counted ?? null)
        : nameCasualties(counted.head, outcome),
    outcome,
    to: counted.to,
    scope: isAdditional
      ? 'additional'
      : isPart
        ? 'part'
        : readScope(pieces, bounds.from, counted.to),
  };
}

/** "at least 20 but no more than 30 people": one figure between the two; null where they are two. */
function joinBounds(
  pieces: readonly Token[],
  first: Reading | undefined,
  second: Reading,
): Reading | null {
  if (first === undefined || first.counted !== null || second.bounds.from !== first.to + 1)
    return null;
  if (!/^(?:and|but)$/.test(wordAt(pieces, first.to))) return null;
  const { unit } = second.number;
  const ends = [first, second].map((end) => limits({ ...end.number, unit }, end.bounds));
  const low = ends.find(({ min }) => min !== null)?.min ?? null;
  const high = ends.find(({ max }) => max !== null)?.max ?? null;
  if (low === null || high === null || low >= high || !second.bounds.words) return null;
  const bounds = {
    ...second.bounds,
    from: first.bounds.from,
    side: null,
    words: first.bounds.words,
  };
  return { ...second, number: { ...second.number, low, high }, bounds };
}

/** "a 35-member team", "a 10,000-strong army"; other hyphened numbers qualify and do not count. */
function readHyphened(pieces: readonly Token[], number: Measured, bounds: Bounds): Reading | null {
  const word = wordAt(pieces, bounds.to + 1);
  if (!HYPHEN_COUNTED.has(word)) return null;
  const noun = readNoun(pieces, bounds.to + 2);
  const counted = word === 'strong' ? noun.head : word;
  return { number, bounds, counted, outcome: null, to: noun.to, scope: 'whole' };
}

/** What is counted after the number, or measured by it where "of" or "in" says so. */
function readWhat(pieces: readonly Token[], number: Measured, to: number): Counted {
  const nothing = { to, head: null, ofWhole: false, more: false };
  const isVague = number.high === null || number.unit !== null;
  if (number.kind === null) return readCounted(pieces, to, isVague || number.approximate);
  if (number.kind === 'age') return nothing;
  const link = wordAt(pieces, to);
  if (number.kind === 'money' && link === 'in') return { ...nothing, ...readNoun(pieces, to + 1) };
  if (number.kind === 'money' && !isHyphen(pieces, to)) {
    return link === 'of' || link === 'worth'
      ? readWorth(pieces, to)
      : readCounted(pieces, to, true);
  }
  if (link !== 'of') return nothing;
  const isPlace =
    number.kind === 'measure' && /^(?:the|a|an|its|this)$/.test(wordAt(pieces, to + 1));
  return isPlace ? nothing : readCounted(pieces, to, true);
}

/** "$5 million worth of weapons". */
function readWorth(pieces: readonly Token[], to: number): Counted {
  return readCounted(pieces, wordAt(pieces, to) === 'worth' ? to + 1 : to, true);
}

/** "killed 35 people and three officers", "35 people, including three children, were killed". */
function inherited(
  pieces: readonly Token[],
  before: Reading | undefined,
  from: number,
  counted: Counted,
): string | null {
  if (before === undefined || before.outcome === null || from - before.to > 3) return null;
  const links = pieces.slice(before.to, from);
  if (links.length === 0 || !links.every(({ lower }) => /^(?:,|and|or|including)$/.test(lower))) {
    return null;
  }
  return pieces[counted.to]?.pos === 'AUX' ? null : before.outcome;
}

/** "Two soldiers and three civilians were killed": the first has the outcome of the second. */
function shareOutcome(
  pieces: readonly Token[],
  reading: Reading,
  after: Reading | undefined,
): Reading {
  const isSubject = /^(?:|PUNCT|SCONJ|CCONJ)$/.test(pieces[reading.bounds.from - 1]?.pos ?? '');
  if (!isSubject || reading.outcome !== null || reading.number.unit !== null) return reading;
  if (after === undefined || after.outcome === null || after.bounds.from !== reading.to + 1) {
    return reading;
  }
  const isJoined = wordAt(pieces, reading.to) === 'and' && after.to > after.bounds.to;
  if (!isJoined || reading.counted === null) return reading;
  const counted = nameCasualties(reading.counted, after.outcome);
  return { ...reading, outcome: after.outcome, counted };
}

/** True for a number that counts or measures something, or whose words leave no doubt that it is an amount. */
function isKept(
  pieces: readonly Token[],
  number: Measured,
  bounds: Bounds,
  counted: Counted,
  isGoverned: boolean,
): boolean {
  if (isGoverned) return true;
  if (number.low === 1 && wordAt(pieces, number.from) === 'one')
    return countsOne(pieces, number, counted);
  if (number.unit !== null || counted.head !== null) return true;
  if (counted.ofWhole || counted.more || number.high === null || number.scale > 1) return true;
  const isRange = number.high !== number.low;
  if (!number.bare && number.low >= 1000) return true;
  if (bounds.words !== null || bounds.additional) return true;
  if (bounds.approximate && number.low >= 10) return true;
  if (
    /^(?:in total|in all)$/.test(`${wordAt(pieces, bounds.to)} ${wordAt(pieces, bounds.to + 1)}`)
  ) {
    return true;
  }
  return !isRange && pieces[number.to]?.pos === 'AUX';
}

/** "one soldier" counts; "one of them", "the one", "one day" and "one said" do not. */
function countsOne(pieces: readonly Token[], number: Measured, counted: Counted): boolean {
  if (
    /^(?:no|the|this|that|any|which|other|either|only|more)$/.test(wordAt(pieces, number.from - 1))
  )
    return false;
  if (number.unit !== null) return number.kind !== 'time';
  return counted.head !== null && !counted.ofWhole && !ONE_IDIOMS.has(counted.head);
}

function toFigure(pieces: readonly Token[], reading: Reading, text: string): Figure {
  const { number, bounds, counted, scope } = reading;
  const { from, to } = bounds.words ?? { from: 0, to: 0 };
  return {
    counted,
    value: number.high === number.low ? number.low : null,
    ...limits(number, bounds),
    approximate: bounds.approximate,
    bound: bounds.words === null ? null : text.slice(startOf(pieces, from), endOf(pieces, to)),
    unit: number.fraction && number.unit === null ? 'share' : number.unit,
    scope,
    span: { start: startOf(pieces, bounds.from), end: endOf(pieces, bounds.to) },
  };
}

/** What the words allow, inclusive. "More than 30" people are 31 and more; of a measure no step is known. */
function limits(
  { low, high, unit, fraction }: Measured,
  { side }: Bounds,
): Pick<Figure, 'min' | 'max'> {
  const step = unit === null && !fraction && Number.isInteger(low) ? 1 : 0;
  switch (side) {
    case 'at-most':
      return { min: null, max: high };
    case 'below':
      return { min: null, max: high === null ? null : high - step };
    case 'at-least':
      return { min: low, max: null };
    case 'above':
      return { min: low + step, max: null };
    default:
      return { min: high === low ? null : low, max: high === low ? null : high };
  }
}

function startOf(pieces: readonly Token[], at: number): number {
  return pieces[at]?.start ?? 0;
}

function endOf(pieces: readonly Token[], to: number): number {
  return pieces[to - 1]?.end ?? 0;
}
