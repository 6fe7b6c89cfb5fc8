import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDismissed } from '../../../src/model/decision.ts';
import type { Briefing, Decision, Disagreement, Story } from '../../../src/model/types.ts';
import { isFlagged } from '../../../src/model/verdict.ts';
import { type BriefInput, brief } from '../../../src/pipeline.ts';
import { judgeDisagreement } from '../../../src/relate/decisions/decide.ts';
import { aTopic } from '../../builders.ts';
import { noStory } from '../../documents.ts';

const story: Story = {
  ...noStory,
  title: 'The strike',
  actors: [
    { party: 'Port authority', names: ['port authority'], reliability: null },
    { party: 'Union', names: ['union'], reliability: null },
  ],
  topics: [
    aTopic('size', { title: 'The size', counts: ['workers', 'trucks'], compares: ['figures'] }),
    aTopic('contract', {
      title: 'The contract',
      terms: ['contract'],
      compares: ['stance', 'wording'],
    }),
  ],
};

/** Each saying in several wordings; the first is the one that a decision is made on. */
const wordings = {
  low: [
    'The port authority said on Wednesday that about 300 workers are on strike in Aldmouth.',
    'About 300 workers are on strike in Aldmouth, the port authority said on Wednesday.',
    'The port authority said on Wednesday that about 300 workers were out on strike in Aldmouth.',
    'On Wednesday the port authority said that some 300 workers are now on strike in Aldmouth.',
  ],
  high: [
    'The union said on Wednesday that 900 workers are on strike in Aldmouth.',
    'The union said on Wednesday that 900 workers in Aldmouth are on strike.',
    'According to the union, 900 workers are on strike in Aldmouth.',
    'The union said on Wednesday that 900 workers had walked out on strike in Aldmouth.',
  ],
  trucks: [
    // The same numbers, voices and topic: only what is counted differs.
    'The port authority said on Wednesday that about 300 trucks are waiting in Aldmouth. The union said on Wednesday that 900 trucks are waiting in Aldmouth.',
  ],
  charge: [
    'The union said that the port authority had broken the contract with its workers.',
    'The port authority had broken the contract with its workers, the union said.',
    'The union said that the port authority had broken its contract with the workers.',
  ],
  denial: [
    'The port authority denied that it had broken the contract with its workers.',
    'The port authority denied on Friday that it had broken the contract with its workers.',
    'The port authority denied that it had broken its contract with the workers.',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

// No wording: the document says nothing of it.
const SILENT = -1;

type Part = keyof typeof wordings;
const parts = Object.keys(wordings) as Part[];

/** A story with one document a part, in the wordings given; `repeats` are told again by another document. */
interface Telling {
  readonly wording: Readonly<Record<Part, number>>;
  readonly names: readonly string[];
  readonly repeats: readonly Part[];
  readonly isReversed: boolean;
}

const plainly: Telling = {
  wording: { low: 0, high: 0, trucks: 0, charge: 0, denial: 0 },
  names: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
  repeats: [],
  isReversed: false,
};

const tellings: fc.Arbitrary<Telling> = fc.record({
  wording: fc.record({
    low: fc.nat(wordings.low.length - 1),
    high: fc.nat(wordings.high.length - 1),
    trucks: fc.constant(0),
    charge: fc.nat(wordings.charge.length - 1),
    denial: fc.nat(wordings.denial.length - 1),
  }),
  names: fc.shuffledSubarray([...plainly.names], { minLength: plainly.names.length }),
  repeats: fc.subarray(parts),
  isReversed: fc.boolean(),
});

function told(telling: Telling, decisions: readonly Decision[]): Briefing {
  const texts = [
    ...parts.map((part) => wordings[part][telling.wording[part]] ?? 'Nothing happened.'),
    ...telling.repeats.map((part) => `News came in later. ${wordings[part][0]}`),
  ];
  const sources = texts.map((text, index) => ({
    path: `${telling.names[index]}.txt`,
    bytes: new TextEncoder().encode(`Published: 3 May 2024\n\n${text}\n`),
  }));
  return brief(inputOf(telling.isReversed ? sources.toReversed() : sources, decisions));
}

function inputOf(sources: BriefInput['sources'], decisions: readonly Decision[]): BriefInput {
  const nothing = { storySource: null, problems: [], asOf: null, version: '0.0.0' };
  return { sources, story, decisions, ...nothing };
}

const base = told(plainly, []);
const questions = base.disagreements.filter(isFlagged);

function dismissal(id: string): Decision {
  return judgeDisagreement(base, id, { kind: 'dismiss', reason: 'settled', note: null });
}

test('the story asks the questions that the laws are about', () => {
  const asked = questions.map(({ rule, question }) => `${rule}: ${question.split('’')[0]}`);
  expect(asked.toSorted()).toEqual([
    'figure: How many trucks?',
    'figure: How many workers?',
    'stance: Port authority',
  ]);
});

describe.each(questions)('a dismissal of “$question”', ({ id, rule, question }) => {
  const isOwn = (one: Disagreement): boolean =>
    one.rule === rule && (rule === 'stance' || one.question === question);
  const decision = dismissal(id);

  test('holds whatever is reworded, repeated, renamed or put in another order', () => {
    fc.assert(
      fc.property(tellings, (telling) => {
        const { disagreements, decisions } = told(telling, [decision]);
        const own = disagreements.filter(isOwn);
        expect(own.map(isDismissed)).toEqual([true]);
        expect(decisions.idle).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('touches no other question, also where its own is gone', () => {
    fc.assert(
      fc.property(tellings, fc.boolean(), (telling, isGone) => {
        const kept = isGone ? without(telling) : told(telling, [decision]);
        const decided = kept.disagreements.filter((one) => one.decision !== null);
        expect(decided.filter((one) => !isOwn(one))).toEqual([]);
        expect(decided).toHaveLength(isGone ? 0 : 1);
      }),
      { numRuns: 30 },
    );
  });

  function without(telling: Telling): Briefing {
    const part: Part = rule === 'stance' ? 'charge' : /trucks/.test(question) ? 'trucks' : 'low';
    const gone = { ...telling, repeats: telling.repeats.filter((one) => one !== part) };
    return told({ ...gone, wording: { ...gone.wording, [part]: SILENT } }, [decision]);
  }
});

describe('decisions that match nothing', () => {
  const nobody = { speaker: 'Nobody', stance: null, figures: null };
  const lost: readonly Decision[] = [
    {
      kind: 'dismiss',
      reason: 'lost',
      note: null,
      id: questions[0]?.id ?? null,
      topic: 'size',
      rule: 'figure',
      question: 'How many workers?',
      sides: [
        { label: null, claims: [{ ...nobody, text: '17 workers sing' }] },
        { label: null, claims: [{ ...nobody, text: '18 workers sing' }] },
      ],
    },
    {
      kind: 'split',
      reason: null,
      topic: 'size',
      rule: 'figure',
      questions: ['How many workers?'],
      claims: [{ ...nobody, text: '17 workers sing' }],
    },
    {
      kind: 'merge',
      reason: null,
      topic: 'size',
      rule: 'figure',
      questions: ['How many workers?', 'How many singers?'],
      claims: [],
    },
    { kind: 'merge-topics', reason: null, topics: ['size', 'singers'] },
    { kind: 'same-actor', reason: null, names: ['Choir', 'Singers'] },
    {
      kind: 'redate',
      reason: null,
      claim: { ...nobody, text: '17 workers sing' },
      said: '2024-01-01',
      about: null,
    },
  ];

  test('leave the briefing as it was, but for the list of what no longer applies', () => {
    fc.assert(
      fc.property(tellings, fc.subarray([...lost]), (telling, decisions) => {
        const plain = told(telling, []);
        const after = told(telling, decisions);
        expect(after.decisions.idle.map(({ decision }) => decision)).toEqual(decisions);
        expect({ ...after, decisions: plain.decisions }).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

test('the order of decisions on different questions changes nothing but the order of the list', () => {
  const decisions = questions.map(({ id }) => dismissal(id));
  const forth = told(plainly, decisions);
  const back = told(plainly, decisions.toReversed());
  expect({ ...back, decisions: null }).toEqual({ ...forth, decisions: null });
  expect(back.decisions.applied.toReversed()).toEqual(forth.decisions.applied);
});
