import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexAlike,
  isAlike,
  markName,
  type Proposition,
  weighWords,
} from '../../src/relate/propositions.ts';

const word = fc
  .integer({ min: 0, max: 14 })
  .map((rank) => (rank < 3 ? markName(`n${rank}`) : `w${rank}`));
const proposition = fc
  .uniqueArray(word, { maxLength: 8 })
  .map((words): Proposition => new Set(words));

describe('propositions that are alike', () => {
  test('are found through their words as if each were compared with each', () => {
    fc.assert(
      fc.property(fc.array(proposition, { maxLength: 40 }), proposition, (items, asked) => {
        const weights = weighWords(items);
        const found = indexAlike(items, (item) => item, weights)(asked);
        expect(found).toEqual(items.filter((item) => isAlike(asked, item, weights)));
      }),
    );
  });

  test('are asked for again with the same answer', () => {
    const items = ['bridge closed crack', 'bridge open', 'ferry closed'].map(
      (text): Proposition => new Set(text.split(' ')),
    );
    const alike = indexAlike(items, (item) => item, weighWords(items));
    const asked = new Set(['bridge', 'closed', 'pier']);
    expect(alike(asked)).toEqual([items[0]]);
    expect(alike(asked)).toEqual([items[0]]);
  });

  test('share more than a name', () => {
    const items = [new Set([markName('norbank'), 'branch', 'close'])];
    const alike = indexAlike(items, (item) => item, weighWords(items));
    expect(alike(new Set([markName('norbank'), 'bonus', 'pay']))).toEqual([]);
    expect(alike(new Set([markName('norbank'), 'branch', 'shut']))).toEqual(items);
  });

  test('are found by their rarer words where a word is in tens of thousands', () => {
    const items = Array.from(
      { length: 25_000 },
      (_, at): Proposition => new Set(['bridge', 'closed', `w${at}`]),
    );
    const alike = indexAlike(items, (item) => item, weighWords(items));
    expect(alike(new Set(['bridge', 'w7', 'closed']))).toContain(items[7]);
  });
});
