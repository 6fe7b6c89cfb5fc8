/** The day of an event as a claim tells it, with where its words stand. The days themselves were read before. */

import { addDays, isDay, monthOf, quarterOf, weekdayOf, yearOf } from '../../model/day.ts';
import type { Claim, Day, DayRange, Precision } from '../../model/types.ts';
import { signOf } from '../words.ts';

/** The days in which the words put something, ends inclusive, null where open. */
export interface ToldDay {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  /** True where the words name the year, or reckon from the day of the report. */
  readonly isYearSure: boolean;
  /** True where nothing tells the year: `from` and `to` are of any year. */
  readonly isYearless: boolean;
  /** "about a fortnight ago", "early December". */
  readonly isVague: boolean;
  /** Of a night, which belongs to two days. */
  readonly isNight: boolean;
  readonly words: string;
  /** Offsets into the claim's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The days that a claim names for what it tells, in order; `[]` where none is named. The first
 * was read with the claim; of the others those that are told in full.
 */
export function toldDays({ text, when }: Claim): ToldDay[] {
  if (!mayDate(text) || ANCHORED.test(text)) return [];
  const { about } = when;
  const isRead =
    (about.basis === 'stated' || about.basis === 'implied') && about.precision !== null;
  return [...text.matchAll(DATES)].slice(0, MOST).flatMap((match, index) => {
    const isAbout = isRead && index === 0 && isOf(match[0], about);
    const days = isAbout
      ? about
      : (writtenDay(match[0]) ?? (isRead && index === 0 ? dayBeside(match[0], about) : null));
    return days === null ? [] : (toldAt(text, match.index, match[0], days) ?? []);
  });
}

/** True where the days can be those of the words: their day of the week, day and month are the same. */
function isOf(words: string, { from, to }: DayRange): boolean {
  const days = [from, to].flatMap((day) => day ?? []);
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name));
  if (weekday >= 0 && days.every((day) => weekdayOf(day) !== weekday + 1)) return false;
  const written = writtenDay(words);
  if (written?.from == null) return true;
  const [month, day] = [written.from.slice(5, 7), written.from.slice(8)];
  const own = days.filter((one) => one.slice(5, 7) === month);
  return own.length > 0 && (written.precision !== 'day' || own.some((one) => one.endsWith(day)));
}

/** "after 10 a.m. on Friday" may have been read as the days after that Friday: the hour bounds the hour, not the day. */
function dayBeside(words: string, { from, to }: DayRange): Days | null {
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name)) + 1;
  const beside = [from === null ? null : addDays(from, -1), to === null ? null : addDays(to, 1)];
  const day = beside.find((one) => one !== null && weekdayOf(one) === weekday) ?? null;
  return day === null || weekday === 0 ? null : { from: day, to: day, precision: 'day' };
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type Days = Pick<ToldDay, 'from' | 'to'> & { readonly precision: Precision | null };

function toldAt(text: string, start: number, words: string, days: Days): ToldDay | null {
  const { from, to, precision } = days;
  if (precision === null) return null;
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return {
    from,
    to,
    precision,
    isYearSure: /\d{4}|\bago|year|yesterday|today|tomorrow/i.test(words),
    isYearless: from?.startsWith(ANY_YEAR) === true && !words.includes(ANY_YEAR),
    isVague: VAGUE.test(before) || /^-end/.test(text.slice(end)),
    isNight: NIGHT.test(`${before}${words}${text.slice(end, end + AROUND)}`),
    words: words.trim().replace(/^on /, ''),
    start,
    end,
  };
}

/** "18 November 2008", or of any year: "18 November" in a report without a day of its own. */
function writtenDay(words: string): Days | null {
  const month = MONTH_NAMES.findIndex((name) => new RegExp(`\\b${name}`).test(words)) + 1;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  const year = /\d{4}/.exec(words)?.[0] ?? ANY_YEAR;
  if (/^\d{4}$/.test(words)) return { ...yearOf(`${year}-01-01`), precision: 'year' };
  const quarter = QUARTERS.findIndex((name) => words.startsWith(name));
  if (quarter >= 0 && !words.includes('year'))
    return {
      ...quarterOf(`${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`),
      precision: 'quarter',
    };
  if (month === 0 || words.includes('year')) return null;
  const first = `${year}-${String(month).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isDay(first)) return null;
  if (day === undefined) return { from: first, to: monthOf(first).to, precision: 'month' };
  return { from: first, to: first, precision: 'day' };
}

const QUARTERS = 'first second third fourth'.split(' ');

// A leap year: it has every day.
const ANY_YEAR = '2000';
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "every Monday", "daily": it comes again and again. */
export function isRecurring(text: string): boolean {
  return mayRecur(text) && RECURRING.test(text);
}

/** The text without words of time, so that what is left tells what happened. */
export function withoutTimes(text: string): string {
  return text.replace(DATES, ' ').replace(PARTS, ' ');
}

const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|May(?= \\d| last| this| next|,|\\.|$)|(?<=in |of |by |since |\\d )May)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const COUNTED =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|\\d{1,3}) (?:days?|weeks?|fortnight|months?|years?)';
const SOURCE = [
  `(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}(?:,? \\d{4})?`,
  `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!\\d)(?:,? \\d{4})?`,
  `${MONTH}(?:,? (?:of )?(?:\\d{4}|last year|this year|next year))?`,
  `(?:last |next |this |on )?${WEEKDAY}`,
  'yesterday|today|tomorrow',
  '(?:first|second|third|fourth) quarter(?: of \\d{4}| of (?:this|next|last) year)?',
  '(?:last|next|this) (?:week|month|year|weekend|night)',
  `${COUNTED} ago`,
  '(?<=[Ii]n |[Ss]ince |of |[Bb]y |[Dd]uring |[Ee]arly |[Ll]ate )(?:1[5-9]|20)\\d\\d(?!\\d)',
  '\\d{4}-\\d\\d-\\d\\d',
].join('|');
const DATES = new RegExp(`\\b(?:${SOURCE})(?![\\p{L}])`, 'gu');
/** True for texts that may name a day. */
export const mayDate = signOf(
  /\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day|tomorrow|week|fortnight|month|year|night/u,
);
const mayRecur = signOf(/every|each|per|days|daily|weekly|monthly|annually/iu);
const RECURRING = new RegExp(
  `\\b(?:every|each|per) (?:${WEEKDAY}|day|week|month|year|night|morning|${MONTH})|\\b${WEEKDAY}s\\b(?!['’])|\\b(?:daily|weekly|monthly|annually)\\b`,
  'iu',
);
const PARTS =
  /\b(?:(?:early|late|mid|on|the|in|at|of) )*(?:mornings?|afternoons?|evenings?|nights?|midnight|noon|midday|dawn|dusk|overnight|daybreak|sunrise|sunset|hours|lunchtime|GMT|UTC|local time|a\.?m\b\.?|p\.?m\b\.?)/gi;
// "two days later": reckoned from what another sentence tells.
const ANCHORED = new RegExp(
  `\\b(?:${COUNTED}|day|morning|night|evening|week|month|year) (?:earlier|before|later|after|from)\\b|\\b(?:eve of|following (?:day|week|month|year|morning|night))\\b`,
  'u',
);
const VAGUE =
  /\b(?:about|around|roughly|nearly|almost|some|early(?: in)?|late(?: in)?|mid-?|end of|beginning of|start of) ?(?:the )?$/i;
const NIGHT = /\b(?:night|midnight|overnight|late|early|small hours|dawn|before daybreak)\b/i;
// Days that one claim names at most.
const MOST = 6;
// Characters beside a date within which what it is belongs to it.
const AROUND = 22;
