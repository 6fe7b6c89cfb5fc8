/** Ranges of days in one month that is told once: "23-24 October", "4 to 22 this month", "October 23 to 24". */

import { COUNT_AFTER } from '../lexicon/calendar.ts';
import type { Row, RowRule } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece } from './date-piece.ts';
import { readMonth } from './date-reading.ts';
import {
  isJoined,
  JOIN,
  joinEnds,
  monthBefore,
  monthLater,
  ofYear,
  sameMonth,
} from './range-ends.ts';

/** The rules, each with an example. */
export const MONTH_RULES: readonly RowRule[] = [
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
];

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
  const whole = month.kind === 'month' ? readMonth(null, month.value, null, near) : month.reading;
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
