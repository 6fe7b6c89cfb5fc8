import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { isUnchanged } from '../../src/compare/change-kinds.ts';
import { changesBlocks } from '../../src/compare/changes-page.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Briefing, Changes, Decision } from '../../src/model/types.ts';
import { buildBriefing, buildDisagreement } from './builders.ts';

function pageOf(changes: Changes): unknown {
  return { type: 'root', children: changesBlocks(changes, 2) };
}

const open = buildDisagreement({ verdict: 'contradiction' });
const dismissal = { kind: 'dismiss', reason: 'both hold', note: null, unseen: [] } as const;
const before = buildBriefing({ disagreements: [open] });
const after = buildBriefing({ disagreements: [{ ...open, decision: dismissal }] });

describe('a question that was dismissed between two runs', () => {
  test('is settled, as dismissed', () => {
    const changes = compare(before, after);
    expect(changes.settled).toMatchObject([{ before: 'contradiction', after: 'dismissed' }]);
    expect(changes.newlyAtOdds).toEqual([]);
    expect(textOf(pageOf(changes))).toContain('Dismissed by the editor: contradiction before');
  });

  test('is newly at odds the other way round', () => {
    const changes = compare(after, before);
    expect(changes.newlyAtOdds).toMatchObject([{ before: 'dismissed', after: 'contradiction' }]);
    expect(changes.settled).toEqual([]);
  });

  test('is no change where it was dismissed in both', () => {
    expect(isUnchanged(compare(after, after))).toBe(true);
  });
});

test('a decision that applied and no longer does is told; one that never did is not', () => {
  const lost: Decision = { kind: 'same-actor', reason: null, names: ['A', 'B'] };
  const never: Decision = { kind: 'same-actor', reason: null, names: ['C', 'D'] };
  const told = (decisions: Partial<Briefing['decisions']>): Briefing =>
    buildBriefing({ decisions: { applied: [], idle: [], precision: [], ...decisions } });
  const gone = [lost, never].map((decision) => ({ decision, why: 'gone' }));
  const changes = compare(told({ applied: [{ decision: lost, to: ['A'] }] }), told({ idle: gone }));
  expect(changes.newlyIdle).toEqual([lost]);
  expect(textOf(pageOf(changes))).toContain('One actor: A and B');
});
