import type { RuleExample, Saying } from './rule.ts';

const quotations = {
  id: 'quotations',
  compares: ['wording'] as const,
  source: 'standing' as const,
};

const remark = spoken('the harbour will never reopen in its old form');
const retold = spoken('in its old form the harbour will never open again');

/** Pairs of quotations and what the rule must say of them; `test/corpus/remarks.txt` has more, class by class. */
export const wordingExamples: readonly RuleExample[] = [
  {
    topic: quotations,
    earlier: remark,
    later: { ...retold, speaker: 'Lindqvist' },
    verdict: 'variant',
  },
  {
    topic: quotations,
    earlier: spoken('We took in 60 people with cuts suffered when the windows burst'),
    later: spoken('We took in 60 people with cuts sustained when the windows burst'),
    verdict: 'variant',
  },
  {
    topic: quotations,
    earlier: spoken('The pier may collapse under the next big wave'),
    later: spoken('The pier will collapse under the next big wave'),
    verdict: 'variant',
  },
  {
    topic: quotations,
    earlier: spoken('We will sell the harbour to the bank'),
    later: spoken('We will not sell the harbour to the bank'),
    verdict: 'possible',
  },
  {
    topic: quotations,
    earlier: spoken('We moved 17 boats behind the mole'),
    later: spoken('We moved 70 boats behind the mole'),
    verdict: 'possible',
  },
  {
    topic: quotations,
    earlier: { ...spoken('The pier is safe for the children'), day: '2023-01-02' },
    later: { ...spoken('The pier is not safe for the children'), day: '2023-01-06' },
    verdict: 'different-scope',
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
    earlier: spoken('We lost the pier, and the crane with it'),
    later: spoken('We lost the pier'),
    verdict: 'repeat',
  },
  {
    topic: quotations,
    earlier: spoken('a paper tiger'),
    later: spoken('a toothless tiger'),
    verdict: 'compatible',
  },
  {
    topic: quotations,
    earlier: remark,
    later: spoken('our workers deserve a fair contract before the harbour opens'),
    verdict: null,
  },
  {
    topic: quotations,
    earlier: spoken('A docker died when a crane fell on the pier'),
    later: spoken('There are 20 dockers hurt, some by the crane'),
    verdict: null,
  },
  {
    topic: quotations,
    earlier: spoken('These three cranes move 90 percent of the cargo'),
    later: spoken('So cargo may be late, and some cranes could stop'),
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
    later: { ...retold, day: '2023-06-02' },
    verdict: null,
  },
];

/** Words that Ada Lindqvist is quoted with, nothing around them. */
function spoken(text: string): Saying {
  return { text, quoted: text, speaker: 'Ada Lindqvist' };
}
