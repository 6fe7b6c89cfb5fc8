/**
 * The blocks of a text: its title, section headings, paragraphs, and what is no part of the article. A short
 * line in title case is a heading where prose follows it, and the headline of another article where it stands
 * at the end or under a label such as "Related".
 */

import type { Block, BlockKind, Span } from '../model/types.ts';
import { isBoilerplate, isRelatedLabel } from './boilerplate.ts';
import { isHeadingLike, isProse, isTitleCase } from './headline.ts';
import { splitParagraphs } from './paragraphs.ts';

/** A paragraph whose kind is known beforehand, from markup; null where the words must tell. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: BlockKind | null;
}

const MOST_TITLE_WORDS = 22;
const MOST_HEADING_WORDS = 14;
/** The headline of an article has no fewer words; a line of fewer may be a name, a place, a list item. */
const LEAST_RELATED_WORDS = 5;

/** The blocks of a plain text, in order. Every paragraph is in one of them. */
export function findBlocks(text: string): Block[] {
  return orderKinds(
    text,
    splitParagraphs(text).map((span) => ({ span, kind: null })),
  );
}

/** The blocks of paragraphs some of which are known by their markup. */
export function orderKinds(text: string, paragraphs: readonly Paragraph[]): Block[] {
  const lines = paragraphs.map(({ span }) => text.slice(span.start, span.end));
  const page = findPageLines(lines);
  const title = page.indexOf(false);
  const isMarked = paragraphs.some(({ kind }) => kind !== null);
  return paragraphs.map(({ span, kind }, index) => {
    if (page[index]) return { kind: 'boilerplate', span };
    if (kind !== null) return { kind, span };
    if (isMarked) return { kind: 'paragraph', span };
    if (index === title && isTitle(lines, page, index)) return { kind: 'title', span };
    return { kind: isHeading(lines, page, index) ? 'heading' : 'paragraph', span };
  });
}

/** For each paragraph whether it belongs to the page rather than the article. */
function findPageLines(lines: readonly string[]): boolean[] {
  const page = lines.map(isBoilerplate);
  lines.forEach((line, index) => {
    if (!isRelatedLabel(line)) return;
    for (let next = index + 1; next < lines.length; next++) {
      if (page[next] || !isHeadingLike(lines[next] ?? '', MOST_TITLE_WORDS)) break;
      page[next] = true;
    }
  });
  if (!lines.some((line, index) => !page[index] && isProse(line))) return page;
  for (let last = lines.length - 1; last >= 0; last--) {
    if (page[last]) continue;
    if (!isOtherHeadline(lines[last] ?? '')) break;
    page[last] = true;
  }
  return page;
}

function isOtherHeadline(line: string): boolean {
  return (
    isTitleCase(line) &&
    isHeadingLike(line, MOST_TITLE_WORDS) &&
    line.split(/\s+/).length >= LEAST_RELATED_WORDS &&
    !/^[•*–—-]/.test(line)
  );
}

/** True for a first line that has no final stop and has prose below it that is longer. */
function isTitle(lines: readonly string[], page: readonly boolean[], index: number): boolean {
  const line = lines[index] ?? '';
  const isQuestion = isTitleCase(line) && /[?!]["'”’]?$/.test(line) && line.length <= 120;
  if (!isQuestion && !isHeadingLike(line, MOST_TITLE_WORDS)) return false;
  return lines.some(
    (other, at) => at > index && !page[at] && isProse(other) && other.length > line.length,
  );
}

/** True for a short line without a final stop over a longer paragraph of prose. */
function isHeading(lines: readonly string[], page: readonly boolean[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!isHeadingLike(line, MOST_HEADING_WORDS)) return false;
  let next = index + 1;
  while (page[next]) next++;
  const below = lines[next];
  return below !== undefined && isProse(below) && below.length > line.length;
}
