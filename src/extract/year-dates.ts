/** Dates that name a quarter, season, year or decade of the calendar. */

import { addDays, addMonths, quarterOf, yearOf } from '../model/day.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import {
  known,
  readYear,
  thirdNamed,
  unresolved,
  wholeNumber,
  yearOfGroups,
} from './date-reading.ts';
import { LEFT, PART, SEASONS, YEAR } from './lexicon/calendar.ts';

/** The rules, each with an example. */
export const YEAR_RULES: readonly DateRule[] = [
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
    read: (groups) => readYear(wholeNumber(groups.year), groups.part ?? null),
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
        : readYear(wholeNumber(groups.year), null),
  },
  {
    like: 'the 2022 invasion',
    pattern: new RegExp(
      `(?<=(?:\\b(?:[Tt]he|a|its|his|her|their|that|our)|[’']s)\\s)(?<year>(?=19|20)${YEAR})(?=\\s(?:[a-z]+[^s\\W]\\b|elections\\b|protests\\b|talks\\b|attacks\\b|accords\\b|sanctions\\b|floods\\b))`,
      'g',
    ),
    read: (groups) => readYear(wholeNumber(groups.year), null),
  },
  {
    like: '(2019)',
    pattern: /(?<=\()(?<year>(?:19|20)\d\d)(?=\))/g,
    read: (groups) => readYear(wholeNumber(groups.year), null),
  },
];

function readQuarter(groups: Groups, near: Near): Reading | null {
  const year = yearOfGroups(groups, near);
  const nth =
    groups.number !== undefined
      ? wholeNumber(groups.number)
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
  if (groups.year !== undefined) return at(wholeNumber(groups.year));
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const published = near.published;
  const year = wholeNumber(published);
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
    from: yearOf(`${wholeNumber(decade) + (first ?? 0)}-01-01`).from,
    to: yearOf(`${wholeNumber(decade) + (last ?? 9)}-01-01`).to,
  };
  return known(days, 'decade', `${decade.slice(0, 3)}X`);
}
