import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/deliver/calendar.ts';
import { readBriefing } from '../../src/ingest/saved-briefing.ts';
import { shown } from '../../src/model/shown.ts';
import type { Briefing, Claim, DayRange } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

interface Entry {
  readonly uid: string;
  readonly first: string;
  /** The day behind the last. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly url: unknown;
}

/** The entries as a parser of another make reads them. */
function read(briefing: Briefing): Entry[] {
  const text = writeCalendar(briefing);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      first: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue('url'),
    };
  });
}

const open: DayRange = { from: null, to: null, precision: 'day', basis: 'stated' };
const [ratified] = sampleBriefing.claims.filter(({ figures }) => figures.length > 0) as [Claim];

/** A plan of Ann Roe, said on 2 May 2024 and briefed on 9 May, changed as a case wants it. */
function planOf(about: Partial<DayRange>, parts: Partial<Claim> = {}): Claim {
  const said: DayRange = { ...open, from: '2024-05-02', to: '2024-05-02' };
  return {
    ...ratified,
    text: 'the bridge will open',
    attribution: {
      ...ratified.attribution,
      speaker: 'Ann Roe',
      party: 'Ansel',
      parties: ['Ansel'],
    },
    stance: 'affirms',
    tense: 'planned',
    when: { said, about: { ...open, ...about } },
    topics: [],
    ...parts,
  };
}

function entriesOf(...claims: readonly Claim[]): Entry[] {
  return read({ ...sampleBriefing, asOf: '2024-05-09', claims });
}

describe('what is to come stands on its days', () => {
  test.each([
    ['a day', { from: '2024-05-20', to: '2024-05-20' }, '2024-05-20', '2024-05-21', 'Ann Roe: “'],
    ['the day itself', { from: '2024-05-09', to: '2024-05-09' }, '2024-05-09', '2024-05-10', 'Ann'],
    ['two days', { from: '2024-11-12', to: '2024-11-13' }, '2024-11-12', '2024-11-14', 'Ann Roe:'],
    ['a deadline', { to: '2024-06-01' }, '2024-06-01', '2024-06-02', 'By 1 June 2024 – Ann Roe'],
    [
      'the end of a month',
      { to: '2024-12-31', precision: 'month' },
      '2024-12-31',
      '2025-01-01',
      'By the end of December 2024 – ',
    ],
    ['a beginning', { from: '2024-06-01' }, '2024-06-01', '2024-06-02', 'From 1 June 2024 – '],
    [
      'a week',
      { from: '2024-05-13', to: '2024-05-19', precision: 'week' },
      '2024-05-13',
      '2024-05-20',
      'In the week of 13 May 2024 – ',
    ],
    [
      'a month',
      { from: '2024-06-01', to: '2024-06-30', precision: 'month' },
      '2024-06-01',
      '2024-06-02',
      'In June 2024 – ',
    ],
    [
      'a month that has begun',
      { from: '2024-05-01', to: '2024-05-31', precision: 'month' },
      '2024-05-31',
      '2024-06-01',
      'In May 2024 – ',
    ],
    [
      'three weeks',
      { from: '2024-06-03', to: '2024-06-23' },
      '2024-06-03',
      '2024-06-04',
      'Between 3 June 2024 and 23 June 2024 – ',
    ],
  ] as const)('%s', (_, about, first, end, summary) => {
    const [entry] = entriesOf(planOf(about));
    expect(entry).toMatchObject({ first, end });
    expect(entry?.summary.slice(0, summary.length)).toBe(summary);
  });
});

describe('what is not to come has no place', () => {
  const ahead = { from: '2024-05-20', to: '2024-05-20' };

  test.each([
    ['what is over', planOf({ from: '2024-05-08', to: '2024-05-08' })],
    ['a deadline that has passed', planOf({ to: '2024-05-08' })],
    ['a beginning that has passed', planOf({ from: '2024-05-08' })],
    ['what is told as past', planOf(ahead, { tense: 'past' })],
    ['what is denied', planOf(ahead, { stance: 'denies' })],
    ['what nobody would say', planOf(ahead, { stance: 'declines' })],
    ['what no word dates', planOf({ ...ahead, basis: 'published' })],
    ['what is under way', planOf({ from: '2024-05-01', to: '2024-05-31' }, { tense: 'present' })],
  ])('%s', (_, claim) => {
    expect(entriesOf(claim)).toEqual([]);
  });
});

test('claims on one time of one topic, or by one party, are one entry; the first said names it', () => {
  const ahead = { from: '2024-05-20', to: '2024-05-20' };
  const later = planOf(ahead, { id: 'c-2', text: 'it will open', topics: ['location'] });
  const earlier = planOf(ahead, {
    id: 'c-1',
    topics: ['location'],
    when: { ...later.when, said: { ...open, from: '2024-05-01', to: '2024-05-01' } },
  });
  const other = planOf(ahead, { id: 'c-3', text: 'a fair' });
  const entries = entriesOf(later, other, earlier);
  expect(entries.map(({ summary }) => summary).toSorted()).toEqual([
    'Ann Roe: “a fair”',
    'Ann Roe: “the bridge will open” (+1)',
  ]);
  expect(entriesOf(earlier, later, other)).toEqual(entries);
  // The entry stays the same one where a claim is new to it.
  const [alone] = entriesOf(earlier);
  expect(entries.map(({ uid }) => uid)).toContain(alone?.uid);
});

test('an entry tells who, the whole sentence, when, where it stands, and what it is at odds with', () => {
  const [entry] = read(sampleBriefing);
  expect(entry?.summary).toMatch(
    /^By the end of December 2024 – South Korean intelligence: “North /,
  );
  expect(entry?.description).toContain(
    `“${shown(sampleBriefing.claims.find((one) => one.when.about.to === '2024-12-31')?.context.text ?? '')}”`,
  );
  expect(entry?.description).toContain('Said: by 25 October 2024');
  expect(entry?.description).toContain('25 October 2024 (a day that the editor assumed)');
});

test('what is in dispute says so', () => {
  const pair = sampleBriefing.disagreements[0]?.pairs[0];
  const claim = planOf({ to: '2024-06-01' }, { id: pair?.later ?? '' });
  const [entry] = entriesOf(claim);
  expect(entry?.summary).toMatch(/ \(in dispute\)$/);
  expect(entry?.description).toContain(
    'At odds: How many troops are in Russia? (possible contradiction)',
  );
});

test('an address stands in the words, and as an address where it needs no escape', () => {
  const linked = (url: string): Entry | undefined =>
    read({
      ...sampleBriefing,
      documents: sampleBriefing.documents.map((document) => ({ ...document, url })),
    })[0];
  expect(linked('https://news.example/a')?.url).toBe('https://news.example/a');
  expect(linked('https://news.example/a,1;b')?.url).toBeNull();
  expect(linked('https://news.example/a,1;b')?.description).toContain('https://news.example/a,1;b');
  expect(linked('javascript:alert(1)')?.description).not.toContain('javascript');
});

test('names do not depend on the order of claims, and no clock is asked', () => {
  const bytes = readFileSync(new URL('../cases/takeover/expected.json', import.meta.url));
  const story = readBriefing({ path: 'expected.json', bytes });
  const turned = { ...story, claims: story.claims.toReversed() };
  expect(writeCalendar(turned)).toBe(writeCalendar(story));
  const uids = read(story).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.length).toBeGreaterThan(3);
  expect(new Set(writeCalendar(story).match(/^DTSTAMP:.*$/gm))).toEqual(
    new Set(['DTSTAMP:20250325T000000Z']),
  );
});

test('nothing to come is a calendar all the same, with the one component that it must have', () => {
  const empty = { ...emptyBriefing, title: 'END:VCALENDAR' };
  expect(read(empty)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar(empty)));
  expect(calendar.getFirstPropertyValue('name')).toBe('END:VCALENDAR');
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

test.each([...hostile, 'a\r\nEND:VCALENDAR\r\nX-EVIL:1', 'a\\nb;c,d:e'])(
  'adds no line and no entry: %j',
  (words) => {
    const briefing = { ...withWords(words), title: `Troops ${words}` };
    const calendar = new ICAL.Component(ICAL.parse(writeCalendar(briefing)));
    const plain = new ICAL.Component(ICAL.parse(writeCalendar(withWords('x'))));
    const shape = (of: ICAL.Component): unknown => [
      of.getAllProperties().map(({ name }) => name),
      of.getAllSubcomponents().map((one) => one.getAllProperties().map(({ name }) => name)),
    ];
    expect(shape(calendar)).toEqual(shape(plain));
    // It takes the name for no text, and leaves its escapes.
    const name = String(calendar.getFirstPropertyValue('name')).replace(/\\([\\;,])/g, '$1');
    expect(name).toBe(shown(`Troops ${words}`).trim());
    const [entry] = read(briefing);
    expect(entry?.description).toContain(shown(words).trim());
    expect(entry?.description.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  },
);
