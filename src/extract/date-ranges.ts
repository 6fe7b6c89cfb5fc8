/** Dates of two ends in one expression: "23-24 October", "between May and July 2024", "1950-53". */

import { yearOf } from '../model/day.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import { known, readDay, readMonth } from './date-reading.ts';
import {
  DAY_NUMBER,
  FIRST_DAY_NUMBER,
  LEFT,
  MONTH,
  monthNumber,
  YEAR,
} from './lexicon/calendar.ts';

const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|until|through|till)\\s)';
/** "and" joins two ends only after "between". */
const TO_OR_AND = `(?:${TO}|(?<=\\bbetween\\s.{1,24})\\sand\\s)`;
const OF_YEAR = `(?:,?\\s(?:of\\s)?(?<year>${YEAR}))?`;

/** The rules, each with an example. */
export const RANGE_RULES: readonly DateRule[] = [
  {
    like: '23-24 October 2024',
    pattern: new RegExp(
      `${LEFT}(?:the\\s)?(?<first>${FIRST_DAY_NUMBER})${TO_OR_AND}(?:the\\s)?(?<last>${FIRST_DAY_NUMBER})\\s(?:of\\s)?(?<month>${MONTH})${OF_YEAR}`,
      'g',
    ),
    read: (groups, near) => readDays(groups, near, groups.month ?? '', groups.month ?? ''),
  },
  {
    like: 'October 23 to 24, 2024',
    pattern: new RegExp(
      `${LEFT}(?<month>${MONTH})\\s(?<first>${FIRST_DAY_NUMBER})${TO_OR_AND}(?<last>${DAY_NUMBER})${OF_YEAR}`,
      'g',
    ),
    read: (groups, near) => readDays(groups, near, groups.month ?? '', groups.month ?? ''),
  },
  {
    like: 'October 30 to November 2',
    pattern: new RegExp(
      `${LEFT}(?<start>${MONTH})\\s(?<first>${FIRST_DAY_NUMBER})${TO_OR_AND}(?<end>${MONTH})\\s(?<last>${DAY_NUMBER})${OF_YEAR}`,
      'g',
    ),
    read: (groups, near) => readDays(groups, near, groups.start ?? '', groups.end ?? ''),
  },
  {
    like: '30 October to 2 November',
    pattern: new RegExp(
      `${LEFT}(?<first>${FIRST_DAY_NUMBER})\\s(?<start>${MONTH})${TO_OR_AND}(?<last>${FIRST_DAY_NUMBER})\\s(?<end>${MONTH})${OF_YEAR}`,
      'g',
    ),
    read: (groups, near) => readDays(groups, near, groups.start ?? '', groups.end ?? ''),
  },
  {
    like: 'from March to May 2024',
    pattern: new RegExp(
      `(?<=\\b(?:from|between)\\s)(?<start>${MONTH})(?:,?\\s(?<startYear>${YEAR}))?(?:${TO}|\\sand\\s)(?<end>${MONTH})(?!\\s\\d{1,2}(?!\\d))${OF_YEAR}`,
      'gi',
    ),
    read: readMonths,
  },
  {
    like: 'from 2019 to 2021',
    pattern: new RegExp(
      `(?<=\\b(?:from|between)\\s)(?<start>${YEAR})(?:${TO}|\\sand\\s)(?<end>${YEAR})`,
      'gi',
    ),
    read: readYears,
  },
  {
    like: '1950-53',
    pattern: /(?<![\w$€£/.,-])(?<start>(?:19|20)\d\d)[-–](?<end>(?:19|20)?\d\d)(?![\w/%-]|[,.]\d)/g,
    read: readYears,
  },
];

function readDays(groups: Groups, near: Near, start: string, end: string): Reading | null {
  const year = groups.year === undefined ? null : Number(groups.year);
  const to = readDay(year, monthNumber(end), Number.parseInt(groups.last ?? '', 10), near);
  if (to === null) return null;
  const knownYear = to.from === null ? null : Number(to.from.slice(0, 4));
  const startMonth = monthNumber(start);
  const startYear = knownYear !== null && startMonth > monthNumber(end) ? knownYear - 1 : knownYear;
  return join(readDay(startYear, startMonth, Number.parseInt(groups.first ?? '', 10), near), to);
}

function readMonths(groups: Groups, near: Near): Reading | null {
  const [start, end] = [groups.start ?? '', groups.end ?? ''];
  if (!/^[A-Z]/.test(start) || !/^[A-Z]/.test(end)) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  const to = readMonth(year, monthNumber(end), null, near);
  if (to === null) return null;
  const endYear = to.from === null ? null : Number(to.from.slice(0, 4));
  const inferred =
    endYear !== null && monthNumber(start) > monthNumber(end) ? endYear - 1 : endYear;
  const startYear = groups.startYear === undefined ? inferred : Number(groups.startYear);
  return join(readMonth(startYear, monthNumber(start), null, near), to);
}

function readYears(groups: Groups): Reading | null {
  const start = groups.start ?? '';
  const end = groups.end ?? '';
  const last = end.length === 2 ? start.slice(0, 2) + end : end;
  if (last <= start || Number(last) - Number(start) > 150) return null;
  return known(
    { from: yearOf(`${start}-01-01`).from, to: yearOf(`${last}-01-01`).to },
    'year',
    `${start}/${last}`,
  );
}

/** From the first day of the one to the last of the other; null where they come in the wrong order. */
function join(first: Reading | null, last: Reading): Reading | null {
  if (first === null) return null;
  if (first.from !== null && last.to !== null && first.from > last.to) return null;
  return { ...last, from: first.from, timex: `${first.timex}/${last.timex}` };
}
