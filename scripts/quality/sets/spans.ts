import { isOverlapping } from '../../../src/model/identity.ts';
import type { Span } from '../../../src/model/types.ts';

/** How far an excerpt reaches to both sides of its span, in characters. */
const REACH = 70;

/** Turns spans that count code points of the text into spans that count UTF-16 units, as ours do. */
export function fromCodePoints(text: string): (span: Span) => Span {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  const offset = (index: number): number => starts[index] ?? text.length;
  return ({ start, end }) => ({ start: offset(start), end: offset(end) });
}

/** True where the span shares a character with one of the others. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => isOverlapping(span, other));
}

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** The words of the span between marks, with some of the text around them. */
export function excerpt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + REACH)}`;
}
