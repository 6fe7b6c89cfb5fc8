/** The few things that charts are drawn of, as layers of Vega-Lite, in pixels from the plot's upper left corner. */

import type { TopLevelSpec } from 'vega-lite';
import { type ColourName, colour } from './palette.ts';
import { FONTS } from './text-size.ts';

/** A layer of a chart. */
export type Layer = Extract<TopLevelSpec, { readonly layer: unknown }>['layer'][number];

/** A line of words. */
export interface Words {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  readonly colour?: ColourName;
  readonly align?: 'left' | 'center' | 'right';
  readonly isBold?: boolean;
}

/** A straight line. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: ColourName;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

/** A point of some shape: `area` in square pixels; in the colour of the ground it is hollow. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  readonly area: number;
  readonly stroke: ColourName;
  /** Null lets what lies behind be seen. */
  readonly fill: ColourName | null;
  readonly width?: number;
  /** Degrees, clockwise. */
  readonly angle?: number;
}

/** A box from a corner to the corner across. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly fill: ColourName;
}

const at = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const as = (field: string) => ({ field, type: 'nominal', scale: null, legend: null }) as const;
const much = (field: string) =>
  ({ field, type: 'quantitative', scale: null, legend: null }) as const;

/** The words, one layer for each way of setting them. */
export function drawWords(words: readonly Words[]): Layer[] {
  return (['left', 'center', 'right'] as const).flatMap((align) =>
    [false, true].flatMap((isBold): Layer[] => {
      const own = words.filter(
        (one) => (one.align ?? 'left') === align && (one.isBold ?? false) === isBold,
      );
      if (own.length === 0) return [];
      const values = own.map((one) => ({
        x: one.x,
        y: one.y,
        words: one.words,
        size: one.size ?? 13,
        fill: colour(one.colour ?? 'ink'),
      }));
      return [
        {
          data: { values },
          mark: {
            type: 'text',
            align,
            baseline: 'alphabetic',
            font: FONTS,
            fontWeight: isBold ? 'bold' : 'normal',
            limit: 0,
          },
          encoding: {
            x: at('x'),
            y: at('y'),
            text: { field: 'words', type: 'nominal' },
            size: much('size'),
            fill: as('fill'),
          },
        },
      ];
    }),
  );
}

/** The lines, a layer for each pattern of dashes. */
export function drawStrokes(strokes: readonly Stroke[]): Layer[] {
  const patterns = [...new Set(strokes.map(({ dash }) => JSON.stringify(dash ?? [])))];
  return patterns.map((pattern) => ({
    data: {
      values: strokes
        .filter(({ dash }) => JSON.stringify(dash ?? []) === pattern)
        .map(({ dash: _dash, ...one }) => ({
          ...one,
          colour: colour(one.colour),
          width: one.width ?? 1,
          opacity: one.opacity ?? 1,
        })),
    },
    mark: { type: 'rule', strokeCap: 'round', strokeDash: JSON.parse(pattern) as number[] },
    encoding: {
      x: at('x'),
      y: at('y'),
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      stroke: as('colour'),
      strokeWidth: much('width'),
      strokeOpacity: much('opacity'),
    },
  }));
}

/** The words with a rim in the colour of the ground, so that lines behind do not strike them through. */
export function drawWordsOver(words: readonly Words[]): Layer[] {
  const rims = drawWords(words.map((one) => ({ ...one, colour: 'ground' as const })));
  return [
    ...rims.map(
      (layer) =>
        ({
          ...layer,
          mark: {
            ...('mark' in layer && typeof layer.mark === 'object' ? layer.mark : {}),
            stroke: colour('ground'),
            strokeWidth: 5,
            strokeJoin: 'round',
          },
        }) as Layer,
    ),
    ...drawWords(words),
  ];
}

/** The points. */
export function drawShapes(shapes: readonly Shape[]): Layer[] {
  if (shapes.length === 0) return [];
  const values = shapes.map((one) => ({
    ...one,
    stroke: colour(one.stroke),
    fill: one.fill === null ? 'transparent' : colour(one.fill),
    width: one.width ?? 2,
    angle: one.angle ?? 0,
  }));
  return [
    {
      data: { values },
      mark: { type: 'point', opacity: 1 },
      encoding: {
        x: at('x'),
        y: at('y'),
        shape: as('shape'),
        size: much('area'),
        stroke: as('stroke'),
        fill: as('fill'),
        strokeWidth: much('width'),
        angle: much('angle'),
      },
    },
  ];
}

/** The boxes. */
export function drawBoxes(boxes: readonly Box[]): Layer[] {
  if (boxes.length === 0) return [];
  return [
    {
      data: { values: boxes.map((one) => ({ ...one, fill: colour(one.fill) })) },
      mark: { type: 'rect' },
      encoding: {
        x: at('x'),
        y: at('y'),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        fill: as('fill'),
      },
    },
  ];
}
