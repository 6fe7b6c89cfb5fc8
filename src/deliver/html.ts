/** A page as one HTML file: nothing fetched, nothing run but its own script, and a policy that forbids the rest. */

import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Page } from '../report/page.ts';
import { chartStyle } from './charts/palette.ts';
import { filterOf } from './html-filter.ts';
import { element, separate } from './html-nodes.ts';
import { groupParts } from './html-parts.ts';
import { readingsOf } from './html-readings.ts';
import { script } from './html-script.ts';
import { style as pageStyle } from './html-style.ts';
import { toHtmlBlocks } from './html-tree.ts';

/**
 * The page as a complete document, with its charts as `drawn`, by name; of one that is not, its table stands alone. HTML
 * that stands in a document or template stays text or is left out.
 */
export function writeHtml(page: Page, drawn: ReadonlyMap<string, string> = new Map()): string {
  const { opening, sections } = groupParts(toHtmlBlocks(page, drawn));
  const all = [...sections, ...readingsOf(page)];
  const children = [element('header', {}, opening), ...contentsOf(all), ...filterOf(page), ...all];
  return `${writer.stringify(frame(page, children)).trimEnd()}\n`;
}

const style = `${pageStyle}${chartStyle}`;

/** Drawings alone are written as they came; see html-drawing.ts. */
const writer = unified()
  .use(rehypeStringify, { allowDangerousHtml: true, omitOptionalTags: true, preferUnquoted: true })
  .freeze();

function frame(page: Page, children: readonly ElementContent[]): HtmlRoot {
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [page.title]),
    element('style', {}, [style]),
  ];
  const body = [
    element('a', { href: '#the.page', className: ['skip'] }, ['Skip to the text']),
    element('main', { id: 'the.page' }, separate(children)),
    element('script', {}, [script]),
  ];
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: page.lang }, [
        element('head', {}, separate(head)),
        element('body', {}, separate(body)),
      ]),
    ],
  };
}

const policy = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function hashOf(words: string): string {
  return `sha256-${createHash('sha256').update(words).digest('base64')}`;
}

/** The way to each section, where there are several. */
function contentsOf(sections: readonly Element[]): Element[] {
  const links = sections.flatMap(({ children: [heading] }) => {
    const { id } = heading?.type === 'element' ? heading.properties : {};
    if (id === undefined) return [];
    const link = element('a', { href: `#${id}` }, [textOf(heading)]);
    return [element('li', {}, [link])];
  });
  if (links.length < 3) return [];
  return [element('nav', { ariaLabel: 'Contents' }, [element('ol', {}, links)])];
}
