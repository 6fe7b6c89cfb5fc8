import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/deliver/index.ts';
import type { AppliedDecision, Briefing, Decision } from '../../src/model/types.ts';
import { isFlagged } from '../../src/model/verdict.ts';
import { explainDisagreement } from '../../src/report/explain.ts';
import { decisionWords, precisionWords } from '../../src/report/write-decision.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { pageOf } from './sample-page.ts';

const accepted: AppliedDecision = { kind: 'accept', reason: null, note: 'page 3', unseen: [] };
const dismissed: AppliedDecision = {
  kind: 'dismiss',
  reason: 'the one counts <part> of the other',
  note: null,
  unseen: [],
};

function decided(rule: string, decision: AppliedDecision): Briefing {
  const disagreements = sampleBriefing.disagreements.map((one) =>
    one.rule === rule ? { ...one, decision } : one,
  );
  return { ...sampleBriefing, disagreements };
}

const words = (briefing: Briefing): string => textOf(pageOf(briefing).root);

describe('a page', () => {
  test('without decisions says nothing of them', () => {
    expect(words(sampleBriefing)).not.toMatch(/dismissed|by the editor\.|no longer apply/i);
  });

  test('says what was accepted and noted, and still counts it', () => {
    const page = words(decided('figure', accepted));
    expect(page).toContain('Accepted by the editor. Note: page 3.');
    expect(page).toContain('3,000 vs 8,000');
  });

  test('takes no headline and no link from what was dismissed, and folds it away with why', () => {
    const page = words(decided('figure', dismissed));
    expect(page).not.toContain('3,000 vs 8,000');
    expect(page).toContain('Dismissed, and why');
    expect(page).toContain('the one counts <part> of the other.');
  });

  test('shows what an editor said of a remark under its wordings', () => {
    expect(words(decided('wording', accepted))).toContain('Accepted by the editor.');
  });

  test('says that nothing is at odds where only a lost decision is left to show', () => {
    const decision: Decision = { kind: 'same-actor', reason: 'one', names: ['A', 'B'] };
    const idle = [{ decision, why: 'gone' }];
    const page = words({
      ...sampleBriefing,
      disagreements: [],
      quotations: [],
      decisions: { applied: [], idle, precision: [] },
    });
    expect(page).toContain('No two sources were found to be at odds.');
    expect(page).toContain('One actor: A and B; one (gone)');
  });

  test('gives how often a rule was right', () => {
    const precision = [{ rule: 'figure', accepted: 41, decided: 45 }];
    const page = words({ ...sampleBriefing, decisions: { applied: [], idle: [], precision } });
    expect(page).toContain('by rule: figure: 41 of 45 accepted.');
  });

  test('in HTML folds what was dismissed and keeps the words of the editor harmless', async () => {
    const briefing = decided('figure', dismissed);
    const html = String(await formats.html.write({ page: pageOf(briefing), data: briefing }));
    expect(html).toMatch(/<details class=part>\s*<summary>[\s\S]*?Dismissed, and why/);
    expect(html).not.toContain('<part>');
  });
});

test('a share of fewer than thirty decisions comes with a caution', () => {
  expect(precisionWords('stance', 29, 29)).toContain('too few to rely on: fewer than 30');
  expect(precisionWords('stance', 30, 30)).toBe('stance: 30 of 30 accepted');
});

test('a dismissed question is not flagged; one that a pair joined is', () => {
  const verdict = 'contradiction';
  expect(isFlagged({ verdict, decision: accepted })).toBe(true);
  expect(isFlagged({ verdict, decision: dismissed })).toBe(false);
  const unseen = [{ earlier: 'c-1', later: 'c-2' }];
  expect(isFlagged({ verdict, decision: { ...dismissed, unseen } })).toBe(true);
  expect(isFlagged({ verdict: 'compatible', decision: accepted })).toBe(false);
});

test('an explanation shows each pair that the decision did not know', () => {
  const [one] = sampleBriefing.disagreements;
  const [pair] = one?.pairs ?? [];
  if (one === undefined || pair === undefined) throw new Error('no pair');
  const { earlier, later } = pair;
  const briefing = decided(one.rule, { ...dismissed, unseen: [{ earlier, later }] });
  const page = textOf(explainDisagreement(briefing, one.id).root);
  expect(page).toContain('It is shown again: 1 pair has joined since.');
  const [, joined = ''] = page.split('Pairs that the decision did not know:');
  expect(joined.split('The claims')[0]).toContain(pair.reason);
});

const key = { speaker: 'Ada Lind', text: 'it rained', stance: null, figures: null };

test.each<[Decision, string]>([
  [
    { kind: 'redate', reason: null, claim: key, said: '2024-05-01', about: '2024-04-01' },
    'Dated as said on 2024-05-01 and about 2024-04-01: Ada Lind, it rained',
  ],
  [
    { kind: 'merge-topics', reason: 'same', topics: ['a', 'b'] },
    'Topics put together: a and b; same',
  ],
  [
    { kind: 'merge', reason: null, topic: 't', rule: 'r', questions: ['A?', 'B?'], claims: [] },
    'Questions put together: A? B?',
  ],
  [
    { kind: 'split', reason: null, topic: 't', rule: 'r', questions: ['A?'], claims: [key] },
    'Set apart from A? Ada Lind, it rained',
  ],
  [
    {
      kind: 'accept',
      reason: 'so it is',
      note: null,
      id: null,
      topic: 't',
      rule: 'r',
      question: 'A?',
      sides: [
        { label: '900', claims: [key] },
        { label: null, claims: [key] },
      ],
    },
    'Accepted: A? 900 / it rained; so it is',
  ],
])('%j reads as a sentence', (decision, sentence) => {
  expect(decisionWords(decision)).toBe(sentence);
});
