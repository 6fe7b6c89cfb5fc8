/** Dates that name a day or a month of the calendar. */

import { weekName, weekOf } from '../model/day.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import {
  known,
  readDay,
  readMonth,
  unresolved,
  wholeNumber,
  yearOfGroups,
} from './date-reading.ts';
import {
  DAY_NUMBER,
  FIRST_DAY_NUMBER,
  LEFT,
  MONTH,
  monthNumber,
  NAME_MONTHS,
  PART,
  WEEKDAY,
  YEAR,
} from './lexicon/calendar.ts';

const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?';
const NAMED_WEEKDAY = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?\\s)?`;
const OF_YEAR = `(?:\\s?,?\\s(?:of\\s)?(?:(?<year>${YEAR})|(?<relative>last|this|next)\\syear))?`;

/** Days that have become names of what happened on them: their year is not the nearest one. */
const NAMED_DAYS: readonly string[] = ['09-11', '10-07', '01-06'];

/** The rules, each with an example. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    like: '2024-10-23',
    pattern: /(?<![\w/.-])(?<year>\d{4})([-/])(?<month>\d\d)\2(?<day>\d\d)(?![\d/-])/g,
    read: (groups, near) =>
      readDay(wholeNumber(groups.year), wholeNumber(groups.month), wholeNumber(groups.day), near),
  },
  {
    like: '23/10/2024, where only one order is possible',
    pattern: /(?<![\w/.-])(?<a>\d{1,2})([/.])(?<b>\d{1,2})\2(?<year>(?:19|20)\d\d)(?![\w/-]|\.\d)/g,
    read: readNumeric,
  },
  {
    like: 'Monday, October 21, 2024',
    pattern: new RegExp(
      `${LEFT}${NAMED_WEEKDAY}(?<month>${MONTH})\\s(?:the\\s)?(?<day>${DAY_NUMBER})${OF_YEAR}`,
      'g',
    ),
    read: readMonthDay,
  },
  {
    like: 'the 23rd of October 2024',
    pattern: new RegExp(
      `${LEFT}${NAMED_WEEKDAY}(?:the\\s)?(?<day>${FIRST_DAY_NUMBER})(?:\\sof)?\\s(?<month>${MONTH})${OF_YEAR}`,
      'g',
    ),
    read: readMonthDay,
  },
  {
    like: 'the week of October 21',
    pattern: new RegExp(
      `${LEFT}the\\sweek\\sof\\s(?<month>${MONTH})\\s(?<day>${DAY_NUMBER})${OF_YEAR}`,
      'g',
    ),
    read: readWeekOf,
  },
  {
    like: 'late February 2022',
    pattern: new RegExp(`${LEFT}(?<part>${PART})?(?<month>${MONTH})${OF_YEAR}`, 'gi'),
    read: readBareMonth,
  },
];

function readNumeric(groups: Groups, near: Near): Reading | null {
  const [a, b, year] = [wholeNumber(groups.a), wholeNumber(groups.b), wholeNumber(groups.year)];
  if (a > 12 && b <= 12) return readDay(year, b, a, near);
  if (b > 12 && a <= 12) return readDay(year, a, b, near);
  return a === b ? readDay(year, a, b, near) : null;
}

function readMonthDay(groups: Groups, near: Near): Reading | null {
  const reading = readDay(
    yearOfGroups(groups, near),
    monthNumber(groups.month ?? ''),
    wholeNumber(groups.day),
    near,
  );
  if (reading === null || groups.year !== undefined) return reading;
  const isName =
    NAMED_DAYS.includes(reading.timex.slice(5)) &&
    /^\s(?:terror|terrorist|attacks?|massacre|hijackings?|assault|riots?|insurrection)\b/i.test(
      near.after,
    );
  return isName ? unresolved('day', `XXXX${reading.timex.slice(4)}`) : reading;
}

function readWeekOf(groups: Groups, near: Near): Reading | null {
  const day = readMonthDay(groups, near);
  if (day === null) return null;
  return day.from === null
    ? unresolved('week', 'XXXX-WXX')
    : known(weekOf(day.from), 'week', weekName(day.from));
}

function readBareMonth(groups: Groups, near: Near): Reading | null {
  const month = groups.month ?? '';
  if (!/^[A-Z]/.test(month)) return null;
  const year = yearOfGroups(groups, near);
  const isDated = groups.year !== undefined || groups.relative !== undefined;
  if (!isDated && !isBareMonth(month, groups.part !== undefined, near)) return null;
  if (!isDated && /\b(?:last|next|this)\s$/i.test(near.before)) return null;
  return readMonth(year, monthNumber(month), groups.part ?? null, near);
}

/** "in May" and "since April", but not "Theresa May", "May said", "led by June Smith", "March on". */
function isBareMonth(month: string, hasPart: boolean, near: Near): boolean {
  if (/^\s?\d|^-\w|^[’']s\s[A-Z]/.test(near.after)) return false;
  if (month.length < 4 && month !== 'May' && !month.endsWith('.')) return false;
  if (/^\s(?:[A-Z][a-z]+(?:\s[A-Z]|\s(?:said|says|told))|\d)/.test(near.after)) return false;
  if (/\b(?:Black|Red|White|Miss|Mr\.|Mrs\.|Ms\.)\s$/.test(near.before)) return false;
  if (!NAME_MONTHS.includes(month)) return true;
  if (/^\s(?:said|says|told|has|is|was|and\s[A-Z])\b/.test(near.after)) return false;
  if (/^\s[A-Z]/.test(near.after)) return false;
  if (hasPart) return true;
  if (/\b[a-z]+(?:ed|en|de|ld|ck|ten)\sby\s$/.test(near.before)) return false;
  return (
    /\b(?:in|since|by|until|till|during|before|after|through|throughout|of|for|from|to)\s$/i.test(
      near.before,
    ) && !/\b(?:Minister|President|Mr|Mrs|Ms|of\sTheresa)\b/.test(near.before.slice(-24))
  );
}
