/** The piece that dates are put together from, and the reading that comes of it. */

import type { DateMention } from '../../model/types.ts';
import type { WordKind } from '../lexicon/date-words.ts';

/** What a piece is. `found` is a date that the grammar has put together. */
export type PieceKind =
  | Exclude<WordKind, 'date'>
  | 'date'
  | 'feast'
  | 'year'
  | 'iso'
  | 'numeric'
  | 'monthyear'
  | 'daymonth'
  | 'quarter'
  | 'decade'
  | 'shortdecade'
  | 'shortyear'
  | 'clock'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'possessive'
  | 'found';

/** A piece of a date; spans are of the text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: Reading | null;
}

/** The meaning of a date expression, without its place. */
export type Reading = Omit<DateMention, 'span'>;

/** A piece that stands in the text from `start` as `words`. */
export function pieceOf(kind: PieceKind, value: number, words: string, start: number): Piece {
  return { kind, value, start, end: start + words.length, text: words, reading: null };
}
