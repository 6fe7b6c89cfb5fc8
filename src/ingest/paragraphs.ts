/**
 * Paragraphs of plain text. A blank line always parts two paragraphs. A single line break parts them too, unless
 * the lines are those of one hard-wrapped paragraph:
 *
 * - a line that opens with a bullet or a list number begins a paragraph;
 * - a line that begins in lower case goes on with the line before it, if that one has no final stop and the stretch
 *   between the blank lines ends with one (a list of short items does not);
 * - in a stretch whose lines are all short enough to have been wrapped, a line break is a mere wrap where the
 *   first word of the next line would not have fitted any more.
 */

import type { Span } from '../model/types.ts';

/** No mail, wire or e-book is wrapped wider than this; a longer line is a paragraph of its own. */
const WIDEST_WRAP = 120;
/** Lines shorter than this throughout are items or headlines, not a wrapped paragraph. */
const NARROWEST_WRAP = 40;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f]/g;
/** A final stop with what may close after it: `.`, `?”`, `.)`, `:`. */
const FINAL_STOP = /[.!?…:]["'”’»)\]]{0,4}$/;
/** `• `, `- `, `3. `, `3) `, `(iv) `, `a) `. */
const LIST_MARK =
  /^(?:[•⁃▪‣*–-]\s|[•⁃]|\(?(?:\d{1,2}|[ivx]{1,4}|[A-Za-z])(?:\.\)|\))\s|\d{1,2}\.\s)/;

/** The paragraphs of a text in order, each without the white space around it; none of them is empty. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let stretch: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) stretch.push(line);
    else {
      for (const span of joinWrapped(text, stretch)) paragraphs.push(span);
      stretch = [];
    }
  }
  for (const span of joinWrapped(text, stretch)) paragraphs.push(span);
  return paragraphs;
}

/** The lines without the white space around them; a blank line is an empty span. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push(trimmed(text, start, lineBreak.index));
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  const line = text.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

/** Joins the lines between two blank lines into paragraphs. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const last = lines.at(-1);
  const isProse = last !== undefined && hasFinalStop(text, last);
  const joined: Span[] = [];
  let before: Span | null = null;
  for (const line of lines) {
    const open = joined.at(-1);
    if (before && open && isWrap(text, before, line, isProse, width)) {
      joined[joined.length - 1] = { start: open.start, end: line.end };
    } else joined.push(line);
    before = line;
  }
  return joined;
}

function isWrap(text: string, before: Span, next: Span, isProse: boolean, width: number): boolean {
  const opening = text.slice(next.start, next.start + 60);
  if (!isProse || LIST_MARK.test(opening)) return false;
  if (/^\p{Ll}/u.test(opening) && !hasFinalStop(text, before)) return true;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const space = opening.search(/\s/);
  const word = Math.min(space < 0 ? opening.length : space, next.end - next.start);
  return before.end - before.start + 1 + word > width;
}

function hasFinalStop(text: string, line: Span): boolean {
  return FINAL_STOP.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}
