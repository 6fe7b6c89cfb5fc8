/** Weeks, months, quarters and years counted from the day of publication: "last week", "two months ago". */

import { addDays, weekdayOf } from '../model/day.ts';
import type { Day } from '../model/types.ts';
import { type DateRule, type Found, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import { partOf } from './date-parts.ts';
import type { Piece, Reading } from './date-piece.ts';
import { known, oneDay, unresolved } from './date-reading.ts';
import { nearestDay } from './relative-dates.ts';
import { fromTold } from './told-steps.ts';
import {
  durationOf,
  PRECISIONS,
  stepBy,
  UNKNOWN_UNITS,
  type Unit,
  unitAt,
  unitOf,
} from './unit-steps.ts';

const COUNT = '(num|a|((a|the)? couple of?))';

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
  { like: 'the rest of the week', pattern: 'the? rest of (the|rel)? unit', read: readRest },
  { like: 'the week after next', pattern: 'the unit after the? rel', read: readAfterNext },
  { like: 'year to date', pattern: '(the? unit)? to date', read: readToDate },
  { like: 'two weeks ago', pattern: `about? ${COUNT} unit ago`, read: readAgo },
  {
    like: 'two years, one month and three days ago',
    pattern: `${COUNT} unit (comma? and? num unit)+ ago`,
    read: readSumAgo,
  },
  {
    like: 'the past two weeks',
    pattern: 'the? rel (num|(a? couple of?)) business? unit',
    read: readSpan,
  },
  { like: 'the two past weeks', pattern: 'the? num rel unit', read: readSpan },
  { like: 'the next fortnight', pattern: 'the? rel unit', read: readFortnight },
  { like: 'in two weeks', pattern: `in ${COUNT} business? unit possessive?`, read: readAhead },
  {
    like: 'within five days',
    pattern: `within (the? rel?)? ${COUNT} unit (comma? and? num unit)? (comma? and? num unit)?`,
    read: readWithin,
  },
  { like: 'two weeks from now', pattern: `${COUNT} unit from now`, read: readFromNow },
];

/** The unit that the last word of that kind names. */
function lastUnit(row: Row): Unit | null {
  return unitOf(row.findLast(({ kind }) => kind === 'unit')?.text.toLowerCase() ?? '');
}

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
  if (unit === null || isPlural || /^\sof\b/.test(near.after)) return null;
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
  if (unit === null || row.at(-2)?.kind === 'of' || /^\sof\b/.test(near.after)) return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  const rel = numberOf(row, 'rel') ?? 0;
  const whole = unitAt(unit, near.published, 0);
  return rel !== 0 || whole === null ? null : { ...whole, from: near.published };
}

function readAfterNext(row: Row, near: Near): Reading | null {
  const unit = unitOf(wordOf(row, 'unit'));
  if (unit === null || wordOf(row, 'rel') !== 'next') return null;
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  return unitAt(unit, near.published, 2);
}

/** "in the year to date"; "to date" alone is up to now. */
function readToDate(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (wordOf(row, 'date') !== 'date' || unit === null || near.published === null) return null;
  const whole = unitAt(unit, near.published, 0);
  return whole === null ? null : { ...whole, to: near.published };
}

function countIn(row: Row): number {
  return numberOf(row, 'num', 'couple', 'a') ?? 1;
}

function isVague(row: Row): boolean {
  return /^(?:few|several)$/.test(wordOf(row, 'couple'));
}

/** "two weeks ago" is said of a week, "three months ago" of a month; "a few days ago" tells no day. */
function readAgo(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (unit === null) return null;
  if (isVague(row)) return unresolved(PRECISIONS[unit], 'PAST_REF');
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  return unitAt(unit, near.published, -countIn(row));
}

/** "2 years 1 month 21 days ago": counted out to the day. */
function readSumAgo(row: Row, near: Near): Reading | null {
  if (/\b(?:last|past|next|for)\s(?:the\s)?$/i.test(near.before)) return null;
  if (near.published === null || near.isNarrating) return unresolved('day', UNKNOWN_UNITS.day);
  if (countsIn(row).some(({ count }) => count > 999)) return null;
  return unitAt(lastUnit(row) ?? 'day', summed(row, near.published, -1), 0);
}

/** The day that is away by all the counted units, the longest first. */
function summed(row: Row, day: Day, sign: 1 | -1): Day {
  return countsIn(row)
    .toSorted((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))
    .reduce((at, { unit, count }) => stepBy(unit, at, sign * count), day);
}

function countsIn(row: Row): { readonly unit: Unit; readonly count: number }[] {
  return row.flatMap(({ kind, text }, at) => {
    const unit = kind === 'unit' ? unitOf(text.toLowerCase()) : null;
    const count = row[at - 1];
    const isCounted = count !== undefined && ['num', 'couple', 'a', 'of'].includes(count.kind);
    const value = count?.kind === 'of' ? (row[at - 2]?.value ?? 1) : count?.value;
    return unit === null || !isCounted ? [] : [{ unit, count: value ?? 1 }];
  });
}

const ORDER: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'fortnight',
  'week',
  'day',
];

/** "the past two weeks", "the next three years": a duration with its days. */
function readSpan(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  const rel = wordOf(row, 'rel');
  const step = numberOf(row, 'rel') ?? 0;
  if (
    unit === null ||
    step === 0 ||
    /^\s(?:of|before|after|in\s(?:office|power))\b/.test(near.after)
  )
    return null;
  if (/^(?:preceding|following|previous)$/.test(rel) && row[0]?.kind === 'the') return null;
  if (piece(row, 'num') !== undefined && !/s$/.test(row.at(-1)?.text ?? '')) return null;
  if (isVague(row)) return unresolved(PRECISIONS[unit], `PX${durationOf(unit, 1).slice(2)}`);
  if (piece(row, 'business') !== undefined)
    return unit === 'day' ? businessDays(countIn(row), step, near) : null;
  return spanOf(unit, countIn(row), step, near);
}

/** So many units back to today or ahead from tomorrow; quarters are whole. */
function spanOf(unit: Unit, count: number, step: number, near: Near): Reading | null {
  const timex = durationOf(unit, count);
  const today = near.published;
  if (today === null || near.isNarrating) return unresolved(PRECISIONS[unit], timex);
  if (count > 999) return null;
  if (unit === 'quarter') {
    const [near1, far] = [unitAt(unit, today, step), unitAt(unit, today, step * count)];
    const days = step < 0 ? { from: far?.from, to: near1?.to } : { from: near1?.from, to: far?.to };
    if (days.from == null || days.to == null) return null;
    return known({ from: days.from, to: days.to }, 'quarter', timex);
  }
  const other = stepBy(unit, today, step * count);
  if (other < '1000') return null;
  const days = step < 0 ? { from: other, to: today } : { from: addDays(today, 1), to: other };
  return known(days, PRECISIONS[unit], timex);
}

function businessDays(count: number, step: number, near: Near): Reading | null {
  const timex = `P${count}D`;
  if (near.published === null || near.isNarrating) return unresolved('day', timex);
  if (count > 400) return null;
  const direction = step < 0 ? -1 : 1;
  let day = near.published;
  for (let left = count; left > 0; ) {
    day = addDays(day, direction);
    if (!isWeekend(day)) left -= 1;
  }
  const beside = addDays(near.published, direction);
  return known(direction < 0 ? { from: day, to: beside } : { from: beside, to: day }, 'day', timex);
}

function isWeekend(day: string): boolean {
  return weekdayOf(day) >= 6;
}

/** "the next fortnight", "the past fortnight". */
function readFortnight(row: Row, near: Near): Reading | null {
  const step = numberOf(row, 'rel') ?? 0;
  return lastUnit(row) === 'fortnight' && step !== 0 ? spanOf('fortnight', 1, step, near) : null;
}

/** "will leave in two weeks", a duration from today that names its last day: where the words look ahead; "the worst in two years" is a stretch of time. */
function readAhead(row: Row, near: Near): Found | null {
  const unit = lastUnit(row);
  const first = row[1];
  const last = row.findLast(({ kind }) => kind === 'unit');
  if (unit === null || first === undefined || last === undefined || isVague(row)) return null;
  const hasTime = /^[’']?s?\stime\b/.test(near.after);
  if (
    !hasTime &&
    (near.direction === 'back' ||
      piece(row, 'possessive') !== undefined ||
      /^\sof\b/.test(near.after))
  )
    return null;
  const span = { start: first.start, end: last.end };
  const timex = durationOf(unit, countIn(row));
  if (near.published === null || near.isNarrating)
    return { reading: unresolved(PRECISIONS[unit], timex), span };
  if (countIn(row) > 999) return null;
  const isBusiness = piece(row, 'business') !== undefined;
  if (isBusiness && unit !== 'day') return null;
  const day = isBusiness
    ? (businessDays(countIn(row), 1, near)?.to ?? near.published)
    : stepBy(unit, near.published, countIn(row));
  return { reading: known({ from: day, to: day }, PRECISIONS[unit], timex), span };
}

function readWithin(row: Row, near: Near): Found | null {
  const unit = lastUnit(row);
  const first = row[1];
  const last = row.at(-1);
  if (unit === null || first === undefined || last === undefined || /^\sof\b/.test(near.after))
    return null;
  if ((numberOf(row, 'rel') ?? 1) < 0 || isVague(row) || countIn(row) > 999) return null;
  const span = { start: first.start, end: last.end };
  const counts = countsIn(row).map((one) => durationOf(one.unit, one.count).slice(1));
  const timex = `P${counts.join('')}`;
  if (
    near.published === null ||
    near.isNarrating ||
    (near.direction === 'back' && piece(row, 'rel') === undefined)
  )
    return { reading: unresolved(PRECISIONS[unit], timex), span };
  const days = { from: near.published, to: summed(row, near.published, 1) };
  return { reading: known(days, PRECISIONS[unit], timex), span };
}

function readFromNow(row: Row, near: Near): Reading | null {
  const unit = lastUnit(row);
  if (unit === null || wordOf(row, 'from') !== 'from') return null;
  if (isVague(row)) return unresolved(PRECISIONS[unit], 'FUTURE_REF');
  if (near.published === null || near.isNarrating)
    return unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]);
  return unitAt(unit, near.published, countIn(row));
}
