import { expect, it } from 'vitest';
import { phraseVerbs, publishing } from '../../../src/extract/lexicon/sayings.ts';

it('lists the forms of verbs that begin a saying of several words', () => {
  expect(phraseVerbs.has('gave')).toBe(true);
  expect(phraseVerbs.has('said')).toBe(false);
});

it('lists participles of making public', () => {
  expect(publishing.has('released')).toBe(true);
  expect(publishing.has('painted')).toBe(false);
});
