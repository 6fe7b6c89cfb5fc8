import { read } from 'vega';
import { describe, expect, test } from 'vitest';
import { writeClaimsCsv, writeDisagreementsCsv } from '../../src/deliver/csv.ts';
import { shown } from '../../src/model/shown.ts';
import type { Briefing } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

/** The rows of a CSV file as a parser of another make reads them. */
function rowsOf(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return [...read(csv.slice(1), { type: 'csv' })] as Record<string, string>[];
}

/** A briefing whose first claim and first question are those words and nothing else. */
function startingWith(words: string): Briefing {
  const [claim, ...claims] = sampleBriefing.claims;
  const [disagreement, ...disagreements] = sampleBriefing.disagreements;
  if (claim === undefined || disagreement === undefined) throw new Error('the sample is empty');
  return {
    ...sampleBriefing,
    claims: [{ ...claim, text: words }, ...claims],
    disagreements: [{ ...disagreement, question: words }, ...disagreements],
  };
}

describe('claims', () => {
  const csv = writeClaimsCsv(sampleBriefing);
  const rows = rowsOf(csv);

  test('are a row each, in their order, with the document they stand in', () => {
    expect(rows.map(({ id }) => id)).toEqual(sampleBriefing.claims.map(({ id }) => id));
    expect(rows.find(({ outlet }) => outlet === 'Weekly Blitz')).toMatchObject({
      'attribution.speaker': 'Kyrylo Budanov',
      'figures.value': '2600',
      'when.said.from': '2024-10-23',
      'published.day': '2024-10-24',
      topics: 'troop-count',
    });
  });

  test('end their lines with CRLF and hold no other line break', () => {
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('keep a place for what a figure of several does not say', () => {
    const [first, ...rest] = sampleBriefing.claims;
    const figures = sampleBriefing.claims.flatMap((claim) => claim.figures).slice(0, 2);
    expect(figures.map(({ value }) => value)).toEqual([null, 3000]);
    if (first === undefined) throw new Error('the sample is empty');
    const [row] = rowsOf(
      writeClaimsCsv({ ...sampleBriefing, claims: [{ ...first, figures }, ...rest] }),
    );
    expect(row).toMatchObject({ 'figures.value': '; 3000', 'figures.counted': 'troops; troops' });
  });

  test('keep the minus of a number', () => {
    const text = JSON.stringify(sampleBriefing).replace('"value":2600', '"value":-2600');
    expect(writeClaimsCsv(JSON.parse(text) as Briefing)).toContain(',"-2600",');
  });
});

describe('disagreements', () => {
  test('are a row for each side, which names its claims', () => {
    const rows = rowsOf(writeDisagreementsCsv(sampleBriefing));
    const sides = sampleBriefing.disagreements.flatMap((one) => one.sides);
    expect(rows.map((row) => row['sides.label'])).toEqual(sides.map(({ label }) => label));
    expect(rows.map((row) => row['sides.claims']?.split('; '))).toEqual(
      sides.map(({ claims }) => claims),
    );
  });
});

test('nothing to tell is a row of names', () => {
  expect(writeClaimsCsv(emptyBriefing)).toMatch(/^\uFEFF"id","text",[^\n]*\r\n$/);
  expect(writeDisagreementsCsv(emptyBriefing)).toMatch(/^\uFEFF"id","topic",[^\n]*\r\n$/);
});

const formulas = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\u00A0=', '\uFF1D', '\uFF0B'].map(
  (mark) => `${mark}cmd|' /C calc'!A0","=1+1`,
);

test.each([...formulas, ...hostile])('%j begins no formula, cell or line', (words) => {
  for (const briefing of [startingWith(words), withWords(words)]) {
    const claims = rowsOf(writeClaimsCsv(briefing));
    const sides = rowsOf(writeDisagreementsCsv(briefing));
    expect(claims.map(({ id }) => id)).toEqual(briefing.claims.map(({ id }) => id));
    const cells = [...claims, ...sides].flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /[\p{Cc}\u202E]/u.test(cell))).toEqual([]);
    const said = shown(briefing.claims[0]?.text ?? '').trimStart();
    expect([said, `'${said}`]).toContain(claims.map(({ text }) => text)[0]);
  }
});
