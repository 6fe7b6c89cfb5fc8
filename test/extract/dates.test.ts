import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type DateOptions, datesIn, findDates } from '../../src/extract/dates/dates.ts';
import { isDay } from '../../src/model/day.ts';
import type { DateMention, Day } from '../../src/model/types.ts';
import { readCorpus } from '../corpus.ts';

const cases = readCorpus('dates').map(({ title, text, expected }) => {
  const [head = '', ...lines] = text.split('\n');
  const [, day = '', language = null] =
    /^published: ([\w-]+)(?:, language: ([\w-]+))?$/.exec(head) ?? [];
  const options = { published: isDay(day) ? day : null, language };
  return { title, options, text: lines.join('\n'), expected };
});

afterEach(() => vi.unstubAllEnvs());

describe('dates of the corpus', () => {
  test.each(cases)('$title', ({ text, options, expected }) => {
    expect(written(text, options)).toEqual(expected);
  });

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Apia'])(
    'are the same by the clock of %s',
    (zone) => {
      const before = cases.map(({ text, options }) => findDates(text, options));
      vi.stubEnv('TZ', zone);
      expect(cases.map(({ text, options }) => findDates(text, options))).toEqual(before);
    },
  );
});

describe('laws of dates', () => {
  const word = fc.constantFrom(
    ...'on|in|by|since|between|and|to|-|,|the|of|last|next|this|early|late|May|March|October|Oct.|Monday|23|3rd|31|2024|1950|1990s|week|year|two|ago|will|first|quarter|weekend|people|3,000|2024-10-23|.|’s|following|day|that|later|before|after|weeks|from|now|Easter|night|twenty-third|winter|same|starting|Sundays|w/c|3/4|10/1-10/7|4-22|16.|till|date|fiscal|rest|between|thousands|New Year|fortnight'.split(
      '|',
    ),
  );
  const texts = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  const languages = fc.constantFrom('en-US', 'en-GB', null);
  const days = fc.constantFrom<Day | null>('2024-10-25', '2024-02-29', '2000-01-01', null);

  test('spans lie in the text, in order, apart; days exist; from is no later than to', () => {
    fc.assert(
      fc.property(texts, days, languages, (text, published, language) => {
        const dates = findDates(text, { published, language });
        let end = 0;
        for (const { span, from, to, basis } of dates) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          for (const day of [from, to]) expect(day === null || isDay(day)).toBe(true);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          const isKnown = from !== null || to !== null;
          expect(isKnown ? ['stated', 'implied'] : ['unknown']).toContain(basis);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('never resolves against a publication that is not known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // a fiscal year begins on a day that no text tells
        for (const { timex, from, to } of findDates(text, { published: null }))
          expect(/X{2}|^P\d|^FY/.test(timex)).toBe(from === null && to === null);
      }),
      { numRuns: 600 },
    );
  });

  test('reads a span as it reads the same text alone, with spans into the whole', () => {
    const text = 'In 1949 he came. She left on October 23. It ended in May 2021.';
    const span = { start: 17, end: 41 };
    const [date] = datesIn(text, span, { published: '2024-10-25' });
    expect(date && text.slice(date.span.start, date.span.end)).toBe('October 23');
    expect(datesIn(text, span, { published: null })).toHaveLength(1);
  });

  test('takes no longer than the text is long', () => {
    for (const piece of [
      'October ',
      '23 to ',
      'between 3 and ',
      'last ',
      'the end of the ',
      '2024',
      '- ',
      'the first Monday of ',
      '1-1-1-',
      'two days after ',
      '10/1-',
      'on 4-22 ',
      'two Sundays from ',
      '16. Nov. ',
      'w/c ',
      'and 13 ',
      'winter of 1917–18 ',
    ])
      findDates(piece.repeat(40_000), { published: '2024-10-25' });
  });
});

function written(text: string, options: DateOptions): string[] {
  return findDates(text, options).map((date: DateMention) =>
    [
      text.slice(date.span.start, date.span.end),
      date.timex,
      `${date.from ?? ''}..${date.to ?? ''}`,
      date.precision,
      date.basis,
    ].join(' | '),
  );
}
