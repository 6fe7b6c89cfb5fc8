import { expect, test } from 'vitest';
import { readWord } from '../../scripts/quality/read-word.ts';
import { formats } from '../../src/deliver/index.ts';
import { writeJson } from '../../src/deliver/json.ts';
import type { Briefing } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing, pageOf } from '../report/sample-page.ts';

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test('is the briefing again when read, with a newline at the end', () => {
  const json = writeJson(sampleBriefing);
  expect(JSON.parse(json)).toEqual(sampleBriefing);
  expect(json.endsWith('}\n')).toBe(true);
});

test('keys stand in the order of the types, whoever built the value', () => {
  expect(writeJson(reversed(sampleBriefing) as Briefing)).toBe(writeJson(sampleBriefing));
  const keys = Object.keys(JSON.parse(writeJson(sampleBriefing)) as object);
  expect(keys.slice(0, 5)).toEqual(['format', 'title', 'asOf', 'documents', 'claims']);
});

test('keys that the types do not know are kept, last', () => {
  const more = { zebra: 1, ape: { b: 1, a: 2 }, ...emptyBriefing };
  expect(Object.keys(JSON.parse(writeJson(more)) as object).slice(-3)).toEqual([
    'settings',
    'ape',
    'zebra',
  ]);
});

test('a difference of two runs is told by what it has', () => {
  const end = { title: 't', asOf: null };
  const changes = {
    topics: [],
    sources: [],
    claims: [],
    repeats: [],
    newlyIdle: [],
    newlyConfirmed: [],
    newlyDenied: [],
    newlyReversed: [],
    verdictChanged: [],
    settled: [],
    newlyAtOdds: [],
    moved: [],
    reworded: [],
    gone: [],
    added: [],
    documents: [],
    after: end,
    before: end,
    format: 1,
  } as const;
  expect(Object.keys(JSON.parse(writeJson(changes)) as object)).toEqual(
    Object.keys(changes).reverse(),
  );
});

test.each(Object.entries(formats))(
  '%s names its files by its ending and writes the same twice',
  async (name, format) => {
    expect(format.ending).toBe(name);
    const delivery = { page: pageOf(sampleBriefing), data: sampleBriefing };
    const written = await format.write(delivery);
    const words = typeof written === 'string' ? written : await readWord(written);
    expect(words).toContain('North Korean troops in Russia');
    expect(await format.write(delivery)).toEqual(written);
  },
);
