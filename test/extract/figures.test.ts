import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figuresIn, findFigures } from '../../src/extract/figures/figures.ts';
import { readTokens } from '../../src/extract/tokens.ts';
import type { Figure } from '../../src/model/types.ts';
import { readCorpus } from '../corpus.ts';
import { writeFigure } from './write-figure.ts';

describe('the figures of the corpus', () => {
  it.each(readCorpus('figures'))('$title', ({ text, expected }) => {
    const claimed = new Set(figuresIn(readTokens(text), text).map(({ span }) => span.start));
    const lines = findFigures(text).map(
      (figure) => `${writeFigure(figure, text)}${claimed.has(figure.span.start) ? '' : ' alone'}`,
    );
    expect(lines).toEqual(expected);
  });
});

interface Quantity {
  readonly value?: number | null;
  readonly min?: number | string;
  readonly max?: number;
  readonly approx?: boolean;
  readonly bound?: string;
  readonly vague?: string;
}

const gold = parse(readFileSync(new URL('../gold/seeds.claims.yaml', import.meta.url), 'utf8')) as {
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly quantity?: Quantity;
  }[];
};

describe('the quantities of the gold', () => {
  const rows = gold.claims.flatMap(({ id, text, quantity }) =>
    quantity === undefined ? [] : [{ id, text, quantity }],
  );

  it.each(rows.filter(({ quantity }) => quantity.value !== null))('reads $id', (row) => {
    const figures = findFigures(row.text);
    expect(figures).toHaveLength(1);
    const { value, min, max, approximate, bound } = figures[0] as Figure;
    const { quantity } = row;
    const isVague = quantity.vague !== undefined;
    expect(value).toBe(quantity.value ?? null);
    expect(max).toBe(quantity.max ?? null);
    expect(min).toBe(isVague ? 2000 : (quantity.min ?? null));
    expect(approximate).toBe(isVague || quantity.approx === true);
    expect(bound).toBe(quantity.bound ?? null);
  });

  it('reads no figure in "a small number"', () => {
    const small = rows.filter(({ quantity }) => quantity.value === null);
    expect(small.flatMap(({ text }) => findFigures(text))).toEqual([]);
  });
});

/** Words that figures are made of and around, in any order. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...`up to as many as at least more than or about nearly some between and of the them thousands dozen two
      twenty six hundred million half a couple few several killed people soldiers injured dead toll to from - – , . ; $
      € % km percent euros years old 1949 October Article May 3-2 5-6 12k $5m 1.5 3,000 000 12,000 was were including
      first group wave another more additional one no 's not minus zero point fifths third over in out 3/4 usd USD
      million cents within equal or than remaining them whom magnitude-6 to-6-day 1e5 1,5 ½ ~ < = a`.split(
        /\s+/,
      ),
    ),
    fc.integer({ min: 0, max: 99999 }).map(String),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 24 },
);

describe('what holds of the figures of any text', () => {
  it('keeps spans inside the text, in order and apart', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const { span } of findFigures(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a sign between two numbers to one of them', () => {
    const [first, second] = findFigures('0 € thousands');
    expect(first?.span.end).toBeLessThanOrEqual(second?.span.start ?? 0);
  });

  it('never puts the least above the most, and answers finite numbers or null', () => {
    fc.assert(
      fc.property(words, (list) => {
        for (const { value, min, max } of findFigures(list.join(' '))) {
          for (const number of [value, min, max]) {
            expect(number === null || Number.isFinite(number)).toBe(true);
          }
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a number with thousands marks as the one without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10000, max: 9_999_999 }), (number) => {
        const plain = String(number);
        const marked = plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
        const read = (digits: string) => findFigures(`They sent ${digits} soldiers.`)[0]?.value;
        expect(read(marked)).toBe(number);
        expect(read(plain)).toBe(number);
      }),
      { numRuns: 100 },
    );
  });
});

describe('figuresIn', () => {
  it('points into the text that the tokens are of', () => {
    const text = 'Nothing counts here. Up to 900 guests may come.';
    const [figure] = figuresIn(readTokens(text, { start: 21, end: text.length }), text);
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('Up to 900');
  });

  it('changes none of its tokens', () => {
    const text = 'Between 5-6 million people and 12k more.';
    const tokens = readTokens(text);
    const before = structuredClone(tokens);
    figuresIn(tokens, text);
    expect(tokens).toEqual(before);
  });

  it('reads no figure across a blank line', () => {
    expect(findFigures('Up to\n\n900 guests').map(({ bound }) => bound)).toEqual([null]);
  });

  it('reads a long line of numbers in a time that grows with its length', () => {
    const sentence =
      'Up to 12,000 soldiers and between 5 and 6 million people of the first group came. ';
    const time = (times: number) => {
      const text = sentence.repeat(times);
      const tokens = readTokens(text);
      const start = performance.now();
      figuresIn(tokens, text);
      return performance.now() - start;
    };
    time(200);
    expect(time(3200)).toBeLessThan(5000);
  });
});
