import { describe, expect, test } from 'vitest';
import { capitalOf, countryOf, countryOfCapital } from '../../../src/extract/lexicon/countries.ts';

describe('countryOf', () => {
  test.each([
    ['U.S.', 'United States'],
    ['US', 'United States'],
    ['USA', 'United States'],
    ['the U.S.', 'United States'],
    ['American', 'United States'],
    ['Americans', 'United States'],
    ['UK', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
    ['British', 'United Kingdom'],
    ['DPRK', 'North Korea'],
    ['North Korean', 'North Korea'],
    ['South Korean', 'South Korea'],
    ['South Korea’s', 'South Korea'],
    ['Ukraine’s', 'Ukraine'],
    ["Ukraine's", 'Ukraine'],
    ['Ukrainian', 'Ukraine'],
    ['Russians', 'Russia'],
    ['Russian Federation', 'Russia'],
    ['Belarusian', 'Belarus'],
    ['Dutch', 'Netherlands'],
    ['the Netherlands', 'Netherlands'],
    ['Swiss', 'Switzerland'],
    ['Türkiye', 'Turkey'],
    ['Turkish', 'Turkey'],
    ['Chinese', 'China'],
    ['Filipino', 'Philippines'],
    ['Syria', 'Syria'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['RUSSIA', 'Russia'],
    ['United States', 'United States'],
    ["United States'", 'United States'],
    ['Cyprus', 'Cyprus'],
  ])('knows %s as %s', (word, country) => {
    expect(countryOf(word)).toBe(country);
  });

  test.each([
    'us',
    'turkey',
    'polish',
    'march',
    'Moscow',
    'Korean',
    'European',
    'Smith',
    '',
    "'s",
    'the',
    'Male',
  ])('knows no country called "%s"', (word) => {
    expect(countryOf(word)).toBeNull();
  });
});

describe('countryOfCapital', () => {
  test.each([
    ['Moscow', 'Russia'],
    ['the Kremlin', 'Russia'],
    ['Kyiv', 'Ukraine'],
    ['Kiev', 'Ukraine'],
    ['Pyongyang', 'North Korea'],
    ['Seoul', 'South Korea'],
    ['Washington', 'United States'],
    ['Beijing', 'China'],
    ['Pyongyang’s', 'North Korea'],
  ])('takes %s for %s', (capital, country) => {
    expect(countryOfCapital(capital)).toBe(country);
  });

  test.each(['Brussels', 'Kursk', 'Hamilton', 'Stanley', 'Victoria', 'New York', 'Russia'])(
    'takes %s for no government',
    (word) => {
      expect(countryOfCapital(word)).toBeNull();
    },
  );

  test('names the capital of a country', () => {
    expect(capitalOf('North Korea')).toBe('Pyongyang');
    expect(capitalOf('Nowhere')).toBeNull();
  });
});
