import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { briefingJsonSchema } from '../../src/ingest/briefing-schema.ts';
import { findJsonOffset } from '../../src/ingest/json-place.ts';
import { briefingSchema, readBriefing } from '../../src/ingest/saved-briefing.ts';
import { UserError } from '../../src/model/problem.ts';
import type { Briefing } from '../../src/model/types.ts';
import { aBriefing, aClaim, aFigure, aPlace, aTopic } from '../builders.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
type Checked = DeepReadonly<z.infer<typeof briefingSchema>>;

const EMPTY = aBriefing({ title: 'Strike', asOf: '2024-10-25' });

function fail(text: string): string {
  try {
    readBriefing({ path: 'run/briefing.json', bytes: new TextEncoder().encode(text) });
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('readBriefing', () => {
  it('reads what was written', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(EMPTY, null, 2));
    expect(readBriefing({ path: 'briefing.json', bytes })).toEqual(EMPTY);
  });

  it('reads a claim whole', () => {
    const text = 'about 3,000 workers are out in Leeds';
    const claim = aClaim(text, {
      figures: [aFigure(text, 'about 3,000')],
      places: [aPlace(text, 'Leeds', 'England')],
    });
    const briefing = aBriefing({ claims: [claim], topics: [aTopic('strike')] });
    const bytes = new TextEncoder().encode(JSON.stringify(briefing));
    expect(readBriefing({ path: 'briefing.json', bytes })).toEqual(briefing);
  });

  it('reads what an earlier run left out: how a position was taken, and the days of an open question', () => {
    const position = { party: 'Norway', topic: 't', reversed: false };
    const entry = { claim: 'c-1', stance: 'declines', day: null };
    const { openDays: _, ...settings } = EMPTY.settings;
    const saved = { ...EMPTY, settings, positions: [{ ...position, entries: [entry] }] };
    const bytes = new TextEncoder().encode(JSON.stringify(saved));
    expect(readBriefing({ path: 'briefing.json', bytes })).toEqual({
      ...EMPTY,
      positions: [{ ...position, entries: [{ ...entry, kind: 'declined' }] }],
    });
  });

  it('lets fields be that it does not know', () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...EMPTY, later: [1] }));
    expect(readBriefing({ path: 'briefing.json', bytes })).toEqual(EMPTY);
  });

  it.each([
    ['{\n  "format": 1,\n  oops\n}', '3:3: Unexpected "oops", expected JSON'],
    ['{"format": 1', '1:13: Unexpected end of file, expected JSON'],
    ['{"format": 1,}', '1:14: Unexpected "}", expected JSON'],
    ['[1, 2', '1:6: Unexpected end of file, expected JSON'],
    ['{} x', '1:4: Unexpected "x", expected JSON'],
    ['[]', '1:1: Unexpected list, expected object as a briefing'],
    [
      '{\n  "format": 2\n}',
      '2:13: Unexpected format 2, expected format 1: write the briefing again with this version',
    ],
  ])('says where %j is wrong', (text, message) => {
    expect(fail(text)).toBe(`run/briefing.json:${message}`);
  });

  it('says where a value has the wrong shape', () => {
    const text = JSON.stringify({ ...EMPTY, claims: [] as unknown[], asOf: 'today' }, null, 2);
    expect(fail(text)).toBe(
      'run/briefing.json:4:11: Unexpected "today", expected another value as "asOf"',
    );
    const gap = { ...EMPTY, gaps: [{ kind: 'odd', topic: null, claims: [], text: '' }] };
    expect(fail(JSON.stringify(gap, null, 2))).toMatch(
      /^run\/briefing\.json:15:15: Unexpected "odd", expected one of .*, single-origin, .* as "gaps\.0\.kind"$/,
    );
    const { title: _, ...untitled } = EMPTY;
    expect(fail(JSON.stringify(untitled))).toBe(
      'run/briefing.json:1:1: Unexpected end of briefing, expected string as "title"',
    );
  });

  it('refuses an empty and a binary file', () => {
    expect(fail('')).toBe('run/briefing.json: Unexpected empty file, expected text');
    expect(fail('\0')).toContain('Unexpected binary data');
  });

  it.each(['[', '{"a":', '"', '1,', '[[],'])('is done in time with a megabyte of %j', (unit) => {
    const start = performance.now();
    expect(fail(unit.repeat(1_000_000 / unit.length))).toContain('expected');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('briefingSchema', () => {
  it('is the type of a briefing, both ways', () => {
    expectTypeOf<Checked>().toExtend<Briefing>();
    expectTypeOf<Briefing>().toExtend<Checked>();
    const there: Briefing = EMPTY satisfies Checked;
    const back: Checked = there;
    expect(briefingSchema.safeParse(back).success).toBe(true);
  });

  it('is what schema/briefing.schema.json says (write it with npm run schema)', () => {
    const file = readFileSync(
      new URL('../../schema/briefing.schema.json', import.meta.url),
      'utf8',
    );
    expect(file).toBe(`${JSON.stringify(briefingJsonSchema(), null, 2)}\n`);
  });
});

describe('findJsonOffset', () => {
  it('finds values by their path', () => {
    const text = ' {"a": [1, {"b": "x"}], "c": null}';
    expect(text.slice(findJsonOffset(text, ['a', 1, 'b'])).startsWith('"x"')).toBe(true);
    expect(text.slice(findJsonOffset(text, ['c']))).toBe('null}');
    expect(text.slice(findJsonOffset(text, ['a', 7]))).toMatch(/^\[1/);
    expect(findJsonOffset(text, [])).toBe(1);
    expect(findJsonOffset(text, null)).toBe(text.length);
  });
});
