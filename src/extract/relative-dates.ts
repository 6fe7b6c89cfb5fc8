/** Dates that hang on the day of publication: "yesterday", "last Monday", "on the 23rd", "the weekend", feasts. */

import { addDays, addMonths, monthOf, weekdayOf, weekName, weekOf } from '../model/day.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { implied, known, oneDay, readMonth, two, unresolved } from './date-reading.ts';
import { isPlainWord, yearIn } from './date-years.ts';
import { EVENT_NAMED } from './lexicon/calendar.ts';
import { DAY_PARTS, WEAK_NAMES } from './lexicon/date-words.ts';
import { feastOf } from './lexicon/feasts.ts';
import { unitAt } from './unit-steps.ts';

/** The rules, each with an example. */
export const RELATIVE_RULES: readonly DateRule[] = [
  { like: 'yesterday', pattern: 'dayword', read: readDayWord },
  { like: 'overnight', pattern: 'overnight', read: readOvernight },
  { like: 'this morning', pattern: 'rel daypart', read: readDayPart },
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
  { like: 'last October', pattern: 'rel month', read: readNearMonth },
  { like: 'the weekend', pattern: 'the? rel? rel? unit', read: readWeekend },
  { like: 'on the 23rd', pattern: 'the? nth', read: readDayOfMonth },
  {
    like: 'Christmas Eve 2019',
    pattern: 'the? rel? feast (comma|of? year)? (of? rel unit)?',
    read: readFeast,
  },
];

/** "Today" with a capital inside a sentence is a newspaper: "USA Today". */
function readDayWord([found]: Row, { published, before, isNarrating }: Near): Reading | null {
  const word = found?.text ?? '';
  if (/^T(?:oday|omorrow)/.test(word) && /[A-Za-z,]\s$/.test(before)) return null;
  const isTonight = word.toLowerCase() === 'tonight';
  if (published === null || isNarrating)
    return unresolved('day', isTonight ? 'XXXX-XX-XXTNI' : 'XXXX-XX-XX');
  const day = oneDay(addDays(published, found?.value ?? 0));
  return isTonight ? { ...day, timex: `${day.timex}TNI` } : day;
}

/** What is overnight by nature: "an overnight success". */
const OVERNIGHT_THINGS =
  /^\s(?:success|sensation|stays?|stars?|shifts?|trains?|millionaires?|camp|parking|guests?)/i;

/** The night into the day of publication. */
function readOvernight(_row: Row, { published, after, isNarrating }: Near): Reading | null {
  if (OVERNIGHT_THINGS.test(after)) return null;
  if (published === null || isNarrating) return unresolved('day', 'XXXX-XX-XXTNI');
  const from = addDays(published, -1);
  return known({ from, to: published }, 'day', `${from}TNI`);
}

/** "this morning", "last night"; "the previous night" hangs on what was told. */
function readDayPart(row: Row, { published }: Near): Reading | null {
  const [rel, part] = [wordOf(row, 'rel'), wordOf(row, 'daypart')];
  const step = { this: 0, last: -1 }[rel];
  if (step === undefined || (rel === 'last' && part !== 'night')) return null;
  const code = DAY_PARTS[part] ?? '';
  if (published === null) return unresolved('day', `XXXX-XX-XX${code}`);
  const day = oneDay(addDays(published, step));
  return { ...day, timex: `${day.timex}${code}` };
}

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
    return oneDay(addDays(today, sinceThen === 0 ? -7 : -sinceThen));
  const isAhead = rel !== undefined || near.direction === 'ahead';
  // a paper says "will vote on Wednesday" of its own day too
  if (rel === undefined && sinceThen === 0) return oneDay(today);
  return oneDay(addDays(today, isAhead ? 7 - sinceThen : -sinceThen));
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

/** "last October" said in October is that of the year before. */
function readNearMonth(row: Row, near: Near): Reading | null {
  const found = piece(row, 'month');
  const rel = wordOf(row, 'rel');
  if (found === undefined || !isPlainWord(found)) {
    if (!/^(?:jan|feb|apr|aug|sept|oct|nov|dec)$/.test(found?.text ?? '')) return null;
  }
  if (!/^(?:last|this|next)$/.test(rel)) return null;
  const month = found?.value ?? 0;
  if (near.published === null) return unresolved('month', `XXXX-${two(month)}`);
  const [year = 0, now = 0] = near.published.split('-').map(Number);
  const stated = (at: number) => readMonth(at, month, null, near);
  if (rel === 'this') return stated(year);
  if (rel === 'next') return stated(month > now ? year : year + 1);
  return stated(month < now ? year : year - 1);
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

/** "on the 23rd", where no noun follows that it is an adjective of: "the 23rd floor". */
function readDayOfMonth(row: Row, near: Near): Reading | null {
  const day = numberOf(row, 'nth') ?? 0;
  const isWord = /^[A-Za-z]/.test(wordOf(row, 'nth'));
  if (row.length === 1 && (isWord || !/\bon\s$/.test(near.before))) return null;
  if (day < 1 || day > 31) return null;
  if (!/\b(?:on|by|until|till|since|before|after|from|for|of|to|between|and)\s$/i.test(near.before))
    return null;
  if (!/^(?:[.,;:!?)”"]|$|\s(?:and|but|that|when|by|to|it|he|she|they)\b|\s[-–])/.test(near.after))
    return null;
  if (isWord && !/\b(?:on|until|till)\s$/i.test(near.before)) return null;
  if (
    /\b(?:for|of|and|to|between|before|after|since|from)\s$/i.test(near.before) &&
    !/^[.!?]?\s*$/.test(near.after)
  )
    return null;
  return nearestDay(day, near);
}

/** The day of that number in the month that is nearest, looking back first. */
export function nearestDay(day: number, near: Near): Reading | null {
  if (near.isNarrating && near.context.month !== null) {
    const told = addDays(`${near.context.month}-01`, day - 1);
    return told.startsWith(near.context.month) ? { ...oneDay(told), basis: 'implied' } : null;
  }
  if (near.published === null) return unresolved('day', `XXXX-XX-${two(day)}`);
  const step = near.direction === 'back' ? -1 : 1;
  for (let count = 0; count < 4; count += 1) {
    const month = monthOf(addMonths(`${near.published.slice(0, 7)}-01`, step * count));
    const date = addDays(month.from, day - 1);
    if (date > month.to) continue;
    if (step < 0 ? date <= near.published : date >= near.published) return oneDay(date);
  }
  return null;
}

/** Feasts that keep their meaning in small letters: "black friday", but not "may day", "new year's". */
const SMALL_FEAST =
  /^(?!may|human|good)(?!new\b(?!.*(?:day|eve)))(?!(?:father|mother)(?!['’]))(?!black(?!\sfriday))/;

/** The feast of the year given, else the nearest one, looking back first as for days. */
function readFeast(row: Row, near: Near): Reading | null {
  const name = piece(row, 'feast')?.text ?? '';
  const rel = piece(row, 'rel')?.text.toLowerCase();
  const hasYear = piece(row, 'year') !== undefined || piece(row, 'unit') !== undefined;
  if (/\b(?:Orthodox|Canadian|Coptic|every|each|Father|Merry|Happy)\s$/i.test(near.before))
    return null;
  if (
    /^\s(?:Islands?|carols?|trees?|markets?|dinners?|stockings?|lights?|cards?|eggs?|songs?|presents?|gifts?|Rising)\b/i.test(
      near.after,
    )
  )
    return null;
  if (!/^[A-Z]/.test(name) && !SMALL_FEAST.test(name)) return null;
  if (hasYear) {
    const year = yearIn(row, near);
    const day = year === null ? null : feastOf(name, year);
    return day === null ? unresolved('day', 'XXXX-XX-XX') : oneDay(day);
  }
  if (near.isNarrating && /^\d/.test(near.context.year ?? '')) {
    const day = feastOf(name, Number(near.context.year));
    return day === null ? null : implied(oneDay(day));
  }
  if (near.published === null || near.isNarrating) return unresolved('day', 'XXXX-XX-XX');
  if (rel === undefined && EVENT_NAMED.test(near.after)) return unresolved('day', 'XXXX-XX-XX');
  const today = near.published;
  const now = Number(today.slice(0, 4));
  const days = [now - 1, now, now + 1].flatMap((year) => feastOf(name, year) ?? []);
  const isAhead =
    rel === 'next' ||
    rel === 'coming' ||
    rel === 'this' ||
    rel === 'following' ||
    rel === 'upcoming';
  if (rel === 'this') return oneDayOf(feastOf(name, now));
  if (isAhead || (rel === undefined && near.direction === 'ahead'))
    return oneDayOf(days.find((day) => (rel === undefined ? day >= today : day > today)) ?? null);
  return oneDayOf(days.findLast((day) => (rel === undefined ? day <= today : day < today)) ?? null);
}

function oneDayOf(day: string | null): Reading | null {
  return day === null ? null : oneDay(day);
}
