import type { RuleExample, Saying } from './rule.ts';

const denials = { id: 'denials', compares: ['stance'] as const };
const presence = { id: 'where', compares: ['places', 'stance'] as const };

const denial: Saying = {
  text: 'the bank denied that customer records were stolen',
  party: 'Norbank',
  cue: 'denied',
  stance: 'denies',
};
const absence: Saying = {
  text: 'there is no confirmed evidence of rebels in Tarn',
  party: 'Ministry',
  stance: 'hedges',
  places: [['Tarn']],
};

/** Pairs of statements and what the rule must say of them. */
export const stanceExamples: readonly RuleExample[] = [
  {
    topic: denials,
    earlier: denial,
    later: { text: 'customer records were stolen from the bank', party: 'Regulator' },
    verdict: 'contradiction',
  },
  {
    topic: denials,
    earlier: denial,
    later: {
      text: 'customer records were indeed stolen from the bank',
      party: 'Norbank',
      cue: 'acknowledged',
    },
    verdict: 'reversal',
  },
  {
    topic: denials,
    earlier: {
      text: 'the claims that customer records were stolen are exaggerated',
      party: 'Analyst',
      stance: 'hedges',
    },
    later: { text: 'customer records were stolen from the bank', party: 'Regulator' },
    verdict: 'possible',
  },
  {
    topic: denials,
    earlier: denial,
    later: { text: 'the bank opens four branches in spring', party: 'Regulator' },
    verdict: null,
  },
  {
    topic: denials,
    earlier: denial,
    later: {
      text: 'it will be fined if customer records were stolen',
      party: 'Regulator',
    },
    verdict: null,
  },
  {
    topic: presence,
    earlier: absence,
    later: { text: 'rebels are in Tarn', party: 'Opposition', places: [['Tarn']] },
    verdict: 'possible',
  },
  {
    topic: presence,
    earlier: absence,
    later: { text: 'there is evidence of rebels in Osk', party: 'Ministry', places: [['Osk']] },
    verdict: 'different-scope',
  },
  {
    topic: presence,
    earlier: absence,
    later: { text: 'rebels are in Osk', party: 'Opposition', places: [['Osk']] },
    verdict: null,
  },
];
