/** Blocks of a page as paragraphs and tables of Word. */

import {
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
} from 'docx';
import type { Heading, List, Nodes, PhrasingContent, Paragraph as Words } from 'mdast';
import { lineOf } from './lines.ts';
import { pictureOf } from './pictures.ts';
import { DEEPEST, LISTS, STEP } from './styles.ts';
import { tableOf } from './tables.ts';
import type { WordParts } from './word-parts.ts';

/** The blocks in their order. Notes are left out, for they are footnotes; so is HTML. */
export function blocksOf(
  nodes: readonly Nodes[],
  of: WordParts,
  look: IParagraphOptions = {},
): (Paragraph | Table)[] {
  return nodes.flatMap((node, index) => {
    switch (node.type) {
      case 'heading':
        return [headingOf(node, of)];
      case 'paragraph':
        return paragraphOf(node, of, { ...leadingTo(nodes[index + 1]), ...look });
      case 'list':
        return listOf(node, of, 0);
      case 'table':
        // A paragraph keeps tables apart, and stands behind a last one, as Word wants it
        return [tableOf(node, of), new Paragraph({ style: 'AfterTable' })];
      case 'blockquote':
        return blocksOf(node.children, of, { style: 'Quote' });
      case 'code':
        return node.value
          .split('\n')
          .map((value) => written([{ type: 'inlineCode', value }], of, look));
      case 'thematicBreak':
        return [new Paragraph({ thematicBreak: true })];
      default:
        return [];
    }
  });
}

/** A line stays on the page of the list or table that it leads to. */
function leadingTo(next: Nodes | undefined): IParagraphOptions {
  return next?.type === 'list' || next?.type === 'table' ? { keepNext: true } : {};
}

/** The first heading is the title of the file; sections below it are what the navigation pane begins with. */
function headingOf({ depth, data, children }: Heading, of: WordParts): Paragraph {
  const place = data?.anchor === undefined ? undefined : of.places.get(data.anchor);
  const line = lineOf(children, of);
  return new Paragraph({
    heading: RANKS[depth],
    children: place === undefined ? line : placed(place, line, of),
  });
}

const RANKS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const;

function placed(place: string, line: readonly ParagraphChild[], of: WordParts): ParagraphChild[] {
  const id = of.nextId();
  return [new BookmarkStart(place, id), ...line, new BookmarkEnd(id)];
}

function paragraphOf(node: Words, of: WordParts, look: IParagraphOptions): Paragraph[] {
  const [image] = node.children;
  if (node.children.length > 1 || image?.type !== 'image' || image.data?.chart === undefined)
    return [written(node.children, of, look)];
  const picture = pictureOf(image, of);
  return picture === null ? [] : [new Paragraph({ keepNext: true, children: [picture] })];
}

function written(
  line: readonly PhrasingContent[],
  of: WordParts,
  look: IParagraphOptions,
): Paragraph {
  return new Paragraph({ ...look, children: lineOf(line, of) });
}

/** The items, a paragraph each; lists in them one step further in. A line that leads into a list stays with it. */
function listOf(list: List, of: WordParts, level: number): (Paragraph | Table)[] {
  const depth = Math.min(level, DEEPEST);
  const reference = list.ordered === true ? LISTS.numbers : LISTS.bullets;
  const instance = list.ordered === true ? of.nextId() : 0;
  return list.children.flatMap(({ children }) =>
    children.flatMap((block, index) => {
      if (block.type === 'list') return listOf(block, of, level + 1);
      const look: IParagraphOptions =
        index === 0
          ? { numbering: { reference, level: depth, instance } }
          : { indent: { left: (depth + 1) * STEP } };
      const lead = leadingTo(children[index + 1]);
      return blocksOf([block], of, { style: 'ListParagraph', ...look, ...lead });
    }),
  );
}
