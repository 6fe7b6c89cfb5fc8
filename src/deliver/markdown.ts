/** A page as Markdown with the tables and footnotes of GitHub Flavored Markdown. */

import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Page } from '../report/page.ts';
import { writePlaces } from './markdown-places.ts';

/** The page as Markdown, a newline at the end. A text node read back is the text that was written. */
export function writeMarkdown(page: Page): string {
  const root = writePlaces(page.root);
  visit(root, joinTexts);
  return markdown.stringify(root);
}

/** Texts that only a mark keeps apart are one to the serialiser, which escapes by what stands before and after. */
function joinTexts(node: Nodes): void {
  if (!('children' in node)) return;
  for (let at = node.children.length - 1; at > 0; at--) {
    const [before, text] = [node.children[at - 1], node.children[at]];
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    node.children.splice(at, 1);
  }
}

/**
 * The serialiser escapes only what CommonMark itself would take for a mark. The autolinks that readers of
 * Markdown find besides begin with other characters too, `<2024desk@news.example>`, and one that begins
 * swallows the escapes behind it: `www.<` would come back as `www.\<`.
 */
const markdown = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    unsafe: [
      { character: '<', inConstruct: 'phrasing' },
      {
        character: '.',
        before: '[Ww]{3}',
        inConstruct: 'phrasing',
        notInConstruct: ['destinationLiteral', 'destinationRaw'],
      },
    ],
  })
  .freeze();
