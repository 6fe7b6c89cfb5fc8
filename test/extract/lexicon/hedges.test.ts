import { describe, expect, test } from 'vitest';
import * as hedges from '../../../src/extract/lexicon/hedges.ts';
import { readTokens } from '../../../src/extract/tokens.ts';

describe('hedges', () => {
  test.each([
    [hedges.doubtWords, 'allegedly', 'actually'],
    [hedges.likelihoodAdverbs, 'probably', 'surely'],
  ])('each list holds its words and not their neighbours: %#', (words, member, other) => {
    expect(words.has(member)).toBe(true);
    expect(words.has(other)).toBe(false);
  });

  test.each([
    'if confirmed, it would be the first',
    'no evidence of a leak',
    'no immediate reports of damage',
    'no further details',
    'it is not clear who came',
    'it isn’t clear who came',
    "they can't confirm it",
    'too early to say',
    'we rule nothing out',
    'a bomb was not ruled out',
    'she is not sure of it',
    'he does not know whether it rained',
    'it did not prove the charge',
    'rumours that it closed',
    'it remains to be seen',
    'he may have fled',
  ])('"%s" leaves open', (words) => {
    expect(hedges.doubtPhrases.some((phrase) => phrase.test(words))).toBe(true);
    expect(readTokens(words).some(({ lower }) => hedges.phraseWords.has(lower))).toBe(true);
  });

  test.each([
    'if it rains, it closes',
    'no doubt of it',
    'many reports of damage',
    'it is clear who came',
    'he does not know her',
    'it proved the charge',
    'he may be sent home',
    'a bomb was found',
  ])('"%s" does not', (words) => {
    expect(hedges.doubtPhrases.some((phrase) => phrase.test(words))).toBe(false);
  });

  test.each([
    [hedges.refusal, 'we have no further comment', 'he made a comment'],
    [hedges.refusal, 'they do not discuss it', 'they discuss it'],
    [hedges.refusal, 'it failed to answer', 'it failed to pay'],
    [hedges.refusal, 'she gave no reason', 'she gave a reason'],
    [hedges.exclusion, 'arson was ruled out', 'the rule was out'],
    [hedges.reportedPassive, 'is believed to have fled', 'is expected to open'],
    [hedges.reportedPassive, 'was feared dead', 'believed to be safe'],
    [hedges.denyingInfinitive, 'refused to rule out a sale', 'refused to sell'],
    [hedges.denyingInfinitive, 'declined to deny it', 'refused to confirm or deny it'],
    [hedges.conditional, 'if it rains', 'whether it rains'],
    [hedges.hypothetical, 'it would rain', 'it will rain'],
  ])('%s finds "%s" and not "%s"', (pattern, member, other) => {
    expect(member).toMatch(pattern);
    expect(other).not.toMatch(pattern);
  });
});
