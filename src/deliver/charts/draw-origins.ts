/** Origins as bars: how many documents pass each of them on. */

import type { OriginsChart } from '../../report/chart.ts';
import { type Box, drawBoxes, drawShapes, drawStrokes, drawWords, type Words } from './drawing.ts';
import { type LegendEntry, MARGIN, type Sheet, WIDTH, writeHead } from './frame.ts';
import type { ColourName } from './palette.ts';
import { widthOf, wrapWords } from './text-size.ts';

const LABELS = 210;
const LINE = 16;
const BAR = 17;

/** The sheet of a chart of origins. */
export function drawOrigins(chart: OriginsChart): Sheet {
  const counts = chart.origins.map(
    ({ documents, claims }) => `${counted(documents, 'document')}, ${counted(claims, 'claim')}`,
  );
  const left = MARGIN + LABELS + 10;
  const right =
    MARGIN + 8 + counts.reduce((most, words) => Math.max(most, widthOf(words, 12.5)), 0);
  const width = WIDTH - left - right;
  const most = chart.origins.reduce((a, { documents }) => Math.max(a, documents), 1);
  const boxes: Box[] = [];
  const words: Words[] = [];
  let y = 0;
  for (const [index, { label, documents, isParty }] of chart.origins.entries()) {
    const lines = wrapWords(label, LABELS, 13);
    const height = Math.max(BAR, lines.length * LINE) + 9;
    const middle = y + height / 2;
    const end = (documents / most) * width;
    boxes.push({
      x: 0,
      y: middle - BAR / 2,
      x2: end,
      y2: middle + BAR / 2,
      fill: isParty ? PARTY : DOCUMENT,
    });
    words.push(
      ...lines.map((line, at) => ({
        x: -10,
        y: middle + 4.5 + (at - (lines.length - 1) / 2) * LINE,
        words: line,
        align: 'right' as const,
      })),
      { x: end + 8, y: middle + 4.5, words: counts[index] ?? '', size: 12.5, colour: 'quiet' },
    );
    y += height;
  }
  const head = writeHead(chart, legendOf(chart), left);
  return {
    width,
    height: y,
    padding: { left, right, top: head.height, bottom: MARGIN },
    layers: [
      ...drawBoxes(boxes),
      ...drawStrokes([{ x: 0, y: 0, x2: 0, y2: y, colour: 'edge' }]),
      ...drawWords([...words, ...head.words]),
      ...drawShapes(head.shapes),
    ],
  };
}

const PARTY: ColourName = 'blue';
const DOCUMENT: ColourName = 'edge';

function legendOf({ origins }: OriginsChart): LegendEntry[] {
  const kinds = [
    { isParty: true, fill: PARTY, words: 'a party or speaker' },
    { isParty: false, fill: DOCUMENT, words: 'documents that name nobody' },
  ];
  return kinds
    .filter(({ isParty }) => origins.some((one) => one.isParty === isParty))
    .map(({ fill, words }) => ({
      words,
      sample: (x, y) => ({ shapes: [{ x, y, shape: 'square', area: 130, stroke: fill, fill }] }),
    }));
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
