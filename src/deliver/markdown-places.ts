/** The places of a page's headings, made known to readers of Markdown. */

import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The tree with the id of what a heading is about in a small heading above it: one word leads there alike where links name
 * headings by their slug, as on code hosts, and where they name them by their words, as in Obsidian.
 */
export function writePlaces(root: Root): Root {
  const written = structuredClone(root);
  visit(written, 'text', (node, index, parent) => {
    if (node.data?.namesPlace !== true || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  return { ...written, children: written.children.flatMap((node) => [...placeOf(node), node]) };
}

function placeOf(node: RootContent): Heading[] {
  const { about, anchor } = (node.type === 'heading' && node.data) || {};
  if (about === undefined || anchor === undefined) return [];
  return [{ type: 'heading', depth: 6, children: [{ type: 'text', value: anchor }] }];
}
