import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Briefing } from '../../src/model/types.ts';
import { renderCharts } from '../../src/report/index.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing } from './sample-page.ts';

function figuresOf(briefing: Briefing) {
  return renderCharts(briefing).flatMap((chart) => (chart.kind === 'figures' ? [chart] : []));
}

/** The accepted briefing on a ferry that burned. */
const ferry: Briefing = JSON.parse(
  readFileSync(new URL('../cases/ferry-fire/expected.json', import.meta.url), 'utf8'),
);

/** The sample with so many claims on each side of its questions on figures. */
function withSides(most: number): Briefing {
  return {
    ...sampleBriefing,
    disagreements: sampleBriefing.disagreements.map((one) => ({
      ...one,
      sides: one.sides.slice(0, most).map((side) => ({ ...side, claims: side.claims.slice(0, 1) })),
    })),
  };
}

test('a question with a single figure, or none, has no chart', () => {
  expect(figuresOf(sampleBriefing)).not.toEqual([]);
  expect(figuresOf(withSides(1))).toEqual([]);
  expect(renderCharts(emptyBriefing)).toEqual([]);
});

test('bounds, plans and repeats are told', () => {
  const marks = figuresOf(sampleBriefing).flatMap((chart) => chart.marks);
  const ceiling = marks.find(({ words }) => words === 'as many as 12,000');
  expect(ceiling).toMatchObject({ at: 12000, bound: 'up-to', isPlanned: true });
  const kirby = marks.filter(({ words }) => words === 'around 3,000');
  expect(kirby.map(({ isRepeat }) => isRepeat)).toEqual([false, true]);
});

test('the table of every chart has its facts, each row as long as the header', () => {
  for (const chart of renderCharts(sampleBriefing)) {
    expect(chart.table.rows.length).toBeGreaterThan(0);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.header.length);
  }
  for (const { marks, table } of figuresOf(sampleBriefing)) {
    const told = table.rows.map(([, figure = '']) => figure);
    for (const { words } of marks) expect(told.some((one) => one.startsWith(words))).toBe(true);
  }
});

test('names are those of files, and no two charts share one', () => {
  const names = renderCharts(sampleBriefing).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
});

test('what an editor dismissed has no chart', () => {
  const decision = { kind: 'dismiss', reason: 'x', note: null, unseen: [] } as const;
  const disagreements = sampleBriefing.disagreements.map((one) => ({ ...one, decision }));
  expect(figuresOf({ ...sampleBriefing, disagreements })).toEqual([]);
});

test('the envelope follows the last word of every origin', () => {
  const missing = figuresOf(ferry).find(({ title }) => title === 'How many missing?');
  // The coast guard comes down from 41; the ministry's 36 is never revised.
  expect(missing?.envelope).toEqual([
    { day: '2023-03-14', low: 41, high: 41 },
    { day: '2023-03-15', low: 36, high: 41 },
    { day: '2023-03-16', low: 33, high: 36 },
    { day: '2023-03-17', low: 30, high: 36 },
    { day: '2023-03-18', low: 27, high: 36 },
  ]);
});

test('a figure of another time stands in the chart and not in its envelope', () => {
  const dead = figuresOf(ferry).find(({ title }) => title === 'How many deaths?');
  expect(dead?.marks.map(({ at }) => at)).toContain(61);
  expect(dead?.envelope.at(-1)?.high).toBe(22);
});

test('a party that turned round is marked, with the days between which it did', () => {
  const parties = renderCharts(ferry).flatMap((chart) =>
    chart.kind === 'stances' ? chart.parties : [],
  );
  const turned = parties.filter(({ isReversed }) => isReversed);
  expect(turned.map(({ party, turns }) => ({ party, turns }))).toEqual([
    { party: "Crews' Union", turns: [{ from: '2023-03-15', to: '2023-03-17' }] },
  ]);
});
