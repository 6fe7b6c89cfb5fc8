/** Dates that name a day, month, quarter, season, year or decade of the calendar. Most specific first. */

import { addDays, addMonths, quarterOf, yearOf } from '../model/day.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import { known, readDay, readMonth, readYear, thirdNamed, unresolved } from './date-reading.ts';
import {
  DAY_NUMBER,
  FIRST_DAY_NUMBER,
  MONTH,
  monthNumber,
  NAME_MONTHS,
  PART,
  SEASONS,
  WEEKDAY,
  YEAR,
} from './lexicon/calendar.ts';

const LEFT = '(?<![\\w$€£/.,-])';
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
    read: (groups, near) => readDay(int(groups.year), int(groups.month), int(groups.day), near),
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
    like: 'late February 2022',
    pattern: new RegExp(`${LEFT}(?<part>${PART})?(?<month>${MONTH})${OF_YEAR}`, 'gi'),
    read: readBareMonth,
  },
  {
    like: 'the first quarter of 2024',
    pattern: new RegExp(
      `${LEFT}(?:the\\s)?(?:(?<nth>first|second|third|fourth)[\\s-](?<unit>quarter|half)(?:\\sof)?|Q(?<number>[1-4]))\\s(?:(?<year>${YEAR})|(?<relative>last|this|next)\\syear)`,
      'g',
    ),
    read: readQuarter,
  },
  {
    like: 'the summer of 2023',
    pattern: new RegExp(
      `${LEFT}(?:(?:the\\s)?(?:early\\s|late\\s|mid-)?(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?\\s(?<year>${YEAR})|(?<relative>last|this|next)\\s(?<named>spring|summer|autumn|fall|winter))(?![\\w-])`,
      'gi',
    ),
    read: readSeason,
  },
  {
    like: 'the early 1990s',
    pattern: new RegExp(
      `${LEFT}(?:the\\s)?(?<part>${PART})?(?<decade>(?:1[5-9]\\d|20\\d)0)[’']?s(?!\\w)`,
      'gi',
    ),
    read: readDecade,
  },
  {
    like: 'late 2022',
    pattern: new RegExp(`${LEFT}(?<part>${PART})(?<year>${YEAR})`, 'gi'),
    read: (groups) => readYear(int(groups.year), groups.part ?? null),
  },
  {
    like: 'in 1949',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|during|before|after|from|through|throughout|of|around|year|between|to)\\s)(?<year>${YEAR})`,
      'gi',
    ),
    read: (groups, near) =>
      /\b(?:total|group|number|force|up|down|more|fewer|less|rose|fell|grew|increased|number)\s(?:of|to|by|from)\s$/.test(
        near.before,
      )
        ? null
        : readYear(int(groups.year), null),
  },
  {
    like: 'the 2022 invasion',
    pattern: new RegExp(
      `(?<=(?:\\b(?:[Tt]he|a|its|his|her|their|that|our)|[’']s)\\s)(?<year>(?=19|20)${YEAR})(?=\\s(?:[a-z]+[^s\\W]\\b|elections\\b|protests\\b|talks\\b|attacks\\b|accords\\b|sanctions\\b|floods\\b))`,
      'g',
    ),
    read: (groups) => readYear(int(groups.year), null),
  },
  {
    like: '(2019)',
    pattern: /(?<=\()(?<year>(?:19|20)\d\d)(?=\))/g,
    read: (groups) => readYear(int(groups.year), null),
  },
];

function int(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 10);
}

/** The year that the words give; null where they give none or it hangs on an unknown publication. */
function yearOfGroups(groups: Groups, near: Near): number | null {
  if (groups.year !== undefined) return int(groups.year);
  if (groups.relative === undefined || near.published === null) return null;
  const step = { last: -1, this: 0, next: 1 }[groups.relative.toLowerCase()] ?? 0;
  return int(near.published) + step;
}

function readNumeric(groups: Groups, near: Near): Reading | null {
  const [a, b, year] = [int(groups.a), int(groups.b), int(groups.year)];
  if (a > 12 && b <= 12) return readDay(year, b, a, near);
  if (b > 12 && a <= 12) return readDay(year, a, b, near);
  return a === b ? readDay(year, a, b, near) : null;
}

function readMonthDay(groups: Groups, near: Near): Reading | null {
  const reading = readDay(
    yearOfGroups(groups, near),
    monthNumber(groups.month ?? ''),
    int(groups.day),
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

function readQuarter(groups: Groups, near: Near): Reading | null {
  const year = yearOfGroups(groups, near);
  const nth =
    groups.number !== undefined
      ? int(groups.number)
      : ['first', 'second', 'third', 'fourth'].indexOf(groups.nth ?? '') + 1;
  const isHalf = groups.unit === 'half';
  if (isHalf && nth > 2) return null;
  const code = `${isHalf ? 'H' : 'Q'}${nth}`;
  if (year === null) return unresolved('quarter', `XXXX-${code}`);
  const from = addMonths(`${year}-01-01`, (nth - 1) * (isHalf ? 6 : 3));
  const to = isHalf ? addDays(addMonths(from, 6), -1) : quarterOf(from).to;
  return known({ from, to }, 'quarter', `${year}-${code}`);
}

function readSeason(groups: Groups, near: Near): Reading | null {
  const season = SEASONS[(groups.season ?? groups.named ?? '').toLowerCase()];
  if (season === undefined) return null;
  const at = (year: number): Reading => {
    const from = addMonths(`${year}-01-01`, season.month - 1);
    const to = addDays(addMonths(from, 3), -1);
    return known({ from, to }, 'quarter', `${year}-${season.code}`);
  };
  if (groups.year !== undefined) return at(int(groups.year));
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const published = near.published;
  const year = int(published);
  const relative = groups.relative?.toLowerCase();
  const isWithin = (reading: Reading) =>
    (reading.from ?? '') <= published && published <= (reading.to ?? '');
  if (relative === 'this') return isWithin(at(year - 1)) ? at(year - 1) : at(year);
  if (relative === 'last')
    return [at(year), at(year - 1), at(year - 2)].find((one) => (one.to ?? '') < published) ?? null;
  return [at(year), at(year + 1)].find((one) => (one.from ?? '') > published) ?? null;
}

/** "1900s" and "1800s" may be a century: only the 2000s are taken for a decade. */
function readDecade(groups: Groups): Reading | null {
  const decade = groups.decade ?? '';
  if (/^1\d00$/.test(decade)) return null;
  const third = thirdNamed(groups.part);
  const [first, last] = [
    [0, 9],
    [0, 3],
    [4, 6],
    [7, 9],
  ][third === null ? 0 : third + 1] ?? [0, 9];
  const days = {
    from: yearOf(`${int(decade) + (first ?? 0)}-01-01`).from,
    to: yearOf(`${int(decade) + (last ?? 9)}-01-01`).to,
  };
  return known(days, 'decade', `${decade.slice(0, 3)}X`);
}
