/** Numbers that are days of a month, hours of a day and years: dates of their own, and no figures. */

import type { Token } from '../../model/types.ts';
import { APPROXIMATORS, BOUNDS_BEFORE } from '../lexicon/bounds.ts';
import { CLOCK_AFTER, MONTHS, YEAR_BEFORE } from '../lexicon/number-labels.ts';
import { isBareDigits, isYear } from './digits.ts';
import type { Measured } from './figure-units.ts';
import { isDash, isName, wordAt } from './pieces.ts';

/** "October 23", "23 October", "the 23 of May". */
export function isDayOfMonth(pieces: readonly Token[], { from, to, low, bare }: Measured): boolean {
  const isMonthBefore = MONTHS.has(pieces[from - 1]?.text ?? '');
  if (isMonthBefore && bare && (low <= 31 || isYear(wordAt(pieces, from)))) return true;
  const next = wordAt(pieces, to) === 'of' ? to + 1 : to;
  return bare && low <= 31 && MONTHS.has(pieces[next]?.text ?? '');
}

/** "5 p.m.", "8 o'clock", "at 8.30". */
export function isClockTime(pieces: readonly Token[], { from, to, low }: Measured): boolean {
  const after = wordAt(pieces, to);
  if (low <= 2400 && CLOCK_AFTER.has(after) && (after !== 'local' || isTimeWord(pieces, to + 1))) {
    return true;
  }
  if (HALF_PAST.test(`${wordAt(pieces, from - 2)} ${wordAt(pieces, from - 1)}`)) return true;
  const isPointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(wordAt(pieces, from));
  return isPointed && /^(?:at|until|till|by|around|about|from)$/.test(wordAt(pieces, from - 1));
}

/** "half past nine", "ten minutes to six". */
const HALF_PAST = /^(?:half|quarter|minutes) (?:past|to|after)$/;

function isTimeWord(pieces: readonly Token[], at: number): boolean {
  return wordAt(pieces, at) === 'time';
}

/**
 * Four bare digits are a year, unless they count a plural: with a bounding word ("more than 2000 people"),
 * or in round hundreds and where no preposition of time or "the" stands before ("sent 2000 troops").
 */
export function isYearNumber(pieces: readonly Token[], { from, to, low, bare }: Measured): boolean {
  if (!bare || !isYear(wordAt(pieces, from))) return false;
  const before = wordAt(pieces, from - 1);
  const next = pieces[to];
  if (isAmountBefore(pieces, from) || isRangeEnd(pieces, from, to)) return false;
  const counts = next !== undefined && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.pos);
  if (!counts) return true;
  const two = `${wordAt(pieces, from - 2)} ${before}`;
  if (BOUNDS_BEFORE.has(two) || BOUNDS_BEFORE.has(before)) return false;
  if (BOUNDS_BEFORE.has(`${wordAt(pieces, from - 3)} ${two}`)) return false;
  if (APPROXIMATORS.has(before) && before !== 'around' && before !== 'circa') return false;
  if (YEAR_BEFORE.has(before) || isName(pieces[from - 1])) return true;
  return low % 100 !== 0;
}

/** "above 1000", "more than 2000", "equal to 1500": a comparison; "until at least 2021" and "over" may be of time. */
function isAmountBefore(pieces: readonly Token[], from: number): boolean {
  const two = `${wordAt(pieces, from - 2)} ${wordAt(pieces, from - 1)}`;
  return COMPARED.test(two);
}

const COMPARED =
  /(?:^| )(?:above|below|exceeding|equals?|(?:more|fewer|greater|higher|lower|larger|smaller) than|equal to)$/;

/** "1000-5000": an end of a range whose other end is no year. */
function isRangeEnd(pieces: readonly Token[], from: number, to: number): boolean {
  const other = isDash(pieces, to) ? to + 1 : isDash(pieces, from - 1) ? from - 2 : -1;
  const word = wordAt(pieces, other);
  return isBareDigits(word) && word.length >= 4 && !isYear(word);
}
