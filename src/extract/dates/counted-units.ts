/** Units that are counted from the day of publication: "two weeks ago", "the past three years", "in a fortnight". */

import { addDays, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import { type DateRule, type Found, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { known, unresolved } from './date-reading.ts';
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
export const COUNTED_RULES: readonly DateRule[] = [
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
  {
    like: 'the past two years and three months',
    pattern: 'the? rel num unit (comma? and? num unit)+',
    read: readSumSpan,
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
export function lastUnit(row: Row): Unit | null {
  return unitOf(row.findLast(({ kind }) => kind === 'unit')?.text.toLowerCase() ?? '');
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

/** "the last three months and two weeks": both together, unless the second is told by itself ("two days ago"). */
function readSumSpan(row: Row, near: Near): Reading | null {
  const step = numberOf(row, 'rel') ?? 0;
  if (!/^(?:last|past|next|coming)$/.test(wordOf(row, 'rel'))) return null;
  if (/^\s(?:ago|later|earlier|before|after|of|from|old)\b|^-/.test(near.after)) return null;
  const counts = countsIn(row);
  const unit = lastUnit(row);
  if (unit === null || counts.some(({ count }) => count > 999) || !isFalling(counts)) return null;
  const timex = `P${counts.map((one) => durationOf(one.unit, one.count).slice(1)).join('')}`;
  const today = near.published;
  if (today === null || near.isNarrating) return unresolved(PRECISIONS[unit], timex);
  const other = summed(row, today, step < 0 ? -1 : 1);
  if (other < '1000') return null;
  const days = step < 0 ? { from: other, to: today } : { from: addDays(today, 1), to: other };
  return known(days, PRECISIONS[unit], timex);
}

/** True where each unit is shorter than the one before: then they are one length of time. */
function isFalling(counts: readonly { readonly unit: Unit }[]): boolean {
  return counts.every(
    ({ unit }, at) =>
      at === 0 || ORDER.indexOf(unit) > ORDER.indexOf(counts[at - 1]?.unit ?? 'century'),
  );
}

/** So many units back to today or ahead from tomorrow; quarters are whole. */
export function spanOf(unit: Unit, count: number, step: number, near: Near): Reading | null {
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
