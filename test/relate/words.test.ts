import { describe, expect, test } from 'vitest';
import { contentOf, hasTerm, keysOf, wordsOf } from '../../src/relate/words.ts';

function stem(word: string): string | undefined {
  return wordsOf(word)[0]?.stem;
}

describe('words', () => {
  test.each([
    ['Troops', 'troop'],
    ["agency's", 'agency'],
    ['soldiers’', 'soldier'],
    ['countries', 'country'],
    ['12,000 men', '12000 man'],
    ['crisis', 'crisis'],
    ['U.S.', 'u.s'],
  ])('%s is keyed %s', (word, key) => expect(keysOf(word)).toBe(key));

  test.each([
    ['Korean', 'Korea'],
    ['Ukrainian', 'Ukraine'],
    ['Russians', 'Russia'],
    ['Japanese', 'Japan'],
    ['Belarusian', 'Belarus'],
    ['deployed', 'deployment'],
    ['sent', 'sending'],
  ])('%s and %s share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));

  test.each([
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
  ])('%s and %s do not', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  test('terms are whole words', () => {
    expect(hasTerm(wordsOf('Article 4 of the treaty'), 'article 4')).toBe(true);
    expect(hasTerm(wordsOf('Article 42 of the treaty'), 'article 4')).toBe(false);
    expect(hasTerm(wordsOf('anything'), '')).toBe(false);
  });

  test('words of one kind share their content', () => {
    expect(contentOf('the troops')).toEqual(contentOf('soldiers'));
  });
});
