/**
 * The pieces that dates are made of: words of the calendar, numbers and the signs between them. A run is a row of
 * them with nothing but a blank between; the grammar (`date-grammar.ts`) looks at runs alone, as chunkers over
 * tokens do (SUTime's TokensRegex), so a text is read once and not once for every form of date.
 */

import { DATE_WORDS, NAMED_DECADES, WEAK_NAMES } from '../lexicon/date-words.ts';
import { FEAST_NAME, FEAST_STARTS } from '../lexicon/feasts.ts';
import { readDigits } from './date-digits.ts';
import { joinNumberWords } from './date-numbers.ts';
import { type Piece, type PieceKind, pieceOf } from './date-piece.ts';

/** Words, digits with what is glued to them, and the signs that join dates. */
const TOKEN =
  /[QqHh][1-4](?!\w)|[A-Za-z]+\.?|['’]?\d\w*(?:[-.,:/–—'’~](?=\w)\w+)*|[-–—~,/]|['’][sS]?(?![A-Za-z\d])/g;

/** Kinds that can be a date, alone or with others; a run without one is none. */
const CORES: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'month',
  'weekday',
  'weekdays',
  'unit',
  'season',
  'nth',
  'dayword',
  'overnight',
  'feast',
  'year',
  'iso',
  'numeric',
  'monthyear',
  'daymonth',
  'quarter',
  'decade',
  'shortdecade',
  'daypart',
  'bc',
  'date',
]);

/** More pieces than this are no date; the bound keeps the grammar linear in the text. */
const LONGEST_RUN = 48;

/** The runs of pieces in the text, in order. */
export function readRuns(text: string): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let last = 0;
  const close = () => {
    if (run.length === 0) return;
    const joined = joinNumberWords(run);
    if (joined.some(({ kind }) => CORES.has(kind))) runs.push(joined);
    run = [];
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const pieces = readToken(text, match[0], match.index);
    const isFull = run.length >= LONGEST_RUN;
    if (run.length > 0 && (isFull || !isBlank(text, last, match.index))) close();
    if (pieces === null) close();
    else {
      run.push(...pieces);
      last = pieces.at(-1)?.end ?? match.index;
      TOKEN.lastIndex = last;
    }
  }
  close();
  return runs;
}

/** Nothing, blanks, or one end of a line; an empty line parts what is before from what is after. */
function isBlank(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    else if (code !== 32 && code !== 9 && code !== 13 && code !== 160) return false;
  }
  return lines < 2 && to - from < 8;
}

const SIGNS: ReadonlyMap<string, PieceKind> = new Map([
  [',', 'comma'],
  ['/', 'slash'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['~', 'dash'],
]);

function readToken(text: string, token: string, start: number): Piece[] | null {
  // nearly every token is a word, and has a letter of ASCII at its start and no digit behind it
  const isWord = token.charCodeAt(0) >= 65 && !(token.length === 2 && /\d/.test(token));
  if (isWord && token.charCodeAt(0) < 128) return readWord(text, token, start);
  const sign = SIGNS.get(token);
  if (sign !== undefined) return [pieceOf(sign, 0, token, start)];
  if (!/\d/.test(token)) return [pieceOf('possessive', 0, token, start)];
  return readPointedDay(text, token, start) ?? readDigits(text, token, start);
}

const MONTH_NAMES = [...DATE_WORDS].flatMap(([word, { kind }]) => (kind === 'month' ? [word] : []));

const MONTH_AND_YEAR = new RegExp(
  `\\.\\s(?=(?:${MONTH_NAMES.join('|')})\\.?\\s(?:1\\d|20|21)\\d\\d(?:\\s?[.,;:!?)\\n]|$|\\s(?:at|in|by|and|to)\\s))`,
  'iy',
);

const LEADS_TO_DAY =
  /(?:^|\n|[(,:]\s?|\b(?:on|of|by|since|until|till|from|to|between|and|dated|before|after|the)\s)$/i;

/** "on 16. Nov. 2016", as the continent writes ordinals: with the year only, as a point may end a sentence. */
function readPointedDay(text: string, token: string, start: number): Piece[] | null {
  const end = start + token.length;
  if (text[end] !== '.' || !/^\d\d?$/.test(token)) return null;
  MONTH_AND_YEAR.lastIndex = end;
  if (!MONTH_AND_YEAR.test(text) || !LEADS_TO_DAY.test(text.slice(Math.max(0, start - 10), start)))
    return null;
  return [pieceOf('nth', Number(token), `${token}.`, start)];
}

/** A point goes with an abbreviated month or weekday, and ends a sentence elsewhere. */
function readWord(text: string, token: string, start: number): Piece[] | null {
  if (token.length > 13) return null;
  if (token.length === 1 && WEEK_COMMENCING.test(text.slice(start, start + 4)))
    return weekCommencing(start);
  const bare = token.endsWith('.') ? token.slice(0, -1) : token;
  const lower = bare.toLowerCase();
  if (FEAST_STARTS.has(lower)) {
    FEAST_NAME.lastIndex = start;
    const [name] = FEAST_NAME.exec(text) ?? [];
    if (name !== undefined) return [pieceOf('feast', 0, name, start)];
  }
  const word = DATE_WORDS.get(lower);
  if (word === undefined) {
    const decade = NAMED_DECADES.get(lower);
    return decade === undefined ? null : [pieceOf('shortdecade', decade, bare, start)];
  }
  const hasPoint = WEAK_NAMES.has(lower);
  return [pieceOf(word.kind, word.value, hasPoint ? token : bare, start)];
}

/** "w/c 4 February", as British offices write "week commencing". */
const WEEK_COMMENCING = /^w\/c\s/i;

function weekCommencing(start: number): Piece[] {
  return [
    { kind: 'unit', value: 0, start, end: start + 1, text: 'week', reading: null },
    {
      kind: 'starting',
      value: 0,
      start: start + 2,
      end: start + 3,
      text: 'commencing',
      reading: null,
    },
  ];
}
