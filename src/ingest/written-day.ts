/** A day of publication as documents write it. Only full, unambiguous days: `10/11/2024` is none. */

import { isDay } from '../model/day.ts';
import type { Day } from '../model/types.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** `2024-10-23`, `2024-10-23T08:00:00Z`. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** `23 October 2024`, `Wed, 23 Oct 2024 08:00:00 +0000`. */
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?!\\d)`,
  'i',
);
/** `October 23, 2024`, `Wednesday, Oct. 23, 2024`. */
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'i',
);

/** The day that a text begins with, or null; what follows, such as an hour, is left out. */
export function readWrittenDay(text: string): Day | null {
  const opening = text.slice(0, 60).trim();
  const iso = ISO.exec(opening);
  if (iso) return dayOrNull(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(opening);
  if (dayFirst) return dayOrNull(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(opening);
  return monthFirst ? dayOrNull(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : null;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOrNull(year = '', month = '', day = ''): Day | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
