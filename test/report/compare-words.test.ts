import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWordings, compareWords } from '../../src/report/compare-words.ts';

const words = (line: string): string[] => line.split(' ');

test('tells words that both have from words that one lacks, whatever marks and capitals they wear', () => {
  expect(compareWords(words('“The bridge is closed,”'), words('the bridge was closed'))).toEqual([
    { words: ['“The', 'bridge'], isShared: true },
    { words: ['is'], isShared: false },
    { words: ['closed,”'], isShared: true },
  ]);
});

test('sets three wordings beside each other: once what all have, else what each has', () => {
  const wordings = [
    'we will not pay a cent',
    'we will never pay a cent more',
    'we will pay a cent',
  ];
  expect(alignWordings(wordings.map(words))).toEqual([
    ['we will'],
    ['not', 'never', ''],
    ['pay a cent'],
    ['', 'more', ''],
  ]);
});

const wording = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });

test('loses no word of any wording and changes no order', () => {
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 4 }), (wordings) => {
      const aligned = alignWordings(wordings);
      wordings.forEach((own, row) => {
        const told = aligned.map((cells) => (cells.length === 1 ? cells[0] : cells[row]));
        expect(told.filter(Boolean).join(' ')).toBe(own.join(' '));
      });
    }),
  );
});

test('a stretch that all have differs from what stands beside it in nothing but marks', () => {
  expect(alignWordings([words('Yes, we can'), words('yes we can.')])).toEqual([['Yes, we can']]);
});

test('very long wordings are not compared', () => {
  const long = Array.from({ length: 401 }, () => 'word');
  expect(alignWordings([long, long])).toEqual([]);
  expect(compareWords(long, ['other'])).toEqual([{ words: long, isShared: true }]);
});
