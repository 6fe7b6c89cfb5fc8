/** A page as one HTML file: no script, nothing fetched, and a policy that forbids both. */

import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Heading, Image } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Page } from '../report/page.ts';
import { chartStyle } from './charts/palette.ts';
import { style as pageStyle } from './html-style.ts';

/**
 * The page as a complete document, with its charts as `drawn`, by name; of one that is not, its table stands alone. HTML
 * that stands in a document or template stays text or is left out.
 */
export function writeHtml(page: Page, drawn: ReadonlyMap<string, string> = new Map()): string {
  const body = toHtml.runSync(structuredClone(page.root)) as HtmlRoot;
  showCharts(body, drawn);
  wrapTables(body);
  const children = fold(body.children as ElementContent[]);
  return `${writer.stringify(frame(page, children))}\n`;
}

const toHtml = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: 'Where the claims stand',
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    handlers: {
      heading: (state: { all(node: Heading): ElementContent[] }, node: Heading): Element =>
        element(
          `h${node.depth}`,
          {
            ...(node.data?.anchor === undefined ? {} : { id: node.data.anchor }),
            ...(node.data?.folded === true ? { dataFolded: '' } : {}),
          },
          state.all(node),
        ),
      image: (_state: unknown, { data }: Image): Element =>
        element('div', {
          className: ['wide'],
          tabIndex: 0,
          role: 'group',
          ariaLabel: data?.chart?.title ?? '',
          dataChart: data?.chart?.name ?? '',
        }),
    },
  })
  .freeze();

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();
const style = `${pageStyle}${chartStyle}`;

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function frame(page: Page, children: readonly ElementContent[]): HtmlRoot {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [text(page.title)]),
    element('style', {}, [text(style)]),
  ];
  const skip = element('a', { href: '#content', className: ['skip'] }, [text('Skip to the text')]);
  const main = element('main', { id: 'content' }, children);
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: page.lang }, [
        element('head', {}, separate(head)),
        element('body', {}, separate([skip, main])),
      ]),
    ],
  };
}

function separate(nodes: readonly ElementContent[]): ElementContent[] {
  return [text('\n'), ...nodes.flatMap((node) => [node, text('\n')])];
}

/** Paragraphs that hold a chart become the chart as drawn: the only markup that is not made of nodes here. */
function showCharts(body: HtmlRoot, drawn: ReadonlyMap<string, string>): void {
  visit(body, 'element', (node, index, parent) => {
    const [place] = node.children;
    if (node.tagName !== 'p' || place?.type !== 'element') return;
    const { dataChart, ...properties } = place.properties;
    if (dataChart === undefined || parent === undefined || index === undefined) return;
    const value = drawn.get(String(dataChart));
    const shown = value === undefined ? [] : [element('div', properties, [{ type: 'raw', value }])];
    parent.children.splice(index, 1, ...shown);
    return index + shown.length;
  });
}

/** A wide table scrolls by itself and does not push the page aside. */
function wrapTables(body: HtmlRoot): void {
  visit(body, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    visit(node, 'element', (cell) => {
      if (cell.tagName === 'th') cell.properties = { ...cell.properties, scope: 'col' };
    });
    parent.children.splice(index, 1, element('div', { className: ['wide'] }, [node]));
    return index + 1;
  });
}

/** What follows a folded heading, up to the next heading of its rank, goes into a `details` below it. */
function fold(nodes: readonly ElementContent[]): ElementContent[] {
  const folded: ElementContent[] = [];
  let open: { readonly rank: number; readonly into: Element } | null = null;
  for (const node of nodes) {
    const rank = rankOf(node);
    const isEnd = rank !== null || isFootnotes(node);
    if (open !== null && isEnd && (rank ?? 0) <= open.rank) open = null;
    if (rank !== null && node.type === 'element' && 'dataFolded' in node.properties) {
      const { dataFolded: _mark, ...properties } = node.properties;
      const summary = element('summary', {}, [{ ...node, properties }]);
      const details = element('details', {}, [summary]);
      open = { rank, into: details };
      folded.push(details);
    } else if (open === null) {
      folded.push(node);
    } else {
      open.into.children.push(node);
    }
  }
  return folded;
}

function rankOf(node: ElementContent): number | null {
  const rank = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return rank === undefined ? null : Number(rank);
}

function isFootnotes(node: ElementContent): boolean {
  return node.type === 'element' && 'dataFootnotes' in node.properties;
}
