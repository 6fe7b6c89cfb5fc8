import { describe, expect, test } from 'vitest';
import { hasChange, isUnchanged } from '../../src/compare/change-kinds.ts';
import { compare } from '../../src/compare/compare.ts';
import { siftChanges } from '../../src/compare/sift-changes.ts';
import { weightiestChanges } from '../../src/compare/weightiest-changes.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { buildBriefing, buildClaim, buildDisagreement } from './builders.ts';

const all = { ignore: [], minWeight: 0 } as const;
const side = (label: string, claims: readonly string[] = []) => ({
  label,
  claims,
  origins: 1,
  parties: ['Port'],
});
const claim = buildClaim();
const before = buildBriefing({ claims: [claim] });
const denial = buildClaim({ text: 'nobody is on strike', stance: 'denies' });
const repeat = buildClaim({ document: 'two.txt' });
const asked = buildDisagreement({
  weight: 0.8,
  sides: [side('300', [claim.id]), side('none', [denial.id])],
});
const after = buildBriefing({
  claims: [claim, denial, repeat],
  disagreements: [
    asked,
    buildDisagreement({
      id: 'd-00000002',
      verdict: 'repeat',
      pairs: [{ earlier: claim.id, later: repeat.id, verdict: 'repeat', reason: '' }],
    }),
  ],
});
const changes = compare(before, after);

describe('a sieve', () => {
  test('that asks for nothing changes nothing', () => {
    expect(siftChanges(changes, all)).toEqual(changes);
  });

  test('passes over repeats: what another claim of the run says already', () => {
    expect(changes.repeats).toEqual([repeat.id]);
    const sifted = siftChanges(changes, { ...all, ignore: ['repeats'] });
    expect(sifted.added.map(({ id }) => id)).toEqual([denial.id]);
    expect(sifted.newlyAtOdds).toEqual(changes.newlyAtOdds);
  });

  test('passes over a kind, and over that kind alone', () => {
    const sifted = siftChanges(changes, { ...all, ignore: ['added'] });
    expect(sifted.added).toEqual([]);
    expect(sifted.newlyDenied).toEqual(changes.newlyDenied);
  });

  test('passes over what weighs less', () => {
    const sifted = siftChanges(changes, { ...all, minWeight: 0.5 });
    expect(sifted.newlyAtOdds).toHaveLength(1);
    expect(sifted.newlyDenied.map(({ id }) => id)).toEqual([denial.id]);
    expect(sifted.added).toEqual([]);
    expect(isUnchanged(siftChanges(changes, { ...all, minWeight: 0.9 }))).toBe(true);
  });
});

describe('a kind of change', () => {
  test.each([
    [['new-contradiction'], true],
    [['newly-at-odds'], true],
    [['moved', 'newly-denied'], true],
    [['settled', 'gone', 'edited', 'newly-reversed'], false],
    [['any'], true],
    [[], false],
  ] as const)('%j is there: %s', (kinds, isThere) => {
    expect(hasChange(changes, kinds)).toBe(isThere);
  });

  test('is no new contradiction where it was one before, or is none', () => {
    expect(hasChange(compare(after, after), ['new-contradiction'])).toBe(false);
    const possible = buildBriefing({ disagreements: [{ ...asked, verdict: 'possible' }] });
    const grave = buildBriefing({ disagreements: [asked] });
    expect(hasChange(compare(before, possible), ['new-contradiction'])).toBe(false);
    expect(hasChange(compare(possible, grave), ['new-contradiction'])).toBe(true);
    expect(hasChange(compare(grave, possible), ['new-contradiction'])).toBe(false);
  });
});

describe('the weightiest changes', () => {
  test('tell a question once, and no repeat', () => {
    expect(weightiestChanges(changes)).toEqual([
      {
        list: 'newlyAtOdds',
        index: 0,
        words: 'Newly at odds: How many workers are on strike? Port, 300; Port, none.',
        weight: 0.8,
        disagreement: 'd-00000001',
        claims: [claim.id, denial.id],
      },
    ]);
  });

  test('are at most as many as asked, in sentences that a newsletter has room for', () => {
    const whole = weightiestChanges(compare(buildBriefing({ claims: [] }), sampleBriefing));
    expect(whole.length).toBeLessThanOrEqual(3);
    expect(whole.length).toBeGreaterThan(0);
    expect(
      weightiestChanges(compare(buildBriefing({ claims: [] }), sampleBriefing), 1),
    ).toHaveLength(1);
    for (const { words } of whole) expect(words.split(' ').length).toBeLessThan(60);
  });

  test('are none where nothing changed', () => {
    expect(weightiestChanges(compare(after, after))).toEqual([]);
  });
});

describe('questions', () => {
  const pair = {
    earlier: claim.id,
    later: denial.id,
    verdict: 'contradiction',
    reason: '',
  } as const;

  test('that are put in other words are one by the claims that they share', () => {
    const one = { ...asked, pairs: [pair] };
    const run = (id: string, question: string) =>
      buildBriefing({ claims: [claim, denial], disagreements: [{ ...one, id, question }] });
    const renamed = compare(run('d-0000000a', 'How many?'), run('d-0000000b', 'How many strike?'));
    expect(isUnchanged(renamed)).toBe(true);
  });

  test.each([
    ['documents', []],
    ['claims', before.documents],
  ] as const)('that lost %s say so', (by, documents) => {
    const flagged = { ...asked, pairs: [pair] };
    const was = buildBriefing({ claims: [claim, denial], disagreements: [flagged] });
    const is = buildBriefing({ claims: [claim].slice(documents.length === 0 ? 1 : 0), documents });
    expect(compare(was, is).settled).toMatchObject([{ by }]);
    expect(compare(is, was).newlyAtOdds).toMatchObject([{ by }]);
  });

  test('that are judged otherwise from the same claims say so', () => {
    const run = (verdict: 'contradiction' | 'compatible') =>
      buildBriefing({
        claims: [claim, denial],
        disagreements: [{ ...asked, verdict, pairs: [{ ...pair, verdict }] }],
      });
    const { settled } = compare(run('contradiction'), run('compatible'));
    expect(settled).toMatchObject([{ by: 'judgement' }]);
  });
});

test('a party that turned round and had not before is told with the two claims', () => {
  const position = (reversed: boolean) => ({
    party: 'Port',
    topic: 'strike',
    entries: [claim, denial].map(({ id, stance }) => ({
      claim: id,
      stance,
      kind: 'affirmed' as const,
      day: null,
    })),
    reversed,
  });
  const pair = { earlier: claim.id, later: denial.id, verdict: 'reversal', reason: '' } as const;
  const was = buildBriefing({ claims: [claim, denial], positions: [position(false)] });
  const is = {
    ...was,
    positions: [position(true)],
    disagreements: [{ ...asked, verdict: 'reversal' as const, pairs: [pair] }],
  };
  expect(compare(was, is).newlyReversed).toEqual([
    {
      party: 'Port',
      topic: 'strike',
      disagreement: asked.id,
      claims: [claim.id, denial.id],
    },
  ]);
  expect(compare(is, is).newlyReversed).toEqual([]);
});
