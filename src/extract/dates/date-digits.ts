/**
 * Digits in dates by their shape: "23", "23rd", "2024", "2024-10-23" (ISO 8601), "23/10/2024", "23-24", "1990s", "10
 * a.m.", "Q3". What has no shape of a date ("3,000", "F-16", "2019-nCoV") is none.
 */

import { DATE_WORDS } from '../lexicon/date-words.ts';
import { type Piece, type PieceKind, pieceOf } from './date-piece.ts';

/** A shape of digits that is one piece, with the number it is worth. */
interface Shape {
  readonly kind: PieceKind;
  readonly pattern: RegExp;
  readonly value?: (digits: RegExpExecArray) => number;
}

const first = (digits: RegExpExecArray) => Number(digits[1]);

const SHAPES: readonly Shape[] = [
  { kind: 'num', pattern: /^(\d{1,3})$/, value: first },
  { kind: 'year', pattern: /^((?:1\d|20|21)\d\d)$/, value: first },
  { kind: 'nth', pattern: /^(\d{1,2})(?:st|nd|rd|th)$/i, value: first },
  { kind: 'iso', pattern: /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/ },
  { kind: 'iso', pattern: /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/ },
  { kind: 'numeric', pattern: /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)$/ },
  { kind: 'daymonth', pattern: /^\d{1,2}\/\d{1,2}$/ },
  {
    kind: 'monthyear',
    pattern: /^(?:(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d)$/,
  },
  { kind: 'decade', pattern: /^(\d{3}0)['’]?s$/, value: first },
  { kind: 'shortdecade', pattern: /^['’]?(\d0)['’]?s$/, value: first },
  { kind: 'shortyear', pattern: /^['’](\d\d)$/, value: first },
  { kind: 'quarter', pattern: /^[QqHh]([1-4])$/, value: first },
  { kind: 'clock', pattern: /^\d{1,2}[:.]\d\d(?:[ap]m)?$|^\d{1,2}[ap]m$/i },
];

/** "p.m." behind a time of day, with its blank. */
const MERIDIEM = /\s?[ap]\.?m\b\.?/iy;

/** The pieces of a token with digits; null where it has no shape of a date. */
export function readDigits(text: string, token: string, start: number): Piece[] | null {
  MERIDIEM.lastIndex = start + token.length;
  const meridiem = /^\d{1,2}(?:[:.]\d\d)?$/.test(token) ? MERIDIEM.exec(text)?.[0] : undefined;
  if (meridiem !== undefined) return [pieceOf('clock', 0, token + meridiem, start)];
  if (isDayAfterOn(text, token, start)) return [pieceOf('daymonth', 0, token, start)];
  const owner = /^(\d{1,2}|\d{4})['’]s$/.exec(token)?.[1] ?? '';
  if (owner !== '' && !(/0$/.test(owner) && owner.length > 1)) return readShape(owner, start);
  return readShape(token, start) ?? readQuarter(text, token, start) ?? readParts(token, start);
}

/** "4-22" and "4.22" right behind "on", with nothing after that they count: the grammar decides. */
function isDayAfterOn(text: string, token: string, start: number): boolean {
  if (!/^\d{1,2}[-.]\d{1,2}$/.test(token) || !/\bon\s$/i.test(text.slice(start - 4, start)))
    return false;
  return ENDS_HERE.test(text.slice(start + token.length, start + token.length + 10));
}

const ENDS_HERE = /^(?:\s?[.,;:!?)](?!\d)|\s*$|\n|\s(?:at|in|with|when|after|before|by|but)\s)/;

function readShape(token: string, start: number): Piece[] | null {
  if (isSpanOfYears(token)) return null;
  const clock = token.search(/T[\d:]+$/);
  if (clock > 0) return readShape(token.slice(0, clock), start);
  for (const { kind, pattern, value } of SHAPES) {
    const match = pattern.exec(token);
    if (match !== null) return [pieceOf(kind, value?.(match) ?? 0, token, start)];
  }
  return null;
}

/** "2011-12" is two years, as no month is written behind an earlier one; "2016-11" is a month. */
function isSpanOfYears(token: string): boolean {
  const [, year = '', next = ''] = /^\d\d(\d\d)[-/](\d\d)$/.exec(token) ?? [];
  return next !== '' && Number(next) === (Number(year) + 1) % 100;
}

/** "2016H2", "2017-q1": a year and its half or quarter. */
function readQuarter(_text: string, token: string, start: number): Piece[] | null {
  const [, year = '', code = ''] = /^((?:19|20)\d\d)-?([QqHh][1-4])$/.exec(token) ?? [];
  if (year === '') return null;
  return [
    pieceOf('year', Number(year), year, start),
    pieceOf('quarter', Number(code[1]), code, start + token.length - 2),
  ];
}

/** "23-24", "2014–2018", "05-Aug-2016", "5/1-5/7": parts that are each a piece, with signs between. */
function readParts(token: string, start: number): Piece[] | null {
  const sign = SIGNS.find((one) => token.search(one) >= 0);
  const parts = sign === undefined ? [] : token.split(sign);
  if (parts.length < 3 || parts.length > 5) return null;
  const pieces: Piece[] = [];
  let at = start;
  for (const part of parts) {
    const read = readPart(part, at);
    if (read === null) return null;
    pieces.push(...read);
    at += part.length;
  }
  return pieces;
}

/** What joins parts, the loosest first. */
const SIGNS: readonly RegExp[] = [/([-–—~])/, /(,)/, /(\/)/];

/** A part that has signs of its own is read in the same way: "May/2019" in "Dec/2018-May/2019". */
function readPart(part: string, start: number): Piece[] | null {
  if (/^[-–—~]$/.test(part)) return [pieceOf('dash', 0, part, start)];
  if (part === '/') return [pieceOf('slash', 0, part, start)];
  if (part === ',') return [pieceOf('comma', 0, part, start)];
  const word = DATE_WORDS.get(part.toLowerCase());
  if (word?.kind === 'month') return [pieceOf('month', word.value, part, start)];
  return readShape(part, start) ?? readParts(part, start);
}
