/**
 * The part of a week, month or year that "early", "mid" and "late" mean, or "the beginning", "middle" and "end" of
 * it, as Recognizers-Text reads them (https://github.com/microsoft/Recognizers-Text, the cases in
 * Specs/DateTime/English/DatePeriodParser.json): halves of a week, a month and a year that runs or is the next or
 * last, thirds of a year with a number. TIMEX3 says it with `mod` and leaves the value alone.
 */

import { addDays, addMonths, type Days } from '../../model/day.ts';
import { byText } from '../../model/identity.ts';

/** What a part is taken of; `named` is a year with a number. */
export type Whole = 'week' | 'month' | 'year' | 'named';

/** First and last place of "early", "mid" and "late": days of a week or month, months of a year. */
const PLACES: Readonly<Record<Whole, readonly (readonly [number, number])[]>> = {
  week: [
    [0, 2],
    [1, 4],
    [3, 6],
  ],
  month: [
    [0, 14],
    [9, 19],
    [15, 30],
  ],
  year: [
    [0, 5],
    [3, 8],
    [6, 11],
  ],
  named: [
    [0, 3],
    [4, 7],
    [8, 11],
  ],
};

/** The days of the part that the words name; all of them where they name none. */
export function partOf(days: Days, whole: Whole, words: string | null): Days {
  const part = partNamed(words);
  const [first, last] = (part === null ? undefined : PLACES[whole][part]) ?? [];
  if (first === undefined || last === undefined) return days;
  if (whole === 'year' || whole === 'named')
    return { from: addMonths(days.from, first), to: addDays(addMonths(days.from, last + 1), -1) };
  const [to = days.to] = [addDays(days.from, last), days.to].toSorted(byText);
  return { from: addDays(days.from, first), to };
}

/** 0 for "early" and "start of", 1 for "mid", 2 for "late" and "end of", null for no such word. */
export function partNamed(words: string | null | undefined): 0 | 1 | 2 | null {
  if (words === null || words === undefined) return null;
  if (/early|beginning|start/i.test(words)) return 0;
  return /mid/i.test(words) ? 1 : 2;
}
