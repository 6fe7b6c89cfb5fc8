/**
 * Dates that belong together: ranges ("from Monday to Wednesday", "23-24 October", "1950-53") and lists ("October 8
 * and 13"). Each end is an expression of its own with its own TIMEX3 value, as the guidelines want; the days of both
 * are those of the whole range, as what stands in a range is meant so ("since Monday" has no end for the same reason).
 */

import { addDays, addMonths, isDay, monthOf, weekdayOf } from '../model/day.ts';
import type { Day } from '../model/types.ts';
import { compile, type Form, type Row } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, oneDay, readDay, readMonth, readYear, unresolved } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';
import { COUNT_AFTER } from './lexicon/calendar.ts';

/** A form of dates in a row: the found pieces that take the place of its pieces, or null. */
export interface RowRule {
  readonly like: string;
  readonly pattern: string;
  readonly read: (row: Row, near: Near) => Piece[] | null;
}

const JOIN = 'to|dash|and';
const END = 'found|month|weekday|year|now|date';

/** The rules, each with an example. */
export const RANGE_RULES: readonly RowRule[] = [
  {
    like: 'from Monday to Wednesday',
    pattern: `(from|between|found)? (found|month|weekday|year|now) comma? ${JOIN} (the|from|rel)? ${END}`,
    read: readRange,
  },
  {
    like: '23-24 October',
    pattern: `(from|between)? the? num|nth ${JOIN} the? of? found`,
    read: readDaysBefore,
  },
  {
    like: '4 to 22 this month',
    pattern: `(from|between)? the? num|nth ${JOIN} the? num|nth of? in? the? found|month`,
    read: readDaysOfMonth,
  },
  {
    like: 'October 23 to 24',
    pattern: `(from|between)? found ${JOIN} the? num|nth (comma? of? year)?`,
    read: readDaysAfter,
  },
  { like: '1950-53', pattern: '(from|between)? found|year dash|slash num', read: readShortYears },
  {
    like: 'January and February 1991',
    pattern: 'found|month comma? and|or found',
    read: readMonths,
  },
  {
    like: 'October 8, 10 and 13',
    pattern: 'found (comma num|nth)? (comma num|nth)? (comma? and|or) the? num|nth',
    read: readList,
  },
  {
    like: '8, 10 and 13 October',
    pattern: '(num|nth comma)? (num|nth comma)? num|nth and|or found',
    read: readListBefore,
  },
  {
    like: 'next week between Wednesday and Friday',
    pattern: `found from|between found|weekday ${JOIN} found|weekday`,
    read: readDaysOfWeek,
  },
  { like: 'between 241 and 237 BC', pattern: `num|year ${JOIN} found`, read: readYearsBefore },
];

/** The forms of the rules, ready to be matched. */
export const RANGE_FORMS: readonly (Pick<Form, 'pattern' | 'needs'> & Pick<RowRule, 'read'>)[] =
  RANGE_RULES.map(({ like, pattern, read }) => ({
    ...compile({ like, pattern, read: () => null }),
    read,
  }));

/** "and" joins two ends only after "between", a dash and "to" always. */
function isJoined(row: Row, near: Near): boolean {
  const join = joinOf(row);
  if (join?.kind === 'to') return !/\b(?:due|up|back|next)\s$/.test(near.before);
  if (join?.kind !== 'and') return true;
  return isBetween(row, near);
}

function isBetween(row: Row, near: Near): boolean {
  return row[0]?.kind === 'between' || /\bbetween\s$/i.test(near.before);
}

function joinOf(row: Row): Piece | undefined {
  return row.find(({ kind }) => kind === 'to' || kind === 'dash' || kind === 'and');
}

function readRange(row: Row, near: Near): Piece[] | null {
  const at = row.findLastIndex(({ kind }) => kind === 'to' || kind === 'dash' || kind === 'and');
  const start = row.slice(0, at).findLast(({ kind }) => ENDS.has(kind));
  const end = row.at(-1);
  if (start === undefined || end === undefined || !isJoined(row, near)) return null;
  const isOpen =
    row[0]?.kind !== 'from' && row[0]?.kind !== 'between' && joinOf(row)?.kind !== 'dash';
  if (
    isOpen &&
    start.kind === 'year' &&
    end.kind === 'year' &&
    !/\b(?:is|in|for|during)\s$/.test(near.before)
  )
    return null;
  if (/[-/.\d]$/.test(near.before) || /^[-/]\d/.test(near.after)) return null;
  if ((end.kind === 'year' || end.text === 'year') && COUNT_AFTER.test(near.after)) return null;
  const first = readingOfEnd(start, near);
  const last = endInMonth(first, end) ?? readingOfEnd(end, near);
  if (first === null || last === null) return null;
  const prefix = row.slice(0, row.indexOf(start)).filter(({ kind }) => kind === 'found');
  const joined = joinEnds({ piece: start, reading: first }, { piece: end, reading: last });
  return joined === null ? null : [...prefix, ...joined];
}

/** "from April the ninth to the seventeenth": of the same month, or the next. */
function endInMonth(first: Reading | null, { kind, text, reading }: Piece): Reading | null {
  if (kind !== 'found' || text !== 'the nth' || first?.precision !== 'day') return null;
  const last = sameMonth(first, Number(reading?.timex.slice(-2)));
  return last !== null && last.timex < first.timex ? monthLater(last) : last;
}

const ENDS: ReadonlySet<string> = new Set(['found', 'month', 'weekday', 'year', 'now', 'date']);

/** What stands at an end of a range, also where it would be too little alone: "2014", "Jan", "now". */
function readingOfEnd(piece: Piece, near: Near): Reading | null {
  if (piece.kind === 'found') return piece.reading;
  if (piece.kind === 'now' || piece.kind === 'date')
    return near.published === null ? null : oneDay(near.published);
  if (piece.kind === 'year')
    return piece.value < 1400 || piece.value > 2150 ? null : readYear(piece.value, null);
  if (!/^[A-Z]/.test(piece.text) && piece.text.length < 6) return null;
  if (piece.kind === 'month')
    return isPlainWord(piece) || piece.text === 'august'
      ? readMonth(null, piece.value, null, near)
      : null;
  return near.published === null ? null : oneDay(nearestWeekday(piece.value, near));
}

function nearestWeekday(weekday: number, { published, direction }: Near): Day {
  const today = published ?? '';
  const since = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, direction === 'back' ? -since : 7 - since);
}

interface End {
  readonly piece: Piece;
  readonly reading: Reading;
}

/** Both ends, each with the days of the whole; null where they come in the wrong order. */
function joinEnds(start: End, end: End): Piece[] | null {
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
function foundAt({ start, end, text }: Piece, reading: Reading): Piece {
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
  return hasYear[0] === true ? [first, afterOf(last, first)] : [beforeOf(first, last), last];
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

const PLAIN: Near = {
  published: null,
  order: null,
  isNarrating: false,
  direction: 'back',
  isSure: true,
  before: '',
  after: '',
  context: { day: null, month: null, year: null },
};

/** "23-24 October", "between 3 and 5 May", "from 4 to January 22". */
function readDaysBefore(row: Row, near: Near): Piece[] | null {
  const day = row.find(({ kind }) => kind === 'num' || kind === 'nth');
  const end = row.at(-1);
  const last = end?.reading;
  if (day === undefined || end === undefined || last?.precision !== 'day') return null;
  if (!isJoined(row, near) || !/\b(?:month|numeric|daymonth)\b/.test(end.text)) return null;
  const same = sameMonth(last, day.value);
  if (same === null) return null;
  const first = same.timex > last.timex && !last.timex.startsWith('X') ? monthBefore(same) : same;
  return joinEnds({ piece: { ...day, value: 0 }, reading: first }, { piece: end, reading: last });
}

/** The day of that number in the month of the date. */
function sameMonth({ timex, basis }: Reading, day: number): Reading | null {
  const [, year = '', month = ''] = /^(\d{4}|XXXX)-(\d\d)/.exec(timex) ?? [];
  if (month === '' || day < 1 || day > 31) return null;
  const reading = readDay(year === 'XXXX' ? null : Number(year), Number(month), day, PLAIN);
  return reading === null ? null : { ...reading, basis };
}

/** "4 to 22 this month": the last with the month, the first alone. */
function readDaysOfMonth(row: Row, near: Near): Piece[] | null {
  const [first, second] = row.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const month = row.at(-1);
  const reading =
    month?.kind === 'month' ? readMonth(null, month.value, null, near) : month?.reading;
  if (first === undefined || second === undefined || month === undefined || reading == null)
    return null;
  if (reading.precision !== 'month' || !isJoined(row, near)) return null;
  const [start, end] = [sameMonth(reading, first.value), sameMonth(reading, second.value)];
  if (start === null || end === null) return null;
  const piece = { ...month, start: second.start };
  const earlier =
    start.timex > end.timex && !start.timex.startsWith('X') ? monthBefore(start) : start;
  return joinEnds(
    { piece: first, reading: earlier },
    { piece: { ...piece, kind: 'found', value: 1 }, reading: end },
  );
}

/** "from the 27th to the 3rd of April" begins in the month before. */
function monthBefore({ timex }: Reading): Reading {
  const [year = 0, month = 1, day = 1] = timex.split('-').map(Number);
  const moved = readDay(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day, PLAIN);
  return moved ?? oneDay(timex);
}

/** "October 23 to 24, 2023". */
function readDaysAfter(row: Row, near: Near): Piece[] | null {
  const start = row.find(({ kind }) => kind === 'found');
  const day = row.find(({ kind }) => kind === 'num' || kind === 'nth');
  const year = row.find(({ kind }) => kind === 'year');
  if (start?.reading == null || day === undefined || !isJoined(row, near)) return null;
  if (
    start.reading.precision !== 'day' ||
    !/month the?\s?(?:num|nth)|month .*(?:num|nth)/.test(start.text)
  )
    return null;
  if (year === undefined && (COUNT_AFTER.test(near.after) || /^[%\w]|^[-,.:]\d/.test(near.after)))
    return null;
  const stated = year === undefined ? start.reading : ofYear(start.reading, year.value);
  const last = sameMonth(stated, day.value);
  if (last === null) return null;
  const isNext = last.timex < stated.timex && !stated.timex.startsWith('X');
  const end = isNext ? monthLater(last) : last;
  return joinEnds(
    { piece: { ...start, value: 1 }, reading: stated },
    { piece: { ...day, end: (year ?? day).end }, reading: end },
  );
}

/** "from April 27th to the third" ends in the month after. */
function monthLater({ timex }: Reading): Reading {
  const [year = 0, month = 1, day = 1] = timex.split('-').map(Number);
  const moved = readDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, day, PLAIN);
  return moved ?? oneDay(timex);
}

/** The day in the year that stands behind the range. */
function ofYear({ timex }: Reading, year: number): Reading {
  const [, month, day] = timex.split('-').map(Number);
  return readDay(year, month ?? 0, day ?? 0, PLAIN) ?? oneDay(`${four(year)}-01-01`);
}

/** "1950-53": two digits behind a year. */
function readShortYears(row: Row, near: Near): Piece[] | null {
  const start = row.find(({ kind }) => kind === 'year' || kind === 'found');
  const end = row.at(-1);
  if (
    start === undefined ||
    end === undefined ||
    !/^\d\d$/.test(end.text) ||
    /^[%\w-]/.test(near.after)
  )
    return null;
  const year = start.kind === 'year' ? start.value : Number(start.reading?.timex);
  if (!/^\d{4}$/.test(String(year)) || year < 1700 || end.start !== row.at(-2)?.end) return null;
  const last = Math.floor(year / 100) * 100 + end.value;
  if (last <= year || /[-/]$|\b(?:pages?|pp\.|lines?|verses?|rooms?|models?)\s$/i.test(near.before))
    return null;
  return joinEnds(
    { piece: start, reading: readYear(year, null) },
    { piece: { ...end, value: 1 }, reading: readYear(last, null) },
  );
}

/** "next week between Wednesday and Friday": the weekdays are those of the week. */
function readDaysOfWeek(row: Row): Piece[] | null {
  const [week, lead, start, , end] = row;
  const from = week?.reading?.precision === 'week' ? week.reading.from : null;
  if (week === undefined || start === undefined || end === undefined || from === null) return null;
  if (lead?.text.toLowerCase() === 'since') return null;
  const [first, last] = [start, end].map((piece) => ({ piece, reading: dayOfWeekIn(from, piece) }));
  if (first?.reading == null || last?.reading == null) return null;
  const days = joinEnds({ ...first, reading: first.reading }, { ...last, reading: last.reading });
  return days === null ? null : [week, ...days];
}

function dayOfWeekIn(monday: Day, { kind, text, value, reading }: Piece): Reading | null {
  if (kind === 'weekday') return oneDay(addDays(monday, value - 1));
  if (text !== 'weekday' || reading?.from == null) return null;
  return oneDay(addDays(monday, weekdayOf(reading.from) - 1));
}

/** "between 241 and 237 BC": the sign goes with both. */
function readYearsBefore([start, , end]: Row): Piece[] | null {
  if (start === undefined || end === undefined || !/^(?:num|year) bc$/.test(end.text)) return null;
  return [foundAt(start, unresolved('year', `BC${four(start.value)}`)), end];
}

/** "January and February 1991": the year goes with both. */
function readMonths(row: Row, near: Near): Piece[] | null {
  const [start] = row;
  const end = row.at(-1);
  const year = Number(end?.reading?.timex.slice(0, 4));
  if (start === undefined || end?.reading == null || isBetween(row, near)) return null;
  if (!/^month (?:of )?(?:comma )?year$/.test(end.text) || end.reading.from === null) return null;
  if (start.kind === 'found' ? start.text !== 'month' : !/^[A-Z]/.test(start.text)) return null;
  const month = start.kind === 'found' ? Number(start.reading?.timex.slice(5)) : start.value;
  const reading = readMonth(year, month, null, PLAIN);
  return reading === null ? null : [{ ...start, kind: 'found', value: 1, reading }, end];
}

/** "October 8, 10 and 13": days of one month, each for itself. */
function readList(row: Row, near: Near): Piece[] | null {
  const [start, ...rest] = row;
  const { reading } = start ?? {};
  if (start === undefined || reading == null || reading.precision !== 'day') return null;
  if (start.value === 1 || !/month (?:the )?(?:num|nth)$/.test(start.text) || isBetween(row, near))
    return null;
  if (
    !/^(?:[.,;:)!?]|$|\s(?:and|in|at|to|that|when|as|but|for|were|was|respectively)\b)/.test(
      near.after,
    )
  )
    return null;
  const days = rest.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const found = days.flatMap((day) => listed(day, reading));
  return found.length < days.length ? null : [start, ...found];
}

/** "8, 10 and 13 October". */
function readListBefore(row: Row, near: Near): Piece[] | null {
  const end = row.at(-1);
  const reading = end?.reading;
  if (end === undefined || reading == null || reading.precision !== 'day' || isBetween(row, near))
    return null;
  if (!/^(?:the )?(?:num|nth) (?:of )?(?:the )?month/.test(end.text)) return null;
  if (!/\b(?:on|the|for|of|looking\sat|between|dated|and)\s$/i.test(near.before)) return null;
  const days = row.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const found = days.flatMap((day) => listed(day, reading));
  return found.length < days.length ? null : [...found, end];
}

function listed(day: Piece, reading: Reading): Piece[] {
  const same = sameMonth(reading, day.value);
  return same === null ? [] : [{ ...day, kind: 'found', value: 0, reading: same }];
}
