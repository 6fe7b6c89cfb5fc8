import type { RuleExample } from './rule.ts';

const quotations = {
  id: 'quotations',
  compares: ['wording'] as const,
  source: 'standing' as const,
};

/** Pairs of quotations and what the rule must say of them. */
export const wordingExamples: readonly RuleExample[] = [
  {
    topic: quotations,
    earlier: {
      text: 'the harbour will never reopen in its old form',
      quoted: 'the harbour will never reopen in its old form',
      speaker: 'Ada Lindqvist',
    },
    later: {
      text: 'in its old form the harbour is gone',
      quoted: 'in its old form the harbour is gone',
      speaker: 'Lindqvist',
    },
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
    earlier: {
      text: 'the harbour will never reopen in its old form',
      quoted: 'the harbour will never reopen in its old form',
      speaker: 'Ada Lindqvist',
    },
    later: {
      text: 'our workers deserve a fair contract before the harbour opens',
      quoted: 'our workers deserve a fair contract before the harbour opens',
      speaker: 'Ada Lindqvist',
    },
    verdict: null,
  },
  {
    topic: quotations,
    earlier: {
      text: 'the harbour will never reopen in its old form',
      quoted: 'the harbour will never reopen in its old form',
      speaker: 'Ada Lindqvist',
    },
    later: {
      text: 'in its old form the harbour is gone',
      quoted: 'in its old form the harbour is gone',
      speaker: 'Bo Renner',
    },
    verdict: null,
  },
  {
    topic: quotations,
    earlier: {
      text: 'the harbour will never reopen in its old form',
      quoted: 'the harbour will never reopen in its old form',
      speaker: 'Ada Lindqvist',
      day: '2023-01-02',
    },
    later: {
      text: 'in its old form the harbour is gone',
      quoted: 'in its old form the harbour is gone',
      speaker: 'Ada Lindqvist',
      day: '2023-06-02',
    },
    verdict: null,
  },
];
