import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/extract/figures/figures.ts';
import {
  DENOMINATORS,
  DOZENS,
  FIRST_WORDS,
  FRACTION_SIGNS,
  NOUGHTS,
  ONES,
  ORDINAL_ONES,
  SCALES,
  SUFFIXES,
  TENS,
  VAGUE_COUNTS,
  VAGUE_FLOORS,
} from '../../../src/extract/lexicon/number-words.ts';

describe('the number words', () => {
  test.each([...ONES, ...TENS])('%s is read as %d', (word, value) => {
    expect(findFigures(`They sold ${word} cups.`)[0]).toMatchObject({
      value,
    });
  });

  test.each([...SCALES])('three %s is read', (word, factor) => {
    expect(findFigures(`They sold three ${word} cups.`)[0]?.value).toBe(3 * factor);
  });

  test.each([...DOZENS])('three %s is read', (word) => {
    expect(findFigures(`They sold three ${word}`)[0]?.value).toBe(36);
  });

  test.each([...SUFFIXES])('£1.5%s is read', (letters, factor) => {
    expect(findFigures(`It cost £1.5${letters} then.`)[0]?.value).toBe(1.5 * factor);
  });

  test.each([...NOUGHTS])('%s point five is read', (word) => {
    expect(findFigures(`It grew by ${word} point five per cent.`)[0]?.value).toBe(0.5);
  });

  test.each([...VAGUE_FLOORS])('%s of them has a floor and no ceiling', (word, min) => {
    expect(findFigures(`They sold ${word} of cups.`)[0]).toMatchObject({
      value: null,
      min,
      max: null,
    });
  });

  test.each([...VAGUE_COUNTS])('%s hundred has a floor', (word, times) => {
    expect(findFigures(`They sold ${word} hundred cups.`)[0]?.min).toBe(times * 100);
  });

  test('are whole numbers and stand in one table only', () => {
    const words = [...ONES, ...TENS, ...SCALES, ...VAGUE_FLOORS, ...VAGUE_COUNTS].map(
      ([word]) => word,
    );
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !FIRST_WORDS.has(word))).toEqual([]);
  });
});

describe('the parts of one', () => {
  test.each([...DENOMINATORS].filter(([, { isPlural }]) => isPlural))(
    'one of three %s',
    (word, { parts }) => {
      const [figure] = findFigures(`It lost two ${word} of its cups.`);
      if (parts > 2) expect(figure?.value).toBeCloseTo(2 / parts, 12);
      else expect(figure?.value).not.toBe(1);
    },
  );

  test.each([...DENOMINATORS].filter(([, { isPlural }]) => !isPlural))(
    'one %s of the cups',
    (word, { parts }) => {
      expect(findFigures(`It lost one ${word} of the cups.`)[0]?.value).toBeCloseTo(1 / parts, 12);
    },
  );

  test.each([...ORDINAL_ONES].filter(([, { isPlural }]) => isPlural))(
    'two thirty-%s',
    (word, { parts }) => {
      expect(findFigures(`It lost two thirty-${word} of the cups.`)[0]?.value).toBeCloseTo(
        2 / (30 + parts),
        12,
      );
    },
  );

  test.each([...FRACTION_SIGNS])('%s is read alone and behind a whole', (sign, part) => {
    expect(findFigures(`It took 2${sign} hours.`)[0]?.value).toBeCloseTo(2 + part, 12);
  });

  test('are no ordinals', () => {
    expect(findFigures('The third man and a fifth guest came on the twenty-first floor.')).toEqual(
      [],
    );
  });
});
