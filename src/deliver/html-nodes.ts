/** The few HTML nodes that the page is framed with, and what a part of it is about as an attribute. */

import type { Element, ElementContent } from 'hast';
import type { Facets } from '../report/page.ts';

/** An element; strings among its children become text. */
export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

/** A text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** The nodes each on a line of its own. */
export function separate(nodes: readonly ElementContent[]): ElementContent[] {
  return [text('\n'), ...nodes.flatMap((node) => [node, text('\n')])];
}

/**
 * Facets as the page's script reads them: topics, parties and verdicts by their places in the lists of choices, then
 * the first and the last day, once where they are one: `0 2|1||2024-10-23 2024-10-25`.
 */
export function writeFacets({ topics, parties, verdicts, days }: Facets): string {
  const lists = [topics, parties, verdicts].map((places) => places.join(' '));
  const range = days === null ? [] : [...new Set([days.from, days.to])];
  return [...lists, range.join(' ')].join('|');
}
