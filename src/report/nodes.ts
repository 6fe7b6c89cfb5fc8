/** The few Markdown nodes that pages are made of. Strings become text nodes, and harmless ones. */

import type {
  Emphasis,
  FootnoteReference,
  Heading,
  Image,
  InlineCode,
  Link,
  List,
  ListData,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { shown } from '../model/shown.ts';
import type { Chart } from './chart.ts';
import type { SourceLink } from './page.ts';

/** What stands in a line: a node, or a string that becomes a text node. */
export type Inline = string | PhrasingContent;

/** What stands in a section. */
export type Block = RootContent;

/** A text node: the words as they can be shown, in one line and with nothing hidden. */
export function text(value: string): Text {
  return { type: 'text', value: shown(value) };
}

/** A text node for words that another claim has in another way. */
export function differing(words: string): Text {
  return { ...text(words), data: { differs: true } };
}

/** A text node that names the thing that the heading above is about. */
export function placeName(words: string): Text {
  return { ...text(words), data: { namesPlace: true } };
}

/** Inline nodes in a row; neighbouring texts are one node, but for those that are marked. */
export function line(...parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const part of parts) {
    const node = typeof part === 'string' ? text(part) : part;
    const last = nodes.at(-1);
    if (isPlain(node) && isPlain(last)) {
      nodes.splice(-1, 1, text(last.value + node.value));
    } else {
      nodes.push(node);
    }
  }
  return nodes;
}

function isPlain(node: PhrasingContent | undefined): node is Text {
  return node?.type === 'text' && node.data === undefined;
}

/** A paragraph. */
export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: line(...parts) };
}

/**
 * A heading; `about` is what a link to it names, `compares` what it shows without being its place, `folded` lets
 * a format close what follows.
 */
export function heading(
  depth: Heading['depth'],
  words: string,
  marks: { readonly about?: string; readonly compares?: string; readonly folded?: boolean } = {},
): Heading {
  return { type: 'heading', depth, children: line(words), data: { ...marks } };
}

/** A list of items, each a line or several blocks; `claims`: what each tells of, where notes do not name them all. */
export function list(
  items: readonly (readonly Inline[] | readonly ListBlock[])[],
  claims: readonly (readonly string[])[] = [],
): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item, index) => ({
      type: 'listItem',
      spread: false,
      children: isBlocks(item) ? [...item] : [paragraph(...item)],
      ...(claims[index] === undefined ? {} : { data: { claims: claims[index] } }),
    })),
  };
}

/** The list with what it shows, for formats that lay it out. */
export function showing(shows: NonNullable<ListData['shows']>, of: List): List {
  return { ...of, data: { ...of.data, shows } };
}

type ListBlock = Paragraph | List;

function isBlocks(item: readonly Inline[] | readonly ListBlock[]): item is readonly ListBlock[] {
  const [first] = item;
  return typeof first === 'object' && (first.type === 'paragraph' || first.type === 'list');
}

/** A table; each cell is a row of inline nodes. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (readonly Inline[])[])[],
): Table {
  const cells = [header.map((words) => [words]), ...rows];
  return {
    type: 'table',
    align: header.map(() => null),
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: line(...cell) })),
    })),
  };
}

/** A chart: the file that holds it, what it shows in words, and the data, for a format that draws it in place. */
export function picture(chart: Chart): Image {
  return {
    type: 'image',
    url: `charts/${chart.name}.svg`,
    alt: text(chart.description).value,
    data: { chart },
  };
}

/** Words of weight. */
export function strong(...parts: readonly Inline[]): Strong {
  return { type: 'strong', children: line(...parts) };
}

/** Words set apart. */
export function emphasis(...parts: readonly Inline[]): Emphasis {
  return { type: 'emphasis', children: line(...parts) };
}

/** A name that commands take, as it must be typed. */
export function code(name: string): InlineCode {
  return { type: 'inlineCode', value: shown(name) };
}

/** A link to a heading that is `about` a thing; `addAnchors` turns it into the heading's place. */
export function linkTo(about: string, ...parts: readonly Inline[]): Link {
  return { type: 'link', url: `#${about}`, children: line(...parts) };
}

/** A link to a document on the web, or to words of it. */
export function linkToSource({ url }: SourceLink, ...parts: readonly Inline[]): Link {
  return { type: 'link', url, children: line(...parts) };
}

/** A footnote reference to a claim; `numberNotes` gives it its number and its note. */
export function noteOf(claim: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: claim, label: claim };
}

/** The parts with the separator between them, none at the ends. */
export function joined(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
