import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmasOf } from '../src/words/lemmas.ts';
import { areOpposed } from '../src/words/opposed-words.ts';
import { areRelatedWords, entails, rootOf } from '../src/words/related-words.ts';
import { isKindOf, isSameThing } from '../src/words/same-thing.ts';

const relations: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  same: isSameThing,
  kind: isKindOf,
  opposed: areOpposed,
  related: areRelatedWords,
  entails,
};

const pairs = readFileSync(new URL('corpus/words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => {
    const [one = '', other = '', relation = ''] = line.split(' | ');
    return {
      one,
      other,
      relation: relation.replace('not ', ''),
      holds: !relation.startsWith('not '),
    };
  });

describe('pairs of words', () => {
  test.each(pairs)('$one, $other: $relation is $holds', ({ one, other, relation, holds }) => {
    expect(relations[relation]?.(one, other)).toBe(holds);
  });

  test('are as many that must not hold as must', () => {
    const wrong = pairs.filter(({ holds }) => !holds).length;
    expect(pairs.length).toBeGreaterThan(200);
    expect(wrong * 2).toBeGreaterThanOrEqual(pairs.length);
  });
});

describe('laws', () => {
  const words = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const word = fc.constantFrom(...words);

  test('sameness, opposition and kinship hold both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        for (const relation of [isSameThing, areOpposed, areRelatedWords])
          expect(relation(one, other)).toBe(relation(other, one));
      }),
    );
  });

  test('a word is the same as itself and neither its kind nor its opposite', () => {
    for (const one of words) {
      expect(isSameThing(one, one)).toBe(true);
      expect(isKindOf(one, one)).toBe(false);
      expect(areOpposed(one, one)).toBe(false);
    }
  });

  test('no opposites are the same thing, and no kind is of its own kind', () => {
    for (const one of words) {
      for (const other of words) {
        if (areOpposed(one, other)) expect(isSameThing(one, other), `${one}, ${other}`).toBe(false);
        if (isKindOf(one, other)) expect(isKindOf(other, one), `${one}, ${other}`).toBe(false);
      }
    }
  });
});

test.each([
  ['children', 'noun', ['child']],
  ['Troops', 'noun', ['troops', 'troop']],
  ['found', 'verb', ['find', 'found']],
  ['injured', 'verb', ['injure']],
  ['boxes', 'noun', ['box']],
  ['cities', 'noun', ['city']],
  ['worse', 'adj', ['bad', 'worse']],
  ['nicest', 'adj', ['nice']],
  ['stopped', 'verb', ['stop']],
  ['called off', 'verb', ['call off']],
  ['vlogs', 'noun', ['vlogs', 'vlog']],
  ['gas', 'noun', ['gas']],
  ['bus', 'noun', ['bus']],
  ['news', 'noun', ['news']],
] as const)('%s as %s is a form of %j', (form, part, lemmas) => {
  expect(lemmasOf(form, part)).toEqual(lemmas);
});

test.each([
  ['Deaths', 'die'],
  ['dying', 'die'],
  ['acquisitions', 'acquire'],
  ['Zzyzx', 'zzyzx'],
])('%s is of the family of %s', (word, root) => {
  expect(rootOf(word)).toBe(root);
});
