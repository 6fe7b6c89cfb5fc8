/** The days of a week, month, quarter, year, decade or century, counted from another day. */

import {
  addDays,
  addMonths,
  type Days,
  monthOf,
  weekName,
  weekOf,
  yearOf,
} from '../../model/day.ts';
import type { Day, Precision } from '../../model/types.ts';
import type { Reading } from './date-piece.ts';
import { four, known } from './date-reading.ts';

/** A unit that dates are counted in. */
export type Unit =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  workweek: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centuries: 'century',
};

/** The unit that a word names, in the singular or plural; null for another word. */
export function unitOf(word: string): Unit | null {
  return UNITS[word] ?? UNITS[word.replace(/s$/, '')] ?? null;
}

/** The TIMEX3 values of a unit that nothing ties to the calendar. */
export const UNKNOWN_UNITS: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** How fine a date in that unit is. */
export const PRECISIONS: Readonly<Record<Unit, Precision>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'decade',
};

/** The TIMEX3 duration: `P2W`, `P3M`, `P1DE`. */
export function durationOf(unit: Unit, count: number): string {
  if (unit === 'fortnight') return `P${count * 2}W`;
  if (unit === 'decade') return `P${count}DE`;
  if (unit === 'century') return `P${count}CE`;
  return `P${count}${unit.charAt(0).toUpperCase()}`;
}

/** The day so many units after the day, or before it. */
export function stepBy(unit: Unit, day: Day, count: number): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  if (unit === 'fortnight') return addDays(day, count * 14);
  return addMonths(day, count * MONTHS[unit]);
}

const MONTHS: Readonly<Record<Exclude<Unit, 'day' | 'week' | 'fortnight'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The unit around the day that is so many steps from it: its days and TIMEX3 value; null before the year 1000. */
export function unitAt(unit: Unit, today: Day, step: number): Reading | null {
  if (
    Math.abs(step) > 1000 ||
    Number(today.slice(0, 4)) + (step * (MONTHS_OF[unit] ?? 1)) / 12 < 1000
  )
    return null;
  const day = stepBy(unit, today, step);
  const [days, timex] = AROUND[unit](day);
  return known(days, PRECISIONS[unit], timex);
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = MONTHS;

const AROUND: Readonly<Record<Unit, (day: Day) => [Days, string]>> = {
  day: (day) => [{ from: day, to: day }, day],
  week: (day) => [weekOf(day), weekName(day)],
  fortnight: (day) => [weekOf(day), weekName(day)],
  month: (day) => [monthOf(day), day.slice(0, 7)],
  quarter: (day) => {
    const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
    const from = addMonths(`${day.slice(0, 4)}-01-01`, quarter * 3);
    return [{ from, to: addDays(addMonths(from, 3), -1) }, `${day.slice(0, 4)}-Q${quarter + 1}`];
  },
  year: (day) => [yearOf(day), day.slice(0, 4)],
  decade: (day) => yearsAround(day, 10),
  century: (day) => yearsAround(day, 100),
};

function yearsAround(day: Day, length: 10 | 100): [Days, string] {
  const first = Math.floor(Number(day.slice(0, 4)) / length) * length;
  const days = { from: `${four(first)}-01-01`, to: `${four(first + length - 1)}-12-31` };
  return [days, length === 10 ? `${four(first).slice(0, 3)}X` : four(first).slice(0, 2)];
}
