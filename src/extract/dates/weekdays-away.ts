/**
 * Weekdays that are told by how far they are away: "Monday two weeks from now", "Friday three weeks after Easter". Weeks
 * away it is the day of that week, which begins with its Monday (ISO 8601); months or years away from a day it is the
 * first from there on. "Monday two months from now" tells no day. Behind a comma ("on Monday, two weeks after Easter")
 * the rest may only say the same again, so there only what is counted from now is read.
 */

import { addDays, weekdayOf, weekOf } from '../../model/day.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Piece, Reading } from './date-piece.ts';
import { oneDay } from './date-reading.ts';
import { stepBy, unitOf } from './unit-steps.ts';

const COUNT = '(num|a|((a|the)? couple of?))';

/** The rules, each with an example. */
export const AWAY_RULES: readonly DateRule[] = [
  { like: 'Monday two weeks from now', pattern: 'found comma? found', read: readFromNow },
  { like: 'two weeks from now on Monday', pattern: 'found on found', read: readFromNow },
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

function readFromNow(row: Row): Reading | null {
  const weekday = row.find(isWeekday);
  const away = row.find(({ text }) => text.endsWith('unit from now'))?.reading;
  const isBehind = row.at(-1) === weekday;
  if (isBehind !== (row[1]?.kind === 'on') || away?.from == null || away.precision !== 'week')
    return null;
  return dayInWeek(away.from, weekday);
}

function readFromDate(row: Row): Reading | null {
  const founds = row.filter(({ kind }) => kind === 'found');
  const weekday = row[0]?.kind === 'found' ? founds[0] : founds.at(-1);
  const base = founds.find((one) => one !== weekday)?.reading;
  const unit = unitOf(wordOf(row, 'unit'));
  const count = numberOf(row, 'num', 'couple', 'a') ?? 1;
  if (weekday === undefined || !isWeekday(weekday) || /^since$/i.test(wordOf(row, 'from')))
    return null;
  if (base?.precision !== 'day' || base.from === null || base.from !== base.to) return null;
  if (unit === null || unit === 'day' || count > 999 || isVague(row)) return null;
  const day = stepBy(unit, base.from, count);
  if (unit === 'week' || unit === 'fortnight') return dayInWeek(day, weekday);
  const on = weekday.reading?.from;
  return on == null ? null : oneDay(addDays(day, (weekdayOf(on) - weekdayOf(day) + 7) % 7));
}

function isWeekday({ kind, text, reading }: Piece): boolean {
  return kind === 'found' && text === 'weekday' && reading?.from != null;
}

function isVague(row: Row): boolean {
  return /^(?:few|several)$/i.test(piece(row, 'couple')?.text ?? '');
}

function dayInWeek(day: string, weekday: Piece | undefined): Reading | null {
  const on = weekday?.reading?.from;
  return on == null ? null : oneDay(addDays(weekOf(day).from, weekdayOf(on) - 1));
}
