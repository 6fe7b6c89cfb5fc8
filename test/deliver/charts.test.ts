import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { findChartFonts } from '../../src/cli/chart-fonts.ts';
import { chartPng } from '../../src/deliver/chart-png.ts';
import { chartFile, chartSvg } from '../../src/deliver/charts/chart-svg.ts';
import { palette } from '../../src/deliver/charts/palette.ts';
import { widthOf, wrapWords } from '../../src/deliver/charts/text-size.ts';
import { writeHtml } from '../../src/deliver/html.ts';
import { drawCharts } from '../../src/deliver/page-charts.ts';
import { addDays } from '../../src/model/day.ts';
import type { Chart, FiguresChart } from '../../src/report/chart.ts';
import { renderCharts } from '../../src/report/index.ts';
import { text } from '../../src/report/nodes.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const charts = renderCharts(sampleBriefing);

/** A chart of so many figures on `days` days, of every bound. */
function figuresChart(count: number, days: number, words = 'some'): FiguresChart {
  const voices = ['Ansel', 'Brack', 'Corran', 'Dunmere', 'Ester'].map((name) => `${name} ${words}`);
  const bounds = ['none', 'at-least', 'up-to'] as const;
  const day = (index: number): string => addDays('2024-03-01', index % days);
  return {
    kind: 'figures',
    name: 'figures-sample',
    drawn: 'Figures over time',
    title: `How many ${words}?`,
    note: words,
    description: words,
    table: { header: [], rows: [] },
    counted: words,
    voices,
    marks: Array.from({ length: count }, (_, index) => ({
      day: index % 17 === 16 ? null : day(index),
      at: 100 + ((index * 7919) % 900),
      to: index % 11 === 10 ? 1100 : null,
      bound: bounds[index % 5] ?? 'none',
      isPlanned: index % 7 === 6,
      isRepeat: index % 4 === 3,
      voice: voices[index % 7] ?? 'Nobody named',
      words: `${words} ${index}`,
    })),
    envelope: [
      { day: day(0), low: 100, high: 400 },
      { day: day(1), low: 100, high: 900 },
    ],
  };
}

test('the sample has a chart of each kind', () => {
  expect(new Set(charts.map(({ kind }) => kind))).toEqual(
    new Set(['figures', 'stances', 'origins']),
  );
});

describe.each(charts.map((chart) => [chart.name, chart] as const))('%s', (_name, chart) => {
  test('is a picture with title and description, without script, style or anything fetched', async () => {
    const svg = await chartSvg(chart);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="chart" role="img"/);
    expect(svg).toContain(`<title id="${chart.name}-title">`);
    expect(svg).toContain(`<desc id="${chart.name}-desc">`);
    expect(svg).toContain(
      `aria-labelledby="${chart.name}-title" aria-describedby="${chart.name}-desc"`,
    );
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|a)\b|href|url\(|style="/);
  });

  test('gives the same bytes again, and leaves the chart as it was', async () => {
    const before = JSON.stringify(chart);
    // One that is known is not drawn again
    expect(await chartFile(structuredClone(chart))).toBe(await chartFile(chart));
    expect(JSON.stringify(chart)).toBe(before);
  });

  test('has every word inside the sheet, and cuts none', async () => {
    await expectWordsInside(chart);
  });
});

test.each([
  [2, 1],
  [12, 4],
  [200, 30],
  [200, 2],
])('%d figures on %d days stay on the sheet', async (count, days) => {
  const chart = figuresChart(count, days);
  await expectWordsInside(chart);
  const svg = await chartSvg(chart);
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  expect([width, height < 600]).toEqual([700, true]);
});

const day = fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2019-12-30', days)));
const mark = fc.record({
  day,
  at: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.double({ min: -1e13, max: 1e13, noNaN: true })),
  to: fc.option(fc.integer({ min: 300, max: 1_000_000 })),
  bound: fc.constantFrom('none' as const, 'at-least' as const, 'up-to' as const),
  isPlanned: fc.boolean(),
  isRepeat: fc.boolean(),
  voice: fc.constantFrom('Ansel some', 'Nobody named'),
  words: fc.string({ unit: 'grapheme' }),
});

test('any figures can be drawn: as XML, with a number for every place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { minLength: 1, maxLength: 40 }), async (marks) => {
      const file = await chartFile({ ...figuresChart(1, 1), marks, envelope: [] });
      expect(() => new Resvg(file)).not.toThrow();
      expect(file).not.toMatch(/="[^"]*\b(?:NaN|Infinity|undefined|null)\b/);
    }),
    { numRuns: 60 },
  );
});

test.each(hostile)('stays text: %j', async (words) => {
  const plain = JSON.stringify(sampleBriefing, (key, value: unknown) =>
    ['speaker', 'party', 'outlet', 'title', 'question'].includes(key) && typeof value === 'string'
      ? `${value} ${words}`
      : value,
  );
  for (const chart of [...renderCharts(JSON.parse(plain)), figuresChart(3, 2, text(words).value)]) {
    const file = await chartFile(chart);
    expect(() => new Resvg(file), 'is XML').not.toThrow();
    const tags = new Set([...file.matchAll(/<([a-zA-Z!]+)/g)].map(([, tag]) => tag));
    const known = new Set('svg title desc style rect g path circle line text tspan'.split(' '));
    expect([...tags].filter((tag) => !known.has(tag ?? ''))).toEqual([]);
    expect(file).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(chart.name).toMatch(/^[a-z0-9-]+$/);
  }
});

test('a page has its charts in it, and where they are not drawn their tables alone', async () => {
  const page = pageOf(sampleBriefing);
  const html = writeHtml(page, await drawCharts(page));
  expect(html.match(/<svg /g)).toHaveLength(charts.length);
  expect(html).not.toMatch(/<img|<p><div|<p>\s*<\/p>/);
  expect(html.match(/The same as a table/g)).toHaveLength(charts.length);
  expect(writeHtml(page)).not.toContain('<svg');
});

describe('the colours', () => {
  const words = ['ink', 'quiet'] as const;
  const marks = ['blue', 'orange', 'green', 'violet', 'ochre', 'grey', 'edge'] as const;
  const told = ['blue', 'orange', 'green', 'violet', 'ochre'] as const;

  test.each(['light', 'dark'] as const)('stand out on %s ground', (ground) => {
    for (const name of words) {
      expect(contrast(palette[name][ground], palette.ground[ground]), name).toBeGreaterThan(7);
    }
    for (const name of marks) {
      expect(contrast(palette[name][ground], palette.ground[ground]), name).toBeGreaterThan(3);
    }
  });

  test('are found by a style sheet: no two are equal on light ground', () => {
    const lights = Object.values(palette).map(({ light }) => light);
    expect(new Set(lights).size).toBe(lights.length);
  });

  test.each(['light', 'dark'] as const)(
    'differ for every kind of colour vision on %s ground',
    (ground) => {
      for (const [index, a] of told.entries()) {
        for (const b of told.slice(index + 1)) {
          for (const [kind, see] of Object.entries(visions)) {
            const [one, other] = [a, b].map((name) => lab(see(rgb(palette[name][ground]))));
            expect(distance(one ?? [], other ?? []), `${a}, ${b}: ${kind}`).toBeGreaterThan(0.1);
          }
        }
      }
    },
  );
});

describe('words in lines', () => {
  test('are no wider than asked, and none is lost', () => {
    for (const words of [...hostile, 'x'.repeat(300), 'a b c', '']) {
      const lines = wrapWords(words, 120, 13);
      for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    }
  });
});

/** The fonts of the package, or the same family where a machine has it. */
const systemFont = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const fonts = findChartFonts() ?? (existsSync(systemFont) ? ([systemFont] as const) : null);

test.skipIf(fonts === null)(
  'a chart as PNG is as wide as asked and the same again (skipped where dejavu-fonts-ttf is not installed)',
  async () => {
    const [chart] = charts;
    if (chart === undefined || fonts === null) throw new Error('no chart');
    const png = Buffer.from(await chartPng(chart, fonts, 600));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(600);
    const again = await chartPng(structuredClone(chart), fonts, 600);
    expect(Buffer.from(again).equals(png)).toBe(true);
  },
);

/** Every text of a chart within its sheet by the widest font, at its size and anchor. */
async function expectWordsInside(chart: Chart): Promise<void> {
  const [sheet] = parseFragment(await chartSvg(chart)).childNodes;
  const words = sheet === undefined ? [] : [...wordsIn(sheet, { x: 0, size: 0, anchor: 'start' })];
  for (const { plain, x, size, anchor } of words) {
    const width = widthOf(plain, size);
    const from = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    expect(size, plain).toBeGreaterThan(9);
    expect(from, plain).toBeGreaterThanOrEqual(0);
    expect(from + width, plain).toBeLessThanOrEqual(705);
  }
  expect(words.length).toBeGreaterThan(3);
}

interface Standing {
  readonly x: number;
  readonly size: number;
  readonly anchor: string;
}

/** The texts below a node of a drawing, each with what it takes from the groups around it. */
function* wordsIn(
  node: ChildNode,
  around: Standing,
): Generator<Standing & { readonly plain: string }> {
  if (!('attrs' in node)) return;
  const told = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const [, right = '0'] = /^translate\((-?[\d.e-]+)/.exec(told.get('transform') ?? '') ?? [];
  const here = {
    x: around.x + Number(right),
    size: Number.parseFloat(told.get('font-size') ?? String(around.size)),
    anchor: told.get('text-anchor') ?? around.anchor,
  };
  if (node.tagName === 'text') {
    const plain = node.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
    yield { ...here, plain };
  } else {
    for (const child of node.childNodes) yield* wordsIn(child, here);
  }
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((one) => {
      const [r = 0, g = 0, blue = 0] = rgb(one);
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    })
    .toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How linear colours look to eyes that lack one kind of cones (Machado, Oliveira and Fernandes 2009). */
const visions: Readonly<Record<string, (colour: readonly number[]) => number[]>> = {
  all: (colour) => [...colour],
  protan: by([
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ]),
  deutan: by([
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ]),
  tritan: by([
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ]),
};

function by(matrix: readonly number[]): (colour: readonly number[]) => number[] {
  return (colour) =>
    [0, 3, 6].map((row) =>
      colour.reduce((sum, part, index) => sum + part * (matrix[row + index] ?? 0), 0),
    );
}

/** A linear colour as eyes measure it (Oklab). */
function lab([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const [l = 0, m = 0, s = 0] = [
    0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
    0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
    0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
  ].map(Math.cbrt);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}
