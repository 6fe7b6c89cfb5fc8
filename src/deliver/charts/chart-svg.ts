/** A chart as SVG. Vega draws it without a page, a canvas or a clock; the same chart gives the same bytes. */

import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { None, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from '../../report/chart.ts';
import { drawFigures } from './draw-figures.ts';
import { drawOrigins } from './draw-origins.ts';
import { drawStances } from './draw-stances.ts';
import type { Sheet } from './frame.ts';
import { colour, darkStyle } from './palette.ts';
import { tersely } from './terse-svg.ts';

/**
 * The chart as one `svg` element, to stand in a page: a picture with title and description, colours for light ground
 * (a page that knows dark takes `chartStyle`), no style, no script, nothing fetched.
 */
export async function chartSvg(chart: Chart): Promise<string> {
  return svgOf(chart, '');
}

/** The chart as an SVG file, with a style of its own for readers who ask for dark. */
export async function chartFile(chart: Chart): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${await svgOf(chart, `<style>${darkStyle('')}</style>`)}\n`;
}

async function svgOf(chart: Chart, style: string): Promise<string> {
  const drawing = drawings.get(chart) ?? draw(chart);
  drawings.set(chart, drawing);
  const { open, inner } = await drawing;
  return `${open}${wordsOf(chart)}${style}${inner}</svg>`;
}

/** A page, a file and a picture show one drawing, which is what takes the time. */
const drawings = new WeakMap<Chart, Promise<Drawing>>();

interface Drawing {
  /** The opening tag. */
  readonly open: string;
  readonly inner: string;
}

async function draw(chart: Chart): Promise<Drawing> {
  const sheet = sheetOf(chart);
  const drawn = await new View(parse(specOf(sheet)), {
    renderer: 'none',
    logLevel: None,
  }).toSVG();
  const { left, right, top, bottom } = sheet.padding;
  const [width, height] = [left + sheet.width + right, top + sheet.height + bottom].map(Math.round);
  const open =
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" aria-labelledby="${chart.name}-title" aria-describedby="${chart.name}-desc">`;
  const inner = drawn
    .slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>'))
    .replace(unwritable, '\uFFFD');
  return { open, inner: tersely(inner) };
}

function sheetOf(chart: Chart): Sheet {
  if (chart.kind === 'figures') return drawFigures(chart);
  return chart.kind === 'stances' ? drawStances(chart) : drawOrigins(chart);
}

function specOf({ layers, width, height, padding }: Sheet): ReturnType<typeof compile>['spec'] {
  return compile(
    {
      width,
      height,
      padding,
      autosize: { type: 'none' },
      background: colour('ground'),
      config: { view: { stroke: null }, aria: false },
      layer: [...layers],
    },
    { logger: silent },
  ).spec;
}

/** What Vega-Lite would say aloud is of nobody's interest but ours: the tests look at what it draws. */
const silent = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
} as unknown as NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;

function wordsOf({ name, title, description }: Chart): string {
  const named = [
    ['title', title],
    ['desc', description],
  ] as const;
  return writer.stringify({
    type: 'root',
    children: named.map(([tagName, words]) => ({
      type: 'element',
      tagName,
      properties: { id: `${name}-${tagName}` },
      children: [{ type: 'text', value: words.replace(unwritable, '\uFFFD') }],
    })),
  });
}

const writer = unified().use(rehypeStringify, { space: 'svg' }).freeze();

/** Characters that XML has no place for. */
const unwritable = /[\uFFFE\uFFFF]/g;
