/**
 * Ranges of days as Recognizers-Text gives them, the end outside, beside ours, which hold their ends. Between two
 * dates that are both named ("from 4 to 22 May", "2014 to 2018", "September to November") its end is the first day
 * of the last one, though that is meant to be inside: there ours may reach to the end of its day, month or year,
 * told by the letter of the duration in the TIMEX, `(2014-01-01,2018-01-01,P4Y)`.
 */

import { addDays, monthOf, yearOf } from '../../../src/model/day.ts';
import type { DateMention, Day } from '../../../src/model/types.ts';

/** A reading of a date or a range; an end is null where the range is open or its days are not told. */
export interface GoldDays {
  readonly timex: string | null;
  /** `since`, `after`, `before`, `until` and others. */
  readonly mod: string | null;
  readonly day: Day | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** True where the found date means the days of the reading; where it tells none, the TIMEX decides. */
export function isReading({ timex, mod, day, start, end }: GoldDays, found: DateMention): boolean {
  if (day !== null) return found.from === day && found.to === day;
  if (start === null && end === null) return found.timex === timex;
  return firstDays(start, mod).includes(found.from) && lastDays(end, mod, timex).includes(found.to);
}

/** "After 5 May" may begin on the day after. */
function firstDays(start: Day | null, mod: string | null): (Day | null)[] {
  return start !== null && mod === 'after' ? [start, addDays(start, 1)] : [start];
}

function lastDays(end: Day | null, mod: string | null, timex: string | null): (Day | null)[] {
  if (end === null) return [null];
  const [, unit = ''] = /^\(.*,P[\d.]+([DWMY])\)$/.exec(timex ?? '') ?? [];
  const named = unit === '' ? [] : [reach[unit]?.(end) ?? end];
  return [addDays(end, -1), ...named, ...(mod === 'until' ? [end] : [])];
}

const reach: Readonly<Record<string, (day: Day) => Day>> = {
  M: (day) => monthOf(day).to,
  Y: (day) => yearOf(day).to,
};
