/** Weekdays and weekends: "last Monday", "Tuesday of next week", "the last Monday of October". */

import { addDays, weekdayOf, weekName, weekOf } from '../../model/day.ts';
import { WEAK_NAMES } from '../lexicon/date-words.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { implied, known, oneDay, readMonth, unresolved } from './date-reading.ts';
import { isPlainWord, yearIn } from './date-years.ts';
import { unitAt } from './unit-steps.ts';

/** The rules, each with an example. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  { like: 'last Monday', pattern: '(the? rel)? weekday', read: readWeekday },
  {
    like: 'Monday of next week',
    pattern: 'weekday (of|on|comma)? the? rel unit',
    read: readWeekdayOfWeek,
  },
  {
    like: 'next week on Monday',
    pattern: 'rel unit (on|comma|dash)? weekday',
    read: readWeekdayOfWeek,
  },
  {
    like: 'the last Monday of October',
    pattern: 'the? nth|rel weekday of|in ((month (comma? of? year)? (of? rel unit)?)|(rel unit))',
    read: readNthWeekday,
  },
  {
    like: 'two Sundays from now',
    pattern: '(num|(a? couple of?)) weekdays (ago|later|(from now|dayword))',
    read: readCountedWeekdays,
  },
  { like: 'the weekend', pattern: 'the? rel? rel? unit', read: readWeekend },
];

const PLAIN_STEPS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'past',
  'coming',
  'upcoming',
  'previous',
  'following',
]);

function readWeekday(row: Row, near: Near): Reading | null {
  const found = piece(row, 'weekday');
  if (found === undefined || !isPlainWord(found) || !isWeekday(found.text, near)) return null;
  const rel = piece(row, 'rel')?.text.toLowerCase();
  const weekday = found.value;
  if (near.published === null || near.isNarrating) return unresolved('day', `XXXX-WXX-${weekday}`);
  if (rel !== undefined && !PLAIN_STEPS.has(rel)) return null;
  const hasArticle = row[0]?.kind === 'the' || /\bthe\s$/i.test(near.before);
  if (hasArticle && /^(?:previous|following)$/.test(rel ?? '')) return null;
  const today = near.published;
  const sinceThen = (weekdayOf(today) - weekday + 7) % 7;
  if (rel === 'this') return oneDay(addDays(weekOf(today).from, weekday - 1));
  if (rel === 'last' || rel === 'past' || rel === 'previous')
    return oneDay(addDays(today, -stepsBack(rel, sinceThen)));
  const isAhead = rel !== undefined || near.direction === 'ahead';
  // a paper says "will vote on Wednesday" of its own day too
  if (rel === undefined && sinceThen === 0) return oneDay(today);
  const isTomorrow = (rel === 'next' || rel === 'following') && sinceThen === 6;
  return oneDay(addDays(today, isAhead ? 7 - sinceThen + (isTomorrow ? 7 : 0) : -sinceThen));
}

/** Nobody says "last Wednesday" of yesterday, nor "next Friday" of tomorrow: a week farther is meant; "past" may be yesterday. */
function stepsBack(rel: string, sinceThen: number): number {
  if (sinceThen === 0) return 7;
  return rel !== 'past' && sinceThen === 1 ? 8 : sinceThen;
}

/** "Mon" alone is none; nor is a weekday in the name of a feast, of a newspaper, or of a custom. */
function isWeekday(text: string, { before, after }: Near): boolean {
  if (WEAK_NAMES.has(text.toLowerCase().replace('.', ''))) return false;
  if (
    /\b(?:Black|Good|Bloody|Ash|Super|Cyber|Palm|Easter|Giving|Holy|Blue|Mail|every|each|previous|following|preceding|same|that)\s$/i.test(
      before,
    )
  )
    return false;
  return !/^\s(?:Times|Mail|Telegraph|Express|Mirror|Post|Night|Star|Herald|Mercury|Group|[A-Z][a-z]+\s(?:said|told))\b/.test(
    after,
  );
}

/** "Monday of next week", "last week on Monday". */
function readWeekdayOfWeek(row: Row, near: Near): Reading | null {
  const weekday = piece(row, 'weekday');
  const step = numberOf(row, 'rel') ?? 0;
  if (weekday === undefined || wordOf(row, 'unit') !== 'week') return null;
  if (near.published === null || near.isNarrating)
    return unresolved('day', `XXXX-WXX-${weekday.value}`);
  return oneDay(addDays(weekOf(near.published).from, 7 * step + weekday.value - 1));
}

/** The so-manieth such weekday of a month, or its last. */
function readNthWeekday(row: Row, near: Near): Reading | null {
  const weekday = piece(row, 'weekday');
  const month = piece(row, 'month');
  const lead = row.find(({ kind }) => kind === 'nth' || kind === 'rel');
  const isLast = lead?.text.toLowerCase() === 'last';
  if (weekday === undefined || lead === undefined || (lead.kind === 'rel' && !isLast)) return null;
  const rest = row.slice(row.indexOf(weekday));
  if (month === undefined && wordOf(rest, 'unit') !== 'month') return null;
  const whole =
    month !== undefined
      ? readMonth(yearIn(rest, near), month.value, null, near)
      : near.published === null || near.isNarrating
        ? null
        : unitAt('month', near.published, numberOf(rest, 'rel') ?? 0);
  if (whole?.from == null || whole.to === null)
    return unresolved('day', `XXXX-WXX-${weekday.value}`);
  const first = addDays(whole.from, (weekday.value - weekdayOf(whole.from) + 7) % 7);
  const day = isLast
    ? addDays(whole.to, -((weekdayOf(whole.to) - weekday.value + 7) % 7))
    : addDays(first, 7 * (lead.value - 1));
  return day <= whole.to ? { ...oneDay(day), basis: whole.basis } : null;
}

/** "two Sundays from now", "three Fridays ago": the second such day ahead, the third back; "later" is from a day told. */
function readCountedWeekdays(row: Row, near: Near): Reading | null {
  const weekday = numberOf(row, 'weekdays') ?? 1;
  const count = numberOf(row, 'num', 'couple') ?? 0;
  const last = row.at(-1);
  if (last?.kind === 'dayword' && last.text.toLowerCase() !== 'today') return null;
  if (/^(?:few|several)$/.test(wordOf(row, 'couple')) || /^since$/i.test(wordOf(row, 'from')))
    return null;
  if (count < 1 || count > 60 || /^\sthan\b/.test(near.after)) return null;
  const isTold = last?.kind === 'later';
  const anchor = isTold ? near.context.day : near.isNarrating ? null : near.published;
  if (anchor === null) return unresolved('day', `XXXX-WXX-${weekday}`);
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7 || 7;
  const behind = (weekdayOf(anchor) - weekday + 7) % 7 || 7;
  const steps = 7 * (count - 1);
  const isAgo = last?.kind === 'ago';
  const day = oneDay(addDays(anchor, isAgo ? -(behind + steps) : ahead + steps));
  return isTold ? implied(day) : day;
}

/** Saturday and Sunday: the last ones that have begun, unless a word says otherwise. */
function readWeekend(row: Row, near: Near): Reading | null {
  const unit = piece(row, 'unit')?.text.toLowerCase();
  if (unit !== 'weekend') return null;
  const rels = row.filter(({ kind }) => kind === 'rel').map(({ text }) => text.toLowerCase());
  const rel = rels.at(-1) ?? null;
  if (/^\s(?:of|before|after)\b/.test(near.after)) return null;
  if (
    rel === null &&
    (row.length < 2 ||
      !/\b(?:over|at|during|on|by|for|through|this|throughout)\s$/i.test(near.before))
  )
    return null;
  if (rel === 'previous' || rel === 'following' || rel === 'preceding') return null;
  if (near.published === null || near.isNarrating) return unresolved('day', 'XXXX-WXX-WE');
  const hasBegun = weekdayOf(near.published) >= 6;
  const isBack = rel === 'last' || ((rel === null || rel === 'past') && !hasBegun);
  const monday = weekOf(near.published).from;
  const saturday = addDays(monday, 5 + (isBack ? -7 : rel === 'next' ? 7 : 0));
  return weekendFrom(saturday);
}

/** The weekend that begins on the Saturday. */
export function weekendFrom(saturday: string): Reading {
  return known({ from: saturday, to: addDays(saturday, 1) }, 'day', `${weekName(saturday)}-WE`);
}
