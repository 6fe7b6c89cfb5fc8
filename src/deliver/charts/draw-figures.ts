/** Figures over time: a mark a figure, with its bound, and the lowest and highest that stand. */

import type { FigureMark, FiguresChart } from '../../report/chart.ts';
import { type DayAxis, layOutDays } from './day-axis.ts';
import {
  drawShapes,
  drawStrokes,
  drawWords,
  drawWordsOver,
  type Layer,
  type Words,
} from './drawing.ts';
import { boxOf, drawGlyphs, type Glyph, sizeFor } from './figure-glyph.ts';
import { figureLegend } from './figure-legend.ts';
import { drawDays, MARGIN, type Sheet, undatedLabel, WIDTH, writeHead } from './frame.ts';
import { layOutNumbers, type NumberAxis } from './number-axis.ts';
import { colour } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { spread } from './spread.ts';
import { widthOf } from './text-size.ts';

const HEIGHT = 300;
const UNDATED = 84;
/** Room above the plot for what the numbers count. */
const COUNTED = 20;

/** The sheet of a chart of figures. */
export function drawFigures(chart: FiguresChart): Sheet {
  const numbers = layOutNumbers(chart.marks.flatMap(({ at, to }) => [at, to ?? at]));
  const size = sizeFor(chart.marks.length);
  const left =
    MARGIN +
    10 +
    numbers.ticks.reduce((most, { label }) => Math.max(most, widthOf(label, 12.5)), 0);
  const hasUndated = chart.marks.some(({ day }) => day === null);
  const width = WIDTH - left - MARGIN - (hasUndated ? UNDATED : 0);
  const axis = layOutDays(daysOf(chart), width);
  const yOf = (number: number): number => HEIGHT * (1 - numbers.share(number));
  const counted = [chart.counted, numbers.isLog ? 'on a scale of powers of ten' : ''];
  const axisWords = counted.filter((words) => words !== '').join(', ');
  const head = writeHead(chart, figureLegend(chart), left, axisWords === '' ? 0 : COUNTED);
  const glyphs = placeGlyphs(
    chart.marks.map((mark) => ({
      mark,
      x: 0,
      y: yOf(mark.at),
      y2: mark.to === null ? null : yOf(mark.to),
      size,
      voice: chart.voices.indexOf(mark.voice),
    })),
    axis,
    width,
  );
  const drawn = drawGlyphs(glyphs);
  const labels = placeLabels(glyphs, {
    width: width + (hasUndated ? UNDATED : 0),
    height: HEIGHT,
  });
  return {
    width,
    height: HEIGHT,
    padding: {
      left,
      right: WIDTH - left - width,
      top: head.height,
      bottom: 48,
    },
    layers: [
      ...drawNumbers(numbers, axisWords, width),
      ...drawDays(axis, width, HEIGHT),
      ...drawEnvelope(chart, axis, numbers, width),
      ...drawStrokes([...drawn.strokes, ...head.strokes]),
      ...drawShapes([...drawn.shapes, ...head.shapes]),
      ...drawWordsOver(labels),
      ...drawWords([
        ...head.words,
        ...(hasUndated ? [undatedLabel(width + UNDATED / 2 + 6, HEIGHT)] : []),
      ]),
    ],
  };
}

function daysOf({ marks }: FiguresChart): string[] {
  return marks.flatMap(({ day }) => day ?? []).toSorted();
}

/** A figure that knows its mark whole. */
type Placed = Glyph & { readonly mark: FigureMark };

/** Every figure beside its day as far as needed, so that none hides another where there is room. */
function placeGlyphs(glyphs: readonly Placed[], axis: DayAxis, width: number): Placed[] {
  const days = [...new Set(glyphs.map(({ mark }) => mark.day))];
  return days.flatMap((day) => {
    const ofDay = glyphs.filter(({ mark }) => mark.day === day);
    const boxes = ofDay.map(boxOf);
    const center = day === null ? width + UNDATED / 2 + 6 : axis.place(day);
    const room = day === null ? UNDATED / 2 - 8 : axis.room(day);
    const apart = boxes.reduce((most, { left, right }) => Math.max(most, right - left), 0) + 1;
    const shifts = spread(boxes, { apart, room });
    return ofDay.map((glyph, index) => ({ ...glyph, x: center + (shifts[index] ?? 0) }));
  });
}

/** The numbers beside the axis, the lines that lead from them, and above them what they count. */
function drawNumbers({ ticks, share }: NumberAxis, counted: string, width: number): Layer[] {
  const rows = ticks.map(({ at, label }) => ({ y: HEIGHT * (1 - share(at)), label }));
  return [
    ...drawStrokes(rows.map(({ y }) => ({ x: 0, y, x2: width, y2: y, colour: 'rule' }))),
    ...drawWords([
      ...rows.map(
        ({ y, label }): Words => ({
          x: -10,
          y: y + 4.5,
          words: label,
          size: 12.5,
          colour: 'quiet',
          align: 'right',
        }),
      ),
      ...(counted === ''
        ? []
        : [{ x: 0, y: -10, words: counted, size: 12.5, colour: 'quiet' as const }]),
    ]),
  ];
}

/** The stretch between the lowest and the highest figure that stand, and the two lines that bound it. */
function drawEnvelope(
  { envelope }: FiguresChart,
  axis: DayAxis,
  numbers: NumberAxis,
  width: number,
): Layer[] {
  const last = envelope.at(-1);
  if (last === undefined) return [];
  const steps = [
    ...envelope.map((one) => ({ x: axis.place(one.day), low: one.low, high: one.high })),
    { x: width, low: last.low, high: last.high },
  ];
  const x = { field: 'x', type: 'quantitative', scale: null, axis: null } as const;
  const y = (field: string) =>
    ({
      field,
      type: 'quantitative',
      axis: null,
      scale: {
        type: numbers.isLog ? 'log' : 'linear',
        domain: [numbers.low, numbers.high] as number[],
        nice: false,
        zero: false,
      },
    }) as const;
  const edge = (field: string): Layer => ({
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.6, stroke: colour('edge') },
    encoding: { x, y: y(field) },
  });
  return [
    {
      data: { values: steps },
      layer: [
        {
          mark: { type: 'area', interpolate: 'step-after', fill: colour('edge'), opacity: 0.14 },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        edge('low'),
        edge('high'),
      ],
    },
  ];
}
