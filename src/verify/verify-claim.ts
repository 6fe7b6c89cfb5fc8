import { foldText, isInside } from '../model/identity.ts';
import { placeAt } from '../model/problem.ts';
import type { Claim, Document, Figure, Span } from '../model/types.ts';
import type { Verification } from './verification.ts';

/**
 * Looks up all that a claim takes from its document. A claim has at most one problem: the first thing that is
 * not as it was. Where the document is missing there is none, for the document has been named.
 */
export function verifyClaim(claim: Claim, document: Document | undefined): Verification {
  const checks = checksOf(claim);
  if (document === undefined) return { checked: checks.length, problems: [] };
  const { text } = document;
  const failed = checks.find(
    ({ span, isFound }) =>
      !isInside(span, { start: 0, end: text.length }) || !isFound(text.slice(span.start, span.end)),
  );
  if (failed === undefined) return { checked: checks.length, problems: [] };
  const { line, column } = placeAt(text, Math.min(failed.span.start, text.length));
  const found = text.slice(failed.span.start, failed.span.end);
  const message = `Unexpected ${excerpt(found)}, expected ${failed.what} of claim ${claim.id}: ${excerpt(failed.words)}`;
  return {
    checked: checks.length,
    problems: [{ path: claim.document, line, column, message, severity: 'error' }],
  };
}

/** Something that a claim takes from a place of its document. */
interface Check {
  readonly what: string;
  readonly span: Span;
  readonly words: string;
  readonly isFound: (found: string) => boolean;
}

function checksOf(claim: Claim): Check[] {
  const { attribution, context } = claim;
  const { speakerSpan, cueSpan, speaker, cue } = attribution;
  return [
    verbatim('the words', claim.span, claim.text),
    verbatim('the sentence', context.span, context.text),
    ...claim.quotes.map((span) => present('a quotation', span, '')),
    ...claim.figures.map((figure) => ({
      what: 'a figure',
      span: figure.span,
      words: wordsOfFigure(figure),
      isFound: (found: string) => hasFigure(found, figure),
    })),
    ...claim.places.map(({ name, span }) => present('a place', span, name)),
    ...(speakerSpan === null ? [] : [present('the speaker', speakerSpan, speaker ?? '')]),
    ...(cueSpan === null ? [] : [hasWordsOf('the attributing words', cueSpan, cue ?? '')]),
  ];
}

function verbatim(what: string, span: Span, words: string): Check {
  return { what, span, words, isFound: (found) => found === words };
}

/** Names are told in their fullest form, which may stand elsewhere: here something must stand. */
function present(what: string, span: Span, words: string): Check {
  return { what, span, words, isFound: (found) => found.trim() !== '' };
}

function hasWordsOf(what: string, span: Span, words: string): Check {
  const wanted = foldText(words).split(' ');
  const isFound = (found: string): boolean => {
    const there = foldText(found);
    return wanted.every((word) => there.includes(word));
  };
  return { what, span, words, isFound };
}

function wordsOfFigure({ bound, value, min, max }: Figure): string {
  return [bound, value ?? min ?? max].filter((part) => part !== null).join(' ');
}

/** The bounding words and the number must stand there; a number in words is known by being one. */
function hasFigure(found: string, figure: Figure): boolean {
  const { bound, value } = figure;
  if (bound !== null && !foldText(found).includes(foldText(bound))) return false;
  const numbers = found.match(/\d[\d,.]*/g) ?? [];
  if (numbers.length === 0) return /\p{L}/u.test(found) || FRACTION.test(found);
  if (value === null) return true;
  // "1.000" and "74 100": whatever parts the thousands; "½", "6/8", "59 and a half": a part in signs or words
  if (digitsOf(found) === digitsOf(String(value))) return true;
  if (FRACTION.test(found)) return true;
  const isScaled = /\p{L}/u.test(found.replace(/^.*\d/s, ''));
  return numbers.some((number) =>
    isScaled
      ? significant(number) === significant(String(value))
      : Number(number.replaceAll(',', '').replace(/\.$/, '')) === value,
  );
}

const FRACTION = /[½¼¾⅓⅔⅛]|\d\/\d|\b(?:half|third|quarter)s?\b/i;

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** The digits that carry a number, whatever scale is named beside it: "1.5" and "1500000" both give "15". */
function significant(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

function excerpt(text: string): string {
  const shown = text.replace(/\s+/g, ' ').trim();
  if (shown === '') return 'nothing';
  return shown.length <= 60 ? `“${shown}”` : `“${shown.slice(0, 59)}…”`;
}
