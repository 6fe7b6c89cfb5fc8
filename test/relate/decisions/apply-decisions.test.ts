import { describe, expect, test } from 'vitest';
import { isDismissed, standingPairs } from '../../../src/model/decision.ts';
import type { Claim, Decision, DisagreementDecision, Verdict } from '../../../src/model/types.ts';
import { applyDecisions } from '../../../src/relate/decisions/apply-decisions.ts';
import { judgeDisagreement } from '../../../src/relate/decisions/decide.ts';
import { measurePrecision } from '../../../src/relate/decisions/precision.ts';
import { findDisagreements } from '../../../src/relate/disagreements.ts';
import { traceOrigins } from '../../../src/relate/origins.ts';
import { aBriefing, aTopic, claimOf } from '../../builders.ts';

const topic = aTopic('size', { compares: ['figures'], counts: ['workers'] });

function saying(party: string, value: number, document: string, text?: string): Claim {
  const words = text ?? `${value} workers are on strike`;
  const figure = { words: `${value}`, value, counted: 'workers' };
  return claimOf({ text: words, party, figure, day: '2024-05-02' }, ['size'], document);
}

function related(claims: readonly Claim[]) {
  return findDisagreements(claims, [topic], traceOrigins(claims, []), []);
}

const two = [saying('Union', 900, 'a.txt'), saying('Port', 300, 'b.txt')];
const [question] = related(two);

function decide(
  kind: DisagreementDecision['kind'],
  reason: string | null = null,
): DisagreementDecision {
  const briefing = aBriefing({ claims: two, disagreements: related(two), topics: [topic] });
  return judgeDisagreement(briefing, question?.id ?? '', { kind, reason, note: null });
}

function applied(claims: readonly Claim[], ...decisions: readonly Decision[]) {
  const found = related(claims);
  const { value, idle } = applyDecisions(found, claims, decisions);
  return { one: value[0], idle: idle.map(({ why }) => why), all: value };
}

describe('a dismissal', () => {
  test('holds for the claims that it was made on', () => {
    const { one } = applied(two, decide('dismiss', 'both can hold'));
    expect(one?.decision).toEqual({
      kind: 'dismiss',
      reason: 'both can hold',
      note: null,
      unseen: [],
    });
    expect(one && isDismissed(one)).toBe(true);
  });

  test('holds where another party gives one of the same figures', () => {
    const { one } = applied([...two, saying('Mayor', 900, 'c.txt')], decide('dismiss', 'x'));
    expect(one?.decision?.unseen).toEqual([]);
  });

  test('does not cover a new figure: the question is flagged again, with what joined', () => {
    const mayor = saying('Mayor', 5000, 'c.txt');
    const { one } = applied([...two, mayor], decide('dismiss', 'x'));
    expect(one?.decision?.kind).toBe('dismiss');
    expect(one && isDismissed(one)).toBe(false);
    const unseen = one?.decision?.unseen ?? [];
    expect(unseen.length).toBeGreaterThan(0);
    for (const { earlier, later } of unseen) expect([earlier, later]).toContain(mayor.id);
    expect(one?.reason).toContain('5000 workers');
    expect(one && standingPairs(one)).toHaveLength(unseen.length);
  });

  test('does not hold for other figures under the same question and id', () => {
    const later = [saying('Union', 70, 'a.txt'), saying('Port', 50, 'b.txt')];
    expect(related(later)[0]?.id).toBe(question?.id);
    const { one, idle } = applied(later, decide('dismiss', 'x'));
    expect(one?.decision).toBeNull();
    expect(idle).toHaveLength(1);
  });

  test('does not hold where one side alone is left', () => {
    const rest = [two[0], saying('Union', 900, 'c.txt')].filter((one) => one !== undefined);
    expect(applied(rest, decide('dismiss', 'x')).idle).toHaveLength(1);
  });
});

test('of two decisions on one question the last holds, and the first is listed', () => {
  const { one, idle } = applied(two, decide('accept'), decide('dismiss', 'no'));
  expect(one?.decision?.kind).toBe('dismiss');
  expect(idle).toEqual([`a later decision on ${question?.id} holds`]);
});

test('a decision that names no id is found by question and claims', () => {
  const { one } = applied(two, { ...decide('accept'), id: null });
  expect(one?.decision?.kind).toBe('accept');
});

test('a decision on another rule, or another question, does not apply', () => {
  const other = { ...decide('accept'), id: null };
  expect(applied(two, { ...other, rule: 'stance' }).one?.decision).toBeNull();
  expect(applied(two, { ...other, question: 'How many trucks?' }).one?.decision).toBeNull();
});

describe('precision', () => {
  const decided = (kind: DisagreementDecision['kind'], verdict: Verdict) => {
    const { one } = applied(two, decide(kind, 'because'));
    return one === undefined ? [] : [{ ...one, verdict }];
  };

  test('counts what was accepted among what was flagged and decided, by rule', () => {
    const found = [
      ...decided('accept', 'contradiction'),
      ...decided('accept', 'possible'),
      ...decided('dismiss', 'contradiction'),
    ];
    expect(measurePrecision(found)).toEqual([{ rule: 'figure', accepted: 2, decided: 3 }]);
  });

  test('counts no note, and nothing that was not flagged', () => {
    const found = [...decided('note', 'contradiction'), ...decided('accept', 'compatible')];
    expect(measurePrecision(found)).toEqual([]);
  });
});

test('a question with unseen pairs has their verdict, and weighs accordingly', () => {
  const reversed = [saying('Union', 900, 'a.txt'), saying('Port', 300, 'b.txt')];
  const [found] = related(reversed);
  if (found === undefined) throw new Error('no question');
  const joined = { ...found.pairs[0], earlier: 'c-x', later: 'c-y', reason: 'r' } as const;
  const grave = {
    ...found,
    verdict: 'contradiction' as const,
    pairs: [
      ...found.pairs.map((pair) => ({ ...pair, verdict: 'contradiction' as const })),
      { ...joined, verdict: 'variant' as const },
    ],
  };
  const { value } = applyDecisions([grave], reversed, [decide('dismiss', 'x')]);
  expect(value[0]?.verdict).toBe('variant');
  expect(value[0]?.reason).toBe('r');
  expect(value[0]?.weight).toBeCloseTo(grave.weight - 0.6 * (1 - 0.3), 3);
});

describe('questions that a mark tells apart', () => {
  const others = [saying('Union', 70, 'a.txt'), saying('Port', 50, 'b.txt')];
  const named = (mark: string, claims: readonly Claim[]) =>
    related(claims).map((one) => ({ ...one, id: `d-${mark}`, question: `How many? (${mark})` }));
  const briefing = aBriefing({ claims: two, disagreements: named('2', two), topics: [topic] });
  const judgement = { kind: 'accept', reason: null, note: null } as const;
  const decision = judgeDisagreement(briefing, 'd-2', judgement);
  const all = [...two, ...others];

  test('are told by their claims where the marks have changed', () => {
    const found = [...named('2', others), ...named('3', two)];
    const { value } = applyDecisions(found, all, [decision]);
    expect(value.flatMap((one) => (one.decision === null ? [] : [one.id]))).toEqual(['d-3']);
  });

  test('are not taken for each other where one is gone', () => {
    const reworded = [
      saying('Union', 900, 'a.txt', '900 people who are workers sleep'),
      saying('Port', 300, 'b.txt', '300 people who are workers sleep'),
    ];
    const { idle } = applyDecisions(named('3', reworded), reworded, [decision]);
    expect(idle).toHaveLength(1);
  });
});
