import { expect, test } from 'vitest';
import { perWord } from '../../../src/extract/lexicon/per-word.ts';

test('asks once about a word, also where the answer is nothing', () => {
  const asked: string[] = [];
  const read = perWord((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  expect(['oak', 'none', 'oak', 'none', 'ash'].map(read)).toEqual([3, undefined, 3, undefined, 3]);
  expect(asked).toEqual(['oak', 'none', 'ash']);
});

test('answers alike however many words there are', () => {
  const read = perWord((word) => word.length);
  for (let n = 0; n < 50_000; n += 1) expect(read(`w${n}`)).toBe(`w${n}`.length);
  expect(read('w7')).toBe(2);
});
