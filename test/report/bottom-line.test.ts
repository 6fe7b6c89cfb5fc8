import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { brief, emptyStory } from '../../src/index.ts';
import type { Briefing, Claim } from '../../src/model/types.ts';
import { lookUp } from '../../src/report/lookup.ts';
import { findMainFigures } from '../../src/report/main-figures.ts';
import { bottomLine } from '../../src/report/sections/bottom-line.ts';
import { sampleBriefing } from './sample-briefing.ts';

function wordsOf(briefing: Briefing): string {
  return bottomLine(lookUp(briefing))
    .map((block) => textOf(block))
    .join('\n');
}

function withClaims(change: (claim: Claim) => Claim): Briefing {
  return { ...sampleBriefing, claims: sampleBriefing.claims.map(change) };
}

test('puts the figures that are at odds and the ceiling above them in ascending order', () => {
  expect(wordsOf(sampleBriefing)).toMatch(/^3,000 vs 8,000 vs 12,000: How many troops/);
});

test('says from the claim why the largest number is no count', () => {
  expect(wordsOf(sampleBriefing)).toContain(
    '12,000 is a ceiling for what is planned by December 2024 and not a count: South Korean intelligence said “as many as 12,000” (source 2, by 25 October 2024†).',
  );
});

test('a ceiling that is not planned and has no time is called a ceiling and no more', () => {
  const open = { from: null, to: null, precision: null, basis: 'unknown' } as const;
  const briefing = withClaims((claim) => ({
    ...claim,
    tense: 'present',
    when: { ...claim.when, about: open },
  }));
  expect(wordsOf(briefing)).toContain('12,000 is a ceiling and not a count: ');
});

test('a large number that is a count is not called a ceiling', () => {
  const briefing = withClaims((claim) => ({
    ...claim,
    figures: claim.figures.map((figure) => ({ ...figure, max: null, bound: null })),
  }));
  expect(wordsOf(briefing)).toMatch(/^3,000 vs 8,000: /);
  expect(wordsOf(briefing)).not.toContain('ceiling');
});

test('a ceiling below the larger count is left out', () => {
  const briefing = withClaims((claim) => ({
    ...claim,
    figures: claim.figures.map((figure) =>
      figure.max === null ? figure : { ...figure, value: 6000, max: 6000 },
    ),
  }));
  expect(wordsOf(briefing)).toMatch(/^3,000 vs 8,000: /);
});

test('counts claims, documents, origins and questions', () => {
  expect(wordsOf(sampleBriefing)).toContain(
    '19 claims in 5 documents, from at most 3 independent origins. The sources are at odds on 3 questions: 1 contradiction, 1 possible contradiction and 1 difference of wording.',
  );
});

test('names the weightiest other question with its sides', () => {
  expect(wordsOf(sampleBriefing)).toContain(
    'Are North Korean troops in Russia? – a contradiction between Russia and United States, on one side, and Belarus and Russia.',
  );
});

test('figures that are not flagged make no headline', () => {
  const disagreements = sampleBriefing.disagreements.map((one) => ({
    ...one,
    verdict: 'different-scope' as const,
  }));
  const words = wordsOf({ ...sampleBriefing, disagreements });
  expect(words).not.toContain(' vs ');
  expect(words).toContain('No two were found to be at odds.');
});

test('of flagged pairs, the one that more documents hold makes the headline, and a part never before a whole', () => {
  const [troops, ...rest] = sampleBriefing.disagreements;
  const [first, , , part] = troops?.pairs ?? [];
  if (troops === undefined || first === undefined || part === undefined) throw new Error('sample');
  const pairs = [{ ...part, verdict: 'contradiction' as const }, first];
  const of = lookUp({ ...sampleBriefing, disagreements: [{ ...troops, pairs }, ...rest] });
  const found = findMainFigures(of);
  expect([found?.low.number, found?.high.number, found?.ceiling?.number]).toEqual([
    3000, 8000, 12000,
  ]);
});

test('of a claim with two figures the one in question is told', () => {
  const texts = {
    'a.txt':
      'At least nine people were killed and 41 people were missing after the ferry Ingaret sank, the coast guard said.',
    'b.txt': 'The ministry said 36 people were missing after the ferry Ingaret sank.',
  };
  const briefing = brief({
    sources: Object.entries(texts).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
    story: emptyStory,
    storySource: null,
    problems: [],
    asOf: null,
    version: 'test',
  });
  expect(wordsOf(briefing)).toMatch(/^36 vs 41: How many people missing/);
});
