/** Dates that name a day or a month of the calendar in words. */

import { addDays, isDay, weekdayOf } from '../../model/day.ts';
import { EVENT_NAMED, NAME_MONTHS } from '../lexicon/calendar.ts';
import { PLAIN_NAMES, WEAK_NAMES } from '../lexicon/date-words.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, oneDay, readDay, readMonth, two, unresolved } from './date-reading.ts';
import { isPlainWord, yearIn } from './date-years.ts';

/** Days that have become names of what happened on them: their year is not the nearest one. */
const NAMED_DAYS: readonly string[] = ['09-11', '10-07', '01-06'];

const OF_YEAR =
  '((comma|dash|slash|of|in? of|in? year|shortyear)|(of num))? (comma? of|in? rel unit)?';

/** The rules, each with an example. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    like: 'Monday, October 21, 2024',
    pattern: `(rel? weekday comma|dash?)? month dash|slash|comma? the? num|nth ${OF_YEAR}`,
    read: readMonthDay,
  },
  {
    like: 'the 23rd of October 2024',
    pattern: `(weekday comma?)? the? num|nth dash|slash? of? the? month ${OF_YEAR}`,
    read: readMonthDay,
  },
  { like: '2024-Oct-23', pattern: 'year dash|slash month dash|slash num', read: readMonthDay },
  { like: 'Friday the 13th', pattern: 'weekday comma? the? nth|num', read: readWeekdayOrdinal },
  {
    like: 'late February 2022',
    pattern: `(the? edge of)? (the? part dash? in?)? month ${OF_YEAR}`,
    read: readBareMonth,
  },
  { like: '2022 February', pattern: 'year comma? month', read: readBareMonth },
];

function readMonthDay(row: Row, near: Near): Reading | null {
  const month = piece(row, 'month');
  const day = piece(row, 'nth') ?? piece(row, 'num');
  if (month === undefined || day === undefined || !isNumberedMonth(month)) return null;
  if (day.value > 31 || !isDayNumber(day, month, near) || /[$€£#]\s?$/.test(near.before))
    return null;
  const year = yearIn(row, near) ?? yearOfWeekday(row, month, day, near);
  const reading = readDay(year, month.value, day.value, near);
  if (reading === null || year !== null) return reading;
  return isNameOfEvent(reading, near)
    ? unresolved('day', `XXXX${reading.timex.slice(4)}`)
    : reading;
}

/** In a tale "Sunday, June 25" tells its year: the next from that told last in which the day is a Sunday. */
function yearOfWeekday(row: Row, month: Piece, day: Piece, near: Near): number | null {
  const weekday = piece(row, 'weekday');
  if (weekday === undefined || !near.isNarrating || near.context.year === null) return null;
  const first = Number(near.context.year);
  const date = (year: number) => `${four(year)}-${two(month.value)}-${two(day.value)}`;
  const years = [0, 1, 2, 3, 4, 5, 6].map((step) => first + step);
  return years.find((year) => isDay(date(year)) && weekdayOf(date(year)) === weekday.value) ?? null;
}

/** True where the day only names what happened on it. */
function isNameOfEvent({ timex }: Reading, { after }: Near): boolean {
  return NAMED_DAYS.includes(timex.slice(5)) && EVENT_NAMED.test(after);
}

/** "may" and "march" in small letters are verbs. */
function isNumberedMonth({ text }: Piece): boolean {
  return /^[A-Z]/.test(text) || !['may', 'march', 'mar', 'mar.', 'sun'].includes(text);
}

/** Numbers in words are days where they end an expression: "May first", not "in May first signs", "May two men". */
function isDayNumber(day: Piece, month: Piece, near: Near): boolean {
  if (/^\d/.test(day.text) || day.start < month.start)
    return /^\d/.test(day.text) || day.kind === 'nth' || day.value > 12;
  if (day.kind === 'num' && day.value < 20) return false;
  return /^(?:\s?[,.;:!?)”"’]|$|\s(?:and|to|till|until|through|was|is|at)\b)/.test(near.after);
}

/** The day of that number and weekday that is nearest, looking back first. */
function readWeekdayOrdinal(row: Row, near: Near): Reading | null {
  const weekday = piece(row, 'weekday');
  const day = numberOf(row, 'nth', 'num') ?? 0;
  if (weekday === undefined || !isPlainWord(weekday) || day < 1 || day > 31) return null;
  const isBare = row.at(-1)?.kind === 'num';
  if (isBare && (row.length > 2 || !/^\s?(?:[.,;!?)]|$)/.test(near.after))) return null;
  if (near.published === null || near.isNarrating) return unresolved('day', `XXXX-XX-${two(day)}`);
  const own = `${near.published.slice(0, 7)}-${two(day)}`;
  if (isDay(own) && weekdayOf(own) === weekday.value) return oneDay(own);
  const step = near.direction === 'back' ? -1 : 1;
  const [year, month] = near.published.split('-').map(Number);
  for (let count = 0; count < 24; count += 1) {
    const months = (year ?? 0) * 12 + (month ?? 1) - 1 + step * count;
    const date = `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}-${two(day)}`;
    if (isDay(date) && weekdayOf(date) === weekday.value && isOnSide(date, near))
      return readDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day, near);
  }
  return null;
}

/** A week ahead is still near where the words look back: "Friday the 15th". */
function isOnSide(date: string, { direction, published }: Near): boolean {
  const today = published ?? '';
  return direction === 'back' ? date <= addDays(today, 7) : date >= today;
}

function readBareMonth(row: Row, near: Near): Reading | null {
  const month = piece(row, 'month');
  if (month === undefined) return null;
  const part = row.find(({ kind }) => kind === 'part' || kind === 'edge')?.text ?? null;
  const year = yearIn(row, near);
  const hasRelative = piece(row, 'rel') !== undefined;
  const isDated = year !== null || hasRelative;
  if (piece(row, 'rel') !== undefined && !/^years?$/.test(wordOf(row, 'unit'))) return null;
  if (!isDated && !isMonthAlone(month, part !== null, near)) return null;
  if (isDated && !isNumberedMonth(month)) return null;
  return readMonth(year, month.value, part, near);
}

const INTO_MONTH =
  /\b(?:in|since|until|till|by|of|from|during|last|next|this|between|for|before|after)\s$/i;

/** "in may", "between august and october": in small letters only where no verb or adjective can stand. */
const SMALL_MONTH_BEFORE = /\b(?:in|since|until|between|from)\s$/i;
const SMALL_MONTH_AFTER =
  /^(?:[.,;:!?)]|$|\s(?:and|to|until)\s[a-z]+(?:uary|ch|il|ay|une|uly|ust|ber)\b)/;

/** "Jan" and "Dec" are also names of people: "after Feb", "the third week of Jan". */
const INTO_SHORT_MONTH =
  /\b(?:in|since|until|by|after|before|this|last|next|(?:week|weeks|month|day|end|start|beginning|middle|rest|weekend|half)\sof)\s$/i;

/** "in May" and "since April", but not "Theresa May", "May said", "led by June Smith", "March on". */
function isMonthAlone(month: Piece, hasPart: boolean, near: Near): boolean {
  const { text } = month;
  if (/\b(?:that|same|the\s(?:previous|following|preceding))\s$/i.test(near.before)) return false;
  if (/^\s?\d|^-\w|^[’']s\s[A-Z]/.test(near.after)) return false;
  if (!/^[A-Z]/.test(text))
    return PLAIN_NAMES.has(text)
      ? hasPart || INTO_MONTH.test(near.before)
      : SMALL_MONTH_BEFORE.test(near.before) && SMALL_MONTH_AFTER.test(near.after);
  const isShort = WEAK_NAMES.has(text.toLowerCase());
  if (isShort && !INTO_SHORT_MONTH.test(near.before)) return false;
  if (/^\s(?:[A-Z][a-z]+(?:\s[A-Z]|\s(?:said|says|told))|\d)/.test(near.after)) return false;
  if (/\b(?:Black|Red|White|Miss|Mr\.|Mrs\.|Ms\.)\s$/.test(near.before)) return false;
  if (!NAME_MONTHS.includes(text) && !isShort) return true;
  if (/^\s(?:said|says|told|has|is|was|and\s[A-Z])\b/.test(near.after)) return false;
  if (hasPart) return true;
  if (/^\s[A-Z]/.test(near.after)) return false;
  if (/\b[a-z]+(?:ed|en|de|ld|ck|ten)\sby\s$/.test(near.before)) return false;
  return (
    /\b(?:in|since|by|until|till|during|before|after|through|throughout|of|for|from|to|between|and|this|last|next)\s$/i.test(
      near.before,
    ) && !/\b(?:Minister|President|Mr|Mrs|Ms|of\sTheresa)\b/.test(near.before.slice(-24))
  );
}
