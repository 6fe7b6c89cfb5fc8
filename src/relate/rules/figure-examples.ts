import type { RuleExample, Saying } from './rule.ts';

const people = { id: 'people', counts: ['marchers'] };
const figure = { counted: 'marchers' };

const few: Saying = {
  text: '400 marchers are in Lyon',
  party: 'Police',
  figure: { ...figure, words: '400' },
  places: [['Lyon', 'France']],
};
const many: Saying = {
  text: '9,000 marchers came',
  party: 'Union',
  figure: { ...figure, words: '9,000' },
};

/** Pairs of figures and what the rule must say of them. */
export const figureExamples: readonly RuleExample[] = [
  {
    topic: people,
    earlier: {
      text: 'some 4,000 marchers are in Lyon',
      party: 'Police',
      day: '2023-05-01',
      figure: { ...figure, words: 'some 4,000', approximate: true },
      places: [['Lyon', 'France']],
    },
    later: {
      text: 'about 9,000 marchers are in Lyon',
      party: 'Police',
      day: '2023-05-02',
      figure: { ...figure, words: 'about 9,000', approximate: true },
      places: [['Lyon', 'France']],
    },
    verdict: 'revision',
  },
  {
    topic: people,
    earlier: {
      text: '4,000 marchers are in Lyon',
      party: 'Police',
      figure: { ...figure, words: '4,000' },
      places: [['Lyon', 'France']],
    },
    later: {
      text: '9,000 marchers are in Lyon',
      party: 'Union',
      figure: { ...figure, words: '9,000' },
      places: [['Lyon', 'France']],
    },
    verdict: 'possible',
  },
  {
    topic: people,
    earlier: {
      text: '4,000 marchers came',
      party: 'Police',
      figure: { ...figure, words: '4,000' },
    },
    later: {
      text: 'up to 9,000 marchers may come on Sunday',
      party: 'Union',
      tense: 'planned',
      figure: { ...figure, words: 'up to 9,000', value: 9000, max: 9000, bound: 'up to' },
    },
    verdict: 'different-scope',
  },
  {
    topic: people,
    earlier: {
      text: '400 marchers were part of the first column',
      party: 'Police',
      figure: { ...figure, words: '400', scope: 'part' },
    },
    later: many,
    verdict: 'different-scope',
  },
  {
    topic: people,
    earlier: few,
    later: {
      text: '9,000 marchers are in Paris',
      party: 'Union',
      figure: { ...figure, words: '9,000' },
      places: [['Paris', 'France']],
    },
    verdict: 'different-scope',
  },
  {
    topic: people,
    earlier: few,
    later: {
      text: '9,000 marchers are in France',
      party: 'Union',
      figure: { ...figure, words: '9,000' },
      places: [['France']],
    },
    verdict: 'compatible',
  },
  {
    topic: people,
    earlier: {
      text: 'thousands of marchers came',
      party: 'Police',
      figure: { ...figure, words: 'thousands', value: null, min: 2000 },
    },
    later: many,
    verdict: 'compatible',
  },
  {
    topic: people,
    earlier: many,
    later: {
      text: '9,000 marchers came, the union said',
      party: 'Union',
      figure: { ...figure, words: '9,000' },
    },
    verdict: 'repeat',
  },
  {
    topic: people,
    earlier: {
      text: 'up to 9,000 marchers will go to Lyon',
      party: 'Union',
      tense: 'planned',
      figure: { ...figure, words: 'up to 9,000', value: 9000, max: 9000, bound: 'up to' },
      places: [['Lyon', 'France']],
    },
    later: {
      text: 'up to 9,000 marchers will be sent to Paris',
      party: 'Union',
      tense: 'planned',
      figure: { ...figure, words: 'up to 9,000', value: 9000, max: 9000, bound: 'up to' },
      places: [['Paris', 'France']],
    },
    verdict: 'variant',
  },
  {
    topic: people,
    earlier: {
      text: '12 marchers were killed',
      party: 'Police',
      figure: { ...figure, words: '12' },
    },
    later: {
      text: '80 marchers were injured',
      party: 'Union',
      figure: { ...figure, words: '80' },
    },
    verdict: null,
  },
  {
    topic: people,
    earlier: {
      text: '12% of the marchers came by train',
      party: 'Police',
      figure: { ...figure, words: '12%', unit: '%' },
    },
    later: {
      text: '9,000 marchers came by train',
      party: 'Union',
      figure: { ...figure, words: '9,000' },
    },
    verdict: null,
  },
  {
    topic: people,
    earlier: {
      text: 'the count of marchers stood at 4,000',
      day: '2023-05-01',
      figure: { ...figure, words: '4,000' },
    },
    later: {
      text: 'the count of marchers rose to 9,000',
      day: '2023-05-02',
      figure: { ...figure, words: '9,000' },
    },
    verdict: 'revision',
  },
];
