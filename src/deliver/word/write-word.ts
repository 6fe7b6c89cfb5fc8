/**
 * A page as a Word file. Its headings, notes, tables and links are Word's own, so that an editor can navigate, restyle
 * and go on writing.
 */

import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { shown } from '../../model/shown.ts';
import type { Page } from '../../report/page.ts';
import { blocksOf } from './blocks.ts';
import { contentsOf } from './contents.ts';
import { repack } from './repack.ts';
import { numbering, PAGE, styles } from './styles.ts';
import { openParts } from './word-parts.ts';

/**
 * The page as the bytes of a `.docx`, with its charts as PNG by their names; a chart that is not among them is told by its
 * table alone. `tool` is named as what made the file. HTML that stands in the tree is left out.
 */
export async function writeWord(
  page: Page,
  pictures: ReadonlyMap<string, Uint8Array>,
  tool: string,
): Promise<Uint8Array> {
  const headings: Heading[] = [];
  visit(page.root, 'heading', (node) => void headings.push(node));
  const of = openParts(page.root, headings, pictures);
  const [opening, rest] = splitAtSections(page.root.children);
  const file = new Document({
    title: shown(page.title),
    description: summaryOf(page),
    creator: tool,
    lastModifiedBy: tool,
    // Without it, Word opens the file as one of Word 2007 and says so
    compatibility: { version: 15 },
    styles,
    numbering,
    footnotes: of.footnotes,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber() },
        children: [...blocksOf(opening, of), ...contentsOf(headings, of), ...blocksOf(rest, of)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(file)));
}

/** What stands before the first section, and the sections: the contents come between. */
function splitAtSections<Node extends Nodes>(blocks: readonly Node[]): [Node[], Node[]] {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  return at < 0 ? [[...blocks], []] : [blocks.slice(0, at), blocks.slice(at)];
}

/** The first line below the title, as the file's properties show it. */
function summaryOf({ root }: Page): string {
  const first = root.children.find(({ type }) => type === 'paragraph');
  return shown(first === undefined ? '' : textOf(first)).slice(0, 250);
}

function pageNumber(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
