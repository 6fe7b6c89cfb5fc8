/** A page as Markdown with the tables and footnotes of GitHub Flavored Markdown. */

import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Page } from '../report/page.ts';

/** The page as Markdown, a newline at the end. A text node read back is the text that was written. */
export function writeMarkdown(page: Page): string {
  return markdown.stringify(structuredClone(page.root));
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
      { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
    ],
  })
  .freeze();
