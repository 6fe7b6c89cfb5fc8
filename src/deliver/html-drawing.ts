/** The place of a chart on the page: its SVG in the file itself. The table with the same facts is the block behind it. */

import type { Element, ElementContent } from 'hast';
import type { Chart } from '../report/chart.ts';
import { element } from './html-nodes.ts';

/**
 * The figure for a chart that was drawn; nothing for one that was not. On a phone it scrolls in its own box. The page's
 * policy lets no style attribute and no script of the SVG work: what is drawn is in attributes.
 */
export function drawingOf(
  { name, title }: Chart,
  drawn: ReadonlyMap<string, string>,
): Element | undefined {
  const value = drawn.get(name);
  if (value === undefined) return undefined;
  const svg = { type: 'raw', value } as unknown as ElementContent;
  const box = { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: title };
  return element('figure', {}, [element('div', box, [svg])]);
}
