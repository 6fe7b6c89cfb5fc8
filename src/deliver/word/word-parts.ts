/** What the parts of a Word file share: the places of headings, the notes, the charts. */

import { Paragraph } from 'docx';
import type { FootnoteDefinition, Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineOf } from './lines.ts';

/** What a block has to know of its page. */
export interface WordParts {
  /** Names of bookmarks by the anchors of headings: Word takes no hyphens and 40 letters at most. */
  readonly places: ReadonlyMap<string, string>;
  /** Numbers of footnotes by the labels of notes, in the order in which Word will count them. */
  readonly notes: ReadonlyMap<string, number>;
  /** The notes that were referred to already. */
  readonly noted: Set<number>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Gives the next number of a bookmark or picture. */
  readonly nextId: () => number;
}

/** The parts of a page, with its notes as footnotes. */
export function openParts(
  root: Root,
  headings: readonly Heading[],
  pictures: ReadonlyMap<string, Uint8Array>,
): WordParts & { readonly footnotes: Readonly<Record<string, Note>> } {
  const anchors = headings.flatMap(({ data }) => data?.anchor ?? []);
  const defined = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => void defined.set(node.identifier, node));
  const notes = new Map<string, number>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    if (defined.has(identifier) && !notes.has(identifier)) notes.set(identifier, notes.size + 1);
  });
  let lastId = 0;
  const of: WordParts = {
    places: new Map(anchors.map((anchor, index) => [anchor, `_Part${index + 1}`])),
    notes,
    noted: new Set(),
    pictures,
    nextId: () => ++lastId,
  };
  const noteOf = ([label, number]: readonly [string, number]): [string, Note] => [
    String(number),
    { children: paragraphsOf(defined.get(label), of) },
  ];
  return { ...of, footnotes: Object.fromEntries([...notes].map(noteOf)) };
}

interface Note {
  readonly children: readonly Paragraph[];
}

function paragraphsOf(note: FootnoteDefinition | undefined, of: WordParts): Paragraph[] {
  const lines = (note?.children ?? []).map((block) => ('children' in block ? block.children : []));
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'FootnoteText',
        children: lineOf([...(index === 0 ? [SPACE] : []), ...(line as Line)], of),
      }),
  );
}

type Line = Parameters<typeof lineOf>[0];

/** Stands between the number of a note and its words. */
const SPACE = { type: 'text', value: ' ' } as const;
