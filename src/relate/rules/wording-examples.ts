import type { RuleExample, Saying } from './rule.ts';

const quotations = {
  id: 'quotations',
  compares: ['wording'] as const,
  source: 'standing' as const,
};

const remark: Saying = {
  text: 'the harbour will never reopen in its old form',
  quoted: 'the harbour will never reopen in its old form',
  speaker: 'Ada Lindqvist',
};
const retold: Saying = {
  text: 'in its old form the harbour is gone',
  quoted: 'in its old form the harbour is gone',
};

/** Pairs of quotations and what the rule must say of them. */
export const wordingExamples: readonly RuleExample[] = [
  {
    topic: quotations,
    earlier: remark,
    later: { ...retold, speaker: 'Lindqvist' },
    verdict: 'variant',
  },
  {
    topic: quotations,
    earlier: {
      text: 'calls the plan “reckless and costly”',
      quoted: 'reckless and costly',
      speaker: 'Ada Lindqvist',
    },
    later: {
      text: 'called it “reckless and costly” at best',
      quoted: 'reckless and costly',
      speaker: 'Ada Lindqvist',
    },
    verdict: 'repeat',
  },
  {
    topic: quotations,
    earlier: remark,
    later: {
      text: 'our workers deserve a fair contract before the harbour opens',
      quoted: 'our workers deserve a fair contract before the harbour opens',
      speaker: 'Ada Lindqvist',
    },
    verdict: null,
  },
  {
    topic: quotations,
    earlier: remark,
    later: { ...retold, speaker: 'Bo Renner' },
    verdict: null,
  },
  {
    topic: quotations,
    earlier: { ...remark, day: '2023-01-02' },
    later: { ...retold, speaker: 'Ada Lindqvist', day: '2023-06-02' },
    verdict: null,
  },
];
