/** Where headings stand: the id of what they are about, else a name made of their words, as code hosts make them. */

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Page } from './page.ts';

/**
 * The tree with an anchor on every heading. One that is `about` a thing has its id, so that links to it last however it
 * is worded. Of the others, a second of the same words gets `-1`, the next `-2`. A link to nothing becomes its words.
 */
export function addAnchors(root: Root): Root {
  const named = structuredClone(root);
  const about = new Set<string>();
  visit(named, 'heading', ({ data }) => {
    if (data?.about !== undefined) about.add(data.about);
  });
  const slugger = makeSlugger(about);
  visit(named, 'heading', (node) => {
    const own = slugger(textOf(node));
    node.data = { ...node.data, anchor: node.data?.about ?? own };
  });
  return pointLinks(named, new Map([...about].map((id) => [id, id])));
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

/** Gives each heading's words a name that none before has, and nothing that is taken. */
function makeSlugger(taken: ReadonlySet<string>): (words: string) => string {
  const times = new Map([...taken].map((name) => [name, 0]));
  return (words) => {
    const slug = slugOf(words);
    let name = slug;
    while (times.has(name)) {
      const more = (times.get(slug) ?? 0) + 1;
      times.set(slug, more);
      name = `${slug}-${more}`;
    }
    times.set(name, 0);
    return name;
  };
}

function slugOf(words: string): string {
  const kept = words.toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\s-]/gu, '');
  return kept.trim().replace(/\s/g, '-') || 'part';
}
