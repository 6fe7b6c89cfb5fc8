/** What a date expression means once its words are known: the readings that the tables of rules are made of. */

import { addDays, addMonths, type Days, isDay, monthOf, yearOf } from '../model/day.ts';
import type { DateMention, Day, Precision } from '../model/types.ts';

/** The meaning of a date expression, without its place. */
export type Reading = Omit<DateMention, 'span'>;

/** What stands around an expression. `ahead`: the words look to the future. */
export interface Near {
  readonly published: Day | null;
  readonly direction: 'back' | 'ahead';
  readonly before: string;
  readonly after: string;
}

/** The named groups of a match. A group that took no part is undefined. */
export type Groups = Readonly<
  Partial<
    Record<
      | 'a'
      | 'b'
      | 'count'
      | 'day'
      | 'decade'
      | 'end'
      | 'first'
      | 'last'
      | 'month'
      | 'named'
      | 'nth'
      | 'number'
      | 'part'
      | 'relative'
      | 'season'
      | 'start'
      | 'startYear'
      | 'unit'
      | 'units'
      | 'weekday'
      | 'word'
      | 'year',
      string | undefined
    >
  >
>;

/** A form of date: its pattern (global, with named groups) and its meaning, null where it is none after all. */
export interface DateRule {
  /** An example. */
  readonly like: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, near: Near) => Reading | null;
}

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
  if (year !== null) return isDay(`${year}-${tail}`) ? oneDay(`${year}-${tail}`) : null;
  if (near.published === null) return unresolved('day', `XXXX-${tail}`);
  const found = nearestYear(near, (candidate) => {
    const date = `${candidate}-${tail}`;
    return isDay(date) ? { from: date, to: date } : null;
  });
  return found === null ? null : oneDay(found.from);
}

/** A month, or the third of it that `part` names; the year as for days. */
export function readMonth(
  year: number | null,
  month: number,
  part: string | null,
  near: Near,
): Reading | null {
  if (year === null && near.published === null) return unresolved('month', `XXXX-${two(month)}`);
  const whole =
    year !== null
      ? monthOf(`${year}-${two(month)}-01`)
      : nearestYear(near, (candidate) => monthOf(`${candidate}-${two(month)}-01`));
  if (whole === null) return null;
  return known(thirdOfMonth(whole, part), 'month', whole.from.slice(0, 7));
}

/** A year, or the third of it that `part` names. */
export function readYear(year: number, part: string | null): Reading {
  return known(thirdOfYear(yearOf(`${year}-01-01`), part), 'year', String(year));
}

/** One day. */
export function oneDay(day: Day): Reading {
  return known({ from: day, to: day }, 'day', day);
}

/** `early`: the first third of the months, `mid` the second, `late` the last. */
function thirdOfYear(year: Days, part: string | null): Days {
  const at = (month: number) => addMonths(year.from, month);
  const third = thirdNamed(part);
  if (third === null) return year;
  return { from: at(third * 4), to: addDays(at(third * 4 + 4), -1) };
}

/** Days 1 to 10, 11 to 20, and the rest. */
function thirdOfMonth(month: Days, part: string | null): Days {
  const third = thirdNamed(part);
  if (third === null) return month;
  return {
    from: addDays(month.from, third * 10),
    to: third === 2 ? month.to : addDays(month.from, third * 10 + 9),
  };
}

/** 0 for "early" and "start of", 1 for "mid", 2 for "late" and "end of", null for no such word. */
export function thirdNamed(part: string | null | undefined): number | null {
  if (part === null || part === undefined) return null;
  if (/early|beginning|start/i.test(part)) return 0;
  return /mid/i.test(part) ? 1 : 2;
}

/** The year that the words give; null where they give none or it hangs on an unknown publication. */
export function yearOfGroups(groups: Groups, near: Near): number | null {
  if (groups.year !== undefined) return wholeNumber(groups.year);
  if (groups.relative === undefined || near.published === null) return null;
  const step = { last: -1, this: 0, next: 1 }[groups.relative.toLowerCase()] ?? 0;
  return wholeNumber(near.published) + step;
}

/** The digits of a group as a number; not a number where the group took no part. */
export function wholeNumber(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 10);
}

/** "07". */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day after publication may be today elsewhere: it is still looked back to. */
const TIME_ZONE_SLACK = 1;

function nearestYear(near: Near, at: (year: string) => Days | null): Days | null {
  const published = near.published ?? '';
  const year = Number(published.slice(0, 4));
  const step = near.direction === 'back' ? -1 : 1;
  const limit = addDays(published, TIME_ZONE_SLACK);
  for (let count = 0; count <= 8; count += 1) {
    const days = at(String(year + step * count).padStart(4, '0'));
    if (days === null) continue;
    if (near.direction === 'back' ? days.from <= limit : days.to >= published) return days;
  }
  return null;
}
