import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, namesakes, placesIn } from '../../src/extract/places/places.ts';
import { readCorpus } from '../corpus.ts';

const places = [
  { name: 'Sudzha', within: 'Kursk' },
  { name: 'Kursk', within: 'Russia' },
];

describe('places of the corpus', () => {
  test.each(readCorpus('places'))('$title', ({ text, expected }) => {
    expect(findPlaces(text, { places }).map(written)).toEqual(expected);
  });
});

describe('places of the story file', () => {
  test('carry their whole chain', () => {
    expect(findPlaces('Troops hold Sudzha.', { places }).map(written)).toEqual([
      'Sudzha < Kursk < Russia',
    ]);
  });

  test('end a chain that runs in a circle', () => {
    const circle = [
      { name: 'Aaa', within: 'Bbb' },
      { name: 'Bbb', within: 'Aaa' },
    ];
    expect(findPlaces('They are in Aaa.', { places: circle }).map(written)).toEqual(['Aaa < Bbb']);
  });

  test('join the built-in chain', () => {
    const own = [{ name: 'Obolon', within: 'Kyiv' }];
    expect(findPlaces('It fell in Obolon.', { places: own }).map(written)).toEqual([
      'Obolon < Kyiv < Ukraine',
    ]);
  });
});

describe('spans', () => {
  test.each([
    ['They are stationed in the Kursk region, he said.', 'Kursk region'],
    ['Seen on Russian soil today.', 'Russian soil'],
    ['They are in Russia’s Far East now.', 'Russia’s Far East'],
    ['They are in the occupied territories of Ukraine now.', 'occupied territories of Ukraine'],
    ['Units gathered in Kursk, Russia, on Monday.', 'Kursk, Russia'],
    ['They went to the U.S. and back.', 'U.S.'],
  ])('in "%s" covers "%s"', (text, words) => {
    expect(findPlaces(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([words]);
  });

  test('of one sentence count in the whole text', () => {
    const text = 'He was in Kyiv. She is in Seoul.';
    const sentence = { start: 16, end: text.length };
    expect(placesIn(text, [{ start: 3, end: 5 }, sentence])).toEqual([
      [],
      [{ name: 'Seoul', within: ['South Korea'], span: { start: 26, end: 31 } }],
    ]);
  });
});

test('knows the cities that are surnames in a text', () => {
  expect(namesakes('Lloyd Austin met Mr Lincoln In Berlin. The Austin office.')).toEqual([
    'Austin',
    'Lincoln',
  ]);
});

describe('laws of places', () => {
  const word = fc.constantFrom(
    ...'in|to|the|of|and|,|.|Russia|Russia’s|Russian|soil|Kursk|region|Far East|eastern|U.S.|Kyiv|Austin|Lloyd|city|south|Moscow|said|from|South|Korea|’s|Washington|Post'.split(
      '|',
    ),
  );

  test('spans lie in the text, in order, apart, and no place contains itself', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const { name, within, span } of findPlaces(text, { places })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(within).not.toContain(name);
          expect(new Set(within).size).toBe(within.length);
          end = span.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('takes no longer than the text is long', () => {
    for (const piece of ['in Russia ', 'New ', 'the city of ', 'South ', 'A', '’s ', 'U.S. '])
      findPlaces(piece.repeat(8000));
  });
});

function written(place: { readonly name: string; readonly within: readonly string[] }): string {
  return [place.name, ...place.within].join(' < ');
}
