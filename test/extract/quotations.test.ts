import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations.ts';

const quoted = (text: string) =>
  findQuotations(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotations', () => {
  it('are found in every usual pair of marks', () => {
    expect(quoted('“One,” he said. "Two," she said. ‘Three,’ they said. «Four» was last.')).toEqual(
      ['One,', 'Two,', 'Three,', 'Four'],
    );
  });

  it('may run over sentences', () => {
    expect(quoted('“It is over. We won,” he said.')).toEqual(['It is over. We won,']);
  });

  it('keep an apostrophe inside single marks', () => {
    expect(quoted("He called it 'the county's worst day' in a letter.")).toEqual([
      "the county's worst day",
    ]);
  });

  it('close on two apostrophes where a double mark opened', () => {
    expect(quoted("\"It fell,'' he said.")).toEqual(['It fell,']);
  });

  it.each([
    "It's the firm's last word.",
    'the 1990’s and the ’80s',
    'A mark “that never closes',
    'six feet 2" tall',
    'rock ’n’ roll',
  ])('are not found in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('lie in the text, in order, apart, with their marks outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab .,“”"\'’‘«» ') }), (text) => {
        let last = 0;
        for (const { span, inner } of findQuotations(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBe(span.start + 1);
          expect(inner.end).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
    );
  });
});
