/** The place of a drawing on the page: its SVG in the file itself, under its words. */

import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import { element } from './html-nodes.ts';

/**
 * The figure for an image whose SVG the page brings. The table with the same facts is the block behind it in the tree.
 * The page's policy lets no style attribute and no script of the SVG work: what is drawn must be in attributes.
 */
export function drawingOf({ alt, title }: Image, svg: string): Element {
  const words = title ?? alt;
  return element('figure', {}, [
    { type: 'raw', value: svg } as unknown as ElementContent,
    ...(words ? [element('figcaption', {}, [words])] : []),
  ]);
}
