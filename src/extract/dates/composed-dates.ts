/** Dates built on a date that is already found: "the first Friday of July", "two days after Easter", "Monday night". */

import { addDays, weekdayOf, weekName, weekOf } from '../../model/day.ts';
import { byText } from '../../model/identity.ts';
import type { Day } from '../../model/types.ts';
import { DAY_PARTS } from '../lexicon/date-words.ts';
import { type DateRule, type Found, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import { partOf } from './date-parts.ts';
import type { Piece, Reading } from './date-piece.ts';
import { known, oneDay, unresolved } from './date-reading.ts';
import { nearestDay } from './relative-dates.ts';
import { PRECISIONS, stepBy, type Unit, unitAt, unitOf } from './unit-steps.ts';
import { FROM_DATE_RULES } from './weekdays-away.ts';

/** The rules, each with an example. */
export const COMPOSED_RULES: readonly DateRule[] = [
  { like: 'Monday night', pattern: '(the? part)? found daypart', read: readPartOfDay },
  { like: 'the night of October 7', pattern: 'the daypart of found', read: readPartOfDay },
  { like: '8 p.m. on Monday', pattern: 'about? clock (on|comma)? found', read: readClock },
  { like: 'Monday at 8 p.m.', pattern: 'found (at|comma)? clock', read: readClock },
  { like: 'at noon on Monday', pattern: 'daypart (of|on) found', read: readPartOfDay },
  { like: 'the end of that year', pattern: 'the? edge of found', read: readEdge },
  { like: 'Easter Monday, 9 April', pattern: 'found comma? found', read: readNamedDay },
  { like: 'late Monday', pattern: 'part found', read: readPartOfNamedDay },
  { like: 'the last week of July', pattern: 'the? nth|rel unit (of|in)? found', read: readNthUnit },
  { like: 'week 3 of 2027', pattern: 'unit num (of|in)? found|year', read: readNthUnit },
  {
    like: 'the first ten days of July',
    pattern: 'the? nth|rel num unit of found',
    read: readNthUnits,
  },
  {
    like: 'the first week of October on Friday',
    pattern: 'found comma? on found',
    read: readInWeek,
  },
  ...FROM_DATE_RULES,
  { like: 'the 20th of next month', pattern: 'the? nth (of|in)? found', read: readDayOf },
  {
    like: 'the week of October 21',
    pattern: 'the? unit of|starting|edge (on|from)? the? found|nth',
    read: readAround,
  },
  { like: 'Thanksgiving weekend', pattern: 'found unit', read: readAround },
  {
    like: 'for three days starting Monday',
    pattern: '(num|a|(a couple of?)) unit comma? starting|edge|from on|from? found',
    read: readStretch,
  },
  { like: 'the day before yesterday', pattern: 'the unit before|after found', read: readBeside },
  {
    like: 'two days after Easter',
    pattern: '(num|a|((a|the)? couple of?)) unit before|after|from found',
    read: readBeside,
  },
];

/** The date that the pieces are built on. */
function baseOf(row: Row): Piece & { readonly reading: Reading } {
  const found = row.findLast(({ kind }) => kind === 'found');
  return { ...NOTHING, ...found, reading: found?.reading ?? NOTHING.reading };
}

const NOTHING = {
  kind: 'found' as const,
  value: 0,
  start: 0,
  end: 0,
  text: '',
  reading: unresolved('day', ''),
};

/** A time of day, in TIMEX3 a value with a `T`; the days stay. */
function readPartOfDay(row: Row): Reading | null {
  const { reading } = baseOf(row);
  if (reading.precision !== 'day' || /T/.test(reading.timex)) return null;
  return { ...reading, timex: `${reading.timex}${DAY_PARTS[wordOf(row, 'daypart')] ?? ''}` };
}

function readClock(row: Row): Reading | null {
  const { reading } = baseOf(row);
  const clock = wordOf(row, 'clock');
  if (reading.precision !== 'day' || reading.timex.includes('T')) return null;
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\.?)?$/.exec(clock) ?? [];
  if (hours === '' || Number(hours) > 24 || (half === '' && !clock.includes(':'))) return null;
  const hour = (Number(hours) % (half === '' ? 25 : 12)) + (half === 'p' ? 12 : 0);
  return { ...reading, timex: `${reading.timex}T${String(hour).padStart(2, '0')}:${minutes}` };
}

/** "Easter Monday, 9 April": a feast with its date. */
function readNamedDay([feast, ...rest]: Row): Reading | null {
  const date = rest.at(-1);
  const isFeast = /^feast$/.test(feast?.text ?? '') && date?.reading?.precision === 'day';
  return isFeast && /month/.test(date.text) ? date.reading : null;
}

/** "the end of that year", "the beginning of the following month". */
function readEdge(row: Row): Reading | null {
  const { reading, text } = baseOf(row);
  const { from, to, precision } = reading;
  if (!/that unit$|the rel unit$/.test(text) || reading.timex.startsWith('P')) return null;
  if (precision !== 'week' && precision !== 'month' && precision !== 'year') return null;
  if (from === null || to === null) return reading;
  return { ...reading, ...partOf({ from, to }, precision, piece(row, 'edge')?.text ?? null) };
}

/** "early Tuesday", "late yesterday". */
function readPartOfNamedDay(row: Row): Reading | null {
  const { reading, text } = baseOf(row);
  return /^(?:weekday|dayword)$/.test(text) && !reading.timex.includes('T') ? reading : null;
}

/** 1 for "first", -1 for "last"; null for "next" and others. */
function countOf(row: Row): number | null {
  const nth = numberOf(row, 'nth');
  if (nth !== null) return nth;
  const rel = piece(row, 'rel')?.text.toLowerCase();
  if (rel === 'last') return -1;
  return rel === undefined ? numberOf(row, 'num') : null;
}

/** "the first week of March": the one that holds its first Thursday, as ISO 8601 counts the weeks of a year. */
function readNthUnit(row: Row, near: Near): Reading | null {
  const count = countOf(row);
  const unit = unitOf(wordOf(row, 'unit'));
  const year = numberOf(row, 'year');
  const reading = year === null ? baseOf(row).reading : unitAt('year', `${year}-01-01`, 0);
  if (count === null || unit === null || reading === null || !isLonger(reading, unit)) return null;
  if (/s$/.test(wordOf(row, 'unit')) || /^\sof\b/.test(near.after)) return null;
  const { from, to } = reading;
  if (from === null || to === null) return unresolved(PRECISIONS[unit], reading.timex);
  const anchor = nthAnchor(unit, count, from, to);
  return anchor === null || anchor > to ? null : unitAt(unit, anchor, 0);
}

const LENGTHS = ['day', 'week', 'month', 'quarter', 'year', 'decade'];

function isLonger({ precision }: Reading, unit: Unit): boolean {
  return LENGTHS.indexOf(precision ?? 'day') > LENGTHS.indexOf(PRECISIONS[unit]);
}

/** A day of the so-manieth unit between two days. */
function nthAnchor(unit: Unit, count: number, from: Day, to: Day): Day | null {
  if (unit === 'week') {
    const thursday = addDays(from, (4 - weekdayOf(from) + 7) % 7);
    return count > 0 ? addDays(thursday, 7 * (count - 1)) : addDays(to, -((weekdayOf(to) + 3) % 7));
  }
  return count > 0 ? stepBy(unit, from, count - 1) : to;
}

/** A weekday in a week that is named beside it. */
function readInWeek([week, ...rest]: Row): Reading | null {
  const day = rest.at(-1);
  const from = week?.reading?.precision === 'week' ? week.reading.from : null;
  if (from === null || day?.text !== 'weekday' || day.reading?.from == null) return null;
  return oneDay(addDays(from, weekdayOf(day.reading.from) - 1));
}

/** "the first ten days of July", "the last four months of 2021". */
function readNthUnits(row: Row): Reading | null {
  const { reading } = baseOf(row);
  const unit = unitOf(wordOf(row, 'unit'));
  const number = numberOf(row, 'num') ?? 0;
  const edge = numberOf(row, 'nth') ?? (wordOf(row, 'rel') === 'last' ? -1 : 0);
  const { from, to } = reading;
  if (unit === null || from === null || to === null || Math.abs(edge) !== 1 || number > 99)
    return null;
  if (!isLonger(reading, unit)) return null;
  const one = nthAnchor(unit, edge, from, to);
  const first = one === null ? null : unitAt(unit, one, edge > 0 ? 0 : 1 - number);
  const last = one === null ? null : unitAt(unit, one, edge > 0 ? number - 1 : 0);
  if (first?.from == null || last?.to == null) return null;
  return known({ from: first.from, to: last.to }, PRECISIONS[unit], reading.timex);
}

/** "the 20th of next month", "the 21st this month". */
function readDayOf(row: Row): Reading | null {
  const { reading } = baseOf(row);
  const day = numberOf(row, 'nth') ?? 0;
  if (reading.precision !== 'month' || day < 1 || day > 31) return null;
  if (reading.from === null)
    return unresolved('day', `${reading.timex}-${String(day).padStart(2, '0')}`);
  const date = addDays(`${reading.timex}-01`, day - 1);
  return date.startsWith(reading.timex) ? oneDay(date) : null;
}

/** The week or weekend around a day; one beside a Monday or Friday is longer. */
function readAround(row: Row, near: Near): Reading | null {
  const word = wordOf(row, 'unit');
  if (word !== 'week' && word !== 'weekend' && word !== 'month') return null;
  const nth = numberOf(row, 'nth');
  const reading = nth === null ? baseOf(row).reading : nearestDay(nth, near);
  if (reading === null || reading.precision !== 'day') return null;
  if (row.at(-1)?.kind === 'unit' && word !== 'weekend') return null;
  const day = reading.from;
  if (day === null) return unresolved('week', word === 'month' ? 'XXXX-XX' : 'XXXX-WXX');
  if (word === 'week') return weekAround(day, beginsThere(row));
  if (word === 'month') return unitAt('month', day, 0);
  const saturday = addDays(weekOf(day).from, weekdayOf(day) < 3 ? -2 : 5);
  const sunday = addDays(saturday, 1);
  const [from = saturday] = [day, saturday].toSorted(byText);
  const [, to = sunday] = [day, sunday].toSorted(byText);
  return known({ from, to }, 'day', `${weekName(saturday)}-WE`);
}

function beginsThere(row: Row): boolean {
  const word = wordOf(row, 'starting') || wordOf(row, 'edge');
  return /^(?:commencing|beginning|starting)$/.test(word);
}

/** "the week commencing Sunday 3 May" has seven days from there; its name is that of the week that holds most of them. */
function weekAround(day: Day, isFirst: boolean): Reading {
  const days = isFirst ? { from: day, to: addDays(day, 6) } : weekOf(day);
  return known(days, 'week', weekName(isFirst ? addDays(day, 3) : day));
}

/** "for three days starting Monday", "for a week, from 20 December": the days of the stretch that begins there. */
function readStretch(row: Row, near: Near): Found | null {
  const base = baseOf(row);
  const unit = unitOf(wordOf(row, 'unit'));
  const { from, precision } = base.reading;
  const lead = row.find(({ kind }) => kind === 'starting' || kind === 'edge' || kind === 'from');
  const count = numberOf(row, 'num', 'couple', 'a') ?? 1;
  if (unit === null || from === null || precision !== 'day' || lead === undefined || count > 999)
    return null;
  const isFor = /\bfor\s(?:about\s|the\s)?$/i.test(near.before);
  if (
    !isFor ||
    (lead.kind === 'edge' && !/^beginning$/i.test(lead.text)) ||
    /^since$/i.test(lead.text)
  )
    return null;
  const to = addDays(stepBy(unit, from, count), -1);
  return { reading: { ...base.reading, from, to }, span: { start: base.start, end: base.end } };
}

/** Counted from another date. "Yesterday" and the like go into one expression, a date of the calendar keeps its own. */
function readBeside(row: Row, near: Near): Reading | Found | null {
  const base = baseOf(row);
  const unit = unitOf(wordOf(row, 'unit'));
  const side = row.find(({ kind }) => kind === 'before' || kind === 'after' || kind === 'from');
  if (unit === null || side === undefined || base.reading.timex.startsWith('P')) return null;
  if (side.kind === 'from' && side.text.toLowerCase() !== 'from') return null;
  if (row[0]?.kind === 'the' && /s$/.test(wordOf(row, 'unit'))) return null;
  if (/^(?:few|several)$/.test(wordOf(row, 'couple')))
    return { reading: withoutDays(base.reading), span: base };
  const count = (numberOf(row, 'num', 'couple', 'a') ?? 1) * (side.kind === 'before' ? -1 : 1);
  const { from, to, precision } = base.reading;
  if (from === null || to === null || Math.abs(count) > 999) return whole(base, base.reading);
  const shifted = shift(unit, from, count, precision);
  return shifted === null ? null : whole(base, qualified(shifted, side, from, near));
}

/** "more than two weeks before today" has no beginning, "less than two weeks from today" begins today. */
function qualified(reading: Reading, side: Piece, base: Day | null, { before }: Near): Reading {
  const [, word = ''] = /\b(more|less)\sthan\s$/i.exec(before) ?? [];
  const isBack = side.kind === 'before';
  const { from, to } = reading;
  if (from === null || to === null) return reading;
  if (/^more$/i.test(word))
    return isBack
      ? { ...reading, from: null, to: addDays(from, -1) }
      : { ...reading, from: addDays(to, 1), to: null };
  const isLess = /^less$/i.test(word) || /\bwithin\s$/i.test(before);
  return isLess && !isBack && base !== null ? { ...reading, from: base } : reading;
}

function withoutDays(reading: Reading): Reading {
  return { ...reading, from: null, to: null, basis: 'unknown' };
}

function whole(base: Piece & { readonly reading: Reading }, reading: Reading): Reading | Found {
  return base.text === 'dayword'
    ? reading
    : {
        reading: { ...reading, timex: base.reading.timex },
        span: { start: base.start, end: base.end },
      };
}

/** Days are counted from days; a date as long as the unit goes on in it: "the year after 2015". */
function shift(
  unit: Unit,
  from: Day,
  count: number,
  precision: Reading['precision'],
): Reading | null {
  if (precision !== 'day') return PRECISIONS[unit] === precision ? unitAt(unit, from, count) : null;
  const moved = stepBy(unit, from, count);
  return moved < '1000' ? null : oneDay(moved);
}
