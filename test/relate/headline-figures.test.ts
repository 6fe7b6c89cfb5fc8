import { describe, expect, test } from 'vitest';
import { brief, emptyStory } from '../../src/index.ts';

function flaggedIn(text: string): string[] {
  const { disagreements } = brief({
    sources: [{ path: 'a.txt', bytes: new TextEncoder().encode(text) }],
    story: emptyStory,
    storySource: null,
    problems: [],
    asOf: null,
    version: 'test',
  });
  return disagreements
    .filter(({ verdict }) => verdict === 'contradiction')
    .map(({ reason }) => reason);
}

const BODY =
  'Thirteen sailors are missing after the freighter Colbrand sank off Norr on Tuesday, the rescue centre said.';

describe('a headline beside its article', () => {
  test('is flagged for a number that the article does not give', () => {
    const [reason] = flaggedIn(`30 sailors missing after freighter sinks off Norr\n\n${BODY}\n`);
    expect(reason).toContain('“30 sailors missing”');
    expect(reason).toContain('“Thirteen sailors are missing”');
    expect(reason).toContain('headline');
  });

  test.each([
    ['the same number', '13 sailors missing after freighter sinks off Norr', ''],
    ['a bound that allows it', 'More than 10 sailors missing after freighter sinks off Norr', ''],
    [
      'a number that the article gives elsewhere',
      '30 sailors missing after freighter sinks off Norr',
      ' Later the centre said that 30 sailors were missing.',
    ],
    ['another thing', '30 boats search for sailors missing off Norr', ''],
  ])('is not flagged for %s', (_, headline, more) => {
    expect(flaggedIn(`${headline}\n\n${BODY}${more}\n`)).toEqual([]);
  });
});
