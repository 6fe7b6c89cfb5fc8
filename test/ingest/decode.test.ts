import { describe, expect, it } from 'vitest';
import { decodeText, MAX_LINE_BYTES } from '../../src/ingest/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const message = (bytes: Uint8Array) => decodeText(bytes).problems[0]?.message;

describe('decodeText', () => {
  it('reads UTF-8 as it is, line ends included', () => {
    expect(decodeText(utf8('“Où?”\r\n'))).toEqual({ text: '“Où?”\r\n', problems: [] });
  });

  it('keeps a byte order mark as the first character, so that offsets are those of the file', () => {
    expect(decodeText(utf8('\ufeffYes.')).text).toBe('\ufeffYes.');
    expect(decodeText(Buffer.from('\ufeffYes “no”', 'utf16le')).text).toBe('\ufeffYes “no”');
    expect(decodeText(Buffer.from('\ufeffYes', 'utf16le').swap16()).text).toBe('\ufeffYes');
  });

  it('reads other bytes as Windows-1252 and warns with the place', () => {
    const bytes = Buffer.from([...utf8('One\nHe said '), 0x93, 0x6f, 0xf9, 0x94]);
    const { text, problems } = decodeText(bytes);
    expect(text).toBe('One\nHe said “où”');
    expect(problems).toEqual([
      {
        line: 2,
        column: 9,
        message:
          'Unexpected bytes that are not UTF-8 (read as Windows-1252), expected text in UTF-8',
        severity: 'warning',
      },
    ]);
  });

  it('reads control characters that were curly quotes once, also in UTF-8', () => {
    expect(decodeText(utf8('\u0093so\u0094 \u0096')).text).toBe('“so” –');
  });

  it('refuses an empty file and one of white space', () => {
    expect(message(utf8(''))).toBe('Unexpected empty file, expected text');
    expect(message(utf8('\ufeff \n\n'))).toBe('Unexpected empty file, expected text');
  });

  it('refuses what is not text and says what it is', () => {
    expect(message(utf8('%PDF-1.7\n'))).toBe('Unexpected PDF file, expected text');
    expect(message(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]))).toBe(
      'Unexpected PNG image, expected text',
    );
    expect(message(utf8('a\0b'))).toBe('Unexpected binary data (a NUL byte at 1), expected text');
    expect(message(Buffer.from([1, 2, 3, 200, 201]))).toBe('Unexpected binary data, expected text');
  });

  it('refuses a line of 50 MB in no time, with its number', () => {
    const bytes = Buffer.alloc(50_000_000, 97);
    bytes[4] = 10;
    const start = performance.now();
    expect(decodeText(bytes)).toEqual({
      text: null,
      problems: [
        {
          line: 2,
          column: 1,
          message: 'Unexpected line of 50 MB, expected lines of at most 1 MB',
          severity: 'error',
        },
      ],
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('refuses a document of many short lines that is too large, but not data of that size', () => {
    const bytes = Buffer.from('short lines\n'.repeat(1_400_000));
    expect(message(bytes)).toBe('Unexpected file of 16.8 MB, expected a document of at most 16 MB');
    expect(decodeText(bytes, 'data').problems).toEqual([]);
  });

  it('reads a line of the greatest length', () => {
    expect(decodeText(Buffer.alloc(MAX_LINE_BYTES, 97)).text).toHaveLength(MAX_LINE_BYTES);
  });
});
