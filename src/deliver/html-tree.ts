/** From the Markdown tree of a page to HTML nodes: marks, notes, wordings side by side, drawings, tables. */

import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { FootnoteReference, Heading, List, Nodes, Paragraph } from 'mdast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Chart } from '../report/chart.ts';
import type { Aligned, Page } from '../report/page.ts';
import { drawingOf } from './html-drawing.ts';
import { element, writeFacets } from './html-nodes.ts';

/** The blocks of the page in order, without its notes. HTML that stands in the tree is left out. */
export function toHtmlBlocks(
  { root, readings }: Page,
  drawn: ReadonlyMap<string, string>,
): ElementContent[] {
  const marked = structuredClone(root);
  visit(marked, addProperties);
  const toHtml = unified().use(remarkRehype, {
    clobberPrefix: '',
    handlers: {
      heading: (state: State, node: Heading) =>
        element(`h${node.depth}`, headingProperties(node), state.all(node)),
      list: (state: State, node: List) => [
        defaultHandlers.list(state, node),
        ...(node.data?.aligned === undefined ? [] : collation(node.data.aligned)),
      ],
      paragraph: (state: State, node: Paragraph) => {
        const chart = chartOf(node);
        return chart === null ? defaultHandlers.paragraph(state, node) : drawingOf(chart, drawn);
      },
      ...(readings === undefined ? {} : { footnoteReference: noteLinks() }),
    },
  });
  const blocks = toHtml.runSync(marked) as HtmlRoot;
  wrapTables(blocks);
  joinNotes(blocks);
  return blocks.children as ElementContent[];
}

type State = Parameters<typeof defaultHandlers.list>[0];

/** Links to the readings; the first to a note is the place that its sentence leads back to. */
function noteLinks(): (state: State, node: FootnoteReference) => Element {
  const noted = new Set<string>();
  return (_state, { identifier }) => {
    const place = noted.has(identifier) ? {} : { id: `r.${identifier}` };
    noted.add(identifier);
    return element('sup', {}, [element('a', { href: `#n.${identifier}`, ...place }, [identifier])]);
  };
}

/** What a node is about, and what it shows, as properties of its element. */
function addProperties(node: Nodes): void {
  if (node.type === 'text' && node.data?.differs === true) node.data = { hName: 'mark' };
  if (node.type === 'text' && node.data?.namesPlace === true) node.data = { hName: 'code' };
  if (node.type === 'list' && node.data?.shows !== undefined) layOut(node, node.data.shows);
  if (node.type !== 'listItem' && node.type !== 'tableRow') return;
  const facets = node.data?.facets;
  if (facets === undefined) return;
  const verdict = node.type === 'tableRow' ? node.data?.verdict : undefined;
  node.data = {
    hProperties: {
      dataF: writeFacets(facets),
      ...(verdict === undefined ? {} : { dataVerdict: verdict }),
    },
  };
}

/** The title of each item on a line of its own, and those of the deciding pair marked. */
function layOut(list: List, shows: string): void {
  list.data = { ...list.data, hProperties: { className: [shows] } };
  list.spread = shows !== 'wordings';
  for (const item of list.children.filter(({ data }) => data?.isDeciding === true)) {
    item.data = { ...item.data, hProperties: { className: ['deciding'] } };
  }
}

function headingProperties({ data }: Heading): Element['properties'] {
  const { anchor, folded, facets, verdict } = data ?? {};
  return {
    ...(anchor === undefined ? {} : { id: anchor }),
    ...(folded === true ? { dataFolded: '' } : {}),
    ...(facets === undefined ? {} : { dataF: writeFacets(facets) }),
    ...(verdict === undefined ? {} : { dataVerdict: verdict }),
  };
}

/**
 * The wordings in one line: what all have stands once, what they differ in stands one above the other. Only for the
 * eye; the list before it says the same.
 */
function collation(aligned: readonly Aligned[]): ElementContent[] {
  if (aligned.length === 0) return [];
  const parts = aligned.flatMap((words) =>
    words.length === 1
      ? [words[0] ?? '', ' ']
      : [
          element(
            'span',
            { className: ['fork'] },
            words.map((one) =>
              element('span', one === '' ? { className: ['none'] } : {}, [one || '–']),
            ),
          ),
          ' ',
        ],
  );
  return [element('p', { className: ['collation'], ariaHidden: 'true' }, parts)];
}

/** The chart that a paragraph holds and nothing beside; null for every other one. */
function chartOf({ children }: Paragraph): Chart | null {
  const [image] = children;
  return children.length === 1 && image?.type === 'image' ? (image.data?.chart ?? null) : null;
}

/** Notes that follow each other stand in one superscript. */
function joinNotes(body: HtmlRoot): void {
  visit(body, 'element', (node, index, parent) => {
    if (node.tagName !== 'sup' || parent === undefined || index === undefined) return;
    const next = parent.children[index + 1];
    if (next?.type !== 'element' || next.tagName !== 'sup') return;
    node.children.push({ type: 'text', value: ' ' }, ...next.children);
    parent.children.splice(index + 1, 1);
    return index;
  });
}

/** A table in a box of its own, which a browser may leave unlaid until it is seen; on a phone its rows are cards. */
function wrapTables(body: HtmlRoot): void {
  visit(body, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    visit(node, 'element', (part) => {
      const role = ROLES[part.tagName];
      if (role !== undefined) part.properties = { ...part.properties, role };
      if (part.tagName === 'th') part.properties = { ...part.properties, scope: 'col' };
    });
    parent.children.splice(index, 1, element('div', { className: ['table'] }, [node]));
    return index + 1;
  });
}

/** Browsers forget what a part of a table is when its style makes a card of it. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};
