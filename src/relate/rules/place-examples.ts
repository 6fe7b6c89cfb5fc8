import type { RuleExample } from './rule.ts';

const where = { id: 'where', compares: ['places'] as const };

/** Pairs of places and what the rule must say of them. */
export const placeExamples: readonly RuleExample[] = [
  {
    topic: where,
    earlier: { text: 'the crews are based in Lyon', party: 'A', places: [['Lyon', 'France']] },
    later: { text: 'the crews were sent to Nice', party: 'B', places: [['Nice', 'France']] },
    verdict: 'different-scope',
  },
  {
    topic: where,
    earlier: { text: 'the crews are based in Lyon', party: 'A', places: [['Lyon', 'France']] },
    later: { text: 'the crews were sent to France', party: 'B', places: [['France']] },
    verdict: 'compatible',
  },
  {
    topic: where,
    earlier: { text: 'the crews are based in Lyon', party: 'A', places: [['Lyon', 'France']] },
    later: { text: 'the crews are now in Lyon', party: 'A', places: [['Lyon', 'France']] },
    verdict: 'repeat',
  },
  {
    topic: where,
    earlier: { text: 'the crews are based in Lyon', party: 'A', places: [['Lyon', 'France']] },
    later: { text: 'the crews wait near Nice', party: 'B', places: [['Nice', 'France']] },
    verdict: null,
  },
  {
    topic: where,
    earlier: { text: 'the crews are based in Lyon', party: 'A', places: [['Lyon', 'France']] },
    later: { text: 'the war in Chad goes on', party: 'B', places: [['Chad']] },
    verdict: null,
  },
];
