/** Dates that hang on the day of publication: "yesterday", "last Monday", "on the 23rd", "the weekend". */

import { addDays, addMonths, monthOf, weekdayOf, weekName, weekOf } from '../model/day.ts';
import type { DateRule, Groups, Near, Reading } from './date-reading.ts';
import { known, oneDay, readMonth, two, unresolved } from './date-reading.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './lexicon/calendar.ts';

/** Days from publication that a word means. */
const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'last night': -1,
};

/** The rules, each with an example. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    like: 'yesterday',
    pattern:
      /(?<![\w-])(?<word>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)(?![\w-])/gi,
    read: readDayWord,
  },
  {
    like: 'overnight',
    pattern:
      /(?<![\w-])overnight(?![\w-]|\s(?:success|sensation|stays?|stars?|shifts?|trains?|millionaires?|camp|parking|guests?))/gi,
    read: (_groups, { published }) =>
      published === null
        ? unresolved('day', 'XXXX-XX-XXTNI')
        : known(
            { from: addDays(published, -1), to: published },
            'day',
            `${addDays(published, -1)}TNI`,
          ),
  },
  {
    like: 'last Monday',
    pattern: new RegExp(
      `(?<![\\w-])(?:(?<relative>last|next|this|this past|this coming)\\s)?(?<weekday>${WEEKDAY})(?![\\w-])`,
      'gi',
    ),
    read: readWeekday,
  },
  {
    like: 'last October',
    pattern: new RegExp(
      `(?<![\\w-])(?<relative>last|this|next)\\s(?<month>${MONTH})(?!\\s\\d)`,
      'gi',
    ),
    read: readNearMonth,
  },
  {
    like: 'the weekend',
    pattern:
      /(?<![\w-])(?:(?<=\b(?:over|at|during|on|by) )the(?: past)?|(?<relative>last|this|this past|next|this coming))\sweekend(?![\w-]|\s(?:of|before|after))/gi,
    read: readWeekend,
  },
  {
    like: 'on the 23rd',
    pattern:
      /(?<=\bon )the (?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=[.,;:!?)”"]|$|\s(?:and|but|that|when|by|to|it|he|she|they)\b)/gi,
    read: readDayOfMonth,
  },
];

/** "Today" with a capital inside a sentence is a newspaper: "USA Today". */
function readDayWord(groups: Groups, { published, before }: Near): Reading | null {
  const word = groups.word ?? '';
  if (/^T(?:oday|omorrow)/.test(word) && /[A-Za-z,]\s$/.test(before)) return null;
  if (published === null) return unresolved('day', 'XXXX-XX-XX');
  return oneDay(addDays(published, DAY_WORDS[word.toLowerCase()] ?? 0));
}

function readWeekday(groups: Groups, near: Near): Reading | null {
  const name = groups.weekday ?? '';
  if (!/^[A-Z]/.test(name)) return null;
  if (
    /\b(?:Black|Good|Bloody|Ash|Super|Cyber|Palm|Easter|Giving|Holy|Blue|Mail|every|each|previous|following|preceding|same|that)\s$/i.test(
      near.before,
    )
  )
    return null;
  if (
    /^\s(?:Times|Mail|Telegraph|Express|Mirror|Post|Night|Star|Herald|Mercury|Group|[A-Z][a-z]+\s(?:said|told))\b/.test(
      near.after,
    )
  )
    return null;
  const weekday = weekdayNumber(name);
  if (near.published === null) return unresolved('day', `XXXX-WXX-${weekday}`);
  const today = near.published;
  const sinceThen = (weekdayOf(today) - weekday + 7) % 7;
  const relative = groups.relative?.toLowerCase();
  if (relative === 'this') return oneDay(addDays(weekOf(today).from, weekday - 1));
  if (relative === 'last' || relative === 'this past')
    return oneDay(addDays(today, sinceThen === 0 ? -7 : -sinceThen));
  const isAhead = relative !== undefined || near.direction === 'ahead';
  return oneDay(addDays(today, isAhead ? 7 - sinceThen : -sinceThen));
}

/** "last October" said in October is that of the year before. */
function readNearMonth(groups: Groups, near: Near): Reading | null {
  const name = groups.month ?? '';
  if (!/^[A-Z]/.test(name)) return null;
  const month = monthNumber(name);
  if (near.published === null) return unresolved('month', `XXXX-${two(month)}`);
  const year = Number(near.published.slice(0, 4));
  const now = Number(near.published.slice(5, 7));
  const relative = (groups.relative ?? '').toLowerCase();
  if (relative === 'this') return readMonth(year, month, null, near);
  if (relative === 'last') return readMonth(month < now ? year : year - 1, month, null, near);
  return readMonth(month > now ? year : year + 1, month, null, near);
}

/** Saturday and Sunday: the last ones that have begun, unless a word says otherwise. */
function readWeekend(groups: Groups, { published }: Near): Reading | null {
  if (published === null) return unresolved('day', 'XXXX-WXX-WE');
  const relative = groups.relative?.toLowerCase();
  const monday = weekOf(published).from;
  const hasBegun = weekdayOf(published) >= 6;
  const back =
    relative === 'last'
      ? true
      : relative === undefined || relative === 'this past'
        ? !hasBegun
        : false;
  const saturday = addDays(monday, 5 + (back ? -7 : relative === 'next' ? 7 : 0));
  return known({ from: saturday, to: addDays(saturday, 1) }, 'day', `${weekName(saturday)}-WE`);
}

function readDayOfMonth(groups: Groups, near: Near): Reading | null {
  const day = Number.parseInt(groups.day ?? '', 10);
  if (near.published === null) return unresolved('day', `XXXX-XX-${two(day)}`);
  const step = near.direction === 'back' ? -1 : 1;
  for (let count = 0; count < 4; count += 1) {
    const month = monthOf(addMonths(`${near.published.slice(0, 7)}-01`, step * count));
    const date = addDays(month.from, day - 1);
    if (date > month.to) continue;
    if (near.direction === 'back' ? date <= near.published : date >= near.published)
      return oneDay(date);
  }
  return null;
}
