/** The documents as far as claims were found in them: each sentence in its place, its claims told apart. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Claim, Span } from '../model/types.ts';
import type { Lookup } from './lookup.ts';
import { text } from './nodes.ts';
import { documentWords } from './notes.ts';
import type { Reading, ReadSentence, SourceLink } from './page.ts';
import { capitalise } from './write-count.ts';

/** The readings of the documents that a numbered tree has notes on, in the order of the sources. */
export function readDocuments(root: Root, of: Lookup): Reading[] {
  const numbers = numbersByPlace(root);
  const byDocument = groupByDocument(of.briefing.claims);
  return of.briefing.documents.flatMap(({ path }) => {
    const noted = numbers.get(path);
    if (noted === undefined) return [];
    return [
      {
        title: text(capitalise(documentWords(of, path))).value,
        sentences: readSentences(byDocument.get(path) ?? [], noted),
      },
    ];
  });
}

function groupByDocument(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.document);
    if (group === undefined) groups.set(claim.document, [claim]);
    else group.push(claim);
  }
  return groups;
}

interface Noted {
  readonly span: Span;
  readonly number: string;
  readonly link: SourceLink | null;
}

function numbersByPlace(root: Root): Map<string, Noted[]> {
  const numbers = new Map<string, Noted[]>();
  visit(root, 'footnoteDefinition', ({ data, identifier }) => {
    if (data?.document === undefined || data.span === undefined) return;
    const noted = { span: data.span, number: identifier, link: data.link ?? null };
    numbers.set(data.document, [...(numbers.get(data.document) ?? []), noted]);
  });
  return numbers;
}

/** The contexts of claims in order: those with a note and those beside them. One that lies within another is read with it. */
function readSentences(claims: readonly Claim[], noted: readonly Noted[]): ReadSentence[] {
  const ordered = claims.toSorted(
    (a, b) =>
      a.context.span.start - b.context.span.start || b.context.span.end - a.context.span.end,
  );
  const sentences: { readonly span: Span; readonly text: string; readonly claims: Claim[] }[] = [];
  for (const claim of ordered) {
    const last = sentences.at(-1);
    if (last !== undefined && claim.context.span.end <= last.span.end) last.claims.push(claim);
    else sentences.push({ ...claim.context, claims: [claim] });
  }
  const notesOf = ({ span: own }: { readonly span: Span }): Noted[] =>
    noted.filter(({ span }) => isWithin(span, own));
  const hasNotes = sentences.map((sentence) => notesOf(sentence).length > 0);
  const read = sentences.filter(
    (_sentence, at) => hasNotes[at] || hasNotes[at - 1] || hasNotes[at + 1],
  );
  return read.map((sentence, at) => {
    const notes = notesOf(sentence);
    return {
      notes: notes.map(({ number }) => number),
      span: sentence.span,
      link: notes[0]?.link ?? null,
      isAfterGap: sentence.span.start > (read[at - 1]?.span.end ?? 0) + GAP,
      words: tellApart(sentence.text, sentence.span.start, sentence.claims),
    };
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The text in stretches that belong to a claim and stretches that do not. */
function tellApart(words: string, start: number, claims: readonly Claim[]): ReadSentence['words'] {
  const parts: { text: string; isClaimed: boolean }[] = [];
  const add = (from: number, to: number, isClaimed: boolean): void => {
    const part = words.slice(from, to);
    if (part !== '') parts.push({ text: text(part).value, isClaimed });
  };
  let at = 0;
  for (const { span } of claims.toSorted((a, b) => a.span.start - b.span.start)) {
    const from = Math.max(span.start - start, at);
    const to = Math.min(span.end - start, words.length);
    if (to <= from) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, words.length, false);
  return parts;
}

// White space between two sentences, which is nothing that was left out.
const GAP = 3;
