import { describe, expect, it } from 'vitest';
import { readTokens } from '../../src/extract/tokens.ts';
import { readUnits } from '../../src/extract/units.ts';
import { splitSentences } from '../../src/index.ts';
import { aDocument } from '../documents.ts';

function unitsOf(text: string): string[] {
  const { blocks } = aDocument(text);
  return readUnits(text, blocks, splitSentences(text)).map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

describe('units', () => {
  it('are the sentences', () => {
    expect(unitsOf('It rained. It stopped.')).toEqual(['It rained.', 'It stopped.']);
  });

  it('join the sentences that a quotation runs over', () => {
    expect(unitsOf('He said, “It rained. It stopped.” Then he left.')).toEqual([
      'He said, “It rained. It stopped.”',
      'Then he left.',
    ]);
  });

  it('never run over paragraphs', () => {
    expect(unitsOf('He said, “It rained.\nIt stopped.” Then he left.')).toHaveLength(3);
  });

  it('are not made of boilerplate', () => {
    const text = 'Subscribe now. It rained.';
    const blocks = aDocument(text).blocks.map(({ span }) => ({
      kind: 'boilerplate' as const,
      span,
    }));
    expect(readUnits(text, blocks, splitSentences(text))).toEqual([]);
  });

  it('are bounded, and lose nothing, where a line never ends', () => {
    const text = 'reports that the men are, '.repeat(2000).trim();
    const units = unitsOf(text);
    expect(Math.max(...units.map((unit) => unit.length))).toBeLessThanOrEqual(6000);
    expect(units.join('')).toBe(text);
  });

  it('have the words that each sentence has by itself', () => {
    const text = `He paid $5m in the U.S. It rained.The road closed. “Why?” she asked.\n\nBBC staff left.\n${'It rained on Monday. '.repeat(900)}`;
    const { blocks } = aDocument(text);
    for (const { span, tokens } of readUnits(text, blocks, splitSentences(text)))
      expect(tokens).toEqual(readTokens(text, span));
  });
});
