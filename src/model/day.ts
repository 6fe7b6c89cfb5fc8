/**
 * Days as strings, `YYYY-MM-DD`, and sums with them. The only file that knows date-fns. It reckons in UTC,
 * for a local clock lacks whole days (Samoa had no 30 December 2011). Weeks begin on Monday, as in ISO 8601.
 */

import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { getQuarter } from 'date-fns/getQuarter';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Day, DayRange } from './types.ts';

/** First and last day, both inside. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** True for a calendar day that exists, written `YYYY-MM-DD`: not for `2023-02-29`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001' && dayOf(dateOf(text)) === text;
}

/** The day so many days after, or before where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysTo(dateOf(day), count));
}

/** The day so many months after or before, moved to the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  return dayOf(addMonthsTo(dateOf(day), count));
}

/** How many days lie from `a` to `b`: 1 for a day and the next, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (midnightOf(b) - midnightOf(a)) / 86_400_000;
}

function midnightOf(day: Day): number {
  const known = midnights.get(day) ?? Date.parse(`${day}T00:00:00Z`);
  if (midnights.size >= MOST_KNOWN) midnights.clear();
  midnights.set(day, known);
  return known;
}

// A story asks of few days, again and again; the last ones are remembered.
const midnights = new Map<Day, number>();
const MOST_KNOWN = 5_000;

/** Monday to Sunday around the day. */
export function weekOf(day: Day): Days {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

/** The month of the day, first to last. */
export function monthOf(day: Day): Days {
  return { from: `${day.slice(0, 7)}-01`, to: dayOf(lastDayOfMonth(dateOf(day))) };
}

/** The quarter of the day. */
export function quarterOf(day: Day): Days {
  const first = `${day.slice(0, 4)}-${pad(quarterNumber(day) * 3 - 2, 2)}-01`;
  return { from: first, to: monthOf(addMonths(first, 2)).to };
}

/** The year of the day. */
export function yearOf(day: Day): Days {
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(dateOf(day));
}

/** 1 to 4. */
export function quarterNumber(day: Day): number {
  return getQuarter(dateOf(day));
}

/** The ISO week as TIMEX3 writes it: `2024-W43`. Its year may differ from the day's. */
export function weekName(day: Day): string {
  const date = dateOf(day);
  return `${pad(getISOWeekYear(date), 4)}-W${pad(getISOWeek(date), 2)}`;
}

/** For readers: `23 October 2024`. */
export function writeDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

/** The day no closer than it is known: `9 May 2024`, `May 2024` or `2024`. */
export function nameDay(day: Day, precision: DayRange['precision']): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? writeDay(day).replace(/^\d+ /, '') : writeDay(day);
}

/** The first moment of the day, as the headers of a mail write it: `Wed, 23 Oct 2024 00:00:00 +0000`. */
export function writeMailDay(day: Day): string {
  return dateOf(day).toUTCString().replace('GMT', '+0000');
}

/** The latest of the days, or null of none. */
export function latestDay(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
}

function dateOf(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function dayOf(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
