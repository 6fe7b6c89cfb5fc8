/** How one figure is drawn: a mark of its voice, hollow for a repeat, ringed for a plan, with its bound. */

import type { FigureMark } from '../../report/chart.ts';
import type { Shape, Stroke } from './drawing.ts';
import type { ColourName } from './palette.ts';

/** A figure at its place; `size` is half the width of its mark, `y2` the upper end of a range. */
export interface Glyph {
  readonly mark: Pick<FigureMark, 'bound' | 'isPlanned' | 'isRepeat' | 'words'>;
  readonly x: number;
  readonly y: number;
  readonly y2: number | null;
  readonly size: number;
  /** Which voice of the chart, from 0; below 0 for all that have no colour of their own; null for a sign of the legend. */
  readonly voice: number | null;
}

/** The look of each voice, and of those that have none of their own. */
const voices = [
  { shape: 'circle', colour: 'blue' },
  { shape: 'square', colour: 'orange' },
  { shape: 'diamond', colour: 'green' },
  { shape: 'triangle-right', colour: 'violet' },
  { shape: 'cross', colour: 'ochre' },
] as const satisfies readonly { readonly shape: string; readonly colour: ColourName }[];
const sign = { shape: 'circle', colour: 'grey' } as const;
const noVoice = { shape: 'triangle-left', colour: 'grey' } as const;

/** Half the width of marks, in pixels, where there are so many. */
export function sizeFor(marks: number): number {
  return marks <= 40 ? 5.5 : marks <= 100 ? 4.5 : 3.5;
}

/** The shapes and lines of figures. */
export function drawGlyphs(glyphs: readonly Glyph[]): {
  readonly shapes: Shape[];
  readonly strokes: Stroke[];
} {
  return {
    strokes: glyphs.flatMap(boundOf),
    shapes: glyphs.flatMap((glyph) => [...ringOf(glyph), markOf(glyph)]),
  };
}

function lookOf({ voice }: Glyph): { readonly shape: string; readonly colour: ColourName } {
  return voice === null ? sign : (voices[voice] ?? noVoice);
}

function markOf(glyph: Glyph): Shape {
  const { shape, colour } = lookOf(glyph);
  const { x, y, size, mark } = glyph;
  return {
    x,
    y,
    shape,
    area: (shape === 'square' ? 3.2 : 4) * size * size,
    stroke: colour,
    fill: mark.isRepeat ? 'ground' : colour,
    width: mark.isRepeat ? 1.8 : 1,
  };
}

function ringOf(glyph: Glyph): Shape[] {
  if (!glyph.mark.isPlanned) return [];
  const { x, y, size } = glyph;
  const area = Math.PI * (size + 4.5) ** 2;
  return [{ x, y, shape: 'circle', area, stroke: lookOf(glyph).colour, fill: null, width: 1.5 }];
}

/** An arrow up from a floor and down from a ceiling, a bar over a range. */
function boundOf(glyph: Glyph): Stroke[] {
  const { x, y, y2, size, mark } = glyph;
  const { colour } = lookOf(glyph);
  if (y2 !== null) return [{ x, y, x2: x, y2, colour, width: size * 1.5, opacity: 0.45 }];
  if (mark.bound === 'none') return [];
  const way = mark.bound === 'at-least' ? -1 : 1;
  const from = y + way * (mark.isPlanned ? size + 4.5 : size);
  const tip = y + way * arrowLength(glyph);
  const line = { colour, width: 1.8 } as const;
  return [
    { ...line, x, y: from, x2: x, y2: tip },
    { ...line, x: x - 4, y: tip - way * 5, x2: x, y2: tip },
    { ...line, x: x + 4, y: tip - way * 5, x2: x, y2: tip },
  ];
}

function arrowLength({ size, mark }: Glyph): number {
  return size * 2 + (mark.isPlanned ? 13 : 9);
}

/** The box that a figure takes, in pixels, with its ring and arrow. */
export function boxOf(glyph: Glyph): Box {
  const { x, y, y2, size, mark } = glyph;
  const half = size + (mark.isPlanned ? 5 : 1);
  const arrow = arrowLength(glyph) + 1;
  return {
    left: x - half,
    right: x + half,
    top: (y2 ?? y) - (mark.bound === 'at-least' ? arrow : half),
    bottom: y + (mark.bound === 'up-to' ? arrow : half),
  };
}

/** A box by its edges, in pixels downwards and to the right. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
