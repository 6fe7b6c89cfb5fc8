import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/extract/figures/figures.ts';
import { readCorpus } from '../corpus.ts';

describe('what is said of the figures of the corpus', () => {
  it.each(readCorpus('predicates'))('$title', ({ text, expected }) => {
    const lines = findFigures(text).map(({ span, predicate, qualifiers, measured }) =>
      [
        `${text.slice(span.start, span.end)} = ${predicate ?? '-'}`,
        qualifiers.length === 0 ? '' : ` (${qualifiers.join(' ')})`,
        measured === null ? '' : ` {${measured}}`,
      ].join(''),
    );
    expect(lines).toEqual(expected);
  });
});
