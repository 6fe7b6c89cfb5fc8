/** Dates that name a quarter, a half or a season of a year. */

import { addDays, addMonths, quarterOf } from '../../model/day.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, implied, known, unresolved } from './date-reading.ts';
import { yearIn } from './date-years.ts';

const YEAR = '(year|shortyear|(rel unit)|(the unit))';

/** The rules, each with an example. */
export const SEASON_RULES: readonly DateRule[] = [
  {
    like: 'the first quarter of 2024',
    pattern: `the? nth dash? unit (of|in|comma)? ${YEAR}`,
    read: readQuarter,
  },
  {
    like: "next year's first quarter",
    pattern: 'rel unit possessive nth dash? unit',
    read: readQuarterOf,
  },
  { like: '2016 the third quarter', pattern: 'year the nth unit', read: readQuarter },
  { like: 'the first quarter', pattern: 'the nth dash? unit', read: readBareQuarter },
  { like: 'Q3 2024', pattern: `quarter dash? (of|in|comma)? ${YEAR}`, read: readQuarter },
  { like: '2024-Q3', pattern: 'year dash? quarter', read: readQuarter },
  { like: 'Q3', pattern: 'quarter', read: readBareQuarter },
  {
    like: 'the summer of 2023',
    pattern: 'the? (part dash?)? season (of|comma)? year',
    read: readSeason,
  },
  { like: 'last summer', pattern: 'rel season', read: readNearSeason },
  { like: 'the winter of 1917–18', pattern: 'the? season of? year dash num', read: readSeason },
  { like: 'over the summer', pattern: '(the|that|part)+ season', read: readRunningSeason },
];

function readQuarter(row: Row, near: Near): Reading | null {
  const nth = numberOf(row, 'quarter') ?? numberOf(row, 'nth') ?? 0;
  const unit = wordOf(row, 'unit');
  const isCoded = piece(row, 'quarter') !== undefined;
  const isHalf = isCoded ? /^h/i.test(piece(row, 'quarter')?.text ?? '') : unit === 'half';
  if (!isCoded && unit !== 'half' && unit !== 'quarter') return null;
  const yearUnit = row.findLast(({ kind }) => kind === 'unit');
  const year = piece(row, 'year')?.value ?? relativeYear(row, yearUnit?.text ?? '', near);
  if (year === undefined) return null;
  return quarterAt(year, nth, isHalf);
}

/** "next year's first quarter": the unit that is counted stands last. */
function readQuarterOf(row: Row, near: Near): Reading | null {
  const [, year, , nth] = row;
  const unit = row.at(-1)?.text.toLowerCase();
  if (!/^years?$/i.test(year?.text ?? '') || (unit !== 'quarter' && unit !== 'half')) return null;
  return quarterAt(relativeYear(row, 'year', near) ?? null, nth?.value ?? 0, unit === 'half');
}

/** The year of "last year", "the year"; undefined where another unit stands there. */
function relativeYear(row: Row, unit: string, near: Near): number | null | undefined {
  if (piece(row, 'shortyear') !== undefined) return yearIn(row, near);
  if (unit !== 'year') return undefined;
  if (near.published === null) return null;
  return Number(near.published.slice(0, 4)) + (numberOf(row, 'rel') ?? 0);
}

function quarterAt(year: number | null, nth: number, isHalf: boolean): Reading | null {
  if (nth < 1 || nth > (isHalf ? 2 : 4)) return null;
  const code = `${isHalf ? 'H' : 'Q'}${nth}`;
  if (year === null) return unresolved('quarter', `XXXX-${code}`);
  const from = addMonths(`${four(year)}-01-01`, (nth - 1) * (isHalf ? 6 : 3));
  const to = isHalf ? addDays(addMonths(from, 6), -1) : quarterOf(from).to;
  return known({ from, to }, 'quarter', `${four(year)}-${code}`);
}

/** In business news, "in the third quarter" is the last that has begun; of a game it is none. */
function readBareQuarter(row: Row, near: Near): Reading | null {
  const nth = numberOf(row, 'quarter') ?? numberOf(row, 'nth') ?? 0;
  const isCoded = piece(row, 'quarter') !== undefined;
  const isHalf = isCoded
    ? /^[hH]/.test(piece(row, 'quarter')?.text ?? '')
    : wordOf(row, 'unit') === 'half';
  if (!isCoded && wordOf(row, 'unit') !== 'quarter') return null;
  if (
    !isCoded &&
    !/^\s(?:results?|earnings|ended|ending|profits?|revenues?|sales|that\sended)\b/.test(near.after)
  )
    return null;
  if (isCoded && !/\b(?:in|of|for|during|since|by|from|to|and|after|before)\s$/i.test(near.before))
    return null;
  if (near.published === null) return quarterAt(null, nth, isHalf);
  const year = Number(near.published.slice(0, 4));
  const reading = quarterAt(year, nth, isHalf);
  const isBegun = near.direction === 'ahead' || (reading?.from ?? '') <= near.published;
  return isBegun ? reading : quarterAt(year - 1, nth, isHalf);
}

/** "last summer", "this coming winter"; "the previous autumn" hangs on what was told. */
function readNearSeason(row: Row, near: Near): Reading | null {
  const isNear = /^(?:last|this|next|coming|past|current)$/.test(wordOf(row, 'rel'));
  return isNear ? readSeason(row, near) : null;
}

function readSeason(row: Row, near: Near): Reading | null {
  const season = SEASONS[wordOf(row, 'season')];
  if (season === undefined) return null;
  const at = (year: number): Reading => {
    const from = addMonths(`${four(year)}-01-01`, season.month - 1);
    const to = addDays(addMonths(from, 3), -1);
    return known({ from, to }, 'quarter', `${four(year)}-${season.code}`);
  };
  const stated = numberOf(row, 'year');
  if (stated !== null) return at(stated);
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const published = near.published;
  const year = Number(published.slice(0, 4));
  const step = numberOf(row, 'rel') ?? 0;
  const isWithin = ({ from, to }: Reading) => (from ?? '') <= published && published <= (to ?? '');
  if (step === 0) return isWithin(at(year - 1)) ? at(year - 1) : at(year);
  if (step < 0)
    return [at(year), at(year - 1), at(year - 2)].find(({ to }) => (to ?? '') < published) ?? null;
  return [at(year), at(year + 1)].find(({ from }) => (from ?? '') > published) ?? null;
}

/** "over the summer": the last that has begun, or the next where the words look ahead. */
function readRunningSeason(row: Row, near: Near): Reading | null {
  const isThat = piece(row, 'that') !== undefined;
  const places = near.isNarrating ? TOLD_SEASON : RUNNING_SEASON;
  if (!isThat && !places.test(near.before)) return null;
  if (/^\s(?:of|season|games|olympics|holidays?|break|months)\b|^-/i.test(near.after)) return null;
  const season = SEASONS[wordOf(row, 'season')];
  if (season === undefined || (!isThat && wordOf(row, 'season') === 'fall')) return null;
  if (isThat || near.isNarrating) return toldSeason(row, season.month, near);
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const year = Number(near.published.slice(0, 4));
  const at = [year - 1, year, year + 1].map((one) => readSeason([...row, yearPiece(one)], near));
  return near.direction === 'ahead'
    ? (at.find((one) => (one?.to ?? '') >= (near.published ?? '')) ?? null)
    : (at.findLast((one) => (one?.from ?? '9') <= (near.published ?? '')) ?? null);
}

/** "that winter", "in the spring" of a tale: the first that is not over in the month told last. */
function toldSeason(row: Row, first: number, near: Near): Reading | null {
  const { year, month } = near.context;
  if (year === null)
    return unresolved('quarter', `XXXX-${SEASONS[wordOf(row, 'season')]?.code ?? ''}`);
  const isOver = month !== null && Number(month.slice(5)) > first + 2;
  const reading = readSeason([...row, yearPiece(Number(year) + (isOver ? 1 : 0))], near);
  return reading === null ? null : implied(reading);
}

const RUNNING_SEASON = /\b(?:over|during|throughout|since|by|until|through)\s$/i;

const TOLD_SEASON = /\b(?:in|over|during|throughout|since|by|until|through|of|before|after)\s$/i;

function yearPiece(year: number): Piece {
  return { kind: 'year', value: year, start: 0, end: 0, text: four(year), reading: null };
}
