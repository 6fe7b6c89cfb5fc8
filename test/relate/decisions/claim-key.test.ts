import { describe, expect, test } from 'vitest';
import type { Claim, ClaimKey } from '../../../src/model/types.ts';
import { claimKeyOf, isSameClaim, isSameSaying } from '../../../src/relate/decisions/claim-key.ts';
import type { Saying } from '../../../src/relate/rules/rule.ts';
import { claimOf } from '../../builders.ts';

function claim(saying: Saying): Claim {
  return claimOf(saying, [], 'one.txt');
}

function counted(text: string, words: string, rest: Partial<Saying> = {}): Saying {
  return { text, speaker: 'Ada Lind', figure: { words }, ...rest };
}

const before = counted('40 boats sank in the harbour on Monday', '40');
const plain: Saying = {
  text: 'the council had sold the old harbour to a foreign company',
  speaker: 'Ada Lind',
};

const same: readonly (readonly [string, Saying, Saying])[] = [
  ['other white space and quotation marks', before, { ...before, text: `${before.text} ` }],
  ['another order of words', before, counted('on Monday 40 boats sank in the harbour', '40')],
  ['fewer words', before, counted('40 boats sank', '40')],
  ['another speaker with the same figure', before, { ...before, speaker: 'Bo Ek' }],
  [
    'other words around what carries meaning',
    plain,
    { ...plain, text: 'the old harbour was sold by the council to a company from abroad' },
  ],
  [
    'a surname alone',
    plain,
    { ...plain, text: 'the council had sold the old harbour', speaker: 'Lind' },
  ],
  ['another speaker in the very words', plain, { ...plain, speaker: 'Bo Ek' }],
];

const others: readonly (readonly [string, Saying, Saying])[] = [
  ['another figure', before, counted('41 boats sank in the harbour on Monday', '41')],
  ['no figure', before, { text: 'boats sank in the harbour on Monday', speaker: 'Ada Lind' }],
  ['the same number of something else', before, counted('40 nurses left', '40')],
  ['another stance', plain, { ...plain, stance: 'denies' }],
  ['one shared word', plain, { ...plain, text: 'the harbour is deep' }],
  [
    'another speaker in half of the words',
    plain,
    { text: 'a foreign company wants the harbour rebuilt', speaker: 'Bo Ek' },
  ],
];

describe('a claim is known again with', () => {
  test.each(same)('%s', (_, told, later) => {
    expect(isSameSaying(claimKeyOf(claim(told)), claim(later))).toBe(true);
  });
});

describe('a claim is not taken for one with', () => {
  test.each(others)('%s', (_, told, later) => {
    expect(isSameSaying(claimKeyOf(claim(told)), claim(later))).toBe(false);
  });
});

describe('a key that a hand wrote', () => {
  const key: ClaimKey = { speaker: 'Lind', text: '40 boats sank', stance: null, figures: null };

  test('takes its figures from the digits in its text', () => {
    expect(isSameSaying(key, claim(before))).toBe(true);
    expect(isSameSaying({ ...key, text: '41 boats sank' }, claim(before))).toBe(false);
  });

  test('takes any stance', () => {
    expect(isSameSaying(key, claim({ ...before, stance: 'hedges' }))).toBe(true);
  });
});

describe('the very claim', () => {
  const key = claimKeyOf(claim(plain));

  test('is known in the same words, and lightly reworded', () => {
    expect(isSameClaim(key, claim(plain))).toBe(true);
    const lightly = 'the council sold the old harbour to a foreign company';
    expect(isSameClaim(key, claim({ ...plain, text: lightly }))).toBe(true);
  });

  test('is none that another says, or that shares only half of its words', () => {
    expect(isSameClaim(key, claim({ ...plain, speaker: 'Bo Ek' }))).toBe(false);
    expect(isSameClaim(key, claim({ ...plain, text: 'the council had sold a bus' }))).toBe(false);
  });
});

test('figures are told by what they allow', () => {
  const keys = [
    { value: 12000, max: 12000 },
    { value: 30, min: 31 },
    { value: null, min: 2600, max: 6000, unit: 'km' },
    { value: 900 },
  ].map((figure) =>
    claimKeyOf(claim(counted('7 of them', '7', { figure: { words: '7', ...figure } }))),
  );
  expect(keys.map(({ figures }) => figures?.[0])).toEqual([
    '..12000',
    '31..',
    '2600..6000 km',
    '900',
  ]);
});
