import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stanceTowards } from '../../src/index.ts';
import { readCorpus } from '../corpus.ts';

describe('stances of the corpus', () => {
  test.each(readCorpus('stances'))('$title', ({ text, expected }) => {
    const [headline = '', claim = ''] = text.split('\nclaim: ');
    expect([stanceTowards(claim, headline)]).toEqual(expected);
  });
});

describe('a stance', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'no|not|n’t|never|,|?|.|:|hoax|fake|denies|whale|swam|dead|alive|may|says|“|’|true|such|up|The|from|been'.split(
        '|',
      ),
    ),
    { maxLength: 12 },
  );

  test('is one of three, whatever the words', () => {
    fc.assert(
      fc.property(words, words, (claim, text) => {
        expect(['for', 'against', 'observing']).toContain(
          stanceTowards(claim.join(' '), text.join(' ')),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('of a claim without a mark of negation or doubt towards itself is for', () => {
    for (const claim of ['A whale swam up the canal.', 'The ferry sank with 40 people on board.'])
      expect(stanceTowards(claim, claim)).toBe('for');
  });

  test('is never against what it tells itself', () => {
    const texts = readCorpus('stances').flatMap(({ text }) => text.split('\nclaim: '));
    for (const text of new Set(texts)) expect(stanceTowards(text, text), text).not.toBe('against');
  });

  test('of nothing towards something observes', () => {
    expect(stanceTowards('A whale swam up the canal.', '')).toBe('observing');
  });

  test('is read in a time that grows with the text alone', () => {
    for (const piece of [
      'not ',
      'no, ',
      'denies the report ',
      'denies theft, ',
      'stop him from being ',
      '“hoax” ',
      'is just a ',
      'is from a film ',
      'calls off the launch ',
      'the launch is off, ',
      'the search goes on ',
      'no big release plan ',
      'is safe and sound ',
      'reports of his death ',
      'two thieves, the lone thief ',
      'is the wife of ',
      'still has a crown ',
      'cleared of theft ',
    ])
      stanceTowards(piece.repeat(3000), piece.repeat(3000));
  });
});
