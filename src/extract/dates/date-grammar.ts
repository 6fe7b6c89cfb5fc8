/**
 * A small grammar over runs of pieces, in steps: what a step finds becomes one piece, on which the next step builds
 * ("the end of" + "next month"). Patterns are written in the names of pieces, `month comma? year`, and are matched
 * on a string with one letter a piece: the way of SUTime's TokensRegex and of HeidelTime's rules.
 */

import type { Near } from './date-near.ts';
import type { Piece, PieceKind, Reading } from './date-piece.ts';

/** What a rule makes of its pieces; null where they are no date after all. */
type Read = (pieces: Row, near: Near) => Reading | Found | null;

/** A reading that is said of some of the pieces alone: "October 7" in "two days after October 7". */
export interface Found {
  readonly reading: Reading;
  readonly span: { readonly start: number; readonly end: number };
}

/** A form of date: its pattern in names of pieces and its meaning. */
export interface DateRule {
  /** An example. */
  readonly like: string;
  readonly pattern: string;
  readonly read: Read;
}

/** A rule with its pattern ready to be matched; `needs` is a piece without which it cannot match. */
export interface Form {
  readonly pattern: RegExp;
  readonly needs: string;
  readonly read: Read;
}

/** A form of dates in a row: the found pieces that take the place of its pieces, or null. */
export interface RowRule {
  readonly like: string;
  readonly pattern: string;
  readonly read: (row: Row, near: Near) => Piece[] | null;
}

/** The matched pieces, to be asked by kind. */
export type Row = readonly Piece[];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const codes = new Map<string, string>();

/** The letter of a kind of piece; kinds get theirs in the order in which the rules name them. */
function codeOf(kind: string): string {
  const known = codes.get(kind);
  if (known !== undefined) return known;
  const code = LETTERS[codes.size] ?? '_';
  codes.set(kind, code);
  return code;
}

/** The rule made ready: `rel? unit`, `month (comma? year)?`; a bar parts kinds of which one stands there. */
export function compile({ pattern, read }: DateRule): Form {
  let depth = 0;
  const needed: string[] = [];
  const source = (pattern.match(/\(|\)[?*+]?|[a-z]+(?:\|[a-z]+)*[?*+]?|\|/g) ?? []).map((part) => {
    if (part === '(') depth += 1;
    if (part.startsWith(')')) depth -= 1;
    if (/^[()|]/.test(part)) return part === '(' ? '(?:' : part;
    const [, kinds = '', count = ''] = /^([a-z|]+)([?*+]?)$/.exec(part) ?? [];
    const letters = kinds.split('|').map(codeOf).join('');
    if (depth === 0 && letters.length === 1 && !/[?*]/.test(count)) needed.push(letters);
    return `[${letters}]${count}`;
  });
  const rarest = needed.find((letter) => !COMMON.has(letter)) ?? needed[0];
  return { pattern: new RegExp(source.join(''), 'g'), needs: rarest ?? '', read };
}

const COMMON: ReadonlySet<string> = new Set(
  ['num', 'the', 'of', 'in', 'a', 'to', 'and'].map((kind) => codeOf(kind)),
);

type NearOf = (start: number, end: number) => Near;

/** The run with the dates that the forms find in it put in the place of their pieces; of overlapping the longest. */
export function reduce(run: Row, forms: readonly Form[], nearOf: NearOf): Piece[] {
  return replaceRows(run, forms, nearOf, (answer, pieces) => [foundPiece(answer, pieces)]);
}

/** Like `reduce` where a form answers with the pieces that take the place of its own. */
export function replaceRows<Answer>(
  run: Row,
  forms: readonly Ready<Answer>[],
  nearOf: NearOf,
  toPieces: (answer: Answer, pieces: Row) => readonly Piece[],
): Piece[] {
  const signature = run.map(({ kind }) => codes.get(kind) ?? '_').join('');
  const matches = formsOn(signature, forms).flatMap((form) =>
    matchesOf(signature, form, run, nearOf, toPieces),
  );
  if (matches.length === 0) return [...run];
  const kept: Match[] = [];
  for (const match of matches.toSorted(byLength))
    if (kept.every(({ from, to }) => match.to <= from || to <= match.from)) kept.push(match);
  const reduced: Piece[] = [];
  let at = 0;
  for (const { from, to, pieces } of kept.toSorted((a, b) => a.from - b.from)) {
    reduced.push(...run.slice(at, from), ...pieces);
    at = to;
  }
  return [...reduced, ...run.slice(at)];
}

/**
 * The forms whose pattern is in the signature. The same few thousand signatures come again and again ("month num"), so
 * what was found for one is kept.
 */
function formsOn<F extends Pick<Form, 'pattern' | 'needs'>>(
  signature: string,
  forms: readonly F[],
): readonly F[] {
  let known = seen.get(forms);
  if (known === undefined || known.size > MOST_SEEN) {
    known = new Map();
    seen.set(forms, known);
  }
  const before = known.get(signature);
  if (before !== undefined) return before as readonly F[];
  const found = forms.filter(
    ({ needs, pattern }) => signature.includes(needs) && signature.search(pattern) >= 0,
  );
  known.set(signature, found);
  return found;
}

const seen = new WeakMap<object, Map<string, readonly unknown[]>>();
const MOST_SEEN = 5000;

interface Ready<Answer> {
  readonly pattern: RegExp;
  readonly needs: string;
  readonly read: (pieces: Row, near: Near) => Answer | null;
}

interface Match {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

function byLength(a: Match, b: Match): number {
  return b.to - b.from - (a.to - a.from) || a.from - b.from;
}

function matchesOf<Answer>(
  signature: string,
  { pattern, read }: Ready<Answer>,
  run: Row,
  nearOf: NearOf,
  toPieces: (answer: Answer, pieces: Row) => readonly Piece[],
): Match[] {
  const matches: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(signature); match !== null; match = pattern.exec(signature)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const row = run.slice(from, to);
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) break;
    const answer = read(row, nearOf(first.start, last.end));
    // what was refused as a whole may hold a date further in
    if (answer === null) pattern.lastIndex = from + 1;
    else matches.push({ from, to, pieces: toPieces(answer, row) });
  }
  return matches;
}

/** A found date as a piece: its text is the kinds it was made of, its value 1 where they tell the year, 2 where no bound is to be set. */
function foundPiece(answer: Reading | Found, row: Row): Piece {
  const isPart = 'reading' in answer;
  const at = isPart ? answer.span : { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
  const tellsYear = row.some(
    ({ kind, value }) => YEAR_KINDS.has(kind) || (kind === 'found' && value === 1),
  );
  const text = row.map(({ kind }) => kind).join(' ');
  const reading = isPart ? answer.reading : answer;
  const value = isPart ? 2 : tellsYear ? 1 : 0;
  return { kind: 'found', value, text, start: at.start, end: at.end, reading };
}

const YEAR_KINDS: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'year',
  'shortyear',
  'iso',
  'numeric',
  'monthyear',
  'rel',
  'bc',
]);

/** The first piece of a kind; undefined where there is none. */
export function piece(row: Row, kind: PieceKind): Piece | undefined {
  return row.find((one) => one.kind === kind);
}

/** The number of the first piece of a kind; null where there is none. */
export function numberOf(row: Row, ...kinds: readonly PieceKind[]): number | null {
  return row.find(({ kind }) => kinds.includes(kind))?.value ?? null;
}

/** The words of the first piece of a kind in small letters; '' where there is none. */
export function wordOf(row: Row, kind: PieceKind): string {
  return piece(row, kind)?.text.toLowerCase() ?? '';
}
