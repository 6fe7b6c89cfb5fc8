/** Weeks, months, quarters and years counted from the day of publication: "last week", "two months ago". */

import { addDays, weekOf } from '../../model/day.ts';
import { lastUnit, spanOf } from './counted-units.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import { partOf } from './date-parts.ts';
import type { Piece, Reading } from './date-piece.ts';
import { oneDay, unresolved } from './date-reading.ts';
import { nearestDay } from './relative-dates.ts';
import { fromTold } from './told-steps.ts';
import { PRECISIONS, UNKNOWN_UNITS, type Unit, unitAt, unitOf } from './unit-steps.ts';
import { weekendFrom } from './weekday-dates.ts';

/** The rules, each with an example. */
export const UNIT_RULES: readonly DateRule[] = [
  {
    like: 'earlier this month',
    pattern: '(earlier|later|part)? rel business? unit',
    read: readUnit,
  },
  { like: 'the coming week', pattern: 'the rel unit', read: readTheUnit },
  { like: 'earlier in the week', pattern: 'earlier|later in the unit', read: readInTheUnit },
  { like: 'throughout the week', pattern: 'the unit', read: readBareUnit },
  { like: 'the end of the year', pattern: 'the? edge of (the|rel)? unit', read: readEndOfUnit },
  { like: "year's end", pattern: 'the? unit (possessive|dash)? edge', read: readUnitsEnd },
  { like: 'the 26th day of the month', pattern: 'the? nth unit of the unit', read: readDayOfUnit },
  { like: 'the rest of the week', pattern: 'the? rest of (the|rel|own)? unit', read: readRest },
  { like: 'the week after next', pattern: 'the unit after the? rel', read: readAfterNext },
  { like: 'year to date', pattern: '(the? unit)? to date', read: readToDate },
];

const STEPS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'current',
  'coming',
  'upcoming',
  'previous',
  'following',
  'past',
]);

function readUnit(row: Row, near: Near): Reading | null {
  const rel = wordOf(row, 'rel');
  const unit = lastUnit(row);
  const step = numberOf(row, 'rel') ?? 0;
  if (unit === null || !STEPS.has(rel) || /\bthe\s$/i.test(near.before)) return null;
  if (rel === 'last' && /^\s(?:of|before)\b/.test(near.after)) return null;
  if (
    /s$/.test(wordOf(row, 'unit')) ||
    unit === 'fortnight' ||
    (rel === 'past' && unit !== 'quarter')
  )
    return null;
  // "to this day" is no day
  if (unit === 'day' && rel !== 'next' && rel !== 'last') return null;
  const part = row.find(({ kind }) => kind === 'earlier' || kind === 'later' || kind === 'part');
  const today = near.published;
  if (today === null || near.isNarrating) return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const whole = workdaysOf(row, unitAt(unit, today, step));
  if (whole === null || part === undefined) return whole;
  if (part.kind === 'part') return withPart(whole, unit, part.text);
  if (step !== 0) return whole;
  return /^earl/i.test(part.text) ? { ...whole, to: today } : { ...whole, from: today };
}

/** "this working week" ends with its Friday. */
function workdaysOf(row: Row, whole: Reading | null): Reading | null {
  const isWork = wordOf(row, 'business') === 'working' || wordOf(row, 'unit') === 'workweek';
  if (whole?.from == null || whole.precision !== 'week' || !isWork) return whole;
  return { ...whole, to: addDays(whole.from, 4) };
}

/** "the coming week", "over the past year": "the last week" of something is none. */
function readTheUnit(row: Row, near: Near): Reading | null {
  const rel = wordOf(row, 'rel');
  const unit = lastUnit(row);
  const isPlural = /s$/.test(wordOf(row, 'unit')) && unit !== 'century';
  if (unit === null || isPlural || unit === 'fortnight' || /^\sof\b/.test(near.after)) return null;
  if (rel === 'past' || rel === 'last') {
    if (!/\b(?:in|over|during|within|for|throughout)\s$/i.test(near.before)) return null;
    return spanOf(unit, 1, -1, near);
  }
  const isPlain =
    rel === 'coming' ||
    rel === 'current' ||
    (rel === 'next' && unit !== 'day' && unit !== 'week' && !near.isNarrating);
  if (!isPlain) return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  return unitAt(unit, near.published, numberOf(row, 'rel') ?? 0);
}

/** "earlier in the week", "later in the year": of the one that runs. */
function readInTheUnit(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (unit === null || unit === 'day' || /^\sof\b/.test(near.after)) return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const whole = unitAt(unit, near.published, 0);
  if (whole === null) return null;
  return row[0]?.kind === 'earlier'
    ? { ...whole, to: near.published }
    : { ...whole, from: near.published };
}

/** "throughout the week", "to begin the week"; "a week of the year" and "the day" are none. */
function readBareUnit(row: Row, near: Near): Reading | null {
  const unit = wordOf(row, 'unit');
  if (
    !/^(?:week|month|year)$/.test(unit) ||
    /^\s(?:of|that|when|before|after|in|to)\b/.test(near.after)
  )
    return null;
  if (!/\b(?:throughout|beg[iau]n|begins|ends?|ended|starts?|started)\s$/i.test(near.before))
    return null;
  if (near.published === null || near.isNarrating)
    return unresolved(unit as 'week', UNKNOWN_UNITS[unit as Unit]);
  return unitAt(unit as Unit, near.published, 0);
}

/** "the end of the year", "the beginning of next week". */
function readEndOfUnit(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  const edge = piece(row, 'edge');
  if (unit === null || unit === 'day' || edge === undefined || /^[’']/.test(near.after))
    return null;
  const isBare = piece(row, 'rel') === undefined && row.at(-2)?.kind !== 'the';
  if (/s$/.test(wordOf(row, 'unit')) || (isBare && !isEndOfYear(unit, edge, near))) return null;
  if (piece(row, 'rel') !== undefined && !STEPS.has(wordOf(row, 'rel'))) return null;
  if (near.isNarrating && piece(row, 'rel') === undefined) return edgeTold(unit, edge, near);
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const whole = unitAt(unit, near.published, numberOf(row, 'rel') ?? 0);
  return whole === null ? null : withPart(whole, unit, edge.text);
}

/** In a tale "the end of the month" is of the one told. */
function edgeTold(unit: Unit, { text }: Piece, near: Near): Reading {
  const whole = fromTold(unit, 0, near);
  return whole.from === null ? whole : withPart(whole, unit, text);
}

/** "by end of year", "at the end of month": without an article only so. */
function isEndOfYear(unit: Unit, { text }: Piece, { before }: Near): boolean {
  const isEnd = /^end$/i.test(text) && (unit === 'year' || unit === 'month');
  return isEnd && /\b(?:by|at|until|before|through)\s$/i.test(before);
}

function withPart(whole: Reading, unit: Unit, words: string): Reading {
  const { from, to } = whole;
  if (from === null || to === null) return whole;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return whole;
  return { ...whole, ...partOf({ from, to }, unit, words) };
}

/** "by year's end", "by year-end", "at month end": the end of the one that runs. */
function readUnitsEnd(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  const edge = piece(row, 'edge');
  if ((unit !== 'year' && unit !== 'month') || edge?.text.toLowerCase() !== 'end') return null;
  if (/s$/.test(wordOf(row, 'unit')) || /^\s(?:of|up)\b/.test(near.after)) return null;
  if (!/\b(?:by|at|until|before|after|to|since|from|through)\s$/i.test(near.before)) return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const whole = unitAt(unit, near.published, 0);
  return whole === null ? null : withPart(whole, unit, edge.text);
}

/** "the 26th day of the month": of the one that runs. */
function readDayOfUnit(row: Row, near: Near): Reading | null {
  const units = row.filter(({ kind }) => kind === 'unit').map(({ text }) => text.toLowerCase());
  const day = numberOf(row, 'nth') ?? 0;
  if (units.join(' ') !== 'day month' || day < 1 || day > 31) return null;
  if (near.published === null || near.isNarrating) return nearestDay(day, near);
  const date = addDays(`${near.published.slice(0, 7)}-01`, day - 1);
  return date.slice(0, 7) === near.published.slice(0, 7) ? oneDay(date) : null;
}

function readRest(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (unit === null || /^\sof\b/.test(near.after)) return null;
  const isRemaining = wordOf(row, 'rest') === 'remaining';
  if (row.at(-2)?.kind === 'of' && (isRemaining || row[0]?.kind === 'the' || !isOfRun(unit)))
    return null;
  if (isRemaining && row[0]?.kind !== 'the') return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const rel = numberOf(row, 'rel') ?? 0;
  const whole = unitAt(unit, near.published, 0);
  return rel !== 0 || whole === null ? null : { ...whole, from: near.published };
}

/** "rain for rest of week": without an article only of these. */
function isOfRun(unit: Unit): boolean {
  return unit === 'week' || unit === 'month' || unit === 'year';
}

function readAfterNext(row: Row, near: Near): Reading | null {
  const word = wordOf(row, 'unit');
  if (wordOf(row, 'rel') !== 'next') return null;
  if (word === 'weekend') return weekendAfterNext(near);
  const unit = unitOf(word);
  if (unit === null) return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  return unitAt(unit, near.published, 2);
}

function weekendAfterNext({ published, isNarrating }: Near): Reading {
  if (published === null || isNarrating) return unresolved('day', 'XXXX-WXX-WE');
  return weekendFrom(addDays(weekOf(published).from, 5 + 14));
}

/** "in the year to date"; "to date" alone is up to now. */
function readToDate(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (wordOf(row, 'date') !== 'date' || near.published === null) return null;
  if (unit === null) return wordOf(row, 'to') === 'till' ? upToNow(near) : null;
  const whole = unitAt(unit, near.published, 0);
  return whole === null ? null : { ...whole, to: near.published };
}

/** "the most till date", as India writes "to date". */
function upToNow({ published, after }: Near): Reading | null {
  if (/^\s(?:of|for|with|\d)/.test(after)) return null;
  return { from: null, to: published, precision: 'day', basis: 'stated', timex: 'PRESENT_REF' };
}
