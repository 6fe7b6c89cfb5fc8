import { crc32, inflateRawSync } from 'node:zlib';
import type { SourceFile } from '../model/types.ts';
import { BUNDLE_LIMITS } from './bundle.ts';
import { quoted } from './file-name.ts';
import type { Fail } from './zip-directory.ts';
import { readEntries, type ZipEntry } from './zip-entries.ts';

/** The files of an archive, in memory. Declared sizes are added up first, and no file gets more room than it declared. */
export function unpack(bytes: Uint8Array, fail: Fail): SourceFile[] {
  if (bytes.length > BUNDLE_LIMITS.bytes) {
    fail(`${bytes.length} bytes`, `at most ${BUNDLE_LIMITS.bytes}`);
  }
  const entries = readEntries(bytes, fail);
  if (entries.length > BUNDLE_LIMITS.files) {
    fail(`${entries.length} files`, `at most ${BUNDLE_LIMITS.files}`);
  }
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > BUNDLE_LIMITS.bytes) {
    fail(`${declared} bytes of files`, `at most ${BUNDLE_LIMITS.bytes}`);
  }
  return entries.map((entry) => {
    const failHere: Fail = (what, expected) => fail(`${what} at ${quoted(entry.name)}`, expected);
    return { path: entry.name, bytes: contentOf(entry, failHere) };
  });
}

function contentOf({ isDeflated, packed, size, crc }: ZipEntry, fail: Fail): Uint8Array {
  const content = isDeflated ? inflate(packed, size, fail) : packed;
  if (content.length !== size) fail(`${content.length} bytes`, `${size}, as declared`);
  if (crc32(content) !== crc) fail('content with another CRC-32', 'the one that is declared');
  return content;
}

function inflate(packed: Uint8Array, size: number, fail: Fail): Uint8Array {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      maxOutputLength: Math.max(size, 1),
      info: true,
      // The types do not know what "info" answers.
    }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    if (engine.bytesWritten === packed.length) return buffer;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return fail(`more than ${size} bytes`, 'what is declared');
    if (!code.startsWith('Z_')) throw error;
  }
  return fail('damaged data', 'a file that can be unpacked');
}
