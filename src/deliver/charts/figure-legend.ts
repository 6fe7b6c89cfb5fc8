/** What the marks of a chart of figures mean: its voices, and only the signs that stand in it. */

import type { FigureMark, FiguresChart } from '../../report/chart.ts';
import { drawGlyphs, type Glyph } from './figure-glyph.ts';
import type { LegendEntry } from './frame.ts';

/** The entries of the legend. */
export function figureLegend(chart: FiguresChart): LegendEntry[] {
  const { marks, voices, envelope } = chart;
  const others = new Set(
    marks.filter(({ voice }) => !voices.includes(voice)).map(({ voice }) => voice),
  );
  const [other = ''] = others;
  const signs: readonly (readonly [string, Partial<Glyph>, Partial<FigureMark>, boolean])[] = [
    ['at least', {}, { bound: 'at-least' }, marks.some(({ bound }) => bound === 'at-least')],
    ['up to', {}, { bound: 'up-to' }, marks.some(({ bound }) => bound === 'up-to')],
    ['from … to', { y2: -10 }, {}, marks.some(({ to }) => to !== null)],
    ['planned', {}, { isPlanned: true }, marks.some(({ isPlanned }) => isPlanned)],
    ['repeat of one origin', {}, { isRepeat: true }, marks.some(({ isRepeat }) => isRepeat)],
  ];
  return [
    ...voices.map((words, voice) => entry(words, { voice })),
    ...(others.size === 0 ? [] : [entry(others.size === 1 ? other : 'Others', { voice: -1 })]),
    ...signs
      .filter(([, , , isThere]) => isThere)
      .map(([words, glyph, mark]) => entry(words, { voice: null, ...glyph }, mark)),
    ...(envelope.length === 0 ? [] : [band]),
  ];
}

function entry(words: string, glyph: Partial<Glyph>, mark: Partial<FigureMark> = {}): LegendEntry {
  return {
    words,
    sample: (x, y) => {
      const shift = mark.bound === 'at-least' ? 5 : mark.bound === 'up-to' ? -6 : 0;
      return drawGlyphs([
        {
          mark: { bound: 'none', isPlanned: false, isRepeat: false, words: '', ...mark },
          x,
          size: mark.bound === undefined ? 5 : 3.5,
          voice: -1,
          ...glyph,
          y: y + shift + (glyph.y2 === undefined ? 0 : 6),
          y2: glyph.y2 === undefined || glyph.y2 === null ? null : y - 7,
        },
      ]);
    },
  };
}

const band: LegendEntry = {
  words: 'lowest and highest that stand',
  sample: (x, y) => ({
    strokes: [-5, 5].map((shift) => ({
      x: x - 8,
      y: y + shift,
      x2: x + 8,
      y2: y + shift,
      colour: 'edge' as const,
      width: 1.6,
    })),
  }),
};
