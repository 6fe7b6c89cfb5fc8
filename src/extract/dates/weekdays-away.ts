/**
 * Weekdays that are told by how far they are away: "Monday two weeks from now", "Friday three weeks after Easter". Weeks
 * away it is the day of that week, which begins with its Monday (ISO 8601); months or years away it is the first from
 * there on. Behind a comma ("on Monday, two weeks after Easter") the rest may only say the same again, so there only
 * what is counted from now is read.
 */

import { addDays, weekdayOf, weekOf } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { oneDay, unresolved } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';
import { stepBy, unitOf } from './unit-steps.ts';

const COUNT = '(num|a|((a|the)? couple of?))';

/** Counted from now; the rules, each with an example. */
export const FROM_NOW_RULES: readonly DateRule[] = [
  {
    like: 'Monday two weeks from now',
    pattern: `weekday comma? ${COUNT} unit from now`,
    read: readFromNow,
  },
  {
    like: 'two weeks from now on Monday',
    pattern: `${COUNT} unit from now on weekday`,
    read: readFromNow,
  },
];

/** Counted from a date that is found; the rules, each with an example. */
export const FROM_DATE_RULES: readonly DateRule[] = [
  {
    like: 'Friday three weeks after Easter',
    pattern: `found ${COUNT} unit after|from found`,
    read: readFromDate,
  },
  {
    like: 'two months from today on Tuesday',
    pattern: `${COUNT} unit after|from found on found`,
    read: readFromDate,
  },
];

function readFromNow(row: Row, { published, isNarrating }: Near): Reading | null {
  const weekday = piece(row, 'weekday');
  if (weekday === undefined || !isPlainWord(weekday)) return null;
  if (published === null || isNarrating) return unresolved('day', `XXXX-WXX-${weekday.value}`);
  return dayAway(row, published, weekday.value);
}

function readFromDate(row: Row): Reading | null {
  const founds = row.filter(({ kind }) => kind === 'found');
  const weekday = row[0]?.kind === 'found' ? founds[0] : founds.at(-1);
  const base = founds.find((one) => one !== weekday)?.reading;
  if (weekday?.text !== 'weekday' || weekday.reading?.from == null) return null;
  if (base?.precision !== 'day' || base.from === null || base.from !== base.to) return null;
  return dayAway(row, base.from, weekdayOf(weekday.reading.from));
}

function dayAway(row: Row, from: Day, weekday: number): Reading | null {
  const unit = unitOf(wordOf(row, 'unit'));
  const count = numberOf(row, 'num', 'couple', 'a') ?? 1;
  const isVague = /^(?:few|several)$/.test(wordOf(row, 'couple'));
  if (unit === null || unit === 'day' || count > 999 || isVague) return null;
  if (wordOf(row, 'from') === 'since') return null;
  const day = stepBy(unit, from, count);
  return unit === 'week' || unit === 'fortnight'
    ? oneDay(addDays(weekOf(day).from, weekday - 1))
    : oneDay(addDays(day, (weekday - weekdayOf(day) + 7) % 7));
}
