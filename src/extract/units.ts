/**
 * Units: the sentences of a document that are read together. A sentence is one unit; where a quotation runs over
 * several sentences, these are one, so that the quotation keeps its speaker.
 */

import { isInside } from '../model/identity.ts';
import type { Block, BlockKind, Sentence, Span, Token } from '../model/types.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { readTokens } from './tokens.ts';

/** A sentence, or those that a quotation joins, in its block. `block` counts the blocks from 0. */
export interface Unit {
  readonly kind: BlockKind;
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For each token whether it stands inside a quotation, the marks counted in. */
  readonly quoted: readonly boolean[];
}

/** The units of the blocks, in order; boilerplate has none. */
export function readUnits(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Unit[] {
  let next = 0;
  return blocks.flatMap((block, index) => {
    while (next < sentences.length && (sentences[next]?.span.end ?? 0) <= block.span.start)
      next += 1;
    const own: Span[] = [];
    for (let at = next; at < sentences.length; at += 1) {
      const span = sentences[at]?.span;
      if (span === undefined || span.start >= block.span.end) break;
      own.push(trim(text, cut(span, block.span)));
    }
    if (block.kind === 'boilerplate') return [];
    const following = blocks[index + 1];
    const goesOn =
      following !== undefined &&
      /^\s*[“"]/.test(text.slice(following.span.start, following.span.end));
    const quotations = findQuotations(text, block.span, goesOn);
    return joinQuoted(
      own.filter((span) => span.end > span.start),
      quotations,
    )
      .flatMap((span) => cutLong(text, span))
      .map((span) => readUnit(text, span, block.kind, index, quotations));
  });
}

/** Longer than this, in characters, is no sentence of news; the bound keeps the reading of a hostile line linear. */
const LONGEST_UNIT = 6000;

/** A span in pieces of bounded length, cut at blanks where there are any. */
function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_UNIT) {
    const blank = text.lastIndexOf(' ', start + LONGEST_UNIT);
    const end = blank > start ? blank : start + LONGEST_UNIT;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

function readUnit(
  text: string,
  span: Span,
  kind: BlockKind,
  block: number,
  all: readonly Quotation[],
): Unit {
  const tokens = readTokens(text, span);
  const quotations = all.filter((quotation) => isInside(quotation.span, span));
  const quoted = tokens.map((token) => quotations.some((found) => isInside(token, found.span)));
  return { kind, block, span, tokens, quotations, quoted };
}

/** Joins neighbours where a quotation begins in the one and ends in the other. */
function joinQuoted(spans: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isSplit =
      last !== undefined &&
      quotations.some(
        ({ span: q }) => q.start < last.end && q.end > last.end && q.start >= last.start,
      );
    if (last !== undefined && isSplit)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function cut(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) };
}

function trim(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  const start = span.start + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, span.start + part.trimEnd().length) };
}
