import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeTimelineJs } from '../../src/deliver/timeline-js.ts';
import { shown } from '../../src/model/shown.ts';
import type { Briefing, Claim, DayRange, TimelineEntry } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

interface Slide {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly unique_id: string;
}

function read(briefing: Briefing): { title: Pick<Slide, 'text'>; events: Slide[] } {
  return JSON.parse(writeTimelineJs(briefing));
}

/** The event of the first claim, were that its time. */
function eventAt(basis: TimelineEntry['basis'], range: Partial<DayRange>, day: string): Slide {
  const [claim] = sampleBriefing.claims as readonly [Claim];
  const open = { from: null, to: null, precision: 'day', basis: 'stated', ...range } as const;
  const [slide] = read({
    ...sampleBriefing,
    claims: [{ ...claim, when: { said: open, about: open } }],
    timelines: [{ topic: 'location', entries: [{ claim: claim.id, day, basis }], undated: [] }],
  }).events;
  if (slide === undefined) throw new Error('no event');
  return slide;
}

test('each dated claim of the timelines is one event, in the order of days', () => {
  const { title, events } = read(sampleBriefing);
  expect(title.text.headline).toBe('North Korean troops in Russia');
  expect(title.text.text).toBe('<p>Without a day: 1.</p>');
  const entries = sampleBriefing.timelines.flatMap((one) => one.entries);
  expect(new Set(events.map((event) => event.unique_id))).toEqual(
    new Set(entries.map(({ claim }) => claim)),
  );
  const days = events.map(({ start_date }) => Object.values(start_date).join('-'));
  expect(days).toEqual(days.toSorted());
});

test('an event tells who, what, of which topic and where it stands', () => {
  const event = read(sampleBriefing).events.find(({ text }) => text.headline.includes('Budanov'));
  expect(event).toMatchObject({
    start_date: { year: 2024, month: 10, day: 23 },
    group: 'How many troops',
  });
  expect(event?.text.text).toContain(
    '<p>Weekly Blitz, 24 October 2024 (a day that the editor assumed)</p>',
  );
});

describe('a time says no more than the claim', () => {
  const may = { year: 2024, month: 5 };

  test.each([
    ['published', {}, { start_date: { ...may, day: 9 }, display_date: 'no later than 9 May 2024' }],
    [
      'about',
      { to: '2024-05-09' },
      { start_date: { ...may, day: 9 }, display_date: 'by 9 May 2024' },
    ],
    [
      'said',
      { from: '2024-05-09' },
      { start_date: { ...may, day: 9 }, display_date: 'since 9 May 2024' },
    ],
    [
      'about',
      { to: '2024-05-31', precision: 'month' },
      { start_date: may, display_date: 'by May 2024' },
    ],
    [
      'said',
      { from: '2024-01-01', precision: 'year' },
      { start_date: { year: 2024 }, display_date: 'since 2024' },
    ],
    ['about', { from: '2024-05-01', to: '2024-05-31', precision: 'month' }, { start_date: may }],
    [
      'about',
      { from: '2024-01-01', to: '2024-12-31', precision: 'year' },
      { start_date: { year: 2024 } },
    ],
    [
      'said',
      { from: '2024-05-08', to: '2024-05-09' },
      { start_date: { ...may, day: 8 }, end_date: { ...may, day: 9 } },
    ],
  ] as const)('%s %j', (basis, range, time) => {
    const { start_date, end_date, display_date } = eventAt(basis, range, '2024-05-09');
    expect({ start_date, end_date, display_date }).toEqual({
      end_date: undefined,
      display_date: undefined,
      ...time,
    });
  });
});

test('nothing to tell is a title', () => {
  expect(read(emptyBriefing)).toMatchObject({
    title: { text: { headline: 'Nothing yet' } },
    events: [],
  });
});

/** The tags and the words that a browser finds in HTML. */
function seen(html: string): { tags: string[]; words: string } {
  const tags: string[] = [];
  let words = '';
  const walk = (node: { nodeName: string; value?: string; childNodes?: unknown[] }): void => {
    if (node.nodeName === '#text') words += node.value ?? '';
    else if (node.nodeName !== '#document-fragment') tags.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseFragment(html));
  return { tags, words };
}

test.each(hostile)('stays text: %j', (words) => {
  const plain = read(withWords(''));
  const { title, events } = read(withWords(words));
  expect(seen(title.text.headline).words).toBe(shown(`North Korean troops in Russia ${words}`));
  events.forEach(({ text, group }, index) => {
    const twin = plain.events[index];
    expect(seen(text.text).tags).toEqual(seen(twin?.text.text ?? '').tags);
    expect(seen(text.headline).tags).toEqual([]);
    expect(seen(group).tags).toEqual([]);
    expect(seen(text.text).words).toContain(shown(words).trim());
  });
});

test('a link leads to pages alone', () => {
  const linked = (url: string): string[] =>
    read({
      ...sampleBriefing,
      documents: sampleBriefing.documents.map((document) => ({ ...document, url })),
    }).events.flatMap(({ text }) =>
      [...text.text.matchAll(/href="([^"]*)"/g)].map(([, to]) => to ?? ''),
    );
  expect(linked('javascript:alert(1)')).toEqual([]);
  expect(new Set(linked('https://news.example/a?b="c'))).toEqual(
    new Set(['https://news.example/a?b=&#x22;c']),
  );
});
