/** Stances as rows: a party a row, a mark for what it did on a day, and an arrow where it turned round. */

import type { PositionKind, StancesChart } from '../../report/chart.ts';
import { layOutDays } from './day-axis.ts';
import {
  drawShapes,
  drawStrokes,
  drawWords,
  type Shape,
  type Stroke,
  type Words,
} from './drawing.ts';
import {
  drawDays,
  type LegendEntry,
  MARGIN,
  type Sheet,
  undatedLabel,
  WIDTH,
  writeHead,
} from './frame.ts';
import type { ColourName } from './palette.ts';
import { wrapWords } from './text-size.ts';

const LABELS = 168;
const LINE = 16;
const APART = 22;
const UNDATED = 70;

/** How each kind of stance is drawn and called: by shape and colour both. */
const looks = {
  affirmed: { shape: 'circle', colour: 'blue', isHollow: false, words: 'affirmed' },
  acknowledged: { shape: 'square', colour: 'blue', isHollow: false, words: 'acknowledged' },
  hedged: { shape: 'circle', colour: 'ochre', isHollow: true, words: 'said with reserve' },
  'not-ruled-out': { shape: 'square', colour: 'ochre', isHollow: true, words: 'did not rule out' },
  declined: { shape: 'stroke', colour: 'grey', isHollow: false, words: 'declined to say' },
  denied: { shape: 'cross', colour: 'orange', isHollow: false, words: 'denied' },
} as const satisfies Record<
  PositionKind,
  { shape: string; colour: ColourName; isHollow: boolean; words: string }
>;

/** The sheet of a chart of stances. */
export function drawStances(chart: StancesChart): Sheet {
  const steps = chart.parties.flatMap((one) => one.steps);
  const days = steps.flatMap(({ day }) => day ?? []).toSorted();
  const hasUndated = days.length < steps.length;
  const left = MARGIN + LABELS + 12;
  const width = WIDTH - left - MARGIN - (hasUndated ? UNDATED : 0);
  const axis = layOutDays(days, width);
  const shapes: Shape[] = [];
  const strokes: Stroke[] = [];
  const words: Words[] = [];
  let y = 0;
  for (const { party, isReversed, steps: own, turns } of chart.parties) {
    const lines = wrapWords(party, LABELS, 13);
    const notes = isReversed ? ['turned round'] : [];
    const height = Math.max(24, (lines.length + notes.length) * LINE) + 16;
    const middle = y + height / 2;
    strokes.push({ x: 0, y: middle, x2: width, y2: middle, colour: 'rule' });
    const top = middle + 4.5 - ((lines.length + notes.length - 1) / 2) * LINE;
    words.push(
      ...lines.map((line, at) => rowLabel(line, top + at * LINE)),
      ...notes.map((note) => ({
        ...rowLabel(note, top + lines.length * LINE),
        isBold: true,
        size: 12,
      })),
    );
    for (const day of new Set(own.map((step) => step.day))) {
      const ofDay = own.filter((step) => step.day === day);
      const center = day === null ? width + UNDATED / 2 + 8 : axis.place(day);
      const room = day === null ? UNDATED / 2 : axis.room(day);
      const apart = ofDay.length < 2 ? 0 : Math.min(APART, (2 * room) / (ofDay.length - 1));
      for (const [index, { kind, times }] of ofDay.entries()) {
        const x = center + (index - (ofDay.length - 1) / 2) * apart;
        shapes.push(shapeOf(kind, x, middle));
        if (times > 1)
          words.push({ x, y: middle - 10, words: `${times}×`, size: 11, align: 'center' });
      }
    }
    for (const { from, to } of turns) {
      strokes.push(...arrow(axis.place(from) + 4, axis.place(to) - 4, middle + 13));
    }
    y += height;
  }
  if (hasUndated) words.push(undatedLabel(width + UNDATED / 2 + 8, y));
  const head = writeHead(chart, legendOf(chart), left);
  return {
    width,
    height: y,
    padding: {
      left,
      right: WIDTH - left - width,
      top: head.height,
      bottom: 46,
    },
    layers: [
      ...drawDays(axis, width, y),
      ...drawStrokes([...strokes, ...head.strokes]),
      ...drawShapes([...shapes, ...head.shapes]),
      ...drawWords([...words, ...head.words]),
    ],
  };
}

function rowLabel(words: string, y: number): Words {
  return { x: -12, y, words, align: 'right' };
}

function shapeOf(kind: PositionKind, x: number, y: number): Shape {
  const { shape, colour, isHollow } = looks[kind];
  return {
    x,
    y,
    shape,
    area: shape === 'stroke' ? 150 : shape === 'square' ? 95 : 115,
    stroke: colour,
    fill: isHollow ? 'ground' : colour,
    width: shape === 'stroke' ? 4 : isHollow ? 2.2 : 1,
    angle: shape === 'cross' ? 45 : 0,
  };
}

/** A line from one place to a later one, with a point. */
function arrow(from: number, to: number, y: number): Stroke[] {
  const line = { colour: 'ink', width: 1.8 } as const;
  return [
    { ...line, x: from, y: y - 5, x2: from, y2: y },
    { ...line, x: from, y, x2: to, y2: y },
    { ...line, x: to - 5, y: y - 4, x2: to, y2: y },
    { ...line, x: to - 5, y: y + 4, x2: to, y2: y },
  ];
}

function legendOf({ parties }: StancesChart): LegendEntry[] {
  const kinds = new Set(parties.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  const known = Object.keys(looks) as PositionKind[];
  const entries = known
    .filter((kind) => kinds.has(kind))
    .map(
      (kind): LegendEntry => ({
        words: looks[kind].words,
        sample: (x, y) => ({ shapes: [shapeOf(kind, x, y)] }),
      }),
    );
  const hasTurns = parties.some(({ turns }) => turns.length > 0);
  const turned: LegendEntry = {
    words: 'turned round',
    sample: (x, y) => ({ strokes: arrow(x - 8, x + 8, y + 2) }),
  };
  return hasTurns ? [...entries, turned] : entries;
}
