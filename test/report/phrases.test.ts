import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/report/nodes.ts';
import { quote } from '../../src/report/write-claim.ts';
import { count, countOrigins, enumerate, writeNumber } from '../../src/report/write-count.ts';
import { writeRange } from '../../src/report/write-when.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [12000, '12,000'],
  [1234567.25, '1,234,567.25'],
  [-4000, '-4,000'],
  [10_300_000_000, '10.3 billion'],
  [1_000_000, '1 million'],
  [-2_500_000, '-2.5 million'],
  [12_345_678, '12,345,678'],
  [1e15, '1,000 trillion'],
  [1e21, '1e+21'],
])('writes the number %s as %s', (value, words) => {
  expect(writeNumber(value)).toBe(words);
});

const sizes: Record<string, number> = { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 };

test('a number in words is the number again', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      const [digits = '', name = ''] = writeNumber(value).split(' ');
      expect(Number(digits.replaceAll(',', '')) * (sizes[name] ?? 0)).toBeCloseTo(value);
    }),
  );
});

test('counts and enumerates in plain English', () => {
  expect([count(1, 'origin'), count(2, 'origin'), count(0, 'reply', 'replies')]).toEqual([
    '1 origin',
    '2 origins',
    '0 replies',
  ]);
  expect([countOrigins(1), countOrigins(4)]).toEqual(['1 origin', 'at most 4 independent origins']);
  expect([
    enumerate([]),
    enumerate(['A']),
    enumerate(['A', 'B']),
    enumerate(['A', 'B', 'C']),
  ]).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

test.each([
  [null, '2024-10-25', 'day', 'by 25 October 2024'],
  ['2024-10-23', '2024-10-23', 'day', 'on 23 October 2024'],
  ['2024-10-14', '2024-10-20', 'week', 'between 14 October 2024 and 20 October 2024'],
  [null, '2024-12-31', 'month', 'by December 2024'],
  ['2024-12-01', '2024-12-31', 'month', 'in December 2024'],
  ['1949-01-01', '1949-12-31', 'year', 'in 1949'],
  ['2022-02-01', null, 'month', 'since February 2022'],
  [null, null, null, null],
] as const)('writes the days %s to %s of precision %s as %s', (from, to, precision, words) => {
  expect(writeRange({ from, to, precision, basis: 'stated' })).toBe(words);
});

test('quotes exact words and doubles no marks that stand around the whole', () => {
  expect(quote('“fair game”')).toBe('“fair game”');
  expect(quote('labeling them "fair game"')).toBe('“labeling them "fair game"”');
  expect(quote('"a" and "b"')).toBe('“"a" and "b"”');
});

test.each([
  ['a\u202Eb', 'a[U+202E]b'],
  ['a\u0000b\u0007', 'a[U+0000]b[U+0007]'],
  ['a\u200Fb\uFEFF', 'a[U+200F]b[U+FEFF]'],
  ['a \n\t b', 'a b'],
  ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ['\u{1F6A2} naïve – “x”', '\u{1F6A2} naïve – “x”'],
])('shows what would hide or reorder: %j', (value, shown) => {
  expect(text(value).value).toBe(shown);
});
