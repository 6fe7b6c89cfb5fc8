/** The year that goes with a date: "2024", "’87", "last year". */

import { PLAIN_NAMES } from '../lexicon/date-words.ts';
import { piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Piece } from './date-piece.ts';

/** The year that the pieces give; null where they give none or it hangs on an unknown publication. */
export function yearIn(row: Row, near: Near): number | null {
  const year = piece(row, 'year');
  if (year !== undefined) return year.value;
  const short = piece(row, 'shortyear');
  if (short !== undefined) return centuryOf(short.value, near);
  const tail = row.at(-1);
  const isOf = tail?.kind === 'num' && row.at(-2)?.kind === 'of' && /^\d\d$/.test(tail.text);
  if (isOf && tail.value > 31) return centuryOf(tail.value, near);
  const rel = piece(row, 'rel');
  if (rel === undefined || !/^years?$/.test(wordOf(row, 'unit'))) return null;
  return near.published === null ? null : Number(near.published.slice(0, 4)) + rel.value;
}

/** "’87" is 1987 and "’16" 2016: the last year of that number. */
function centuryOf(short: number, { published }: Near): number | null {
  if (published === null) return null;
  const now = Number(published.slice(0, 4));
  const year = Math.floor(now / 100) * 100 + short;
  return year > now + 10 ? year - 100 : year;
}

/** True for a name of the calendar that is no other word: capitalised, or spelt out in small letters. */
export function isPlainWord({ text }: Piece): boolean {
  return /^[A-Z]/.test(text) || PLAIN_NAMES.has(text);
}
