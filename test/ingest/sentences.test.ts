import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { readCorpus } from '../corpus.ts';

function split(text: string): string[] {
  return splitSentences(text).map(({ span }) =>
    text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
  );
}

describe('splitSentences', () => {
  it.each(readCorpus('sentences'))('$title', ({ text, expected }) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives nothing for the empty text and one sentence for white space', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([{ span: { start: 0, end: 3 } }]);
    expect(splitSentences('\n Yes. \n')).toEqual([{ span: { start: 0, end: 8 } }]);
  });

  it('tiles every text', () => {
    const piece = fc.constantFrom(
      'U.S. ',
      'Mr. ',
      '. ',
      '.',
      '?” ',
      '“',
      '(',
      ')',
      '\n',
      '\n\n',
      '\r\n',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const spans = splitSentences(whole).map(({ span }) => span);
        if (whole === '') return spans.length === 0;
        return (
          spans[0]?.start === 0 &&
          spans.at(-1)?.end === whole.length &&
          spans.every(
            ({ start, end }, index) => start < end && (spans[index + 1]?.start ?? end) === end,
          )
        );
      }),
    );
  });

  it.each(['.', '. ', 'A. ', '."', '.(', '\n', 'a\n', '• ', '1. ', '. . . .a', '1.) '])(
    'is done in time with a megabyte of %j',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      splitSentences(text);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
