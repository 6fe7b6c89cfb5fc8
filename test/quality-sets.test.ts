import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isReading, isSameRange } from '../scripts/quality/sets/day-ranges.ts';
import { scoreEmergent } from '../scripts/quality/sets/emergent.ts';
import { formatSet, formatSetMisses } from '../scripts/quality/sets/format-set.ts';
import { measureSets } from '../scripts/quality/sets/index.ts';
import { isInterval } from '../scripts/quality/sets/intervals.ts';
import { scoreNewsquant } from '../scripts/quality/sets/newsquant.ts';
import { numberModels } from '../scripts/quality/sets/number-models.ts';
import { pairUp } from '../scripts/quality/sets/pairs.ts';
import { scorePolnear } from '../scripts/quality/sets/polnear.ts';
import { scoreDates } from '../scripts/quality/sets/recognizers-datetime.ts';
import { scoreModel } from '../scripts/quality/sets/recognizers-number.ts';
import { scoreRules } from '../scripts/quality/sets/sentences.ts';
import type { SetReport } from '../scripts/quality/sets/set.ts';
import { fromCodePoints } from '../scripts/quality/sets/spans.ts';
import { scoreTimexes } from '../scripts/quality/sets/timexes.ts';
import { scoreTreebank } from '../scripts/quality/sets/treebank.ts';
import type { DateMention, Span } from '../src/model/types.ts';

/** A row's counts, `right/all` or `hits/gold/found`. */
function countsOf({ rows }: SetReport, name: string): string {
  const tally = rows.find((row) => row.name === name)?.tally;
  if (tally === undefined) return 'no such row';
  return 'right' in tally
    ? `${tally.right}/${tally.all}`
    : `${tally.hits}/${tally.gold}/${tally.found}`;
}

function kindsOf({ misses }: SetReport): string[] {
  return misses.map(({ kind }) => kind);
}

/** The words where they stand in the text, counted in code points. */
function at(text: string, words: string): Span & { readonly text: string } {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length, text: words };
}

function modelOf(name: string) {
  const model = numberModels.find((one) => one.name === name);
  if (model === undefined) throw new Error(name);
  return model;
}

describe('offsets of labelled sets', () => {
  test('count a character outside the basic plane as one', () => {
    expect(fromCodePoints('😀 ten 😀 cups')({ start: 2, end: 5 })).toEqual({ start: 3, end: 6 });
    expect(fromCodePoints('😀 ten')({ start: 0, end: 5 })).toEqual({ start: 0, end: 6 });
  });
});

describe('pairs', () => {
  test('take the closest first and nothing twice', () => {
    const { pairs, missed, extra } = pairUp([1, 2, 9], [2, 3], (a, b) => 2 - Math.abs(a - b));
    expect(pairs).toEqual([{ gold: 2, found: 2 }]);
    expect(missed).toEqual([1, 9]);
    expect(extra).toEqual([3]);
  });
});

describe('intervals', () => {
  test('take our inclusive ends for their open ones', () => {
    expect(isInterval('(7,)', { min: 8, max: null })).toBe(true);
    expect(isInterval('(7,)', { min: 7, max: null })).toBe(true);
    expect(isInterval('[5,9)', { min: 5, max: 9 })).toBe(true);
  });

  test('do not take another number or a missing end', () => {
    expect(isInterval('[7,)', { min: 8, max: null })).toBe(false);
    expect(isInterval('(,9]', { min: 1, max: 9 })).toBe(false);
    expect(isInterval('9', { min: 9, max: 9 })).toBe(false);
  });
});

describe('ranges of days', () => {
  const found: DateMention = {
    from: '2031-03-01',
    to: '2031-03-31',
    precision: 'month',
    basis: 'stated',
    timex: '2031-03',
    span: { start: 0, end: 1 },
  };
  const march = {
    timex: '2031-03',
    mod: null,
    day: null,
    start: '2031-03-01',
    end: '2031-04-01',
    text: 'march 2031',
  };

  test('end on their end or on the day before it', () => {
    expect(isReading(march, found)).toBe(true);
    expect(isReading(march, { ...found, to: '2031-04-01' })).toBe(true);
    expect(isReading(march, { ...found, to: '2031-04-02' })).toBe(false);
    expect(isReading(march, { ...found, from: '2031-02-28' })).toBe(false);
  });

  test('mean the same where they hold the day of reference with which they end', () => {
    const range = { ...march, text: 'so far in march', end: '2031-03-31' };
    expect(isSameRange(range, found, '2031-03-31')).toBe(true);
    expect(isSameRange(range, found, '2031-04-02')).toBe(false);
  });

  test('mean the same where they hold the last month that is named', () => {
    const months = {
      ...march,
      timex: '(2031-01-01,2031-03-01,P2M)',
      start: '2031-01-01',
      end: '2031-03-01',
    };
    const quarter = { ...found, from: '2031-01-01' };
    expect(isReading({ ...months, text: 'january to march 2031' }, quarter)).toBe(false);
    expect(isSameRange({ ...months, text: 'january to march 2031' }, quarter, null)).toBe(true);
    expect(isSameRange({ ...months, text: 'january 1 to march 1' }, quarter, null)).toBe(false);
  });

  test('without days are known by their TIMEX', () => {
    const autumn = { ...march, timex: '2031-FA', start: null, end: null };
    expect(isReading(autumn, { ...found, timex: '2031-FA' })).toBe(true);
    expect(isReading(autumn, found)).toBe(false);
  });
});

describe('cases of numbers', () => {
  const text = 'The 😀 shop sold bread for $40 on a day with rain.';
  const gold = { ...at(text, '$40'), value: '40', unit: 'Dollar', iso: null };

  test('pass when value and unit are found and nothing beside', () => {
    const currency = modelOf('CurrencyModel');
    const items = [{ id: 'a', text, gold: [gold] }];
    expect(countsOf(scoreModel(currency, items), 'CurrencyModel')).toBe('1/1');
    const other = [{ id: 'a', text, gold: [{ ...gold, unit: 'Rupee' }] }];
    expect(kindsOf(scoreModel(currency, other))).toEqual(['CurrencyModel: other unit']);
    const none = [{ id: 'a', text, gold: [] }];
    expect(kindsOf(scoreModel(currency, none))).toEqual(['CurrencyModel: too many']);
  });

  test('pass for a range that is the same interval', () => {
    const words = 'Between 12 and 15 boats sank.';
    const range = { ...at(words, 'Between 12 and 15'), value: '[12,15)', unit: null, iso: null };
    const items = [
      { id: 'a', text: words, gold: [range] },
      { id: 'b', text: words, gold: [{ ...range, value: '[12,18)' }] },
    ];
    const report = scoreModel(modelOf('NumberRangeModel'), items);
    expect(countsOf(report, 'NumberRangeModel')).toBe('1/2');
    expect(report.misses.map(({ id }) => id)).toEqual(['b']);
  });
});

test('a number with its unit need not be among the gold numbers', () => {
  const text = 'They drank 180ml and 12 cups.';
  const gold = { ...at(text, '12'), value: '12', unit: null, iso: null };
  const numbers = modelOf('NumberModel');
  expect(countsOf(scoreModel(numbers, [{ id: 'a', text, gold: [gold] }]), 'NumberModel')).toBe(
    '1/1',
  );
  expect(kindsOf(scoreModel(numbers, [{ id: 'a', text, gold: [] }]))).toEqual([
    'NumberModel: too many',
  ]);
});

test('what has only a ceiling is less, only a floor more, and a vague plural is no number', () => {
  const bounds = [
    ['nearly 30 ships', '<'],
    ['up to 30 ships', '<'],
    ['at least 30 ships', '>'],
    ['close to 30 ships', '~'],
    ['30 ships', '='],
  ] as const;
  const items = bounds.map(([words, bound]) => ({
    id: words,
    text: `They sank ${words} and dozens of rafts.`,
    gold: [{ value: 30, value2: null, unit: 'ship', bound }],
  }));
  expect(countsOf(scoreNewsquant(items), 'value and bound')).toBe('5/5/5');
});

test('figures of news are compared by value, then with their bound', () => {
  const text = 'At least 30 ships and 12 planes left, about 7 km apart.';
  const report = scoreNewsquant([
    {
      id: 'a',
      text,
      gold: [
        { value: 30, value2: null, unit: 'ship', bound: '>' },
        { value: 12, value2: null, unit: 'plane', bound: '<' },
        { value: 99, value2: null, unit: '', bound: '=' },
      ],
    },
  ]);
  expect(countsOf(report, 'value')).toBe('2/3/3');
  expect(countsOf(report, 'value and bound')).toBe('1/3/3');
  expect(kindsOf(report)).toEqual(['value not found', 'value too many', 'bound < read as =']);
});

test('dates with a day of reference are right in any of their readings', () => {
  const text = 'The mill closed on 4 May 2030.';
  const gold = { ...at(text, '4 May 2030'), type: 'date' };
  const value = { timex: '2030-05-04', value: '2030-05-04' };
  const items = [
    { id: 'a', text, ref: '2031-01-01T00:00:00', gold: [{ ...gold, values: [value] }] },
    { id: 'b', text, ref: null, gold: [{ ...gold, past: { date: '2030-05-05' } }] },
    { id: 'c', text, ref: null, gold: [] },
  ];
  const report = scoreDates(items);
  expect(countsOf(report, 'date')).toBe('1/2');
  expect(countsOf(report, 'cases right as a whole, nothing too many')).toBe('1/3');
  expect(kindsOf(report)).toEqual(['date: other days', 'too many']);
});

test('dates of documents are compared by span, overlap and value', () => {
  const text = '😀 The mill closed on 4 May 2030. It now burns. It opened on 6 May 2030.';
  const timex = (words: string, value: string, type = 'DATE') => ({
    ...at(text, words),
    type,
    value,
  });
  const none = { peer: null, bar: null };
  const timexes = [
    timex('4 May 2030', '2030-05-04'),
    timex('now', 'PRESENT_REF'),
    timex('on 6 May 2030', '2030-05-07'),
    timex('It', 'P1D', 'DURATION'),
  ];
  const report = scoreTimexes([{ id: 'a', dct: '20310101', text, timexes }], {
    strict: none,
    relaxed: none,
    value: none,
  });
  expect(countsOf(report, 'all types, relaxed')).toBe('2/4/2');
  expect(countsOf(report, 'calendar dates, strict')).toBe('1/2/2');
  expect(countsOf(report, 'calendar dates, relaxed')).toBe('2/2/2');
  expect(countsOf(report, 'calendar dates, value')).toBe('1/2/2');
  expect(countsOf(report, 'all of type DATE, relaxed')).toBe('2/3/2');
  expect(kindsOf(report)).toEqual(['REF not found', 'other value']);
});

test.each([
  ['199', '1/1/1'],
  ['199X', '1/1/1'],
  ['198', '0/1/1'],
])('a decade is the same however it is written: %s', (value, counts) => {
  const text = 'It closed in the 1990s.';
  const none = { peer: null, bar: null };
  const timexes = [{ ...at(text, 'the 1990s'), type: 'DATE', value }];
  const report = scoreTimexes([{ id: 'a', dct: '2031-01-01', text, timexes }], {
    strict: none,
    relaxed: none,
    value: none,
  });
  expect(countsOf(report, 'calendar dates, value')).toBe(counts);
});

test('sentences are compared as lists, white space folded', () => {
  const rule = { name: 'stop', golden: true, text: 'It rained.  We left.' };
  const report = scoreRules([
    { ...rule, id: 'a', sentences: ['It rained.', 'We left. '] },
    { ...rule, id: 'b', golden: false, sentences: ['It rained. We left.'] },
  ]);
  expect(countsOf(report, 'golden rules')).toBe('1/1');
  expect(countsOf(report, 'golden rules and other cases')).toBe('1/2');
  expect(kindsOf(report)).toEqual(['split too often']);
});

test('sentences of documents are compared by their ends', () => {
  const text = '😀 rained. We left.';
  const sentences = [at(text, '😀 rained.'), at(text, 'We left.')];
  const report = scoreTreebank('bank', [{ id: 'a', text, sentences }], null);
  expect(countsOf(report, 'bank, ends')).toBe('2/2/2');
  const whole = scoreTreebank('bank', [{ id: 'a', text, sentences: [at(text, text)] }], null);
  expect(countsOf(whole, 'bank, ends')).toBe('1/1/2');
  expect(kindsOf(whole)).toEqual(['bank: split too often']);
});

test('attributions are hit by content, then by speaker and cue', () => {
  const text =
    'Maria Stone said the bridge was closed. The mill, in the eyes of many, stood empty.';
  const source = [at(text, 'Maria Stone')];
  const cue = [at(text, 'said')];
  const said = { source, cue, content: [at(text, 'the bridge was closed')], kind: 'indirect' };
  const viewed = {
    source: [at(text, 'many')],
    cue: [at(text, 'in the eyes of')],
    content: [at(text, 'stood empty')],
    kind: 'mixed',
  };
  const report = scorePolnear([{ id: 'a', text, attributions: [said, viewed] }]);
  expect(countsOf(report, 'all three parts')).toBe('1/2/1');
  expect(countsOf(report, 'of saying: all three parts')).toBe('1/1/1');
  expect(countsOf(report, 'recall of mixed content')).toBe('0/1');
  const unlike = { ...said, source: [at(text, 'many')] };
  const other = scorePolnear([{ id: 'a', text, attributions: [unlike] }]);
  expect(countsOf(other, 'content')).toBe('1/1/1');
  expect(countsOf(other, 'all three parts')).toBe('0/1/1');
  expect(kindsOf(other)).toEqual(['other speaker']);
});

test('a content that its cue breaks, and a quotation that goes on, are one content', () => {
  const text = '“I think the mill,” Maria Stone said, “is lost for good.” “It cannot be saved.”';
  const source = [at(text, 'Maria Stone')];
  const parts = ['“I think the mill,”', '“is lost for good.”', '“It cannot be saved.”'];
  const content = parts.map((part) => at(text, part));
  const whole = { source, cue: [at(text, 'said')], content, kind: 'direct' };
  const report = scorePolnear([{ id: 'a', text, attributions: [whole] }]);
  expect(countsOf(report, 'all three parts')).toBe('1/1/1');
  const first = { ...whole, content: content.slice(0, 1) };
  const apart = scorePolnear([{ id: 'a', text, attributions: [first] }]);
  expect(countsOf(apart, 'all three parts')).toBe('0/1/1');
});

test('"according to" is a cue of saying', () => {
  const text = 'The mill is lost, according to Maria Stone.';
  const according = {
    source: [at(text, 'Maria Stone')],
    cue: [at(text, 'according to')],
    content: [at(text, 'The mill is lost')],
    kind: 'indirect',
  };
  const report = scorePolnear([{ id: 'a', text, attributions: [according] }]);
  expect(countsOf(report, 'of saying: all three parts')).toBe('1/1/1');
});

test('a headline that denies stands against the claim', () => {
  const claim = 'A whale swam up the canal';
  const report = scoreEmergent([
    { claim, headline: 'Mayor denies that a whale swam up the canal', label: 'against' },
    { claim, headline: 'Whale swims up the canal', label: 'for' },
    { claim, headline: 'Whale swims up the canal', label: 'against' },
  ]);
  expect(countsOf(report, 'against')).toBe('1/2/1');
  expect(report.misses.map(({ id, kind }) => [id, kind])).toEqual([['3', 'against read as for']]);
});

describe('a folder of labelled sets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that is not there gives nothing', () => {
    expect(measureSets(join(folder, 'absent'))).toEqual([]);
  });

  test('gives a report for each set that it holds, and names the line that it cannot read', () => {
    const path = join(folder, 'newsquant', 'newsquant.jsonl');
    mkdirSync(join(folder, 'newsquant'));
    const line = JSON.stringify({ id: 'a', text: 'It cost 8 dollars.', gold: [{ value: 9 }] });
    writeFileSync(path, `${line}\n\n`);
    const [measured, ...others] = measureSets(folder);
    expect(others).toEqual([]);
    expect(measured?.set.name).toBe('newsquant');
    expect(formatSet('figures', measured?.report ?? { rows: [], misses: [] })).toContain(
      'CQE 92.0',
    );
    expect(formatSetMisses('figures', measured?.report ?? { rows: [], misses: [] })).toContain(
      '- 1 × value not found',
    );
    writeFileSync(path, `${line}\n{"id": "b"}\n`);
    expect(() => measureSets(folder)).toThrow(/newsquant\.jsonl:2/);
  });
});
