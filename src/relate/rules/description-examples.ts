import type { RuleExample } from './rule.ts';

const merger = { id: 'merger', terms: ['merger'] };

/** Pairs of descriptions and what the rule must say of them. */
export const descriptionExamples: readonly RuleExample[] = [
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'a newly approved merger of the two banks' },
    verdict: 'variant',
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the merger has been approved' },
    verdict: 'variant',
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the long announced merger of the banks' },
    verdict: null,
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the merger needs the consent of shareholders' },
    verdict: null,
  },
];
