import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signOf, wordsOf } from '../../src/relate/words.ts';

const WORD = /[\p{L}\p{N}]+(?:[.,'’‘][\p{L}\p{N}]+)*/gu;
const PIECES = [
  'a',
  'B',
  '1',
  '.',
  ',',
  "'",
  '’',
  ' ',
  '-',
  'é',
  'ß',
  '\u0301',
  '“',
  '٣',
  '中',
  '𝐀',
  '😀',
  '\ud835',
];

test('words are letters and digits of any script, joined by one mark', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const expected = [...text.matchAll(WORD)].map((match) => [match[0], match.index]);
      expect(wordsOf(text).map((word) => [word.text, word.start])).toEqual(expected);
    }),
  );
});

test('a sign is a word that matches, wherever it stands', () => {
  const mayCount = signOf(/number|\d/);
  expect(mayCount('They gave no numbers.')).toBe(true);
  expect(mayCount('It took U2’s crew 14,500 hours')).toBe(true);
  expect(mayCount('They gave none.')).toBe(false);
  expect(mayCount('')).toBe(false);
});
