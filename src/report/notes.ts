/** Footnotes: where each claim stands, numbered in the order in which a reader meets them. */

import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Lookup } from './lookup.ts';
import { paragraph } from './nodes.ts';
import { capitalise } from './write-count.ts';
import { writeSource } from './write-source.ts';

/**
 * The tree with references to claims numbered from 1 and one note for each place at the end of the page.
 * Claims of one sentence share a note; a reference that follows its like is dropped.
 */
export function numberNotes(root: Root, of: Lookup): Root {
  const numbered = structuredClone(root);
  const numbers = new Map<string, string>();
  visit(numbered, 'footnoteReference', (node, index, parent) => {
    const words = placeWords(of, node.identifier);
    if (words === null || parent === undefined || index === undefined) return;
    const number = numbers.get(words) ?? String(numbers.size + 1);
    numbers.set(words, number);
    const before = parent.children[index - 1];
    if (before?.type === 'footnoteReference' && before.identifier === number) {
      parent.children.splice(index, 1);
      return index;
    }
    node.identifier = number;
    node.label = number;
    return;
  });
  const notes = [...numbers].map(([words, number]) => writeNote(words, number));
  return { ...numbered, children: [...numbered.children, ...notes] };
}

/** `Weekly Blitz, 004.txt, characters 296 to 434`; null for a claim that the briefing does not have. */
function placeWords(of: Lookup, id: string): string | null {
  const claim = of.claims.get(id);
  if (claim === undefined) return null;
  const { start, end } = claim.context.span;
  return `${writeSource(of, claim.document)}: ${claim.document}, characters ${start} to ${end}`;
}

function writeNote(words: string, number: string): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: [paragraph(capitalise(words))],
  };
}
