import { isInside } from '../../src/model/identity.ts';
import type { Claim, Span } from '../../src/model/types.ts';

/** Where a text stands in its document, without marks and white space at its ends; null where it is not. */
export function placeOf(text: string, documentText: string | undefined): Span | null {
  const start = documentText?.indexOf(text) ?? -1;
  return start < 0 ? null : trimPlace({ start, end: start + text.length }, documentText ?? '');
}

/** The claims of a document that cover the place or lie in it, the best fit first. */
export function claimsAt(place: Span, claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, span: trimPlace(claim.span, claim.text, claim.span.start) }))
    .filter(({ span }) => isInside(span, place) || isInside(place, span))
    .sort((a, b) => fitOf(b.span, place) - fitOf(a.span, place) || a.span.start - b.span.start)
    .map(({ claim }) => claim);
}

/** How well two spans fit: the characters they share by those of both, 0 to 1. */
export function fitOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The span without marks and white space at its ends; `text` begins at `offset`. */
function trimPlace(span: Span, text: string, offset = 0): Span {
  const words = text.slice(span.start - offset, span.end - offset);
  const leading = /^[^\p{L}\p{N}$]*/u.exec(words)?.[0].length ?? 0;
  let end = words.length;
  while (end > leading && !/[\p{L}\p{N}]/u.test(words[end - 1] ?? '')) end -= 1;
  return { start: span.start + leading, end: span.start + end };
}
