import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/extract/figures/figures.ts';
import {
  COMMON_WORDS,
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_SIGNS,
  CURRENCY_SIGNS_AFTER,
  CURRENCY_WORDS,
  WORDLIKE_CODES,
} from '../../../src/extract/lexicon/currencies.ts';
import { CURRENCY_NAMES } from '../../../src/extract/lexicon/currency-names.ts';

describe('the names of CLDR', () => {
  test('stand under one code each, in small letters', () => {
    const codes = CURRENCY_NAMES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
    const names = CURRENCY_NAMES.flatMap(({ names: list }) => list);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.toLowerCase() || name === '')).toEqual([]);
  });

  test.each(
    CURRENCY_NAMES.map(({ code, names }) => [names.at(-1) ?? '', code] as const).filter(
      ([name]) => name.split(/[ -]/).length <= 4 && !/[-&.ʻ]/.test(name),
    ),
  )('600 %s is %s', (name, code) => {
    expect(findFigures(`It cost 600 ${name}.`)[0]).toMatchObject({ value: 600, unit: code });
  });
});

/** "20 KGS" may be kilograms, and is read so. */
describe('the signs, codes and words', () => {
  test.each([...CURRENCY_SIGNS])('%s600 is %s', (sign, code) => {
    expect(findFigures(`It cost ${sign} 600 there.`)[0]).toMatchObject({ value: 600, unit: code });
  });

  test.each([...CURRENCY_SIGNS_AFTER])('600 %s is money', (sign) => {
    expect(findFigures(`It cost 600 ${sign} there.`)[0]?.unit).toBe(CURRENCY_SIGNS.get(sign));
  });

  test.each([...CURRENCY_CODES].filter(([code]) => !WORDLIKE_CODES.has(code) && code !== 'KGS'))(
    '%s 20 is %s',
    (code, unit) => {
      expect(findFigures(`It cost ${code} 20 there.`)[0]).toMatchObject({ value: 20, unit });
      expect(findFigures(`It cost 20 ${code} there.`)[0]).toMatchObject({ value: 20, unit });
    },
  );

  test.each([...WORDLIKE_CODES])('%s is money with a scale only', (code) => {
    expect(findFigures(`It cost ${code} 20 million there.`)[0]?.unit).toBe(code);
    expect(findFigures(`The ${code} 20 show began.`).map(({ unit }) => unit)).not.toContain(code);
  });

  test.each([...CURRENCY_WORDS])('600 %s is money', (word, code) => {
    const unit = findFigures(`It cost 600 ${word}.`)[0]?.unit;
    if (code === null) expect(unit).toMatch(/^[a-zà-ÿ]+$/);
    else expect(unit).toBe(code);
  });

  test.each([...COMMON_WORDS].filter((word) => !/^pounds?$/.test(word)))(
    '600 %s is none',
    (word) => {
      expect(findFigures(`They have 600 ${word}.`).map(({ unit }) => unit)).toEqual([null]);
    },
  );

  test('give known codes', () => {
    const codes = new Set(CURRENCY_CODES.values());
    const given = [...CURRENCY_SIGNS, ...CURRENCY_COUNTRIES, ...CURRENCY_WORDS].map(
      ([, code]) => code,
    );
    expect(given.filter((code) => code !== null && !codes.has(code))).toEqual([]);
    expect([...WORDLIKE_CODES].filter((code) => !codes.has(code))).toEqual([]);
  });
});
