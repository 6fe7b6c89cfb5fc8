/**
 * Bytes to text. UTF-8 first; UTF-16 by its byte order mark; else Windows-1252, the superset of Latin-1 that the
 * WHATWG Encoding Standard reads under both names, with a warning.
 *
 * A byte order mark stays in the text, as U+FEFF at offset 0: so a span is an offset into the file as JavaScript
 * itself decodes it, with a mark or without. It counts as white space everywhere after.
 */

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { placeAt } from '../model/problem.ts';
import type { Problem } from '../model/types.ts';

/** What came of decoding: a text or null, and what is to be said about it (path and line are the caller's). */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Omit<Problem, 'path'>[];
}

/** Bytes in a document, at most: some twenty novels. A feed dump or a log is no article. */
export const MAX_DOCUMENT_BYTES = 16_000_000;
/** Bytes in a line, at most: longer than any article ever set as one paragraph, short enough for every rule. */
export const MAX_LINE_BYTES = 1_000_000;

/** What a file that is no text begins with, in Latin-1. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['PDF file', '%PDF-'],
  ['ZIP archive or office document', 'PK\x03\x04'],
  ['PNG image', '\x89PNG'],
  ['JPEG image', '\xff\xd8\xff'],
  ['GIF image', 'GIF8'],
  ['gzip archive', '\x1f\x8b'],
  ['bzip2 archive', 'BZh'],
  ['7-Zip archive', '7z\xbc\xaf'],
  ['RAR archive', 'Rar!\x1a'],
  ['old office document', '\xd0\xcf\x11\xe0'],
  ['rich text document', '{\\rtf'],
  ['programme', '\x7fELF'],
  ['SQLite database', 'SQLite format 3'],
];

/** Control characters U+0080 to U+009F stand for what Windows-1252 has in their place: curly quotes, dashes. */
const C1 = iconv.decode(
  Buffer.from(Array.from({ length: 32 }, (_, index) => 128 + index)),
  'win1252',
);

/**
 * The text of the bytes, or null with an error. Every character keeps its offset. Files that the tool itself
 * writes (`data`) may be larger than documents and have longer lines.
 */
export function decodeText(bytes: Uint8Array, kind: 'document' | 'data' = 'document'): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refused = refuse(buffer) ?? (kind === 'document' ? refuseLength(buffer) : null);
  if (refused) return { text: null, problems: [refused] };
  const { text, warning } = decode(buffer);
  if (text.trim() === '') return { text: null, problems: [error('empty file', 'text')] };
  return {
    text: text.replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 128] ?? control),
    problems: warning ? [warning] : [],
  };
}

function decode(buffer: Buffer): { text: string; warning?: Omit<Problem, 'path'> } {
  const utf16 = utf16Of(buffer);
  if (utf16) return { text: iconv.decode(buffer, utf16, { stripBOM: false }) };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8') };
  const text = iconv.decode(buffer, 'win1252', { stripBOM: false });
  const replaced = buffer.toString('utf8');
  const place = placeAt(replaced, replaced.indexOf('\ufffd'));
  const found = 'bytes that are not UTF-8 (read as Windows-1252)';
  return { text, warning: { ...error(found, 'text in UTF-8'), ...place, severity: 'warning' } };
}

function utf16Of(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** Why the bytes are not to be read at all, or null. */
function refuse(buffer: Buffer): Omit<Problem, 'path'> | null {
  if (buffer.length === 0) return error('empty file', 'text');
  const opening = buffer.toString('latin1', 0, 16);
  const magic = MAGIC.find(([, mark]) => opening.startsWith(mark));
  if (magic) return error(magic[0], 'text');
  if (!utf16Of(buffer)) {
    const nul = buffer.indexOf(0);
    if (nul >= 0) return error(`binary data (a NUL byte at ${nul})`, 'text');
    if (isMostlyControls(buffer)) return error('binary data', 'text');
  }
  return null;
}

function refuseLength(buffer: Buffer): Omit<Problem, 'path'> | null {
  return refuseLongLine(buffer) ?? refuseSize(buffer);
}

/** True where more than one in ten of the first bytes is a control character that no text has. */
function isMostlyControls(buffer: Buffer): boolean {
  const opening = buffer.subarray(0, 4096);
  const controls = opening.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls.length * 10 > opening.length;
}

function refuseLongLine(buffer: Buffer): Omit<Problem, 'path'> | null {
  if (buffer.length <= MAX_LINE_BYTES) return null;
  let line = 1;
  for (let start = 0; start < buffer.length; line++) {
    const lineFeed = buffer.indexOf(10, start);
    const end = lineFeed < 0 ? buffer.length : lineFeed;
    if (end - start > MAX_LINE_BYTES) {
      const found = `line of ${megabytes(end - start)} MB`;
      return {
        ...error(found, `lines of at most ${megabytes(MAX_LINE_BYTES)} MB`),
        line,
        column: 1,
      };
    }
    start = end + 1;
  }
  return null;
}

function refuseSize(buffer: Buffer): Omit<Problem, 'path'> | null {
  if (buffer.length <= MAX_DOCUMENT_BYTES) return null;
  const found = `file of ${megabytes(buffer.length)} MB`;
  return error(found, `a document of at most ${megabytes(MAX_DOCUMENT_BYTES)} MB`);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}

function error(found: string, expected: string): Omit<Problem, 'path'> {
  return {
    line: null,
    column: null,
    message: `Unexpected ${found}, expected ${expected}`,
    severity: 'error',
  };
}
