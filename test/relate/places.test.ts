import { describe, expect, test } from 'vitest';
import { locatedPlaces, placeKey, relatePlaces } from '../../src/relate/places.ts';
import { aClaim, aPlace } from '../builders.ts';

describe('places', () => {
  test.each([
    ['the Kursk Oblast', 'Kursk region'],
    ['Kursk', 'Kursk region'],
    ['Lyon', 'the city of Lyon'],
  ])('"%s" and "%s" are one place', (a, b) => expect(placeKey(a)).toBe(placeKey(b)));

  test.each([
    ['Lyon', ['France'], 'France', [], 'inside'],
    ['France', [], 'Lyon', ['France'], 'around'],
    ['Lyon', ['France'], 'Nice', ['France'], 'apart'],
    ['Lyon', ['France'], 'Lyon', ['France'], 'same'],
  ] as const)('%s (in %j) lies to %s (in %j): %s', (a, within, b, around, lie) => {
    expect(relatePlaces([aPlace('', a, ...within)], [aPlace('', b, ...around)])).toBe(lie);
  });

  test('nothing is known where a side names no place', () => {
    expect(relatePlaces([], [aPlace('', 'Lyon')])).toBe('unknown');
  });

  test('the innermost place of a claim is where its subject is', () => {
    const text = "crews were sent to France's Lyon region";
    const places = [aPlace(text, 'France'), aPlace(text, 'Lyon region', 'France')];
    const claim = aClaim(text, { places });
    expect(locatedPlaces(claim, ['crews']).map(({ name }) => name)).toEqual(['Lyon region']);
  });
});
