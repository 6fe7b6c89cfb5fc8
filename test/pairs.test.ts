import { describe, expect, test } from 'vitest';
import { flagsOf, readPairs } from './pairs.ts';

describe.each(['pairs', 'figure-pairs', 'descriptions', 'restatements', 'different'])(
  'the pairs of reports in corpus/%s.txt',
  (name) => {
    const pairs = readPairs(new URL(`corpus/${name}.txt`, import.meta.url));

    test.each(pairs)('$title', (pair) => {
      const isFlagged = flagsOf(pair).length > 0;
      expect(isFlagged).toBe(pair.isFlagged !== pair.isMissed);
    });

    test('hardly ever flag what is no disagreement', () => {
      const traps = pairs.filter(({ isFlagged }) => !isFlagged);
      const wrong = traps.filter(({ isMissed }) => isMissed);
      expect(wrong.length / traps.length).toBeLessThan(LIMITS[name] ?? 0);
    });
  },
);

/** The share of traps that may be flagged. */
const LIMITS: Readonly<Record<string, number>> = {
  pairs: 0.05,
  'figure-pairs': 0.02,
  descriptions: 0.02,
  restatements: 0.02,
  different: 0.03,
};
