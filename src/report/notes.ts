/** Footnotes: where each claim stands, numbered in the order in which a reader meets them. */

import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Claim, Span } from '../model/types.ts';
import type { Lookup } from './lookup.ts';
import { linkToSource, paragraph } from './nodes.ts';
import type { SourceLink } from './page.ts';
import { linksToClaims } from './source-links.ts';
import { capitalise } from './write-count.ts';
import { writeSource } from './write-source.ts';

/**
 * The tree with references to claims numbered from 1 and one note for each place at the end of the page.
 * Claims of one sentence share a note; a reference that follows its like is dropped.
 */
export function numberNotes(root: Root, of: Lookup): Root {
  const numbered = structuredClone(root);
  const numbers = new Map<string, string>();
  const notes: FootnoteDefinition[] = [];
  const linkTo = linksToClaims(of);
  visit(numbered, 'footnoteReference', (node, index, parent) => {
    const claim = of.claims.get(node.identifier);
    if (claim === undefined || parent === undefined || index === undefined) return;
    const words = placeWords(of, claim);
    const number = numbers.get(words) ?? String(numbers.size + 1);
    if (!numbers.has(words)) notes.push(writeNote(words, number, claim, linkTo(claim)));
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
  return { ...numbered, children: [...numbered.children, ...notes] };
}

/** `Weekly Blitz: 004.txt, characters 296 to 434`. */
function placeWords(of: Lookup, { document, context }: Claim): string {
  return `${documentWords(of, document)}, ${spanWords(context.span)}`;
}

/** A document as notes name it: `Weekly Blitz: 004.txt`. */
export function documentWords(of: Lookup, path: string): string {
  return `${writeSource(of, path)}: ${path}`;
}

/** Where in a document: `characters 296 to 434`. */
function spanWords({ start, end }: Span): string {
  return `characters ${start} to ${end}`;
}

function writeNote(
  words: string,
  number: string,
  { document, context }: Claim,
  link: SourceLink | null,
): FootnoteDefinition {
  const way = link === null ? [] : [', ', linkToSource(link, `on ${link.host}`)];
  return {
    type: 'footnoteDefinition',
    data: { document, span: context.span, link },
    identifier: number,
    label: number,
    children: [paragraph(capitalise(words), ...way)],
  };
}
