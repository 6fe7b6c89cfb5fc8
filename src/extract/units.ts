/**
 * Units: the sentences of a document that are read together. A sentence is one unit; where a quotation runs over
 * several sentences, these are one, so that the quotation keeps its speaker.
 */

import { isInside } from '../model/identity.ts';
import type { Block, BlockKind, Sentence, Span, Token } from '../model/types.ts';
import { cueForms } from './lexicon/cues.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { readTokensOf } from './tokens.ts';

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
  const drafts = draftUnits(text, blocks, sentences);
  const tokens = readTokensOf(
    text,
    drafts.map(({ span }) => span),
  );
  return drafts.map((draft, index) => {
    const own = tokens[index] ?? [];
    return { ...draft, tokens: own, quoted: quotedTokens(own, draft.quotations) };
  });
}

/** The units before their words are read. */
function draftUnits(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Omit<Unit, 'tokens' | 'quoted'>[] {
  let next = 0;
  const whole = withSpeakers(text, blocks);
  return whole.flatMap(({ block, index }, place) => {
    while (next < sentences.length && (sentences[next]?.span.end ?? 0) <= block.span.start)
      next += 1;
    const own: Span[] = [];
    for (let at = next; at < sentences.length; at += 1) {
      const span = sentences[at]?.span;
      if (span === undefined || span.start >= block.span.end) break;
      own.push(trim(text, cut(span, block.span)));
    }
    if (block.kind === 'boilerplate') return [];
    const following = whole[place + 1]?.block;
    const goesOn =
      following !== undefined &&
      /^\s*[“"]/.test(text.slice(following.span.start, following.span.start + 8));
    const quotations = findQuotations(text, block.span, goesOn);
    const start = behindDateline(text, block.span);
    const spans = joinQuoted(
      text,
      own
        .filter((span) => span.end > Math.max(span.start, start))
        .map((span) => ({ ...span, start: Math.max(span.start, start) })),
      quotations,
    ).flatMap((span) => cutLong(text, span));
    const inside = quotationsIn(spans, quotations);
    return spans.map((span, at) => ({
      kind: block.kind,
      block: index,
      span,
      quotations: inside[at] ?? [],
    }));
  });
}

/** "ARDLE, May 2 (Northwire) - ": where a report was written and for whom, which nobody says in it. */
function behindDateline(text: string, { start, end }: Span): number {
  const [dateline = ''] =
    DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE))) ?? [];
  return start + dateline.length;
}

const DATELINE =
  /^\s*\p{Lu}{2}[\p{Lu} .'’-]*(?:,\s\p{Lu}[\p{L}.]+(?:\s\d{1,2})?){0,3}(?:\s\([^()\n]{1,40}\))?\s(?:[-–—]|--)\s+(?=["“'‘]?[\p{Lu}\d])/u;
const LONGEST_DATELINE = 120;

interface NumberedBlock {
  readonly block: Block;
  readonly index: number;
}

/** The blocks with their numbers; one that only goes on with who said the one before is joined to it. */
function withSpeakers(text: string, blocks: readonly Block[]): NumberedBlock[] {
  const joined: NumberedBlock[] = [];
  blocks.forEach((block, index) => {
    const last = joined.at(-1);
    const isBoth = last?.block.kind === 'paragraph' && block.kind === 'paragraph';
    if (last !== undefined && isBoth && namesSpeaker(text, last.block.span, block.span)) {
      const span = { start: last.block.span.start, end: block.span.end };
      joined[joined.length - 1] = { ...last, block: { ...last.block, span } };
    } else joined.push({ block, index });
  });
  return joined;
}

/** "“It is over.”" and then "said Jane Doe": a quotation set apart, and its verb of saying in lower case. */
function namesSpeaker(text: string, before: Span, after: Span): boolean {
  if (!/[”"]\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end)))
    return false;
  const [word = ''] = /^\p{Ll}+/u.exec(text.slice(after.start, after.start + 20)) ?? [];
  return cueForms(word).length > 0;
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

/** For each token whether it stands in one of the quotations, which are in order and apart. */
function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): boolean[] {
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((quotations[next]?.span.end ?? end) < end) next += 1;
    return (quotations[next]?.span.start ?? end) <= start;
  });
}

/** The quotations inside each span; spans and quotations are in order. */
function quotationsIn(spans: readonly Span[], quotations: readonly Quotation[]): Quotation[][] {
  let next = 0;
  return spans.map((span) => {
    const inside: Quotation[] = [];
    for (; next < quotations.length; next += 1) {
      const found = quotations[next];
      if (found === undefined || found.span.start >= span.end) break;
      if (isInside(found.span, span)) inside.push(found);
    }
    return inside;
  });
}

/** Joins neighbours where a quotation begins in the one and ends in the other. */
function joinQuoted(
  text: string,
  spans: readonly Span[],
  quotations: readonly Quotation[],
): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    while ((quotations[next]?.span.end ?? Infinity) <= (last?.end ?? 0)) next += 1;
    const across = quotations[next]?.span;
    const isSplit =
      across !== undefined && across.start < (last?.end ?? 0) && across.start >= (last?.start ?? 0);
    if (last !== undefined && (isSplit || namesSpeaker(text, last, span)))
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
