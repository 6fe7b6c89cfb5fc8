/** The exact words beside the marks of figures, where they fit; the table has them all. */

import type { Words } from './drawing.ts';
import { type Box, boxOf, type Glyph } from './figure-glyph.ts';
import { widthOf } from './text-size.ts';

const SIZE = 12;
const LONGEST = 150;
/** With more marks than these, words between them would be noise. */
const MOST_MARKS = 30;

/** A label for each figure that has room right or left of it, above or below; each words and place once. */
export function placeLabels(
  glyphs: readonly Glyph[],
  plot: { readonly width: number; readonly height: number },
): Words[] {
  if (glyphs.length > MOST_MARKS) return [];
  const taken: Box[] = glyphs.map(boxOf);
  const labels: Words[] = [];
  for (const glyph of glyphs) {
    const { words } = glyph.mark;
    const width = widthOf(words, SIZE);
    const isSaid = labels.some((one) => one.words === words && Math.abs(one.y - glyph.y) < 20);
    if (width > LONGEST || isSaid) continue;
    const place = placesFor(glyph, width).find(
      ({ box }) => isInside(box, plot) && !taken.some((other) => isMeeting(box, other)),
    );
    if (place === undefined) continue;
    taken.push(place.box);
    labels.push({ ...place.at, words, size: SIZE });
  }
  return labels;
}

function placesFor(
  glyph: Glyph,
  width: number,
): { readonly box: Box; readonly at: Pick<Words, 'x' | 'y' | 'align'> }[] {
  const own = boxOf(glyph);
  const middle = { top: glyph.y - 8, bottom: glyph.y + 8 };
  const base = glyph.y + 4.5;
  const centered = { left: glyph.x - width / 2, right: glyph.x + width / 2 };
  return [
    {
      box: { ...middle, left: own.right + 2, right: own.right + 4 + width },
      at: { x: own.right + 4, y: base, align: 'left' },
    },
    {
      box: { ...middle, left: own.left - 4 - width, right: own.left - 2 },
      at: { x: own.left - 4, y: base, align: 'right' },
    },
    {
      box: { ...centered, top: own.top - 17, bottom: own.top - 2 },
      at: { x: glyph.x, y: own.top - 5, align: 'center' },
    },
    {
      box: { ...centered, top: own.bottom + 2, bottom: own.bottom + 17 },
      at: { x: glyph.x, y: own.bottom + 13, align: 'center' },
    },
  ];
}

function isInside(
  { left, right, top, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return left >= 0 && right <= width && top >= -4 && bottom <= height;
}

function isMeeting(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
