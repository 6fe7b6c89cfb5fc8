import type { RuleExample, Saying } from './rule.ts';

const denials = { id: 'denials', compares: ['stance'] as const };

function pair(earlier: Saying, later: Saying, verdict: RuleExample['verdict']): RuleExample {
  return {
    topic: denials,
    earlier: { speaker: 'Ada Lindqvist', day: '2031-03-01', ...earlier },
    later: { speaker: 'Bo Marsh', day: '2031-03-01', ...later },
    verdict,
  };
}

/** Pairs of properties and what the rule must say of them. */
export const propertyExamples: readonly RuleExample[] = [
  pair({ text: 'The scroll is genuine' }, { text: 'The scroll is a fake' }, 'contradiction'),
  pair(
    { text: 'Tarn was armed when he left the bank' },
    { text: 'Tarn was unarmed', day: '2031-03-04' },
    'possible',
  ),
  // Another thing, another owner, agreement by negation, what may change, and one voice.
  pair({ text: 'The scroll is genuine' }, { text: 'The seal is a fake' }, null),
  pair({ text: 'The Ardle scroll is genuine' }, { text: 'The Selm scroll is a fake' }, null),
  pair({ text: 'The scroll is not genuine' }, { text: 'The scroll is a fake' }, null),
  pair({ text: 'The strait is open' }, { text: 'The strait is closed' }, null),
  pair(
    { text: 'The bridge is safe' },
    { text: 'The bridge is dangerous', day: '2031-03-09' },
    null,
  ),
  pair(
    { text: 'The scroll is genuine' },
    { text: 'The scroll is a fake', speaker: 'Ada Lindqvist' },
    null,
  ),
];
