/**
 * Dates that belong together: ranges ("from Monday to Wednesday", "23-24 October", "1950-53") and lists ("October 8
 * and 13"). Each end is an expression of its own with its own TIMEX3 value, as the guidelines want; the days of both
 * are those of the whole range, as what stands in a range is meant so ("since Monday" has no end for the same reason).
 */

import { addDays, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import { COUNT_AFTER } from '../lexicon/calendar.ts';
import { compile, type Form, type Row, type RowRule } from './date-grammar.ts';
import { LIST_RULES } from './date-lists.ts';
import { MONTH_RULES } from './date-months.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { oneDay, readMonth, readYear } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';
import { isJoined, JOIN, joinEnds, joinOf, monthLater, sameMonth } from './range-ends.ts';

const END = 'found|month|weekday|year|now|date';

/** The rules, each with an example. */
const RANGE_RULES: readonly RowRule[] = [
  {
    like: 'from Monday to Wednesday',
    pattern: `(from|between|found)? (found|month|weekday|year|now) comma? ${JOIN} (the|from|rel)? ${END}`,
    read: readRange,
  },
  ...MONTH_RULES,
  { like: '1950-53', pattern: '(from|between)? found|year dash|slash num', read: readShortYears },
  {
    like: 'next week between Wednesday and Friday',
    pattern: `found from|between found|weekday ${JOIN} found|weekday`,
    read: readDaysOfWeek,
  },
];

/** The forms of the rules, ready to be matched. */
export const RANGE_FORMS: readonly (Pick<Form, 'pattern' | 'needs'> & Pick<RowRule, 'read'>)[] = [
  ...RANGE_RULES,
  ...LIST_RULES,
].map(({ like, pattern, read }) => ({
  ...compile({ like, pattern, read: () => null }),
  read,
}));

function readRange(row: Row, near: Near): Piece[] | null {
  const at = row.findLastIndex(({ kind }) => kind === 'to' || kind === 'dash' || kind === 'and');
  const start = row.slice(0, at).findLast(({ kind }) => ENDS.has(kind));
  const end = row.at(-1);
  if (start === undefined || end === undefined || !isJoined(row, near)) return null;
  const isOpen =
    row[0]?.kind !== 'from' && row[0]?.kind !== 'between' && joinOf(row)?.kind !== 'dash';
  if (
    isOpen &&
    start.kind === 'year' &&
    end.kind === 'year' &&
    !/\b(?:is|in|for|during)\s$/.test(near.before)
  )
    return null;
  if (/[-/.\d]$/.test(near.before) || /^[-/]\d/.test(near.after)) return null;
  if ((end.kind === 'year' || end.text === 'year') && COUNT_AFTER.test(near.after)) return null;
  const first = readingOfEnd(start, near);
  const last = endInMonth(first, end) ?? readingOfEnd(end, near);
  if (first === null || last === null) return null;
  const prefix = row.slice(0, row.indexOf(start)).filter(({ kind }) => kind === 'found');
  const joined = joinEnds({ piece: start, reading: first }, { piece: end, reading: last });
  return joined === null ? null : [...prefix, ...joined];
}

/** "from April the ninth to the seventeenth": of the same month, or the next. */
function endInMonth(first: Reading | null, { kind, text, reading }: Piece): Reading | null {
  if (kind !== 'found' || text !== 'the nth' || first?.precision !== 'day') return null;
  const last = sameMonth(first, Number(reading?.timex.slice(-2)));
  return last !== null && last.timex < first.timex ? monthLater(last) : last;
}

const ENDS: ReadonlySet<string> = new Set(['found', 'month', 'weekday', 'year', 'now', 'date']);

/** What stands at an end of a range, also where it would be too little alone: "2014", "Jan", "now". */
function readingOfEnd(piece: Piece, near: Near): Reading | null {
  if (piece.kind === 'found') return piece.reading;
  if (piece.kind === 'now' || piece.kind === 'date')
    return near.published === null ? null : oneDay(near.published);
  if (piece.kind === 'year')
    return piece.value < 1400 || piece.value > 2150 ? null : readYear(piece.value, null);
  if (!/^[A-Z]/.test(piece.text) && piece.text.length < 6) return null;
  if (piece.kind === 'month')
    return isPlainWord(piece) || piece.text === 'august'
      ? readMonth(null, piece.value, null, near)
      : null;
  return near.published === null ? null : oneDay(nearestWeekday(piece.value, near));
}

function nearestWeekday(weekday: number, { published, direction }: Near): Day {
  const today = published ?? '';
  const since = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, direction === 'back' ? -since : 7 - since);
}

/** "1950-53": two digits behind a year. */
function readShortYears(row: Row, near: Near): Piece[] | null {
  const start = row.find(({ kind }) => kind === 'year' || kind === 'found');
  const end = row.at(-1);
  if (
    start === undefined ||
    end === undefined ||
    !/^\d\d$/.test(end.text) ||
    /^[%\w-]/.test(near.after)
  )
    return null;
  const year = start.kind === 'year' ? start.value : Number(start.reading?.timex);
  if (!/^\d{4}$/.test(String(year)) || year < 1700 || end.start !== row.at(-2)?.end) return null;
  const last = Math.floor(year / 100) * 100 + end.value;
  if (last <= year || /[-/]$|\b(?:pages?|pp\.|lines?|verses?|rooms?|models?)\s$/i.test(near.before))
    return null;
  return joinEnds(
    { piece: start, reading: readYear(year, null) },
    { piece: { ...end, value: 1 }, reading: readYear(last, null) },
  );
}

/** "next week between Wednesday and Friday": the weekdays are those of the week. */
function readDaysOfWeek(row: Row): Piece[] | null {
  const [week, lead, start, , end] = row;
  const from = week?.reading?.precision === 'week' ? week.reading.from : null;
  if (week === undefined || start === undefined || end === undefined || from === null) return null;
  if (lead?.text.toLowerCase() === 'since') return null;
  const [first, last] = [start, end].map((piece) => ({ piece, reading: dayOfWeekIn(from, piece) }));
  if (first?.reading == null || last?.reading == null) return null;
  const days = joinEnds({ ...first, reading: first.reading }, { ...last, reading: last.reading });
  return days === null ? null : [week, ...days];
}

function dayOfWeekIn(monday: Day, { kind, text, value, reading }: Piece): Reading | null {
  if (kind === 'weekday') return oneDay(addDays(monday, value - 1));
  if (text !== 'weekday' || reading?.from == null) return null;
  return oneDay(addDays(monday, weekdayOf(reading.from) - 1));
}
