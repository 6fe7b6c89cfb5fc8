/** The way to a document's page on the web, and to the words on it. */

import type { Claim, Span } from '../model/types.ts';
import type { Lookup } from './lookup.ts';
import type { SourceLink } from './page.ts';
import { foldWords, textDirective } from './text-fragment.ts';

/** Longer addresses are nobody's. */
const LONGEST_URL = 2000;

/** The page of a document, by its path; null where it has no address of the web. */
export function linkToDocument({ documents }: Lookup, path: string): SourceLink | null {
  const page = pageOf(documents.get(path)?.url ?? null);
  return page === null ? null : { url: page.href, host: hostOf(page) };
}

/**
 * The way to the words of any claim on the page of its document, null where that has no address. Claims of one sentence are
 * reached by one link, from the first of their words to the last.
 */
export function linksToClaims(of: Lookup): (claim: Claim) => SourceLink | null {
  const documents = new Map<string, Known>();
  const knownOf = (path: string): Known => {
    const known = documents.get(path) ?? knowDocument(of, path);
    documents.set(path, known);
    return known;
  };
  return ({ document, context }) => {
    const page = pageOf(of.documents.get(document)?.url ?? null);
    if (page === null) return null;
    const { text, claimed } = knownOf(document);
    const from = context.span.start;
    const { start, end } = claimed.get(placeOf(context.span)) ?? context.span;
    const directive = textDirective(context.text, { start: start - from, end: end - from }, text);
    return {
      url: directive === null ? page.href : addDirective(page, directive),
      host: hostOf(page),
    };
  };
}

/** What is known of a document's text. */
interface Known {
  /** The sentences with claims, folded. */
  readonly text: string;
  /** In each sentence, from the first claimed word to the last. */
  readonly claimed: ReadonlyMap<string, Span>;
}

function knowDocument({ briefing }: Lookup, path: string): Known {
  const claims = briefing.claims
    .filter(({ document }) => document === path)
    .toSorted(
      (a, b) =>
        a.context.span.start - b.context.span.start || b.context.span.end - a.context.span.end,
    );
  const claimed = new Map<string, Span>();
  const texts: string[] = [];
  let read = 0;
  for (const { span, context } of claims) {
    const place = placeOf(context.span);
    const { start, end } = claimed.get(place) ?? span;
    claimed.set(place, { start: Math.min(start, span.start), end: Math.max(end, span.end) });
    const { end: to } = context.span;
    if (to > read) texts.push(context.text.slice(Math.max(0, read - context.span.start)));
    read = Math.max(read, to);
  }
  return { text: foldWords(texts.join(' ')), claimed };
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** An address of the web that names nobody who logs in; what it says of a place on the page stays. */
function pageOf(url: string | null): URL | null {
  if (url === null || url.length > LONGEST_URL || !URL.canParse(url)) return null;
  const page = new URL(url);
  const isWeb = page.protocol === 'https:' || page.protocol === 'http:';
  if (!isWeb || page.username !== '' || page.password !== '') return null;
  page.hash = page.hash.split(':~:')[0] ?? '';
  return page;
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function addDirective({ href }: URL, directive: string): string {
  return `${href}${href.includes('#') ? '' : '#'}:~:${directive}`;
}
