/** What stands around every chart: title, note and legend above the plot, days below it. */

import type { Chart } from '../../report/chart.ts';
import type { DayAxis } from './day-axis.ts';
import {
  drawStrokes,
  drawWords,
  type Layer,
  type Shape,
  type Stroke,
  type Words,
} from './drawing.ts';
import { widthOf, wrapWords } from './text-size.ts';

/** The width of every chart in pixels, and its margins. */
export const WIDTH = 700;
export const MARGIN = 18;

const TITLE_SIZE = 18;
const TITLE_LINE = 23;
const NOTE_SIZE = 13;
const NOTE_LINE = 18;
const LEGEND_LINE = 24;
const SAMPLE = 22;

/** A chart to be drawn: layers in pixels from the plot's corner, and the plot's place on the sheet. */
export interface Sheet {
  readonly layers: readonly Layer[];
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** An entry of a legend: a sample, drawn around the point that it is given, and what it means. */
export interface LegendEntry {
  readonly words: string;
  readonly sample: (x: number, y: number) => Sample;
}

/** What a sample is drawn of. */
interface Sample {
  readonly shapes?: readonly Shape[];
  readonly strokes?: readonly Stroke[];
}

/** The head of a chart: what to draw above the plot, and how much room it takes. */
export interface Head {
  readonly height: number;
  readonly words: readonly Words[];
  readonly shapes: readonly Shape[];
  readonly strokes: readonly Stroke[];
}

/** What is drawn, of what, note and legend for a plot that begins `left` pixels from the sheet's edge, `gap` pixels below them. */
export function writeHead(
  { drawn, title, note }: Pick<Chart, 'drawn' | 'title' | 'note'>,
  legend: readonly LegendEntry[],
  left: number,
  gap = 0,
): Head {
  const inner = WIDTH - 2 * MARGIN;
  const titleLines = wrapWords(drawn, inner, TITLE_SIZE * 1.08);
  const noteLines = wrapWords(
    `${title}${/[.?!…”]$/.test(title) ? '' : '.'} ${note}`,
    inner,
    NOTE_SIZE,
  );
  const rows = layOutLegend(legend, inner);
  const noteTop = MARGIN + titleLines.length * TITLE_LINE;
  const legendTop = noteTop + noteLines.length * NOTE_LINE + 8;
  const height = legendTop + (rows.at(-1)?.row ?? -1) * LEGEND_LINE + LEGEND_LINE + 10 + gap;
  const x = MARGIN - left;
  const yOf = (fromTop: number): number => fromTop - height;
  const samples = rows.map(({ entry, at, row }) => ({
    words: {
      x: x + at + SAMPLE,
      y: yOf(legendTop + row * LEGEND_LINE + 17),
      words: entry.words,
    },
    sample: entry.sample(x + at + 8, yOf(legendTop + row * LEGEND_LINE + 13)),
  }));
  return {
    height,
    words: [
      ...titleLines.map((words, index) => ({
        x,
        y: yOf(MARGIN + index * TITLE_LINE + TITLE_SIZE - 3),
        words,
        size: TITLE_SIZE,
        isBold: true,
      })),
      ...noteLines.map((words, index) => ({
        x,
        y: yOf(noteTop + index * NOTE_LINE + NOTE_SIZE),
        words,
        size: NOTE_SIZE,
        colour: 'quiet' as const,
      })),
      ...samples.map(({ words }) => words),
    ],
    shapes: samples.flatMap(({ sample }) => sample.shapes ?? []),
    strokes: samples.flatMap(({ sample }) => sample.strokes ?? []),
  };
}

function layOutLegend(
  legend: readonly LegendEntry[],
  inner: number,
): { readonly entry: LegendEntry; readonly at: number; readonly row: number }[] {
  let [at, row] = [0, 0];
  return legend.map((entry) => {
    const width = SAMPLE + widthOf(entry.words, 13) + 18;
    if (at > 0 && at + width - 18 > inner) {
      at = 0;
      row += 1;
    }
    const place = { entry, at, row };
    at += width;
    return place;
  });
}

/** What stands below the place of what has no date, at the foot of a plot of that height. */
export function undatedLabel(x: number, height: number): Words {
  return { x, y: height + 19, words: 'undated', size: 12.5, colour: 'quiet', align: 'center' };
}

/** The axis of days below a plot, with thin lines up to its top. */
export function drawDays(axis: DayAxis, width: number, height: number): Layer[] {
  const grid = axis.ticks.map(
    ({ x }): Stroke => ({ x, y: 0, x2: x, y2: height, colour: 'rule', dash: [1, 4] }),
  );
  const base: Stroke = { x: 0, y: height, x2: width, y2: height, colour: 'edge' };
  const breaks = axis.breaks.flatMap((x) =>
    [-3, 3].map(
      (shift): Stroke => ({
        x: x + shift - 3,
        y: height + 6,
        x2: x + shift + 3,
        y2: height - 6,
        colour: 'edge',
        width: 1.5,
      }),
    ),
  );
  const labels = axis.ticks.flatMap(({ x, lines }) =>
    lines.map(
      (words, index): Words => ({
        x,
        y: height + 19 + index * 15,
        words,
        size: 12.5,
        colour: 'quiet',
        align: 'center',
      }),
    ),
  );
  return [...drawStrokes([...grid, base, ...breaks]), ...drawWords(labels)];
}
