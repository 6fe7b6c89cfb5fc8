/** Dates in a list, each for itself: "October 8, 10 and 13", "January and February 1991". */

import type { Row, RowRule } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, readMonth, unresolved } from './date-reading.ts';
import { foundAt, isBetween, JOIN, PLAIN, sameMonth } from './range-ends.ts';

/** The rules, each with an example. */
export const LIST_RULES: readonly RowRule[] = [
  {
    like: 'January and February 1991',
    pattern: 'found|month comma? and|or found',
    read: readMonths,
  },
  {
    like: 'October 8, 10 and 13',
    pattern: 'found (comma num|nth)? (comma num|nth)? (comma? and|or) the? num|nth',
    read: readList,
  },
  {
    like: '8, 10 and 13 October',
    pattern: '(num|nth comma)? (num|nth comma)? num|nth and|or found',
    read: readListBefore,
  },
  { like: 'between 241 and 237 BC', pattern: `num|year ${JOIN} found`, read: readYearsBefore },
];

/** "between 241 and 237 BC": the sign goes with both. */
function readYearsBefore([start, , end]: Row): Piece[] | null {
  if (start === undefined || end === undefined || !/^(?:num|year) bc$/.test(end.text)) return null;
  return [foundAt(start, unresolved('year', `BC${four(start.value)}`)), end];
}

/** "January and February 1991": the year goes with both. */
function readMonths(row: Row, near: Near): Piece[] | null {
  const [start] = row;
  const end = row.at(-1);
  const year = Number(end?.reading?.timex.slice(0, 4));
  if (start === undefined || end?.reading == null || isBetween(row, near)) return null;
  if (!/^month (?:of )?(?:comma )?year$/.test(end.text) || end.reading.from === null) return null;
  if (start.kind === 'found' ? start.text !== 'month' : !/^[A-Z]/.test(start.text)) return null;
  const month = start.kind === 'found' ? Number(start.reading?.timex.slice(5)) : start.value;
  const reading = readMonth(year, month, null, PLAIN);
  return reading === null ? null : [{ ...start, kind: 'found', value: 1, reading }, end];
}

/** "October 8, 10 and 13": days of one month, each for itself. */
function readList(row: Row, near: Near): Piece[] | null {
  const [start, ...rest] = row;
  const { reading } = start ?? {};
  if (start === undefined || reading == null || reading.precision !== 'day') return null;
  if (start.value === 1 || !/month (?:the )?(?:num|nth)$/.test(start.text) || isBetween(row, near))
    return null;
  if (
    !/^(?:[.,;:)!?]|$|\s(?:and|in|at|to|that|when|as|but|for|were|was|respectively)\b)/.test(
      near.after,
    )
  )
    return null;
  const days = rest.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const found = days.flatMap((day) => listed(day, reading));
  return found.length < days.length ? null : [start, ...found];
}

/** "8, 10 and 13 October". */
function readListBefore(row: Row, near: Near): Piece[] | null {
  const end = row.at(-1);
  const reading = end?.reading;
  if (end === undefined || reading == null || reading.precision !== 'day' || isBetween(row, near))
    return null;
  if (!/^(?:the )?(?:num|nth) (?:of )?(?:the )?month/.test(end.text)) return null;
  if (!/\b(?:on|the|for|of|looking\sat|between|dated|and)\s$/i.test(near.before)) return null;
  const days = row.filter(({ kind }) => kind === 'num' || kind === 'nth');
  const found = days.flatMap((day) => listed(day, reading));
  return found.length < days.length ? null : [...found, end];
}

function listed(day: Piece, reading: Reading): Piece[] {
  const same = sameMonth(reading, day.value);
  return same === null ? [] : [{ ...day, kind: 'found', value: 0, reading: same }];
}
