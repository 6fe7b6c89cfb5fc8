/** A newsletter as HTML that mail programs show: tables, styles in the elements, nothing fetched, no script. */

import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import juice from 'juice';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { MAIL_WIDTH, mailStyle } from './mail-style.ts';

/** The tree as a complete document, narrow on a phone and never wider than `MAIL_WIDTH`. */
export function writeMailHtml(title: string, lang: string, root: Root): string {
  const words = toHtml(root).children as ElementContent[];
  visit({ type: 'root', children: words }, 'element', (node) => {
    // Word, which shows mail in Outlook, heeds the attribute alone.
    if (node.tagName === 'img') {
      node.properties = { ...node.properties, width: MAIL_WIDTH - 48 };
    }
  });
  const page = writer.stringify(frame(title, lang, words));
  return `${juice(page, AS_WRITTEN)}\n`;
}

// The attributes that Word needs are written above.
const AS_WRITTEN = {
  applyWidthAttributes: false,
  applyHeightAttributes: false,
  applyAttributesTableElements: false,
} as const;

/** The tree as HTML to stand in another page, without a look of its own. */
export function writeFragment(root: Root): string {
  return writer.stringify(toHtml(root));
}

// What looks like a template to juice is words to us.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name];

/** Words as HTML. */
export function escapeWords(words: string): string {
  return writer.stringify({ type: 'root', children: [{ type: 'text', value: words }] });
}

/** HTML that stands in a template is left out. */
function toHtml(root: Root): HtmlRoot {
  return unified().use(remarkGfm).use(remarkRehype).runSync(structuredClone(root)) as HtmlRoot;
}

const writer = unified().use(rehypeStringify).freeze();

function frame(title: string, lang: string, words: ElementContent[]): HtmlRoot {
  const inner = layout({ width: '100%' }, [cell({}, words)]);
  // Word takes no "at most" for a width: it gets a table of that width around.
  const ghost = `[if mso]><table role="presentation" width="${MAIL_WIDTH}" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]`;
  const narrow = element('div', { style: `max-width:${MAIL_WIDTH}px;margin:0 auto` }, [inner]);
  const outer = layout({ width: '100%' }, [
    cell({ align: 'center' }, [
      { type: 'comment', value: ghost },
      narrow,
      { type: 'comment', value: '[if mso]></td></tr></table><![endif]' },
    ]),
  ]);
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light' }),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: mailStyle }]),
  ];
  const html = element('html', { lang }, [element('head', {}, head), element('body', {}, [outer])]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

/** A table that only puts things in their places: a screen reader passes it over. */
function layout(properties: Element['properties'], cells: ElementContent[]): Element {
  const table = {
    role: 'presentation',
    cellPadding: '0',
    cellSpacing: '0',
    border: 0,
    ...properties,
  };
  return element('table', table, [element('tbody', {}, [element('tr', {}, cells)])]);
}

function cell(properties: Element['properties'], children: ElementContent[]): Element {
  return element('td', properties, children);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
