import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { discoverTopics } from '../../src/relate/discover.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import { groupQuotations } from '../../src/relate/quotations.ts';
import { standingTopics } from '../../src/relate/topics.ts';
import { weigh } from '../../src/relate/weight.ts';
import { aClaim, aDocument, aFigure, aTopic, claimOf } from '../builders.ts';

const documents = [aDocument('one.txt'), aDocument('two.txt')];
const denials = aTopic('denials', { compares: ['stance'] });
const denied = claimOf(
  {
    text: 'the bank denied that customer records were stolen',
    party: 'Norbank',
    cue: 'denied',
    stance: 'denies',
  },
  ['denials'],
  'one.txt',
);
function disagreementsOf(claims: readonly ReturnType<typeof aClaim>[], topics = [denials]) {
  return findDisagreements(claims, topics, traceOrigins(claims, documents), documents);
}

describe('quotations', () => {
  test('one remark in two documents is one group under its speaker’s fullest name', () => {
    const claims = [
      claimOf(
        {
          text: 'the harbour is gone in its old form',
          quoted: 'the harbour is gone in its old form',
          speaker: 'Lindqvist',
        },
        ['quotations'],
        'one.txt',
      ),
      claimOf(
        {
          text: 'in its old form the harbour is lost',
          quoted: 'in its old form the harbour is lost',
          speaker: 'Ada Lindqvist',
        },
        ['quotations'],
        'two.txt',
      ),
    ];
    const [group, ...rest] = groupQuotations(claims, disagreementsOf(claims, [...standingTopics]));
    expect(rest).toEqual([]);
    expect(group?.speaker).toBe('Ada Lindqvist');
    expect(group?.claims).toHaveLength(2);
    expect(group?.disagreement).toMatch(/^d-/);
  });
});

describe('discovered topics', () => {
  test('what two claims count is a topic in the words of the documents', () => {
    const texts = ['40 soldiers came', '30 troops left', '9 lorries burned'];
    const counted = ['soldiers', 'troops', 'lorries'];
    const claims = texts.map((text, at) =>
      aClaim(text, {
        figures: [aFigure(text, text.slice(0, 2).trim(), { counted: counted[at] ?? null })],
      }),
    );
    expect(discoverTopics(claims, documents)).toMatchObject([
      { title: 'Soldiers and troops', counts: ['soldiers', 'troops'], source: 'discovered' },
    ]);
  });

  test('denials make a topic, measures and single counts none', () => {
    const text = '40 km of road';
    const claims = [aClaim(text, { figures: [aFigure(text, '40', { unit: 'km' })] })];
    expect(discoverTopics(claims, documents)).toEqual([]);
    expect(discoverTopics([denied], documents).map(({ id }) => id)).toEqual(['denials']);
  });
});

describe('weight', () => {
  const side = (origins: number) => ({ label: '', claims: [], origins, parties: [] });
  test('lies between 0 and 1 and grows with gravity, origins and gap', () => {
    expect(weigh('repeat', [], 0)).toBe(0);
    expect(weigh('contradiction', [side(3), side(5)], 1)).toBe(1);
    expect(weigh('contradiction', [side(1)], 0)).toBeGreaterThan(weigh('possible', [side(1)], 0));
    expect(weigh('possible', [side(2)], 0)).toBeGreaterThan(
      weigh('possible', [side(2), side(1)], 0),
    );
  });
});
