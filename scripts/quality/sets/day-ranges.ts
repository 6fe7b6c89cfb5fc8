/**
 * Ranges of days as Recognizers-Text gives them, the end outside, beside ours, which hold their ends. Between two
 * dates that are both named ("from 4 to 22 May", "2014 to 2018", "September to November") its end is the first day
 * of the last one, though that is meant to be inside: there ours may reach to the end of its day, month or year,
 * told by its words; the TIMEX shows that it is such a range, `(2014-01-01,2018-01-01,P4Y)`. A range counted
 * from the day of reference or up to it ("within nine months", "the past three weeks") ends there at the hour of
 * asking; ours holds that day.
 */

import { addDays, monthOf, quarterOf, yearOf } from '../../../src/model/day.ts';
import type { DateMention, Day } from '../../../src/model/types.ts';

/** A reading of a date or a range; an end is null where the range is open or its days are not told. */
export interface GoldDays {
  readonly timex: string | null;
  /** `since`, `after`, `before`, `until` and others. */
  readonly mod: string | null;
  readonly day: Day | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The words of the date. */
  readonly text: string;
}

/**
 * True where the found date has the days of the reading as they are written, an end outside or inside; where it tells
 * none, the TIMEX decides.
 */
export function isReading({ timex, day, start, end }: GoldDays, found: DateMention): boolean {
  if (day !== null) return found.from === day && found.to === day;
  if (start === null && end === null) return found.timex === timex;
  const ends: readonly (Day | null)[] = end === null ? [null] : [end, addDays(end, -1)];
  return found.from === start && ends.includes(found.to);
}

/** True where the found range means the same as the reading, which puts its ends elsewhere, as told above. */
export function isSameRange(gold: GoldDays, found: DateMention, today: Day | null): boolean {
  const { mod, start, end } = gold;
  if (start === null && end === null) return false;
  return firstDays(start, mod).includes(found.from) && lastDays(gold, today).includes(found.to);
}

/** "After 5 May" may begin on the day after. */
function firstDays(start: Day | null, mod: string | null): (Day | null)[] {
  return start !== null && mod === 'after' ? [start, addDays(start, 1)] : [start];
}

function lastDays({ end, mod, timex, text }: GoldDays, today: Day | null): (Day | null)[] {
  if (end === null) return [null];
  const [, unit = ''] = /^\(.*,P[\d.DWMY]*([DWMY])\)$/.exec(timex ?? '') ?? [];
  const named = unit === '' ? [] : [end, reach[unitOfEnd(text) ?? unit]?.(end) ?? end];
  const isToday = end === today || mod === 'until' || INCLUSIVE.test(text);
  return [addDays(end, -1), ...named, ...(isToday ? [end] : [])];
}

/** What the last words of a range name: "Feb 2018" a month, "2018" a year; else a day. Null where they have no digit. */
function unitOfEnd(text: string): string | null {
  const last =
    text
      .toLowerCase()
      .split(/\s(?:to|and|until|till|through)\s|\s?[-–~]\s?/)
      .at(-1) ?? '';
  if (/\bq[1-4]\b/.test(last)) return 'Q';
  if (/\b\d{1,2}(?:st|nd|rd|th)?\b/.test(last)) return 'D';
  if (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(last)) return 'M';
  if (!/\d/.test(last)) return null;
  return /^(?:\D*\s)?\d{4}$/.test(last) ? 'Y' : 'D';
}

/** "no later than 1 May" holds the day; their end, outside as ever, is the day itself. */
const INCLUSIVE = /^(?:no later than|as late as|until|till|by)\b/i;

const reach: Readonly<Record<string, (day: Day) => Day>> = {
  M: (day) => monthOf(day).to,
  Q: (day) => quarterOf(day).to,
  Y: (day) => yearOf(day).to,
};
