import { describe, expect, test } from 'vitest';
import {
  COUNT_AFTER,
  COUNT_AFTER_HUNDRED,
  EVENT_NAMED,
  FRACTION_OF,
  NAME_MONTHS,
  ODDS,
  RESULT_ON,
  SAID,
  SEASONS,
  TENSE_WORDS,
} from '../../../src/extract/lexicon/calendar.ts';
import { findDates } from '../../../src/index.ts';

const PUBLISHED = { published: '2024-10-25' } as const;
const daysOf = (text: string) => findDates(text, PUBLISHED).map(({ timex }) => timex);

describe('words beside a date', () => {
  test.each(NAME_MONTHS)('%s alone is a name or a verb, with a year a month', (month) => {
    expect(daysOf(`${month} said no.`)).toEqual([]);
    expect(daysOf(`It began in ${month} 2023.`)).toHaveLength(1);
  });

  test.each(Object.entries(SEASONS))('%s has its months and its code', (season, { code }) => {
    expect(daysOf(`It began in the ${season} of 2023.`)).toEqual([`2023-${code}`]);
  });

  test.each([
    ['people', ' people', true],
    ['an adjective before', ' empty villages', true],
    ['a year', ' was dry', false],
    ['a comma', ', people', false],
  ])('count or not: %s', (_, after, isCount) => {
    expect(COUNT_AFTER.test(after)).toBe(isCount);
  });

  test.each([
    ['odds', ODDS, 'a win at long odds', true],
    ['no odds', ODDS, 'an oddity of the alphabet', false],
    ['a part of something', FRACTION_OF, ' of the land', true],
    ['a hyphen', FRACTION_OF, '-mile', true],
    ['a sentence that goes on', FRACTION_OF, ' at noon', false],
    ['a score', RESULT_ON, 'the sides were locked on ', true],
    ['an opening', RESULT_ON, 'the bridge opened on ', false],
  ])('what digits are beside them: %s', (_, words, text, isSo) => {
    expect(words.test(text)).toBe(isSo);
  });

  test('a round hundred counts what a people’s name stands before', () => {
    expect(COUNT_AFTER_HUNDRED.test(' South African miners')).toBe(false);
    expect(COUNT_AFTER_HUNDRED.test(' Norwegian soldiers')).toBe(true);
    expect(COUNT_AFTER_HUNDRED.test(' norwegian soldiers')).toBe(false);
  });

  test.each([
    [' attacks', true],
    [' tsunami', true],
    [' meeting', false],
  ])('an event named after its day: %s', (after, isEvent) => {
    expect(EVENT_NAMED.test(after)).toBe(isEvent);
  });

  test.each([
    ['will arrive', true],
    ['is expected to leave', true],
    ['arrived', false],
    ['took', false],
  ])('"%s" looks ahead: %s', (words, isAhead) => {
    const [match] = [...words.matchAll(TENSE_WORDS)].slice(-1);
    const { ahead } = match?.groups ?? {};
    expect(ahead !== undefined).toBe(isAhead);
  });

  test('verbs of saying, and no others', () => {
    expect(SAID.test('she said on')).toBe(true);
    expect(SAID.test('she left on')).toBe(false);
  });
});
