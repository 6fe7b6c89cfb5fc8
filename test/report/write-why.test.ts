import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Briefing, Disagreement } from '../../src/model/types.ts';
import { lookUp } from '../../src/report/lookup.ts';
import { writeReason } from '../../src/report/write-reason.ts';
import { writeWhy } from '../../src/report/write-why.ts';
import { sampleBriefing } from './sample-briefing.ts';

const read = (path: string): Briefing =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Briefing;

const stories = ['seeds', 'ferry-fire', 'takeover', 'outbreak'].map((name) => {
  const path = name === 'seeds' ? 'out/example/briefing.json' : `test/cases/${name}/expected.json`;
  return [name, read(path)] as const;
});

describe.each(stories)('%s', (_name, briefing) => {
  const of = lookUp(briefing);

  test('why two claims are at odds is the end of the reason, behind both quotations', () => {
    for (const { pairs } of briefing.disagreements) {
      for (const pair of pairs) {
        const why = writeWhy(of, pair);
        expect(pair.reason.endsWith(why)).toBe(true);
        expect(why.length, pair.reason).toBeLessThan(pair.reason.length);
        expect(why).not.toMatch(/reported (?:in|on|by)|speaking on/);
      }
    }
  });

  test('no reason on a page names a document by its path', () => {
    const paths = briefing.documents.map(({ path }) => path);
    for (const one of briefing.disagreements) {
      for (const { reason } of one.pairs) {
        const told = writeReason(of, one, reason);
        expect(paths.filter((path) => told.includes(path))).toEqual([]);
      }
    }
  });
});

test('a reason that quotes neither claim is told whole', () => {
  const [one] = sampleBriefing.disagreements as [Disagreement];
  const [pair] = one.pairs;
  if (pair === undefined) throw new Error('no pair');
  const told = { ...pair, reason: 'Ann Roe, reported: “quite other words”. They differ.' };
  expect(writeWhy(lookUp(sampleBriefing), told)).toBe(told.reason);
});
