import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import type { Claim } from '../../src/model/types.ts';
import { readCorpus } from '../corpus.ts';
import { aDocument, noStory } from '../documents.ts';

/** speaker | stance | tense | the claim */
function line({ attribution, stance, tense, text }: Claim): string {
  return [attribution.speaker ?? 'nobody', stance, tense, text].join(' | ');
}

describe('claims, by the corpus', () => {
  for (const { title, text, expected } of readCorpus('claims')) {
    it(title, () => {
      expect(extractClaims(aDocument(text), noStory).map(line)).toEqual(expected);
    });
  }
});

describe('claims', () => {
  it('quote their document verbatim, in its order, with ids of their own', () => {
    const text = 'The mayor said the dam is safe. The mayor said the dam is safe. “No,” he added.';
    const claims = extractClaims(aDocument(text), noStory);
    for (const claim of claims) {
      expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
      expect(text.slice(claim.context.span.start, claim.context.span.end)).toBe(claim.context.text);
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.map(({ span }) => span.start)).toEqual(
      claims.map(({ span }) => span.start).toSorted((a, b) => a - b),
    );
  });

  it('keep their ids when something else is put before them', () => {
    const [claim] = extractClaims(aDocument('The mayor said the dam is safe.'), noStory);
    const moved = extractClaims(
      aDocument('It rained.\n\nThe mayor said the dam is safe.'),
      noStory,
    );
    expect(moved.map(({ id }) => id)).toContain(claim?.id);
  });

  it('take the day of speaking from beside the cue, then from the sentence before, then from publication', () => {
    const text =
      'The mayor said on May 3 that the dam is safe. The mayor further said that it is old.\n\nThe vicar said it leaks.';
    const claims = extractClaims(aDocument(text, '2024-05-06'), noStory);
    expect(claims.map(({ when }) => [when.said.from, when.said.to, when.said.basis])).toEqual([
      ['2024-05-03', '2024-05-03', 'stated'],
      ['2024-05-03', '2024-05-03', 'implied'],
      [null, '2024-05-06', 'published'],
    ]);
  });

  it('have the days of digits that the language of their document tells', () => {
    const document = aDocument('The mayor said on 3/4/2024 that the dam is safe.', '2024-05-06');
    const saidIn = (language: string | null) =>
      extractClaims({ ...document, language }, noStory)[0]?.when.said.from;
    expect(['en-US', 'en-GB', null].map(saidIn)).toEqual(['2024-03-04', '2024-04-03', null]);
  });

  it('are not made of boilerplate', () => {
    const text = 'The mayor said the dam is safe.';
    const document = aDocument(text);
    const blocks = document.blocks.map((block) => ({ ...block, kind: 'boilerplate' as const }));
    expect(extractClaims({ ...document, blocks }, noStory)).toEqual([]);
  });

  it('say for whom a speaker speaks, by the story and else by the country that the words name', () => {
    const text = 'Mayor Ann Lee said the dam is safe. A South Korean official said it leaks.';
    const actors = [{ party: 'Town', names: ['Ann Lee'], reliability: null }];
    const claims = extractClaims(aDocument(text), { ...noStory, actors });
    expect(claims.map(({ attribution }) => attribution.party)).toEqual(['Town', 'South Korea']);
  });

  it('never fail and always quote, whatever the text', () => {
    const words = fc.constantFrom(
      'said',
      'that',
      'the',
      'mayor',
      '“',
      '”',
      '"',
      ',',
      '.',
      'Ann Lee',
      'denied',
      'reports',
      'according',
      'to',
      'who',
      'and',
      'not',
      '3,000',
      'troops',
      'in',
      'France',
      'on Monday',
      'warning',
      'by',
      '(',
      ')',
      "'s",
      '\n\n',
      'as',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const claims = extractClaims(aDocument(text, '2024-05-06'), noStory);
        for (const { span, text: said, figures, quotes } of claims) {
          expect(text.slice(span.start, span.end)).toBe(said);
          for (const inside of [...quotes, ...figures.map((figure) => figure.span)]) {
            expect(inside.start).toBeGreaterThanOrEqual(span.start);
            expect(inside.end).toBeLessThanOrEqual(span.end);
          }
        }
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      }),
      { numRuns: 300 },
    );
  });
});
