/** Where headings stand: stable names made of their words, as code hosts make them. */

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Page } from './page.ts';

/**
 * The tree with an anchor on every heading, and links that named what a heading is `about` pointing to it.
 * A second heading of the same words gets `-1`, the next `-2`. A link to nothing becomes its words.
 */
export function addAnchors(root: Root): Root {
  const named = structuredClone(root);
  const taken = new Map<string, number>();
  const placeOf = new Map<string, string>();
  visit(named, 'heading', (node) => {
    const slug = slugOf(textOf(node));
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    const anchor = before === 0 ? slug : `${slug}-${before}`;
    node.data = { ...node.data, anchor };
    if (node.data.about !== undefined) placeOf.set(node.data.about, anchor);
  });
  return pointLinks(named, placeOf);
}

/** The places of a page's headings, by what they are `about`. */
export function placesOf({ root }: Page): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  visit(root, 'heading', ({ data }) => {
    if (data?.about !== undefined && data.anchor !== undefined) places.set(data.about, data.anchor);
  });
  return places;
}

/** The tree with links that named what a heading is `about` pointing to its place; a link to nothing becomes its words. */
export function pointLinks(root: Root, placeOf: ReadonlyMap<string, string>): Root {
  const pointed = structuredClone(root);
  visit(pointed, 'link', (node, index, parent) => {
    if (!node.url.startsWith('#d-')) return;
    const place = placeOf.get(node.url.slice(1));
    if (place !== undefined) {
      node.url = `#${place}`;
    } else if (parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return;
  });
  return pointed;
}

function slugOf(words: string): string {
  const kept = words.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return kept.trim().replace(/\s/g, '-') || 'part';
}
