/** The links and images of a newsletter for one form: where the briefing lies, and what stands in for the chart. */

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { CHART_FILE, type Newsletter } from '../report/page.ts';

/** The addresses that a form has. */
interface Addresses {
  /** Of the briefing's page. */
  readonly briefing: string | null;
  readonly chart: string | null;
  /** True where links to places inside a page are left out, as in a text that is read aloud. */
  readonly isSpare?: boolean;
}

/**
 * The newsletter's tree with its links into the briefing led to the `briefing`, an address; without one, and where
 * they are no address of the web, they become their words. The chart's image gets the address `chart`; it and every
 * other image become their words without one.
 */
export function pointNewsletter(
  { root }: Newsletter,
  { briefing, chart, isSpare = false }: Addresses,
): Root {
  const pointed = structuredClone(root);
  visit(pointed, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'link') {
      const url = isSpare && isOfPlace(node.url) ? null : addressOf(node.url, briefing);
      if (url !== null) {
        node.url = url;
        return;
      }
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.type === 'image') {
      if (node.url === CHART_FILE && chart !== null) node.url = chart;
      else parent.children.splice(index, 1, { type: 'text', value: textOf(node) });
    }
    return;
  });
  return pointed;
}

/** True for a link to a place inside a page: of the briefing, or of words in a document. */
function isOfPlace(url: string): boolean {
  return /^#./.test(url) || url.includes(':~:');
}

function addressOf(url: string, briefing: string | null): string | null {
  if (url.startsWith('#')) return briefing === null ? null : `${briefing}${url === '#' ? '' : url}`;
  return /^(?:https?|mailto):/i.test(url) ? url : null;
}
