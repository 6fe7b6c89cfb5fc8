/** Identity and order, decided here and nowhere else. Ids come from content, never from position. */

import { hash } from 'node:crypto';
import type { Span } from './types.ts';

/** The SHA-256 of bytes or text, in hex. */
export function hashOf(content: Uint8Array | string): string {
  return hash('sha256', content);
}

/** An id such as `c-4f1c2a90`: the prefix and eight hex digits that the parts decide. */
export function idOf(prefix: string, ...parts: readonly (string | null)[]): string {
  return `${prefix}-${hashOf(JSON.stringify(parts)).slice(0, 8)}`;
}

/** The name space of UUIDs that are made of our names. */
const SPACE = '4f1d12e6-b633-4534-823b-b033034557ae';

/** A UUID of version 5 (RFC 9562): the name decides it, in its name space, on every machine alike. */
export function uuidOf(name: string, space: string = SPACE): string {
  const bytes = Buffer.concat([Buffer.from(space.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const digits = hash('sha1', bytes);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** Text with case, quotation marks, dashes and white space levelled, so that equal wording is equal. */
export function foldText(text: string): string {
  // Most text has nothing to level but case.
  if (/^(?:[!-_a-~] ?)*$/.test(text)) return text.toLowerCase().trimEnd();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Orders strings by their code units, in every locale alike. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders spans by their start, then the shorter first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Orders days that may be unknown; unknown days come last. */
export function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return byText(a, b);
}

/** A comparator that asks each of the given ones in turn until one decides. */
export function byAll<T>(...orders: readonly ((a: T, b: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const order of orders) {
      const decided = order(a, b);
      if (decided !== 0) return decided;
    }
    return 0;
  };
}

/** True where the spans share at least one character. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`. */
export function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
