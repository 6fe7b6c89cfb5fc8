/** What a date expression means once its words are known: the readings that the tables of rules are made of. */

import { addDays, type Days, daysBetween, isDay, monthOf, yearOf } from '../../model/day.ts';
import type { Day, Precision } from '../../model/types.ts';
import type { Near } from './date-near.ts';
import { partOf } from './date-parts.ts';
import type { Reading } from './date-piece.ts';

/** A reading whose days are known. */
export function known(days: Days, precision: Precision, timex: string): Reading {
  return { from: days.from, to: days.to, precision, basis: 'stated', timex };
}

/** A reading that nothing ties to the calendar: `XXXX-10-23`. */
export function unresolved(precision: Precision, timex: string): Reading {
  return { from: null, to: null, precision, basis: 'unknown', timex };
}

/** A day of a month; the year is looked for from the publication where none is given. */
export function readDay(
  year: number | null,
  month: number,
  day: number,
  near: Near,
): Reading | null {
  const tail = `${two(month)}-${two(day)}`;
  if (!isDay(`2024-${tail}`)) return null;
  if (year !== null) return isDay(`${four(year)}-${tail}`) ? oneDay(`${four(year)}-${tail}`) : null;
  if (near.isNarrating) return readTold(near, 'day', tail);
  if (near.published === null) return unresolved('day', `XXXX-${tail}`);
  const found = nearestYear(near, (candidate) => {
    const date = `${candidate}-${tail}`;
    return isDay(date) ? { from: date, to: date } : null;
  });
  return found === null ? null : oneDay(found.from);
}

/**
 * In a text that tells of the past, a day or month without a year is of the year told last (HeidelTime's narratives),
 * or of the next where it would lie more than half a year before: "30 November 1914 … In January".
 */
function readTold(
  { context }: Near,
  precision: 'day' | 'month',
  tail: string,
  part: string | null = null,
): Reading | null {
  if (context.year === null || context.year.startsWith('BC'))
    return unresolved(precision, `${context.year ?? 'XXXX'}-${tail}`);
  const told = Number(context.month?.slice(5));
  const isNext = context.month !== null && told - Number(tail.slice(0, 2)) > 6;
  const timex = `${isNext ? four(Number(context.year) + 1) : context.year}-${tail}`;
  if (precision === 'day') return isDay(timex) ? implied(oneDay(timex)) : null;
  return implied(known(partOf(monthOf(`${timex}-01`), 'month', part), 'month', timex));
}

/** The reading as one that hangs on words nearby. */
export function implied(reading: Reading): Reading {
  return { ...reading, basis: 'implied' };
}

/** A month, or the part of it that `part` names; the year as for days. */
export function readMonth(
  year: number | null,
  month: number,
  part: string | null,
  near: Near,
): Reading | null {
  if (year === null && near.isNarrating) return readTold(near, 'month', two(month), part);
  if (year === null && near.published === null) return unresolved('month', `XXXX-${two(month)}`);
  const whole =
    year !== null
      ? monthOf(`${four(year)}-${two(month)}-01`)
      : nearestYear(near, (candidate) => monthOf(`${candidate}-${two(month)}-01`));
  if (whole === null) return null;
  return known(partOf(whole, 'month', part), 'month', whole.from.slice(0, 7));
}

/** A year, or the part of it that `part` names. */
export function readYear(year: number, part: string | null): Reading {
  return known(partOf(yearOf(`${four(year)}-01-01`), 'named', part), 'year', four(year));
}

/** One day. */
export function oneDay(day: Day): Reading {
  return known({ from: day, to: day }, 'day', day);
}

/** "0247". */
export function four(year: number): string {
  return String(year).padStart(4, '0');
}

/** "07". */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day after publication may be today elsewhere: it is still looked back to. */
const TIME_ZONE_SLACK = 1;

/** A day without a year that is so near ahead, and long gone behind, is the one ahead; and the other way round. */
const NEAR_DAYS = 75;

function nearestYear(near: Near, at: (year: string) => Days | null): Days | null {
  const told = firstYear(near, near.direction, at);
  if (near.isSure || told === null) return told;
  const other = firstYear(near, near.direction === 'back' ? 'ahead' : 'back', at);
  const isMonth = told.from !== told.to;
  if (other === null || (isMonth && near.direction === 'back')) return told;
  const today = near.published ?? '';
  const isNearer = Math.abs(daysBetween(today, other.from)) <= NEAR_DAYS;
  return isNearer && Math.abs(daysBetween(today, told.from)) > 3 * NEAR_DAYS ? other : told;
}

/** The first year on that side of the publication that has the days. */
function firstYear(
  near: Near,
  direction: Near['direction'],
  at: (year: string) => Days | null,
): Days | null {
  const published = near.published ?? '';
  const year = Number(published.slice(0, 4));
  const step = direction === 'back' ? -1 : 1;
  const limit = addDays(published, TIME_ZONE_SLACK);
  for (let count = 0; count <= 8; count += 1) {
    const days = at(four(year + step * count));
    if (days === null) continue;
    if (direction === 'back' ? days.from <= limit : days.to >= published) return days;
  }
  return null;
}
