import { describe, expect, test } from 'vitest';
import { measure, reachesBars } from '../scripts/quality/bars.ts';
import type { Gold, GoldClaim } from '../scripts/quality/gold.ts';
import { score } from '../scripts/quality/score.ts';
import type { Briefing, Claim, Disagreement, Verdict } from '../src/model/types.ts';
import { aBriefing, aClaim, aFigure, saidBy } from './builders.ts';

const text =
  'Officials said up to 40 trucks would leave. The mayor denied that any truck had left.';
const texts = new Map([['a.txt', text]]);

const trucks: GoldClaim = {
  id: 'g1',
  topic: 'count',
  doc: 'a.txt',
  text: 'up to 40 trucks would leave',
  speaker: ['Officials'],
  party: [],
  stance: ['affirms'],
  tense: ['planned'],
  quantity: { value: 40, max: 40, bound: 'up to' },
  level: 'core',
};

const denial: GoldClaim = {
  id: 'g2',
  topic: 'count',
  doc: 'a.txt',
  text: 'The mayor denied that any truck had left',
  speaker: ['The mayor'],
  stance: ['denies'],
  level: 'core',
};

const gold: Gold = {
  blind: false,
  claims: [trucks, denial],
  quotations: [],
  boilerplate: [],
  disputes: [
    { id: 'd1', topic: 'count', members: ['g1', 'g2'], verdict: ['contradiction', 'possible'] },
  ],
  compared: [],
  defended: [],
};

/** A claim on the count at the place of some words. */
function claimAt(words: string, changes: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return aClaim(words, { document: 'a.txt', span, topics: ['count'], ...changes });
}

const upTo40 = aFigure(text, 'up to 40', { counted: 'trucks', max: 40, bound: 'up to' });

const right = [
  claimAt('up to 40 trucks would leave', {
    attribution: saidBy('officials'),
    tense: 'planned',
    figures: [upTo40],
  }),
  claimAt('any truck had left.', { attribution: saidBy('Mayor'), stance: 'denies' }),
];

function disagreementOf(verdict: Verdict): Disagreement {
  const [earlier = '', later = ''] = right.map((claim) => claim.id);
  return {
    id: 'd-1',
    topic: 'count',
    rule: 'stance',
    question: 'Did trucks leave?',
    verdict,
    reason: 'because',
    sides: [],
    pairs: [{ earlier, later, verdict, reason: 'because' }],
    weight: 1,
    decision: null,
  };
}

function briefingOf(claims: readonly Claim[], disagreements: readonly Disagreement[]): Briefing {
  return aBriefing({ claims, disagreements });
}

const perfect = briefingOf(right, [disagreementOf('contradiction')]);

function rateOf(name: string, briefing: Briefing, measured: Gold = gold): string {
  const row = measure(score(measured, briefing, texts)).find((one) => one.name === name);
  return `${row?.rate.right}/${row?.rate.all}`;
}

describe('the score of a run', () => {
  test('reaches every bar where all is found and right', () => {
    expect(reachesBars(measure(score(gold, perfect, texts)))).toBe(true);
  });

  test('counts a claim as missed under its topic that is filed under another', () => {
    const elsewhere = right.map((claim) => ({ ...claim, topics: ['other'] }));
    expect(rateOf('core found', briefingOf(elsewhere, []))).toBe('0/2');
    expect(rateOf('core found, any topic', briefingOf(elsewhere, []))).toBe('2/2');
  });

  test('does not take a claim that only touches the place', () => {
    const beside = [claimAt('leave. The mayor denied')];
    expect(rateOf('core found', briefingOf(beside, []))).toBe('0/2');
    expect(rateOf('filed and right', briefingOf(beside, []))).toBe('0/1');
  });

  test('lets one claim serve two rows where there is no better', () => {
    expect(rateOf('core found', briefingOf([claimAt(text)], []))).toBe('2/2');
  });

  test('asks for the bounds of a figure and not only its value', () => {
    const bare = right.map((claim) => ({
      ...claim,
      figures: claim.figures.map((figure) => ({ ...figure, max: null })),
    }));
    expect(rateOf('field figure', briefingOf(bare, []))).toBe('0/1');
  });

  test('takes a surname for a name and not another name with the same last word', () => {
    const koreas: Gold = { ...gold, claims: [{ ...trucks, speaker: ['North Korea'] }] };
    const by = (speaker: string): Briefing =>
      briefingOf([claimAt(trucks.text, { attribution: saidBy(speaker) })], []);
    expect(rateOf('field speaker', by('South Korea'), koreas)).toBe('0/1');
    const austin: Gold = { ...gold, claims: [{ ...trucks, speaker: ['Lloyd Austin'] }] };
    expect(rateOf('field speaker', by('Austin'), austin)).toBe('1/1');
    expect(rateOf('field speaker', by('Defense Secretary Lloyd Austin'), austin)).toBe('1/1');
    expect(rateOf('field speaker', by('Lloyd'), austin)).toBe('0/1');
  });

  test('takes a named speaker as wrong where the gold names nobody', () => {
    const nobody: Gold = { ...gold, claims: [{ ...trucks, speaker: [null] }] };
    expect(rateOf('field speaker', perfect, nobody)).toBe('0/1');
  });

  test('finds a dispute only with a verdict of its list', () => {
    expect(rateOf('disputes found', briefingOf(right, [disagreementOf('repeat')]))).toBe('0/1');
    expect(rateOf('disputes found', perfect)).toBe('1/1');
  });

  test('forbids a flag between claims that can only be compatible', () => {
    const calm: Gold = {
      ...gold,
      disputes: [],
      compared: [
        { id: 's1', topic: 'count', members: ['g1', 'g2'], verdict: ['compatible'], why: '' },
      ],
    };
    expect(rateOf('comparisons without a forbidden flag', perfect, calm)).toBe('0/1');
  });

  test('counts a claim that the gold does not have until a reason is written down', () => {
    const extra = briefingOf([...right, claimAt('Officials said')], []);
    expect(rateOf('filed and right', extra)).toBe('2/3');
    const defended: Gold = {
      ...gold,
      defended: [{ doc: 'a.txt', text: 'Officials said', topic: 'count', reason: 'they do' }],
    };
    expect(rateOf('filed and right', extra, defended)).toBe('3/3');
  });
});
