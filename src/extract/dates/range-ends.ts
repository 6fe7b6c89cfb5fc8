/** The ends of a range: each keeps its own TIMEX3 value and gets the days of the whole; a year told by one holds for both. */

import { addDays, addMonths, isDay, monthOf, weekdayOf } from '../../model/day.ts';
import type { Row } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, oneDay, readDay } from './date-reading.ts';

/** What joins the two ends of a range. */
export const JOIN = 'to|dash|and';

/** True where "between" leads the two. */
export function isBetween(row: Row, near: Near): boolean {
  return row[0]?.kind === 'between' || /\bbetween\s$/i.test(near.before);
}

/** "and" joins two ends only after "between", a dash and "to" always. */
export function isJoined(row: Row, near: Near): boolean {
  const join = joinOf(row);
  if (join?.kind === 'to') return !/\b(?:due|up|back|next)\s$/.test(near.before);
  if (join?.kind !== 'and') return true;
  return isBetween(row, near);
}

/** What joins the two. */
export function joinOf(row: Row): Piece | undefined {
  return row.find(({ kind }) => kind === 'to' || kind === 'dash' || kind === 'and');
}

interface End {
  readonly piece: Piece;
  readonly reading: Reading;
}

/** Both ends, each with the days of the whole; null where they come in the wrong order. */
export function joinEnds(start: End, end: End): Piece[] | null {
  const [first, last] = inOrder(start, end);
  if (first.timex.startsWith('P') || last.timex.startsWith('P')) return null;
  if (first.from === null || last.to === null) {
    return [foundAt(start.piece, first), foundAt(end.piece, last)];
  }
  if (first.from > last.to) return null;
  const days = { from: first.from, to: last.to };
  return [foundAt(start.piece, { ...first, ...days }), foundAt(end.piece, { ...last, ...days })];
}

/** A range is marked as one, so that no bound is set on it again. */
export function foundAt({ start, end, text }: Piece, reading: Reading): Piece {
  return { kind: 'found', value: 2, start, end, text, reading };
}

/** Where one end tells the year, or the ends come in the wrong order, the other is moved to it. */
function inOrder(start: End, end: End): [Reading, Reading] {
  const [first, last] = [start.reading, end.reading];
  if (first.from === null || last.from === null) return [first, last];
  const hasYear = [start, end].map(({ piece }) => isFixed(piece));
  if (first.precision === 'day' && last.precision === 'day' && hasYear[1] !== true) {
    const step = (((dayOfWeek(last) - dayOfWeek(first)) % 7) + 7) % 7;
    if (/weekday$/.test(end.piece.text) || end.piece.kind === 'weekday')
      return [first, oneDay(addDays(first.from, step))];
  }
  if (hasYear[1] === true && hasYear[0] !== true && isOfYear(first))
    return [beforeOf(first, last), last];
  if (!hasYear[0] && !hasYear[1] && isOfYear(first) && isOfYear(last) && isApart(first, last))
    return [first, afterOf(last, first)];
  if (first.from <= last.from || !isOfYear(last)) return [first, last];
  if (hasYear[0] === true && hasYear[1] !== true) return [first, afterOf(last, first)];
  return hasYear[0] !== true && isOfYear(first) ? [beforeOf(first, last), last] : [first, last];
}

function dayOfWeek({ from }: Reading): number {
  return from === null ? 0 : weekdayOf(from);
}

/** True where more than a year lies between two ends that tell none: "from April until June" is one year. */
function isApart(first: Reading, last: Reading): boolean {
  return (last.from ?? '') > addMonths(first.from ?? '', 12);
}

/** True where an end needs no other to be placed: it tells its year, or hangs on today. */
function isFixed({ kind, value, text }: Piece): boolean {
  return kind === 'found'
    ? value === 1 || text === 'dayword'
    : kind !== 'month' && kind !== 'weekday';
}

/** True for a day or month, whose year may be another. */
function isOfYear({ timex }: Reading): boolean {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(timex);
}

function beforeOf(first: Reading, last: Reading): Reading {
  const year = Number(last.from?.slice(0, 4));
  const moved = inYear(first, year);
  return (moved.from ?? '') <= (last.to ?? '') ? moved : inYear(first, year - 1);
}

function afterOf(last: Reading, first: Reading): Reading {
  const year = Number(first.from?.slice(0, 4));
  const moved = inYear(last, year);
  return (moved.from ?? '') >= (first.from ?? '') ? moved : inYear(last, year + 1);
}

/** The same day, month or part of a month in another year; 29 February only where there is one. */
function inYear(reading: Reading, year: number): Reading {
  const { from, to, timex } = reading;
  const moved = `${four(year)}${timex.slice(4)}`;
  if (from === null || to === null || (moved.length === 10 && !isDay(moved))) return reading;
  const months = 12 * (year - Number(timex.slice(0, 4)));
  const last = to === monthOf(to).to ? monthOf(addMonths(to, months)).to : addMonths(to, months);
  return {
    ...reading,
    from: addMonths(from, months),
    to: moved.length === 10 ? moved : last,
    timex: moved,
  };
}

export const PLAIN: Near = {
  published: null,
  order: null,
  isNarrating: false,
  direction: 'back',
  isSure: true,
  before: '',
  after: '',
  context: { day: null, month: null, year: null },
};

/** The day of that number in the month of the date. */
export function sameMonth({ timex, basis }: Reading, day: number): Reading | null {
  const [, year = '', month = ''] = /^(\d{4}|XXXX)-(\d\d)/.exec(timex) ?? [];
  if (month === '' || day < 1 || day > 31) return null;
  const reading = readDay(year === 'XXXX' ? null : Number(year), Number(month), day, PLAIN);
  return reading === null ? null : { ...reading, basis };
}

/** "from the 27th to the 3rd of April" begins in the month before. */
export function monthBefore({ timex }: Reading): Reading {
  const [year = 0, month = 1, day = 1] = timex.split('-').map(Number);
  const moved = readDay(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day, PLAIN);
  return moved ?? oneDay(timex);
}

/** "from April 27th to the third" ends in the month after. */
export function monthLater({ timex }: Reading): Reading {
  const [year = 0, month = 1, day = 1] = timex.split('-').map(Number);
  const moved = readDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, day, PLAIN);
  return moved ?? oneDay(timex);
}

/** The day in the year that stands behind the range. */
export function ofYear({ timex }: Reading, year: number): Reading {
  const [, month, day] = timex.split('-').map(Number);
  return readDay(year, month ?? 0, day ?? 0, PLAIN) ?? oneDay(`${four(year)}-01-01`);
}
