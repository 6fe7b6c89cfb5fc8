/** The contents: links to the sections, in a field that Word can bring up to date. */

import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fieldMarks } from './fields.ts';
import { lineOf } from './lines.ts';
import type { WordParts } from './word-parts.ts';

/** A line for each section, where there are several. Without page numbers, which only Word could work out. */
export function contentsOf(headings: readonly Heading[], of: WordParts): Paragraph[] {
  const sections = headings.flatMap((heading) => {
    const anchor = of.places.get(heading.data?.anchor ?? '');
    return heading.depth !== 2 || anchor === undefined ? [] : [{ anchor, words: textOf(heading) }];
  });
  if (sections.length < 3) return [];
  const { begin, end } = fieldMarks('TOC \\o "1-1" \\n \\h');
  const lines = sections.map(
    ({ anchor, words }, index) =>
      new Paragraph({
        style: 'TOC1',
        children: [
          ...(index === 0 ? begin : []),
          new InternalHyperlink({ anchor, children: lineOf([{ type: 'text', value: words }], of) }),
          ...(index === sections.length - 1 ? [end] : []),
        ],
      }),
  );
  const title = new Paragraph({ style: 'TOCHeading', children: [new TextRun('Contents')] });
  return [title, ...lines];
}
