import { describe, expect, test } from 'vitest';
import { isDismissed } from '../../../src/model/decision.ts';
import type { Briefing, Decision, Story } from '../../../src/model/types.ts';
import { brief } from '../../../src/pipeline.ts';
import { mergeActors } from '../../../src/relate/decisions/actors.ts';
import {
  judgeDisagreement,
  mergeQuestions,
  redateClaim,
  splitQuestion,
} from '../../../src/relate/decisions/decide.ts';
import { mergeTopics } from '../../../src/relate/decisions/topics.ts';
import { aTopic } from '../../builders.ts';
import { noStory } from '../../documents.ts';

const story: Story = {
  ...noStory,
  topics: [
    aTopic('workers', { title: 'Workers', counts: ['workers'], compares: ['figures'] }),
    aTopic('dockers', { title: 'Dockers', counts: ['dockers'], compares: ['figures'] }),
  ],
};

const texts = {
  'a.txt': 'Ada Lind said on Wednesday that 900 workers are on strike in Aldmouth.',
  'b.txt': 'Bo Ek said on Wednesday that 300 workers are on strike in Aldmouth.',
  'c.txt': 'Cy Moe said on Wednesday that 120 dockers are on strike in Aldmouth.',
  'd.txt': 'Di Nash said on Wednesday that 450 dockers are on strike in Aldmouth.',
};

function told(decisions: readonly Decision[], changes: Partial<Story> = {}): Briefing {
  const sources = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(`Published: 3 May 2024\n\n${text}\n`),
  }));
  const nothing = { storySource: null, problems: [], asOf: null, version: '0.0.0' };
  return brief({ sources, story: { ...story, ...changes }, decisions, ...nothing });
}

const plain = told([]);
const questionOn = ({ disagreements }: Briefing, topic: string) =>
  disagreements.find((one) => one.topic === topic && one.rule === 'figure');

describe('topics that are one', () => {
  test('are one topic, whose claims are compared with each other', () => {
    const merged = told([mergeQuestions(plain, ['workers', 'dockers'], 'dockers are workers')]);
    expect(merged.topics.map(({ id }) => id)).toEqual(['workers']);
    expect(merged.claims.filter(({ topics }) => topics.includes('workers'))).toHaveLength(4);
    expect(merged.decisions.applied.map(({ to }) => to)).toEqual([['workers']]);
  });

  test('are named by id or by title, and need two that are there', () => {
    const decide = (...topics: string[]): Decision => ({
      kind: 'merge-topics',
      reason: null,
      topics,
    });
    expect(mergeTopics(story.topics, [decide('Workers', 'dockers')]).value).toHaveLength(1);
    expect(mergeTopics(story.topics, [decide('workers', 'Workers')]).idle).toHaveLength(1);
    expect(mergeTopics(story.topics, [decide('workers', 'sailors')]).idle).toHaveLength(1);
  });

  test('are put together by questions of different topics', () => {
    const ids = ['workers', 'dockers'].map((topic) => questionOn(plain, topic)?.id ?? '');
    expect(mergeQuestions(plain, ids, null)).toEqual({
      kind: 'merge-topics',
      reason: null,
      topics: ['workers', 'dockers'],
    });
  });
});

describe('questions of one topic', () => {
  const both = [aTopic('size', { counts: ['workers', 'trucks'], compares: ['figures'] })];
  const extra = {
    ...texts,
    'c.txt': 'Cy Moe said on Wednesday that 12 trucks are waiting in Aldmouth.',
    'd.txt': 'Di Nash said on Wednesday that 45 trucks are waiting in Aldmouth.',
  };
  const tell = (decisions: readonly Decision[]): Briefing => {
    const sources = Object.entries(extra).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(`Published: 3 May 2024\n\n${text}\n`),
    }));
    const nothing = { storySource: null, problems: [], asOf: null, version: '0.0.0' };
    return brief({ sources, story: { ...story, topics: both }, decisions, ...nothing });
  };
  const apart = tell([]);

  test('can be put together: sides, pairs and weight are those of one question', () => {
    expect(apart.disagreements).toHaveLength(2);
    const ids = apart.disagreements.map(({ id }) => id);
    const { disagreements, decisions } = tell([mergeQuestions(apart, ids, null)]);
    expect(disagreements).toHaveLength(1);
    expect(ids).toContain(disagreements[0]?.id);
    expect(disagreements[0]?.sides).toHaveLength(4);
    expect(decisions.applied).toHaveLength(1);
  });
});

describe('a question that is two', () => {
  const three = (decisions: readonly Decision[]): Briefing =>
    told(decisions, {
      topics: [aTopic('all', { counts: ['workers', 'dockers'], compares: ['figures'] })],
    });

  test('loses the sides that are set apart, and every pair across', () => {
    const question = questionOn(plain, 'workers');
    const decision = splitQuestion(plain, question?.id ?? '', ['300'], 'the port only');
    const { disagreements, decisions } = told([decision]);
    expect(disagreements.filter(({ topic }) => topic === 'workers')).toEqual([]);
    expect(decisions.applied).toHaveLength(1);
    expect(questionOn(told([decision]), 'dockers')).toEqual(questionOn(plain, 'dockers'));
  });

  test('keeps its id, and what is set apart is a question of its own where it has a pair', () => {
    const whole = three([]);
    const [question] = whole.disagreements;
    if (question === undefined || question.sides.length < 3) return;
    const labels = question.sides.slice(0, 2).map(({ label }) => label);
    const { disagreements } = three([splitQuestion(whole, question.id, labels, null)]);
    expect(disagreements.map(({ id }) => id)).toContain(question.id);
    expect(new Set(disagreements.map(({ id }) => id)).size).toBe(2);
  });

  test('cannot lose all its sides, or one that it has not', () => {
    const { id = '', sides = [] } = questionOn(plain, 'workers') ?? {};
    const labels = sides.map(({ label }) => label);
    expect(() => splitQuestion(plain, id, labels, null)).toThrow('expected one that leaves a side');
    expect(() => splitQuestion(plain, id, ['70'], null)).toThrow('Unexpected side "70"');
  });
});

describe('two names of one actor', () => {
  const decision: Decision = { kind: 'same-actor', reason: null, names: ['Ada Lind', 'Bo Ek'] };

  test('speak for one party, so that what they say is no longer two origins', () => {
    const before = plain.origins.map(({ party }) => party);
    expect(before).toContain('Bo Ek');
    const { origins, decisions } = told([decision]);
    expect(origins.map(({ party }) => party)).not.toContain('Bo Ek');
    expect(origins.find(({ party }) => party === 'Ada Lind')?.claims).toHaveLength(2);
    expect(decisions.applied[0]?.to).toEqual(['Ada Lind']);
  });

  test('join the party that one of them has in the story', () => {
    const actors = [{ party: 'Union', names: ['Union', 'Bo Ek'], reliability: 'B' }];
    const { value } = mergeActors({ ...story, actors }, Object.values(texts), [decision]);
    expect(value.actors).toEqual([
      { party: 'Union', names: ['Union', 'Bo Ek', 'Ada Lind'], reliability: 'B' },
    ]);
  });

  test('are nothing where only one of them is in the documents', () => {
    const lone: Decision = { ...decision, names: ['Ada Lind', 'Ada Lindberg'] };
    const { value, idle } = mergeActors(story, Object.values(texts), [lone]);
    expect(value).toEqual(story);
    expect(idle).toHaveLength(1);
  });
});

describe('a claim of another day', () => {
  const claim = plain.claims.find(({ document }) => document === 'a.txt');
  const days = { said: '2024-04-30', about: null };

  test('has it, marked as decided, and stands there in the timeline', () => {
    const { claims, timelines } = told([redateClaim(plain, claim?.id ?? '', days, null)]);
    const later = claims.find(({ id }) => id === claim?.id);
    expect(later?.when.said).toEqual({
      from: '2024-04-30',
      to: '2024-04-30',
      precision: 'day',
      basis: 'decided',
    });
    expect(later?.when.about).toEqual(claim?.when.about);
    const entry = timelines
      .flatMap(({ entries }) => entries)
      .find((one) => one.claim === claim?.id);
    expect(entry).toMatchObject({ day: '2024-04-30', basis: 'said' });
  });

  test('changes no other claim', () => {
    const { claims } = told([redateClaim(plain, claim?.id ?? '', days, null)]);
    const others = (all: typeof claims) => all.filter(({ id }) => id !== claim?.id);
    expect(others(claims)).toEqual(others(plain.claims));
  });
});

test('a dismissed question leaves no gap and is no position', () => {
  const id = questionOn(plain, 'workers')?.id ?? '';
  const judgement = { kind: 'dismiss', reason: 'both', note: null } as const;
  const { disagreements, gaps } = told([judgeDisagreement(plain, id, judgement)]);
  expect(disagreements.filter(isDismissed).map((one) => one.id)).toEqual([id]);
  const single = gaps.filter(({ kind }) => kind === 'single-origin').map(({ topic }) => topic);
  expect(plain.gaps.map(({ kind, topic }) => `${kind} ${topic}`)).toContain(
    'single-origin workers',
  );
  expect(single).toEqual(['dockers']);
});

test('an unknown id is an error that lists near ones', () => {
  const judgement = { kind: 'accept', reason: null, note: null } as const;
  expect(() => judgeDisagreement(plain, 'd-0', judgement)).toThrow(
    /^Unexpected disagreement "d-0", expected one of d-/,
  );
  expect(() => redateClaim(plain, 'c-0', { said: null, about: null }, null)).toThrow(
    /^Unexpected claim "c-0", expected one of c-/,
  );
  expect(() => mergeQuestions(plain, ['workers', 'workers'], null)).toThrow('single id');
});
