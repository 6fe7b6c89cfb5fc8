import { describe, expect, test } from 'vitest';
import {
  DATE_WORDS,
  NAMED_DECADES,
  PLAIN_NAMES,
  WEAK_NAMES,
} from '../../../src/extract/lexicon/date-words.ts';

describe('words of dates', () => {
  test.each([
    ['september', 'month', 9],
    ['sept', 'month', 9],
    ['thurs', 'weekday', 4],
    ['centuries', 'unit', 0],
    ['previous', 'rel', -1],
    ['upcoming', 'rel', 1],
    ['nineteenth', 'nth', 19],
    ['ninety', 'num', 90],
    ['yesterday', 'dayword', -1],
    ['until', 'to', 0],
    ['middle', 'edge', 1],
    ['mondays', 'weekdays', 1],
  ])('%s is a %s worth %i', (word, kind, value) => {
    expect(DATE_WORDS.get(word)).toEqual({ kind, value });
  });

  test.each(['hour', 'people', 'percent', 'war', 'marching', 'mons', 'secondly'])(
    '%s is none',
    (word) => {
      expect(DATE_WORDS.get(word)).toBeUndefined();
    },
  );

  test('every month and weekday in full but the ambiguous ones may be written small', () => {
    const named = [...DATE_WORDS].filter(
      ([word, { kind }]) => (kind === 'month' || kind === 'weekday') && !WEAK_NAMES.has(word),
    );
    const small = named.map(([word]) => word).filter((word) => !PLAIN_NAMES.has(word));
    expect(new Set(small)).toEqual(new Set(['march', 'may', 'august']));
  });

  test('a decade has a name from the noughties to the nineties, the thousands with a number', () => {
    expect([...NAMED_DECADES.values()]).toEqual([0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });
});
