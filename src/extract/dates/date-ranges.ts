/**
 * Dates that belong together: ranges ("from Monday to Wednesday", "23-24 October", "1950-53") and lists ("October 8
 * and 13"). Each end is an expression of its own with its own TIMEX3 value, as the guidelines want; the days of both
 * are those of the whole range, as what stands in a range is meant so ("since Monday" has no end for the same reason).
 */

import { addDays, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import { COUNT_AFTER } from '../lexicon/calendar.ts';
import { compile, type Form, type Row, type RowRule } from './date-grammar.ts';
import { LIST_RULES } from './date-lists.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { oneDay, readMonth, readYear } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';
import {
  isBetween,
  JOIN,
  joinEnds,
  monthBefore,
  monthLater,
  ofYear,
  sameMonth,
} from './range-ends.ts';

const END = 'found|month|weekday|year|now|date';

/** The rules, each with an example. */
const RANGE_RULES: readonly RowRule[] = [
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
  {
    like: 'November between 19 and 20',
    pattern: `(from|between)? found|month from|between the? num|nth ${JOIN} the? num|nth (comma? of? year)?`,
    read: readDaysInMonth,
  },
  { like: '1950-53', pattern: '(from|between)? found|year dash|slash num', read: readShortYears },
  {
    like: 'next week between Wednesday and Friday',
    pattern: `found from|between found|weekday ${JOIN} found|weekday`,
    read: readDaysOfWeek,
  },
];

/** The forms of the rules, ready to be matched. */
export const RANGE_FORMS: readonly (Pick<Form, 'pattern' | 'needs'> & Pick<RowRule, 'read'>)[] = [
  ...RANGE_RULES,
  ...LIST_RULES,
].map(({ like, pattern, read }) => ({
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

/** "November between 19 and 25": the days are no count of something, "in May between 2 and 7 died". */
function readDaysInMonth(row: Row, near: Near): Piece[] | null {
  const month = row.find(({ kind }) => kind === 'found' || kind === 'month');
  const [first, last] = row.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const year = row.find(({ kind }) => kind === 'year');
  if (month === undefined || first === undefined || last === undefined) return null;
  if (!/^\s?(?:[.,;:!?)]|$)/.test(near.after)) return null;
  if (month.kind === 'month' && !/^[A-Z]/.test(month.text)) return null;
  const whole =
    month.kind === 'month'
      ? readMonth(null, month.value, null, near)
      : month.reading;
  if (whole == null || whole.precision !== 'month') return null;
  const number = Number(whole.timex.slice(5));
  const named = year === undefined ? whole : readMonth(year.value, number, null, near);
  if (named === null) return null;
  const [start, end] = [sameMonth(named, first.value), sameMonth(named, last.value)];
  if (start === null || end === null || start.timex >= end.timex) return null;
  const isSince = row.some(({ kind, text }) => kind === 'from' && /^since$/i.test(text));
  return isSince
    ? null
    : joinEnds(
        { piece: { ...month, kind: 'found', value: 1, end: first.end }, reading: start },
        { piece: { ...last, kind: 'found', value: 1, end: (year ?? last).end }, reading: end },
      );
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
