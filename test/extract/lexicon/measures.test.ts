import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/extract/figures/figures.ts';
import {
  APPROXIMATORS,
  APPROXIMATORS_AFTER,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  EQUAL_AFTER,
  LAST_WORDS,
  LONGEST_PHRASE,
  NEAR_BELOW,
  NEAR_DEGREES,
  OTHER_DEGREES,
} from '../../../src/extract/lexicon/bounds.ts';
import {
  LONGEST_UNIT,
  MAKES_A_DATE,
  UNITS,
  UNITS_BEFORE,
} from '../../../src/extract/lexicon/units.ts';

describe('the units', () => {
  // "600 m" may be metres or millions: only "600m" is read.
  test.each([...UNITS].filter(([spelling]) => spelling !== 'm'))(
    '600 %s is read',
    (spelling, { name }) => {
      const [figure] = findFigures(`It was 600 ${spelling} then.`);
      expect(figure).toMatchObject({ value: 600, unit: name });
    },
  );

  test('have no more words than are looked at', () => {
    const words = [...UNITS.keys()].map((spelling) => spelling.split(' ').length);
    expect(Math.max(...words)).toBe(LONGEST_UNIT);
  });

  test.each([...UNITS_BEFORE])('%s 6 is read', (phrase, { name }) => {
    expect(findFigures(`A boy ${phrase.replace(' -', '-')} 6 was there.`)[0]?.unit).toBe(name);
  });

  test.each([...MAKES_A_DATE])('three days %s stands alone', (word) => {
    expect(findFigures(`They left three days ${word}.`)[0]).toMatchObject({
      value: 3,
      unit: 'days',
    });
  });
});

test('units against their numbers are read as those apart', () => {
  const units = (text: string) => findFigures(text).map(({ unit }) => unit);
  expect(units('It was 600km² and 90km/h, 5µg and 600m.')).toEqual(['km²', 'km/h', 'µg', 'm']);
});

describe('the bounds', () => {
  test.each([...BOUNDS_BEFORE])('%s 600 km is %s', (phrase, side) => {
    const [figure] = findFigures(`It ran ${phrase} 600 km then.`);
    const isCeiling = side === 'at-most' || side === 'below';
    expect(figure).toMatchObject({
      value: 600,
      min: isCeiling ? null : 600,
      max: isCeiling ? 600 : null,
    });
  });

  test.each([...NEAR_BELOW])('%s 600 km is near and below', (phrase) => {
    expect(findFigures(`It ran ${phrase} 600 km.`)[0]).toMatchObject({
      max: 600,
      approximate: true,
    });
  });

  test.each([...APPROXIMATORS])('%s 600 km is near and unbounded', (phrase) => {
    const [figure] = findFigures(`It ran ${phrase} 600 km.`);
    expect(figure).toMatchObject({ value: 600, min: null, max: null, approximate: true });
  });

  test.each([...BOUNDS_AFTER].filter(([phrase]) => !phrase.endsWith('than')))(
    '600 %s is %s',
    (phrase, side) => {
      const [figure] = findFigures(`It sold 600 ${phrase}.`);
      expect(figure).toMatchObject(side === 'at-most' ? { max: 600 } : { min: 600 });
    },
  );

  test.each([...EQUAL_AFTER])('less than 600 %s lets 600 in', (phrase) => {
    expect(findFigures(`The score is less than 600 ${phrase}.`)[0]?.max).toBe(600);
  });

  test.each([...APPROXIMATORS_AFTER])('600-%s is near', (phrase) => {
    const joined = phrase.includes(' ') ? ` ${phrase}` : `-${phrase}`;
    expect(findFigures(`It sold 600${joined} cups.`)[0]?.approximate).toBe(true);
  });

  test('say one thing each, in phrases that are looked at', () => {
    const phrases = [...BOUNDS_BEFORE.keys(), ...NEAR_BELOW, ...APPROXIMATORS];
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => phrase.split(' ').length > LONGEST_PHRASE)).toEqual([]);
    expect([...NEAR_DEGREES].filter((word) => OTHER_DEGREES.has(word))).toEqual([]);
    expect(phrases.filter((phrase) => !LAST_WORDS.has(phrase.split(' ').at(-1) ?? ''))).toEqual([]);
  });
});
