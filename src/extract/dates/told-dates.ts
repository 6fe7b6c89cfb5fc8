/**
 * Dates that hang on a date told before: "the following day", "that year", "two weeks later". Without one that is as
 * fine as they are, they have no days. (TIMEX3 calls the date told before their anchor.)
 */

import { addDays, addMonths, weekdayOf, weekOf } from '../../model/day.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { DAY_PARTS, WEAK_NAMES } from '../lexicon/date-words.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { implied, known, oneDay, readMonth, two, unresolved } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';
import { fromTold } from './told-steps.ts';
import { unitAt, unitOf } from './unit-steps.ts';
import { weekendFrom } from './weekday-dates.ts';

/** The rules, each with an example. */
export const TOLD_RULES: readonly DateRule[] = [
  {
    like: 'later that year',
    pattern: '(earlier|later|part)? the? that that? unit',
    read: readThat,
  },
  { like: 'the following day', pattern: 'the rel unit', read: readFollowing },
  { like: 'the day before', pattern: 'the unit before|after', read: readBeside },
  {
    like: 'two days later',
    pattern: '(num|a|((a|the)? couple of?)) unit later|earlier|after',
    read: readLater,
  },
  { like: 'that November', pattern: '((the rel)|(the? that)) month', read: readToldMonth },
  { like: 'October of that year', pattern: 'part? month of? that unit', read: readMonthOfThat },
  {
    like: 'the following Friday',
    pattern: '((the rel)|(the? that)) weekday',
    read: readToldWeekday,
  },
  { like: 'the previous autumn', pattern: 'the rel season', read: readToldSeason },
  { like: 'the next morning', pattern: '((the rel)|(the? that)) daypart', read: readToldPart },
];

/** "that" is also a conjunction: "said that day care is dear". */
function readThat(row: Row, near: Near): Reading | null {
  const word = wordOf(row, 'unit');
  const unit = unitOf(word);
  if (/^\s(?:care|after|by|in|of\sthe)\b|^-/.test(near.after)) return null;
  if (word === 'weekend') {
    const { day } = near.context;
    if (day === null) return unresolved('day', 'XXXX-WXX-WE');
    return implied(weekendFrom(addDays(weekOf(day).from, 5)));
  }
  if (unit === null || (/s$/.test(word) && unit !== 'century')) return null;
  const reading = fromTold(unit, 0, near);
  const { day } = near.context;
  if (unit === 'day' || day === null || row[0]?.kind === 'part') return reading;
  if (row[0]?.kind === 'later') return { ...reading, from: day };
  return row[0]?.kind === 'earlier' ? { ...reading, to: day } : reading;
}

const TOLD_STEPS: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  previous: -1,
  preceding: -1,
};

/**
 * "the next day" and "the next week"; "the next year" and longer are counted from publication. So are all of them
 * where nothing at all is told before (HeidelTime's reading in news): only implied.
 */
function readFollowing(row: Row, near: Near): Reading | null {
  const word = wordOf(row, 'unit');
  const unit = unitOf(word);
  const rel = wordOf(row, 'rel');
  const step = TOLD_STEPS[rel];
  if (unit === null || step === undefined || (/s$/.test(word) && unit !== 'century')) return null;
  if (rel === 'next' && !near.isNarrating && unit !== 'day' && unit !== 'week') return null;
  if (/^\s(?:of)\b/.test(near.after) && unit !== 'day') return null;
  if (/^\scare\b|^-/.test(near.after)) return null;
  const hasTold = Object.values(near.context).some((told) => told !== null);
  if (!hasTold && near.published !== null) {
    const reading = unitAt(unit, near.published, step);
    return reading === null ? null : implied(reading);
  }
  return fromTold(unit, step, near);
}

/** "the day before", where nothing follows that it is before. */
function readBeside(row: Row, near: Near): Reading | null {
  const word = wordOf(row, 'unit');
  const unit = unitOf(word);
  if (
    unit === null ||
    /s$/.test(word) ||
    !/^(?:[.,;:!?)”"’]|$|\s(?:and|but|by|in|at|on|with)\b)/.test(near.after)
  )
    return null;
  return fromTold(unit, row.at(-1)?.kind === 'before' ? -1 : 1, near);
}

function readLater(row: Row, near: Near): Reading | null {
  const unit = unitOf(wordOf(row, 'unit'));
  const last = row.at(-1)?.kind;
  const count = numberOf(row, 'num', 'couple', 'a') ?? 1;
  if (unit === null || count > 999 || /^\sthan\b/.test(near.after)) return null;
  if (/^(?:few|several)$/.test(wordOf(row, 'couple'))) return null;
  if (last === 'after' && !/^(?:[.,;:!?)”"’]|$)/.test(near.after)) return null;
  return fromTold(unit, last === 'earlier' ? -count : count, near);
}

/** "the previous Monday", "that Friday": beside the day told last. */
function readToldWeekday(row: Row, near: Near): Reading | null {
  const found = piece(row, 'weekday');
  const step = piece(row, 'that') === undefined ? TOLD_STEPS[wordOf(row, 'rel')] : 0;
  if (found === undefined || !isPlainWord(found) || found.text.length < 6 || step === undefined)
    return null;
  const { day } = near.context;
  if (day === null) return unresolved('day', `XXXX-WXX-${found.value}`);
  if (step === 0) return implied(oneDay(addDays(weekOf(day).from, found.value - 1)));
  const ahead = (found.value - weekdayOf(day) + 7) % 7 || 7;
  return implied(oneDay(addDays(day, step > 0 ? ahead : ahead === 7 ? -7 : ahead - 7)));
}

/** "that November", "the following February", from the month told last on. */
function readToldMonth(row: Row, near: Near): Reading | null {
  const month = piece(row, 'month');
  const step = piece(row, 'that') === undefined ? TOLD_STEPS[wordOf(row, 'rel')] : 0;
  if (month === undefined || step === undefined || !/^[A-Z]/.test(month.text)) return null;
  if (WEAK_NAMES.has(month.text.toLowerCase().replace('.', ''))) return null;
  const { year, month: told } = near.context;
  if (year === null || !/^\d/.test(year)) return unresolved('month', `XXXX-${two(month.value)}`);
  const now = Number(told?.slice(5) ?? 0);
  const isPassed = step > 0 ? month.value <= now : month.value >= now;
  const reading = readMonth(Number(year) + (isPassed ? step : 0), month.value, null, near);
  return reading === null ? null : implied(reading);
}

/** "the following spring", "the previous autumn": beside the month told last. */
function readToldSeason(row: Row, near: Near): Reading | null {
  const season = SEASONS[wordOf(row, 'season')];
  const step = TOLD_STEPS[wordOf(row, 'rel')];
  if (season === undefined || step === undefined) return null;
  const { year, month } = near.context;
  if (year === null || !/^\d/.test(year)) return unresolved('quarter', `XXXX-${season.code}`);
  const now = Number(month?.slice(5) ?? 0);
  const isPassed = step > 0 ? season.month <= now : season.month + 2 >= now;
  const at = Number(year) + (isPassed ? step : 0);
  const from = addMonths(`${at}-01-01`, season.month - 1);
  return implied(
    known({ from, to: addDays(addMonths(from, 3), -1) }, 'quarter', `${at}-${season.code}`),
  );
}

/** "October of that year". */
function readMonthOfThat(row: Row, near: Near): Reading | null {
  const month = piece(row, 'month');
  if (month === undefined || wordOf(row, 'unit') !== 'year' || !/^[A-Z]/.test(month.text))
    return null;
  const { year } = near.context;
  if (year === null || !/^\d/.test(year))
    return unresolved('month', `${year ?? 'XXXX'}-${two(month.value)}`);
  const reading = readMonth(Number(year), month.value, piece(row, 'part')?.text ?? null, near);
  return reading === null ? null : implied(reading);
}

/** "the next morning", "that night". */
function readToldPart(row: Row, near: Near): Reading | null {
  const step = piece(row, 'that') === undefined ? TOLD_STEPS[wordOf(row, 'rel')] : 0;
  if (step === undefined) return null;
  const reading = fromTold('day', step, near);
  return { ...reading, timex: `${reading.timex}${DAY_PARTS[wordOf(row, 'daypart')] ?? ''}` };
}
