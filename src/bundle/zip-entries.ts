/**
 * What an archive says that it holds. Nothing is unpacked here. Every byte must belong to a file, to its header or to
 * the directory, and both must say the same: what two programmes could read in two ways is no evidence.
 */

import { shown } from '../model/shown.ts';
import { faultOfName, fold } from './file-name.ts';

/** A file in an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  /** In bytes, unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Ends the reading with one line. */
export type Fail = (what: string, expected: string) => never;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** What stands in a field that is too small, so that the true number stands in a zip64 record. */
const ELSEWHERE = 0xffffffff;

/** The files of an archive in their order. */
export function readEntries(bytes: Uint8Array, fail: Fail): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = findDirectory(view, fail);
  const entries: ZipEntry[] = [];
  let [header, data] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    if (header + CENTRAL_SIZE > end || view.getUint32(header, true) !== CENTRAL) {
      fail('end of the directory', `${count} files in it`);
    }
    const nameLength = view.getUint16(header + 28, true);
    const behind = header + CENTRAL_SIZE + nameLength;
    if (behind > end) fail('end of the directory', `${count} files in it`);
    const name = readName(bytes.subarray(header + CENTRAL_SIZE, behind), fail);
    const failHere: Fail = (what, expected) => fail(`${what} at "${shown(name)}"`, expected);
    const entry = readEntry(view, header, name, failHere);
    const content = data + LOCAL_SIZE + nameLength;
    const next = content + entry.packedSize;
    if (view.getUint32(header + 42, true) !== data || next > start) {
      failHere('place', 'files that lie behind each other');
    }
    if (!isSameHeader(bytes, data, header, nameLength)) {
      failHere('header', 'what the directory says');
    }
    entries.push({ ...entry, packed: bytes.subarray(content, next) });
    [header, data] = [behind, next];
  }
  if (header !== end || data !== start) fail('bytes between the files', 'nothing there');
  expectApart(entries, fail);
  return entries;
}

function findDirectory(view: DataView, fail: Fail) {
  const end = view.byteLength - END_SIZE;
  if (view.byteLength < 4 || view.getUint32(0, true) !== LOCAL) {
    fail('file that is no archive of files', 'a bundle');
  }
  if (end < 0 || view.getUint32(end, true) !== END || view.getUint16(end + 20, true) !== 0) {
    if (hasEnd(view, end)) fail('data behind the end of the archive', 'nothing there');
    fail('end of the file', 'an archive that is whole');
  }
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isZip64 = count === 0xffff || size === ELSEWHERE || start === ELSEWHERE;
  if (isZip64 || (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR)) {
    fail('zip64 archive', 'one of at most 4 GB');
  }
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    fail('archive in several parts', 'one part');
  }
  if (start + size !== end) fail('place of the directory', 'the end of the archive');
  return { start, end, count };
}

function hasEnd(view: DataView, last: number): boolean {
  for (let at = last; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return true;
  }
  return false;
}

function readName(bytes: Uint8Array, fail: Fail): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('name that is not UTF-8', 'names in UTF-8');
  }
  const fault = faultOfName(name);
  return fault === null
    ? name
    : fail(`${fault} "${shown(name)}"`, 'paths of files, with / between');
}

/** The flag that says that a name is UTF-8; every other one changes how a file is read. */
const UTF8 = 0x800;

function readEntry(view: DataView, header: number, name: string, fail: Fail) {
  const flags = view.getUint16(header + 8, true);
  const method = view.getUint16(header + 10, true);
  const packedSize = view.getUint32(header + 20, true);
  const size = view.getUint32(header + 24, true);
  const mode = view.getUint32(header + 38, true) >>> 16;
  if ((flags & 0x2041) !== 0) fail('encryption', 'a file that can be read');
  if ((mode & 0xf000) === 0xa000) fail('link', 'a file');
  if (packedSize === ELSEWHERE || size === ELSEWHERE) fail('zip64 sizes', 'at most 4 GB');
  if (method !== 0 && method !== 8) fail(`packing ${method}`, 'a file as it is, or deflated');
  const isAscii = /^\p{ASCII}*$/u.test(name);
  if (flags !== (isAscii ? 0 : UTF8)) fail(`flags ${flags.toString(16)}`, 'those of a bundle');
  // Extra field, comment, part, attributes; and before them which system wrote it: a bundle has none of it.
  const isPlain = [30, 32, 34, 36, 38, 40].every((at) => view.getUint16(header + at, true) === 0);
  if (!isPlain || view.getUint16(header + 4, true) !== 20) {
    fail('extra data or attributes', 'those of a bundle, which has none');
  }
  return {
    name,
    isDeflated: method === 8,
    crc: view.getUint32(header + 16, true),
    size,
    packedSize,
  };
}

/** True where the header before a file says what the directory says of it. */
function isSameHeader(
  bytes: Uint8Array,
  data: number,
  header: number,
  nameLength: number,
): boolean {
  if (new DataView(bytes.buffer, bytes.byteOffset + data).getUint32(0, true) !== LOCAL)
    return false;
  const isSame = (a: number, b: number, length: number): boolean =>
    bytes.subarray(a, a + length).every((byte, index) => byte === bytes[b + index]);
  return (
    isSame(data + 4, header + 6, LOCAL_SIZE - 4) &&
    isSame(data + LOCAL_SIZE, header + CENTRAL_SIZE, nameLength)
  );
}

/** No two names may be one to any system, nor a file be the folder of another. */
function expectApart(entries: readonly ZipEntry[], fail: Fail): void {
  const files = new Set<string>();
  for (const { name } of entries) {
    const folded = fold(name);
    if (files.has(folded))
      fail(`second file "${shown(name)}"`, 'names that every system tells apart');
    files.add(folded);
  }
  for (const { name } of entries) {
    const parts = fold(name).split('/');
    const isInFile = parts.some(
      (_, index) => index > 0 && files.has(parts.slice(0, index).join('/')),
    );
    if (isInFile) fail(`file in a file "${shown(name)}"`, 'folders that are no files');
  }
}
