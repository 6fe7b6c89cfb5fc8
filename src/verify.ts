/**
 * Whether a briefing still says what its sources say. The sources are read again as `brief` reads them, and
 * everything that the briefing takes from them is looked up at its place.
 */

import { readDocument } from './ingest/read-document.ts';
import type { Briefing, Document, Problem, SourceFile } from './model/types.ts';
import type { Verification } from './verify/verification.ts';
import { verifyClaim } from './verify/verify-claim.ts';
import { verifyQuotations } from './verify/verify-quotations.ts';
import { verifyReferences } from './verify/verify-references.ts';

/**
 * Looks up every claim, quotation, figure, place, speaker and cue of a briefing in its sources, and every
 * quotation of the rendered pages (Markdown), if any are given.
 */
export function verify(
  briefing: Briefing,
  sources: readonly SourceFile[],
  pages: readonly SourceFile[] = [],
): Verification {
  const read = briefing.documents.map((record) =>
    rereadDocument(
      record,
      sources.find(({ path }) => path === record.path),
    ),
  );
  const documents = new Map(
    read.flatMap(({ document }) => (document === null ? [] : [[document.path, document] as const])),
  );
  const texts = [...documents.values()].map(({ text }) => text);
  const parts: readonly Verification[] = [
    { checked: read.length, problems: read.flatMap(({ problems }) => problems) },
    ...briefing.claims.map((claim) => verifyClaim(claim, documents.get(claim.document))),
    verifyReferences(briefing),
    verifyQuotations(briefing, texts, pages),
  ];
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function rereadDocument(
  { path, sha256 }: Briefing['documents'][number],
  source: SourceFile | undefined,
): { readonly document: Document | null; readonly problems: readonly Problem[] } {
  if (source === undefined) {
    return { document: null, problems: [problemAt(path, 'lack of the file', 'the source')] };
  }
  const { document, problems } = readDocument(source);
  if (document === null) return { document, problems };
  if (document.sha256 === sha256) return { document, problems: [] };
  const changed = problemAt(
    path,
    `content (SHA-256 ${document.sha256.slice(0, 12)}…)`,
    `what the briefing was made of (${sha256.slice(0, 12)}…)`,
  );
  return { document, problems: [changed] };
}

function problemAt(path: string, what: string, expected: string): Problem {
  const message = `Unexpected ${what}, expected ${expected}`;
  return { path, line: null, column: null, message, severity: 'error' };
}
