/** A line of a page as runs of Word: weight, marks, links, notes. */

import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { FootnoteReference, Link, PhrasingContent } from 'mdast';
import { shown } from '../../model/shown.ts';
import { fieldOf } from './fields.ts';
import type { WordParts } from './word-parts.ts';

/** The nodes as runs in their order. What Word has nothing for is its words; HTML is left out. */
export function lineOf(
  nodes: readonly PhrasingContent[],
  of: WordParts,
  look: IRunPropertiesOptions = {},
): ParagraphChild[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'footnoteReference') return runsOf(node, of, look);
    const isAfterNote = nodes[index - 1]?.type === 'footnoteReference';
    return [...(isAfterNote ? [raised(',')] : []), ...noteReference(node, of)];
  });
}

function runsOf(
  node: PhrasingContent,
  of: WordParts,
  look: IRunPropertiesOptions,
): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value, node.data?.differs === true ? { ...look, ...DIFFERS } : look)];
    case 'strong':
      return lineOf(node.children, of, { ...look, bold: true });
    case 'emphasis':
      return lineOf(node.children, of, { ...look, italics: true });
    case 'delete':
      return lineOf(node.children, of, { ...look, strike: true });
    case 'inlineCode':
      return [textRun(node.value, { ...look, font: 'Consolas' })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linkOf(node, of, look);
    case 'linkReference':
      return lineOf(node.children, of, look);
    case 'image':
    case 'imageReference':
      return [textRun(node.alt ?? '', look)];
    default:
      return [];
  }
}

/** Words that the claim beside has in another way, as the page marks them too. */
const DIFFERS = { shading: { fill: 'FFE7A3' } } as const satisfies IRunPropertiesOptions;

/** The words as they can be shown. */
function textRun(words: string, look: IRunPropertiesOptions): TextRun {
  return new TextRun({ ...look, text: shown(words) });
}

/** A link within the page or to an address that is safe to open; any other is its words. */
function linkOf(
  { url, children }: Link,
  of: WordParts,
  look: IRunPropertiesOptions,
): ParagraphChild[] {
  const runs = lineOf(children, of, { ...look, style: 'Hyperlink' });
  const anchor = of.places.get(url.slice(1));
  if (url.startsWith('#') && anchor !== undefined)
    return [new InternalHyperlink({ anchor, children: runs })];
  const link = addressOf(url);
  return link === null
    ? lineOf(children, of, look)
    : [new ExternalHyperlink({ link, children: runs })];
}

/** The address as Word takes it: one that is malformed or too long would make the file unreadable to it. */
function addressOf(url: string): string | null {
  if (!/^(?:https?|mailto):/i.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  return href.length < 2000 ? href : null;
}

/** The footnote where it is referred to first; after that its number, which Word keeps right when notes come and go. */
function noteReference({ identifier }: FootnoteReference, of: WordParts): ParagraphChild[] {
  const number = of.notes.get(identifier);
  if (number === undefined) return [];
  const place = `_Note${number}`;
  if (of.noted.has(number)) return fieldOf(`NOTEREF ${place} \\f \\h`, [raised(String(number))]);
  of.noted.add(number);
  const id = of.nextId();
  return [new BookmarkStart(place, id), new FootnoteReferenceRun(number), new BookmarkEnd(id)];
}

/** Raised by itself too, for readers that do not ask the style. */
function raised(text: string): TextRun {
  return new TextRun({ text, style: 'FootnoteReference', superScript: true });
}
