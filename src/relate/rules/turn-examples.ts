import type { RuleExample, Saying } from './rule.ts';

const denials = { id: 'denials', compares: ['stance'] as const };

function pair(earlier: Saying, later: Saying, verdict: RuleExample['verdict']): RuleExample {
  return {
    topic: denials,
    earlier: { speaker: 'Ada Lindqvist', day: '2031-03-01', ...earlier },
    later: { speaker: 'Lindqvist', day: '2031-06-02', ...later },
    verdict,
  };
}

/** Pairs of stands and what the rule must say of them. */
export const turnExamples: readonly RuleExample[] = [
  pair(
    { text: 'the council would not close the Ardle swimming pool', tense: 'planned' },
    { text: 'the council would close the swimming pool in Ardle', tense: 'planned' },
    'reversal',
  ),
  pair(
    { text: 'she supported a cut in fuel tax' },
    { text: 'she opposed any cut in fuel tax' },
    'reversal',
  ),
  pair(
    { text: 'the league accepted the proposed truce' },
    { text: 'the league rejected the proposed truce' },
    'reversal',
  ),
  pair(
    { text: 'the bank would build the new bridge', tense: 'planned', day: '2031-06-02' },
    { text: 'the bank would not build the new bridge', tense: 'planned' },
    'possible',
  ),
  pair(
    { text: 'she would not raise the offer for the mill', tense: 'planned' },
    { text: 'she had raised the offer for the mill to 40 euros' },
    'reversal',
  ),
  // A deed before the plan, another deed, two matters, two people of one surname, two negations, another sum, and what is only told to have happened.
  pair(
    { text: 'she opposed a cut in fuel tax' },
    { text: 'she supported a cut in income tax' },
    null,
  ),
  pair(
    { text: 'the council would close the old school', tense: 'planned' },
    {
      text: 'the council would not close the old school',
      tense: 'planned',
      speaker: 'Bo Lindqvist',
    },
    null,
  ),
  pair(
    { text: 'she did not support the cut in fuel tax' },
    { text: 'she opposed the cut in fuel tax' },
    null,
  ),
  pair(
    { text: 'the strait is closed to ships' },
    { text: 'the strait is not closed to ships' },
    null,
  ),
];
