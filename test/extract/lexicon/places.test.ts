import { describe, expect, test } from 'vitest';
import { adjectiveOf, countryOfPeople } from '../../../src/extract/lexicon/countries.ts';
import { canStartPlace, knownPlace } from '../../../src/extract/lexicon/gazetteer.ts';
import { placeKey } from '../../../src/extract/lexicon/place-key.ts';
import * as words from '../../../src/extract/lexicon/place-words.ts';

describe('the table of places', () => {
  test.each([
    ['Kenya', 'country', 'Kenya'],
    ['U.S.', 'country', 'United States'],
    ['Crimea', 'region', 'Crimea'],
    ['Bavaria', 'region', 'Bavaria'],
    ['Nairobi', 'large', 'Nairobi'],
    ['Wolfsburg', 'city', 'Wolfsburg'],
    ['Bogota', 'large', 'Bogotá'],
    ['Kiev', 'large', 'Kyiv'],
    ['Odessa', 'large', 'Odesa'],
  ])('knows %s as a %s', (name, kind, usual) => {
    expect(knownPlace(name)).toMatchObject({ kind, name: usual });
    expect(canStartPlace(name)).toBe(true);
  });

  test.each(['the Kenya', 'kenya', 'Whale', 'Smith', 'May', 'Monday', ''])(
    'knows no place called "%s"',
    (name) => {
      expect(knownPlace(name)).toBeNull();
    },
  );
});

describe('peoples', () => {
  test.each([
    ['Ukrainian', 'Ukraine'],
    ['Ukrainians', 'Ukraine'],
    ['French', 'France'],
    ['Thai', 'Thailand'],
  ])('%s are of %s', (people, country) => {
    expect(countryOfPeople(people)).toBe(country);
  });

  test.each(['polish', 'Reading', 'Asian', 'Kenya'])('%s are of no country', (people) => {
    expect(countryOfPeople(people)).toBeNull();
  });

  test('have an adjective each', () => {
    expect(adjectiveOf('Russia')).toBe('Russian');
    expect(adjectiveOf('Nowhere')).toBeNull();
  });
});

describe('the key of a name', () => {
  test.each([
    ['Łódź', 'Lodz'],
    ['São Paulo', 'Sao Paulo'],
    ['N’Djamena', "N'Djamena"],
    ['Kyiv', 'Kyiv'],
    ['Tromsø', 'Tromso'],
  ])('of %s is %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });
});

describe('words around a place', () => {
  const { of: afterOf } = words.ONLY_AFTER;
  const { to: notAfterTo, from: notAfterFrom, in: notAfterIn } = words.NOT_AFTER;

  test.each([
    [words.LOCATIVES, 'in', 'with'],
    [words.PLACE_VERBS, 'entered', 'thanked'],
    [afterOf, 'outskirts', 'president'],
    [notAfterTo, 'ambassador', 'road'],
    [notAfterFrom, 'orders', 'flights'],
    [notAfterIn, 'confidence', 'troops'],
    [words.GIVING_VERBS, 'handed', 'sent'],
    [words.REGION_NOUNS, 'oblast', 'army'],
    [words.PLURAL_REGION_NOUNS, 'provinces', 'province'],
    [words.LOCAL_REGION_NOUNS, 'district', 'oblast'],
    [words.SURE_REGION_NOUNS, 'oblast', 'area'],
    [words.SETTLEMENT_NOUNS, 'village', 'house'],
    [words.LAND_NOUNS, 'soil', 'policy'],
    [words.OWN_LAND_NOUNS, 'soil', 'coast'],
    [words.NAMED_PARTS, 'Far East', 'East'],
    [words.ARTICLE_COUNTRIES, 'Netherlands', 'Norway'],
    [words.SMALL_WORDS, 'and', 'policy'],
  ])('each list holds its words and not their neighbours: %#', (list, member, other) => {
    expect(list?.has(member)).toBe(true);
    expect(list?.has(other)).toBe(false);
  });

  test.each([
    [words.BETWEEN, 'neighbouring', 'angry'],
    [words.BETWEEN, 'Russian-occupied', 'Russian'],
    [words.COMPASS_ADJECTIVE, 'north-eastern', 'north'],
    [words.FREE_FOLLOWERS, 'Friday', 'May'],
  ])('%s matches %s and not %s', (pattern, member, other) => {
    expect(member).toMatch(pattern);
    expect(other).not.toMatch(pattern);
  });

  test('compass nouns name a part', () => {
    expect(words.COMPASS.get('south-east')).toBe('southeastern');
    expect(words.COMPASS.get('constructor')).toBeUndefined();
  });

  test('sure region nouns are region nouns, and own land is land', () => {
    for (const noun of words.SURE_REGION_NOUNS) expect(words.REGION_NOUNS.has(noun)).toBe(true);
    for (const noun of words.OWN_LAND_NOUNS) expect(words.LAND_NOUNS.has(noun)).toBe(true);
  });
});
