/** Weeks, months, quarters and years counted from the day of publication: "last week", "two months ago". */

import { addDays, addMonths, type Days, monthOf, weekName, weekOf, yearOf } from '../model/day.ts';
import type { Day, Precision } from '../model/types.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import { known, unresolved } from './date-reading.ts';
import { SMALL_NUMBERS } from './lexicon/calendar.ts';

const NUMBER = `(?:\\d{1,3}|${Object.keys(SMALL_NUMBERS).join('|')})`;

/** The rules, each with an example. */
export const UNIT_RULES: readonly DateRule[] = [
  {
    like: 'earlier this month',
    pattern:
      /(?<![\w-])(?:(?<part>earlier|later|early|late)\s)?(?<relative>last|this|next)\s(?<unit>week|month|year|quarter)(?![\w-])/gi,
    read: readUnit,
  },
  {
    like: 'the end of the year',
    pattern:
      /(?<![\w-])(?:the\s)?(?<part>end|start|beginning)\sof\s(?:the|this)\s(?<unit>week|month|year)(?![\w-]|[’'])/gi,
    read: readEndOfUnit,
  },
  {
    like: 'two weeks ago',
    pattern: new RegExp(
      `(?<![\\w-])(?:(?:about|around|some|almost|nearly)\\s)?(?<count>${NUMBER})\\s(?<unit>day|week|month|year)s?\\sago(?![\\w-])`,
      'gi',
    ),
    read: readAgo,
  },
  {
    like: 'the past two weeks',
    pattern: new RegExp(
      `(?<=\\b(?:in|over|during|within|for)\\s)the\\s(?:past|last)\\s(?:(?<count>${NUMBER})\\s(?<units>day|week|month|year)s|(?<unit>day|week|month|year))(?![\\w-]|\\sof)`,
      'gi',
    ),
    read: readPast,
  },
];

const UNKNOWN_UNITS = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
} as const;

function readUnit(groups: Groups, near: Near): Reading | null {
  const unit = (groups.unit ?? '').toLowerCase() as 'week' | 'month' | 'year' | 'quarter';
  const part = groups.part?.toLowerCase();
  const step = { last: -1, this: 0, next: 1 }[(groups.relative ?? '').toLowerCase()] ?? 0;
  if (/\bthe\s$/i.test(near.before)) return null;
  const today = near.published;
  if (today === null) return unresolved(unit, UNKNOWN_UNITS[unit]);
  const [days, timex] = unitAt(unit, today, step);
  if (step !== 0 || part === undefined) return known(days, unit, timex);
  return known(
    part.startsWith('earl') ? { from: days.from, to: today } : { from: today, to: days.to },
    unit,
    timex,
  );
}

/** The last or first day of it: "by the end of the year". */
function readEndOfUnit(groups: Groups, { published }: Near): Reading | null {
  const unit = (groups.unit ?? '').toLowerCase() as 'week' | 'month' | 'year';
  if (published === null) return unresolved(unit, UNKNOWN_UNITS[unit]);
  const [days, timex] = unitAt(unit, published, 0);
  const day = groups.part?.toLowerCase() === 'end' ? days.to : days.from;
  return known({ from: day, to: day }, unit, timex);
}

/** "two weeks ago" is said of a week, "three months ago" of a month. */
function readAgo(groups: Groups, { published }: Near): Reading | null {
  const unit = (groups.unit ?? '').toLowerCase() as 'day' | 'week' | 'month' | 'year';
  const count = countOf(groups.count);
  if (published === null) return unresolved(unit, UNKNOWN_UNITS[unit]);
  const [days, timex] = unitAt(unit, published, -count);
  return days.from < '1000' ? null : known(days, unit, timex);
}

function readPast(groups: Groups, { published }: Near): Reading | null {
  const unit = (groups.units ?? groups.unit ?? '').toLowerCase() as Precision &
    ('day' | 'week' | 'month' | 'year');
  const count = countOf(groups.count ?? 'a');
  const timex = `P${count}${unit.charAt(0).toUpperCase()}`;
  if (published === null) return unresolved(unit, timex);
  const from = {
    day: () => addDays(published, -count),
    week: () => addDays(published, -7 * count),
    month: () => addMonths(published, -count),
    year: () => addMonths(published, -12 * count),
  }[unit]();
  return from < '1000' ? null : known({ from, to: published }, unit, timex);
}

/** The days and TIMEX3 value of the week, month, quarter or year so many before or after that of the day. */
function unitAt(unit: keyof typeof UNKNOWN_UNITS, today: Day, step: number): [Days, string] {
  if (unit === 'day') {
    const day = addDays(today, step);
    return [{ from: day, to: day }, day];
  }
  if (unit === 'week') {
    const day = addDays(today, step * 7);
    return [weekOf(day), weekName(day)];
  }
  if (unit === 'month') {
    const days = monthOf(addMonths(today, step));
    return [days, days.from.slice(0, 7)];
  }
  if (unit === 'year') {
    const days = yearOf(addMonths(today, step * 12));
    return [days, days.from.slice(0, 4)];
  }
  const first = addMonths(
    `${today.slice(0, 4)}-01-01`,
    (Math.floor((Number(today.slice(5, 7)) - 1) / 3) + step) * 3,
  );
  const quarter = Math.floor(Number(first.slice(5, 7)) / 3) + 1;
  return [
    { from: first, to: addDays(addMonths(first, 3), -1) },
    `${first.slice(0, 4)}-Q${quarter}`,
  ];
}

function countOf(words: string | undefined): number {
  const word = (words ?? '').toLowerCase();
  return SMALL_NUMBERS[word] ?? Number.parseInt(word, 10);
}
