import { expect, it } from 'vitest';
import { measures, norms, phraseVerbs, publishing } from '../../../src/extract/lexicon/sayings.ts';

it('lists the forms of verbs that begin a saying of several words', () => {
  expect(phraseVerbs.has('gave')).toBe(true);
  expect(phraseVerbs.has('said')).toBe(false);
});

it('lists participles of making public', () => {
  expect(publishing.has('released')).toBe(true);
  expect(publishing.has('painted')).toBe(false);
});

it('lists what things are done by, and nobody who says so', () => {
  expect(measures.has('age')).toBe(true);
  expect(norms.has('schedule')).toBe(true);
  expect(measures.has('police') || norms.has('report')).toBe(false);
});
