import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../src/model/types.ts';
import { findGaps } from '../../src/relate/gaps.ts';
import { findPositions } from '../../src/relate/positions.ts';
import { aClaim, aTopic, saidBy } from '../builders.ts';
import { type Article, briefOf } from '../story-of.ts';

function gapsOf(
  kind: Gap['kind'],
  articles: readonly Article[],
  ...rest: [story?: Parameters<typeof briefOf>[1], openDays?: number]
): string[] {
  const { gaps } = briefOf(articles, ...rest);
  return gaps.filter((gap) => gap.kind === kind).map(({ text }) => text);
}

const missing = (count: number, lead = 'The Coast Guard said') =>
  `${lead} ${count} people were missing after the ferry sank off Merrow.`;

describe('a figure repeated after its own source revised it', () => {
  const revised: Article[] = [
    ['The Post', '2024-05-01', missing(50)],
    ['The Echo', '2024-05-03', missing(40)],
  ];

  test('is told with the outlet, both figures and both days', () => {
    const [text, ...rest] = gapsOf('superseded', [
      ...revised,
      ['The Ledger', '2024-05-05', missing(50)],
    ]);
    expect(rest).toEqual([]);
    expect(text).toBe(
      'On 5 May 2024 The Ledger still gives “50 people” as the figure of the Coast Guard, which had given “40 people” by 3 May 2024.',
    );
  });

  test.each<[string, Article]>([
    ['the revised one', ['The Ledger', '2024-05-05', missing(40)]],
    ['a third one', ['The Ledger', '2024-05-05', missing(30)]],
    ['the older one on the day of the revision', ['The Ledger', '2024-05-03', missing(50)]],
    ['the older one of somebody else', ['The Ledger', '2024-05-05', missing(50, 'Ann Roe said')]],
    ['the older one of nobody', ['The Ledger', '2024-05-05', missing(50, 'So far')]],
    [
      'the older one as what was said first',
      ['The Ledger', '2024-05-05', missing(50, 'The Coast Guard initially said')],
    ],
    [
      'both',
      ['The Ledger', '2024-05-05', `${missing(50)} Later ${missing(40, 'the Coast Guard said')}`],
    ],
    [
      'the older one as said on its own day',
      ['The Ledger', '2024-05-05', missing(50, 'The Coast Guard said on 1 May 2024 that')],
    ],
  ])('is none where an outlet gives %s', (_what, article) => {
    expect(gapsOf('superseded', [...revised, article])).toEqual([]);
  });
});

describe('a question that is open for long', () => {
  const strike = (day: string): Article[] => [
    ['The Post', '2024-05-01', 'Harbour Company said that 300 workers are on strike in Aldmouth.'],
    [
      'The Echo',
      '2024-05-02',
      'The Dockers Union said that 900 workers are on strike in Aldmouth.',
    ],
    ['The Ledger', day, 'It rained in Aldmouth.'],
  ];

  test('is told with both sides, from the later day of the pair', () => {
    expect(gapsOf('open-long', strike('2024-05-17'))).toEqual([
      'On “Workers”, “300 workers are on strike in Aldmouth” (Harbour Company) and “900 workers are on strike in Aldmouth” (the Dockers Union) have been at odds for 15 days, since 2 May 2024.',
    ]);
  });

  test('is none on the last day that is allowed, nor where more are allowed', () => {
    expect(gapsOf('open-long', strike('2024-05-16'))).toEqual([]);
    expect(gapsOf('open-long', strike('2024-05-17'), {}, 15)).toEqual([]);
    expect(gapsOf('open-long', strike('2024-05-16'), {}, 13)).toHaveLength(1);
  });

  test('is none where one side gave its figure up since', () => {
    const agreed: Article = [
      'The Post',
      '2024-05-10',
      'The Dockers Union said that 300 workers are on strike in Aldmouth.',
    ];
    expect(gapsOf('open-long', [...strike('2024-05-30'), agreed])).toEqual([]);
  });

  test('is none where a party that denied it has granted it since', () => {
    expect(
      gapsOf('open-long', [
        [
          'The Post',
          '2024-05-01',
          'Tolvan Mining denied that oil had leaked into the bay. Ann Roe said that oil had leaked into the bay.',
        ],
        ['The Echo', '2024-05-03', 'Tolvan Mining admitted that oil had leaked into the bay.'],
        ['The Ledger', '2024-06-30', 'It rained in Aldmouth.'],
      ]),
    ).toEqual([]);
  });
});

describe('somebody accused who has not answered', () => {
  const day = '2024-05-01';
  const accused = 'Lawyers accused Tolvan Mining of dumping oil in the bay.';
  const one = (text: string): Article[] => [['The Post', day, text]];

  test.each([
    [accused, 'Tolvan Mining', accused],
    ['Norway accused Sweden of spying on its fleet.', 'Sweden', 'Norway accused Sweden'],
    ['Oslo accused Moscow of spying.', 'Russia', 'Oslo accused Moscow of spying'],
    ['Prosecutors charged Gordon Pike with fraud.', 'Gordon Pike', 'charged Gordon Pike'],
    ['Tolvan Mining has been accused of fraud.', 'Tolvan Mining', 'has been accused of fraud'],
    ['Ann Roe blamed Norway for the leak.', 'Norway', 'Ann Roe blamed Norway'],
  ])('is told: %s', (text, party, quoted) => {
    const [gap = '', ...rest] = gapsOf('unanswered', one(text));
    expect(rest).toEqual([]);
    expect(gap).toContain(`No document reports an answer of ${party} to “`);
    expect(gap).toContain(quoted.replace(/\.$/, ''));
  });

  test('is told once, with its silence where that is reported', () => {
    expect(
      gapsOf('unanswered', [
        ['The Post', day, `${accused} Tolvan Mining did not immediately respond to a request.`],
        ['The Echo', day, 'Ann Roe accused Tolvan Mining of lying.'],
      ]),
    ).toEqual([
      'No document reports an answer of Tolvan Mining to “Lawyers accused Tolvan Mining of dumping oil in the bay”; “Tolvan Mining did not immediately respond to a request”.',
    ]);
  });

  test.each([
    ['it denies', `${accused} Tolvan Mining denied it.`],
    ['it declines', `${accused} Tolvan Mining declined to comment.`],
    ['it speaks of something else', `${accused} Tolvan Mining said that the pumps were new.`],
    ['somebody of its name speaks', `${accused} A Tolvan Mining spokeswoman said it was sunny.`],
    ['a description answers', `${accused} The company denied the allegation.`],
    ['its answer is told in passing', `${accused} Rejected by Tolvan Mining, it stands.`],
    ['a surname answers', 'Police charged Gordon Pike with fraud. Pike said he was at home.'],
    ['its country answers', 'Norway accused Moscow of spying. The Kremlin dismissed it.'],
    ['no deed is alleged', 'Ann Roe praised Tolvan Mining for its pumps.'],
    ['a price is charged', 'The shop charged Tolvan Mining 30 dollars.'],
    ['nobody accuses', 'Lawyers did not accuse Tolvan Mining of dumping oil.'],
    ['a storm is blamed', 'Ann Roe blamed Storm Edda for the flood.'],
    ['it is only named', 'Ann Roe said Tolvan Mining owns the mine.'],
  ])('is none where %s', (_why, text) => {
    expect(gapsOf('unanswered', one(text))).toEqual([]);
  });
});

describe('one origin, nobody named, no day', () => {
  const strike = (lead: string, other: string): Article[] => [
    ['The Post', '2024-05-01', `${lead} 300 workers are on strike in Aldmouth.`],
    ['The Echo', '2024-05-01', `${other} 900 workers are on strike in Aldmouth.`],
  ];

  test('sides of one origin are told with it, quoted in their words', () => {
    expect(
      gapsOf('single-origin', strike('Harbour Company said', 'The Dockers Union said')),
    ).toEqual([
      'On “Workers”, “300” (Harbour Company) and “900” (the Dockers Union) each rest on one origin alone.',
    ]);
  });

  test('a side that two say is none', () => {
    const both: Article = ['The Ledger', '2024-05-01', 'Ann Roe said 900 workers are on strike.'];
    expect(
      gapsOf('single-origin', [
        ...strike('Harbour Company said', 'The Dockers Union said'),
        both,
      ]).join(),
    ).not.toContain('900');
  });

  test('an answer without a source is told, one with a source is not', () => {
    expect(gapsOf('unattributed', strike('In all', 'The Dockers Union said'))).toEqual([
      'On “Workers”, no source is named for “300”.',
    ]);
    expect(
      gapsOf('unattributed', strike('Harbour Company said', 'The Dockers Union said')),
    ).toEqual([]);
  });

  test('claims without a day are told, a line for all where most have none', () => {
    const [, echo] = strike('Harbour Company said', 'The Dockers Union said');
    const undated: Article = ['The Post', null, 'Harbour Company said 300 workers are on strike.'];
    const late: Article = ['The Ledger', '2024-05-01', 'Ann Roe said 700 workers are on strike.'];
    expect(gapsOf('undated', [undated, ...(echo === undefined ? [] : [echo]), late])).toEqual([
      'On “Workers”, no day is known for “300 workers are on strike”.',
    ]);
    const other: Article = ['The Globe', null, 'The Dockers Union said 400 workers are on strike.'];
    expect(gapsOf('undated', [undated, other])).toEqual([
      'No day is known for 2 of 2 claims, in 2 documents, such as “300 workers are on strike”.',
    ]);
  });
});

test('there is at most one gap of a kind on a topic, and each quotes claims of the briefing', () => {
  const briefing = briefOf([
    ['The Post', '2024-05-01', `${missing(50)} In all 20 people died and 300 workers are out.`],
    [
      'The Echo',
      '2024-05-03',
      `${missing(40)} Ann Roe said 30 people died and 500 workers are out.`,
    ],
    ['The Ledger', '2024-06-05', missing(50)],
  ]);
  const keys = briefing.gaps
    .filter(({ topic }) => topic !== null)
    .map(({ kind, topic }) => `${kind} ${topic}`);
  expect(keys.length).toBeGreaterThan(2);
  expect(new Set(keys).size).toBe(keys.length);
  const claims = new Map(briefing.claims.map((claim) => [claim.id, claim]));
  for (const gap of briefing.gaps) {
    expect(gap.claims.length).toBeGreaterThan(0);
    expect(gap.claims.every((id) => claims.has(id))).toBe(true);
    const said = gap.claims.map((id) => claims.get(id)?.text).join('\n');
    const titles = briefing.topics.map(({ title }) => title);
    const quoted = [...gap.text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);
    const own = quoted.filter((words) => !titles.includes(words));
    expect(own.length, gap.text).toBeGreaterThan(0);
    for (const words of own) expect(said).toContain(words);
  }
});

test.each([
  ['accused ', 'A'],
  ['accused ', 'Acme '],
  ['', 'accused Acme '],
  ['', 'Acme was accused '],
  ['Acme accused A of it. ', 'A.A&'],
  ['', 'did not immediately '],
  ['', 'we rule '],
])('a long text is read in time that its length explains: %j and many of %j', (lead, part) => {
  const claims = [1, 2].map((size) => {
    const text = lead + part.repeat((size * 200_000) / part.length);
    return aClaim(text, { topics: ['t'], attribution: saidBy('Ann Roe') });
  });
  const [one = 0, two = 0] = claims.map((claim) => {
    // What this process works, whatever else the machine does; the first turn may still compile
    const turns = [1, 2].map(() => {
      const begin = process.cpuUsage();
      findGaps([claim], [aTopic('t')], []);
      findPositions([claim], [aTopic('t')], []);
      return process.cpuUsage(begin).user / 1000;
    });
    return Math.min(...turns);
  });
  expect(two).toBeLessThan(one * 3 + 100);
});

test('no claims, no gaps', () => expect(findGaps([], [aTopic('t')], [])).toEqual([]));
