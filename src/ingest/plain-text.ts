/** Plain text: the decoded file is the text, unchanged. Only its first lines may declare a day. */

import type { Block } from '../model/types.ts';
import { findBlocks } from './blocks.ts';
import type { ReadText } from './formats.ts';
import { readWrittenDay } from './written-day.ts';

/** How many of the first paragraphs may declare the day of publication. */
const TOP = 8;
/** `Published: 23 October 2024`. "Updated" is another day. */
const PUBLISHED_LINE = /^(?:first )?(?:published|posted|publication date|date)(?: on)?(?:: ?| )/i;
/** `KYIV, Oct. 23, 2024 (Reuters) —`. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{1,30}(?:, [\p{L} .]{2,20})?, (?=[\p{L}\d .,]{8,24}\d{4}\b[^—–-]{0,20} ?[—–-])/u;

/** A plain text with its blocks and the day it declares. */
export function readPlainText(decoded: string): ReadText {
  const blocks = findBlocks(decoded);
  const published = findPublished(decoded, blocks);
  const declared = {
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    published,
  };
  return { text: decoded, declared, blocks, problems: [] };
}

/** The day of publication in the words of one of the first lines, or null. */
function findPublished(text: string, blocks: readonly Block[]): string | null {
  for (const { span } of blocks.slice(0, TOP)) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 120));
    const label = PUBLISHED_LINE.exec(line) ?? DATELINE.exec(line);
    const rest = line.slice(label?.[0].length ?? 0);
    const isWhole =
      span.end - span.start <= 60 &&
      /\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}[\w .]{0,12})?$/.test(rest);
    if ((label || isWhole) && readWrittenDay(rest) !== null) return rest;
  }
  return null;
}
