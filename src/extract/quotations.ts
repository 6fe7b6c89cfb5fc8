/**
 * Quoted stretches of a text. Looked for in a whole paragraph, since a quotation runs over sentences. A mark that
 * opens and is never closed in its paragraph opens nothing (in news it is a slip or a quotation that goes on in the
 * next paragraph, where it is opened again).
 */

import type { Span } from '../model/types.ts';

/** A quotation: `span` with its marks, `inner` without them. */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
}

/** Longer than this is a slip of the pen; the bound also keeps the search linear. */
const longestQuotation = 4000;

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
};

const openers: ReadonlySet<number> = new Set(
  Object.keys(closers).map((mark) => mark.charCodeAt(0)),
);

/**
 * The quotations of one paragraph (`span` of `text`), outermost only, in order. Where the next paragraph opens with a
 * mark (`goesOn`), a double mark that is not closed quotes to the end of this one.
 */
export function findQuotations(
  text: string,
  span: Span = { start: 0, end: text.length },
  goesOn = false,
): Quotation[] {
  const found: Quotation[] = [];
  let at = span.start;
  while (at < span.end) {
    at = nextMark(text, at, span.end);
    if (at < 0) break;
    const end = isOpening(text, at)
      ? closingOf(text, at, Math.min(span.end, at + longestQuotation))
      : -1;
    if (end < 0 && goesOn && /[“"]/.test(text[at] ?? '') && isOpening(text, at)) {
      found.push({ span: { start: at, end: span.end }, inner: { start: at + 1, end: span.end } });
      break;
    }
    // "''" quotes nothing
    if (end <= at + 1) {
      at += 1;
      continue;
    }
    const isPair = text.startsWith("''", end) || text.startsWith('’’', end);
    const close = isPair ? end + 2 : end + 1;
    found.push({ span: { start: at, end: close }, inner: { start: at + 1, end } });
    at = close;
  }
  return found;
}

/** Where the next mark that may open stands before `end`, or -1. */
function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (openers.has(text.charCodeAt(at))) return at;
  }
  return -1;
}

/** An opening mark stands before a letter or digit and not after one: so "It's" opens nothing. */
function isOpening(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!(mark in closers)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after) && mark !== '"' && mark !== '“') return false;
  return !/[\p{L}\p{N}]/u.test(before) || mark === '“' || mark === '«';
}

/** Where the quotation that opens here closes, or -1. Double marks are mixed in the wild: any of them closes another. */
function closingOf(text: string, open: number, end: number): number {
  const closer = closers[text[open] ?? ''] ?? '';
  for (let at = open + 1; at < end; at += 1) {
    if (isDouble(closer) ? closesDouble(text, at, closer) : closesSingle(text, at, closer))
      return at;
  }
  return -1;
}

function isDouble(closer: string): boolean {
  return closer === '”' || closer === '"';
}

function closesDouble(text: string, at: number, closer: string): boolean {
  if (text[at] === closer || text[at] === '”') return true;
  if (text.startsWith("''", at) || text.startsWith('’’', at)) return true;
  return (
    text[at] === '"' && /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
  );
}

/** A single mark closes only where no letter follows; so the apostrophe in "Norway’s" does not close. */
function closesSingle(text: string, at: number, closer: string): boolean {
  if (text[at] !== closer) return false;
  if (closer === '»') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const isPlural = /s/.test(before) && /^\s+[\p{L}]/u.test(text.slice(at + 1, at + 3));
  return !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before) && !isPlural;
}
