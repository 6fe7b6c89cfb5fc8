import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import { groupByTopic, standingTopics } from '../../src/relate/topics.ts';
import { type GoldDispute, readSeedsGold, seedTopics } from '../gold-claims.ts';

const gold = readSeedsGold();
const topics = [...seedTopics, ...standingTopics];
const bare = gold.claims.map((claim): Claim => ({ ...claim, topics: [] }));
const claims = groupByTopic(bare, seedTopics);
const found = findDisagreements(
  claims,
  topics,
  traceOrigins(claims, gold.documents),
  gold.documents,
);
const flagged = ['contradiction', 'reversal', 'possible', 'revision', 'variant'];

/** The verdicts that some rule gave the two rows, in whichever order. */
function verdictsOf(one: string, other: string): string[] {
  const wanted = [one, other].map((id) => gold.idOf.get(id) ?? id).toSorted();
  return found
    .flatMap(({ pairs }) => pairs)
    .filter(({ earlier, later }) => [earlier, later].toSorted().join() === wanted.join())
    .map(({ verdict }) => verdict);
}

function pairsOf(
  dispute: GoldDispute,
): { of: readonly [string, string]; verdict: readonly string[] }[] {
  if (dispute.pairs !== undefined) return [...dispute.pairs];
  const { members, verdict = [] } = dispute;
  return members.flatMap((one, at) =>
    members.slice(at + 1).map((other) => ({ of: [one, other] as const, verdict })),
  );
}

describe('the disputes that careful readers find in the seeds', () => {
  test.each(gold.disputes.map((dispute) => [dispute.id, dispute] as const))(
    '%s is found',
    (_, dispute) => {
      const pairs = pairsOf(dispute);
      const right = pairs.filter(({ of: [one, other], verdict }) =>
        verdictsOf(one, other).some((given) => verdict.includes(given)),
      );
      if (dispute.pairs !== undefined) expect(right).toEqual(pairs);
      else expect(right).not.toEqual([]);
    },
  );

  test.each([...gold.disputes, ...gold.compared].map((dispute) => [dispute.id, dispute] as const))(
    '%s has no flag that its readers would call wrong',
    (_, dispute) => {
      const wrong = pairsOf(dispute)
        .filter(({ verdict }) => verdict.every((one) => !flagged.includes(one)))
        .filter(({ of: [one, other] }) =>
          verdictsOf(one, other).some((one) => flagged.includes(one)),
        );
      expect(wrong).toEqual([]);
    },
  );

  test('three figures for the troops make one question, with labels in the words of the reports', () => {
    const question = found.find(({ topic, rule }) => topic === 'troop-count' && rule === 'figure');
    const labels = question?.sides.map(({ label }) => label) ?? [];
    expect(question?.verdict).toBe('revision');
    expect(labels).toContain('around 3,000');
    expect(labels).toContain('approximately 8,000');
    expect(labels).toContain('thousands');
    expect(labels.some((label) => /12,000 \(planned\)$/.test(label))).toBe(true);
  });
});

describe('the topics of the seeds', () => {
  // A fragment of its sentence, which the reader of the gold cut shorter than a claim is.
  const fragments = ['tr04', 'lo16', 'de36', 'de51', 'lo29'];
  const core = gold.rows.filter((row) => row.level === 'core' && !fragments.includes(row.id));

  test.each(core.map((row) => [row.id, row] as const))('%s is filed where it belongs', (_, row) => {
    const claim = claims.find(({ id }) => id === (gold.idOf.get(row.id) ?? row.id));
    expect(claim?.topics).toContain(row.topic);
  });

  test('hardly anything is filed that the readers did not file', () => {
    const asked = seedTopics.map(({ id }) => id);
    const filed = claims.flatMap((claim) =>
      claim.topics.filter((topic) => asked.includes(topic)).map((topic) => ({ claim, topic })),
    );
    const extra = filed.filter(
      ({ claim, topic }) => !gold.claims.find(({ id }) => id === claim.id)?.topics.includes(topic),
    );
    expect(extra.length / filed.length).toBeLessThan(0.08);
  });
});
