/**
 * Days and months in digits alone: "2024-10-23" (ISO 8601), "23/10/2024", "on 4/22", "10/1-10/7". Which number is the
 * day is told by its size, else by the order of the document; without one the digits are no date. Two numbers are
 * also fractions, marks out of ten, odds, scores, decimals and clock times, so they need a word of time before them.
 */

import { FRACTION_OF, ODDS, RESULT_ON } from '../lexicon/calendar.ts';
import { type DateRule, numberOf, piece, type Row } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { readDay, readMonth } from './date-reading.ts';

/** The rules, each with an example. */
export const DIGIT_RULES: readonly DateRule[] = [
  { like: '2024-10-23', pattern: 'iso', read: readIso },
  { like: 'Friday, 23/10/2024', pattern: '(rel? weekday comma?)? numeric', read: readNumeric },
  {
    like: 'on 4/22',
    pattern: '(rel? weekday comma?)? daymonth (comma? year)?',
    read: readDayMonth,
  },
  { like: 'on 2016 10 16', pattern: 'year num num', read: readSpacedDay },
  { like: '2022-02', pattern: 'monthyear', read: readMonthYear },
  { like: '2022 / 02', pattern: '(year slash num)|(num slash year)', read: readPartedMonth },
];

function readIso([date]: Row, near: Near): Reading | null {
  const digits = date?.text.replace(/T.*$/, '') ?? '';
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(digits) ?? [];
  return readDay(Number(year), Number(month), Number(day), near);
}

/** "on 2016 10 16", the order of ISO 8601 with blanks, as Canada's offices write: all figures, behind a word of time. */
function readSpacedDay([year, month, day]: Row, near: Near): Reading | null {
  const words = [year, month, day].map((part) => part?.text ?? '').join(' ');
  if (!/^\d{4} \d\d \d\d$/.test(words) || !/^(?:\s?[.,;:!?)]|\s?$)/.test(near.after)) return null;
  if (!/\b(?:on|dated|since|until|by|before|after)\s$/i.test(near.before)) return null;
  return readDay(year?.value ?? 0, month?.value ?? 0, day?.value ?? 0, near);
}

function readNumeric(row: Row, near: Near): Reading | null {
  const [a = 0, b = 0, digits = ''] = partsOf(piece(row, 'numeric'));
  const parts = dayAndMonth(Number(a), Number(b), near);
  if (parts === null) return null;
  const year = digits.length === 4 ? Number(digits) : nearCentury(Number(digits), near);
  return year === null ? null : readDay(year, parts.month, parts.day, near);
}

function partsOf(found: Piece | undefined): string[] {
  return found?.text.split(/[-/.]/) ?? [];
}

/** "9/11", "24/7": what looks like a day and is a name. */
const NAMED_NUMBERS: readonly string[] = ['9/11', '7/7', '24/7'];

function readDayMonth(row: Row, near: Near): Reading | null {
  const words = piece(row, 'daymonth')?.text ?? '';
  if (NAMED_NUMBERS.includes(words)) return null;
  const isDated = piece(row, 'weekday') !== undefined || piece(row, 'year') !== undefined;
  const isDay = words.includes('/') ? isDated || isPlaced(words, near) : isNoScore(words, near);
  if (!isDay) return null;
  const [a, b] = words.split(/[-/.]/).map(Number);
  const parts = dayAndMonth(a ?? 0, b ?? 0, near);
  return parts === null ? null : readDay(numberOf(row, 'year'), parts.month, parts.day, near);
}

const PADDED = /^(?:0\d\/(?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])\/0\d)$/;

/** Where one number is over twelve: what stands there may well be a day. */
const DAY_WORD =
  /\d{1,2}\/\d{1,2},?\s(?:or\s|and\s)?$|\b(?:on|from|by|to|until|till|since|between|dated?|before|after|through|this|next)\s+$/i;

/** Where either may be the month: "to" and "from" lead to scores and rates too ("from 3/1 to 5/2"). */
const SURE_DAY_WORD = /\b(?:on|by|until|till|since|dated?|before|after)\s+$/i;

/** The other end or item, on either side: "10/1-", "from 10/1 to ", "on 4/22 and "; "10/1" of "from 10/1 to 10/7". */
const OTHER_BEFORE =
  /\b(?:(\d{1,2}\/\d{1,2})\s?[-–—~]\s?|(?:on|from|since|between|dated|by|before|after)\s(\d{1,2}\/\d{1,2}),?\s(?:or|and|to|until|till|through)\s)$/i;
const OTHER_AFTER =
  /^(?:\s?[-–—~]\s?|\s(?:to|and|or|until|till|through)\s)(\d{1,2}\/\d{1,2})(?![\d/]*%|\d)/i;
const LEADS_TO_RANGE = /\b(?:from|between|since)\s$/i;

/** True where a word of time or another such day stands beside "4/22"; "3/4" needs more. */
function isPlaced(words: string, near: Near): boolean {
  const { before, after } = near;
  if (PADDED.test(words)) return true;
  if (ODDS.test(before) || ODDS.test(after)) return false;
  if (isOverTwelve(words)) return DAY_WORD.test(before) || hasOther(words, near);
  if (hasOther(words, near)) return true;
  if (isFraction(words)) return /\bon\s$/i.test(before) && !FRACTION_OF.test(after);
  return SURE_DAY_WORD.test(before);
}

function isOverTwelve(words: string): boolean {
  return words.split('/').some((number) => Number(number) > 12);
}

/** True where the day is an end of a range or an item of a pair, and not both are fractions. */
function hasOther(words: string, { before, after }: Near): boolean {
  const [, glued, led] = OTHER_BEFORE.exec(before) ?? [];
  const next = OTHER_AFTER.exec(after);
  const isLed = next !== null && (/^\s?[-–—~]/.test(next[0]) || LEADS_TO_RANGE.test(before));
  const other = glued ?? led ?? (isLed ? next?.[1] : undefined);
  return other !== undefined && !(isFraction(words) && isFraction(other));
}

/** "3/4", "7/10": as good a part of a whole, or a mark, as a day. */
function isFraction(words: string): boolean {
  const [a = '', b = ''] = words.split('/');
  return !a.startsWith('0') && Number(a) <= Number(b) && WHOLES.has(Number(b));
}

const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16]);

/** "on 4-22", "on 4.22": one number is over twelve and stands where the order has the day. */
function isNoScore(words: string, { before, order }: Near): boolean {
  const [a = 0, b = 0] = words.split(/[-.]/).map(Number);
  const isOrdered = order === 'month' ? a <= 12 && b > 12 : order === 'day' && a > 12 && b <= 12;
  return isOrdered && !RESULT_ON.test(before);
}

function dayAndMonth(a: number, b: number, { order }: Near): { day: number; month: number } | null {
  if (a > 12 || (order === 'day' && b <= 12)) return { day: a, month: b };
  if (b > 12 || order === 'month') return { day: b, month: a };
  return a === b ? { day: a, month: b } : null;
}

/** "89" is 1989, "16" is 2016: not more than twenty years ahead. */
function nearCentury(digits: number, { published }: Near): number | null {
  if (published === null) return null;
  const year = Math.floor(Number(published.slice(0, 4)) / 100) * 100 + digits;
  return year > Number(published.slice(0, 4)) + 20 ? year - 100 : year;
}

/** "2015-3", "3/2015"; behind a name it is a number: "ISO 2022-08". */
function readMonthYear([found]: Row, near: Near): Reading | null {
  const [a = '', b = ''] = partsOf(found);
  return monthAt(a.length === 4 ? [a, b] : [b, a], near);
}

/** "2016 / 11", where nothing follows that the number counts. */
function readPartedMonth([first, , second]: Row, near: Near): Reading | null {
  if (first === undefined || second === undefined || !ENDS_HERE.test(near.after)) return null;
  const [year, month] = first.kind === 'year' ? [first, second] : [second, first];
  if (!/^\d{4}$/.test(year.text) || !/^(?:0?[1-9]|1[0-2])$/.test(month.text)) return null;
  const isNextYear = year === first && (year.value + 1) % 100 === month.value;
  return isNextYear ? null : monthAt([year.text, month.text], near);
}

const ENDS_HERE = /^\s?(?:[.,;:!?)]|$)/;

function monthAt([year, month]: readonly [string, string], near: Near): Reading | null {
  if (/\b[A-Z][\w.]*\s$/.test(near.before)) return null;
  return readMonth(Number(year), Number(month), null, near);
}
