/**
 * What an archive says that it holds. Nothing is unpacked here. Every byte must belong to a file, to its header or to
 * the directory, and both must say the same: what two programmes could read in two ways is no evidence.
 */

import { clashIn, faultOfName, quoted } from './file-name.ts';
import { ELSEWHERE, type Fail, findDirectory, LOCAL } from './zip-directory.ts';

/** A file in an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  /** In bytes, unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const CENTRAL = 0x02014b50;

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;

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
    const failHere: Fail = (what, expected) => fail(`${what} at ${quoted(name)}`, expected);
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
  const clash = clashIn(entries.map(({ name }) => name));
  if (clash !== null) fail(clash, 'names that every system tells apart');
  return entries;
}

function readName(bytes: Uint8Array, fail: Fail): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('name that is not UTF-8', 'names in UTF-8');
  }
  const fault = faultOfName(name);
  return fault === null ? name : fail(`${fault} ${quoted(name)}`, 'paths of files, with / between');
}

/** What the directory of a bundle says of every file: a plain one that all may read, of a Unix system. */
export const PLAIN_FILE = (0o100644 << 16) >>> 0;
const MADE_BY = (3 << 8) | 20;

/** The flag that says that a name is UTF-8; every other one changes how a file is read. */
const UTF8 = 0x800;

function readEntry(view: DataView, header: number, name: string, fail: Fail) {
  const flags = view.getUint16(header + 8, true);
  const method = view.getUint16(header + 10, true);
  const packedSize = view.getUint32(header + 20, true);
  const size = view.getUint32(header + 24, true);
  const attributes = view.getUint32(header + 38, true);
  if ((flags & 0x2041) !== 0) fail('encryption', 'a file that can be read');
  if (attributes >>> 28 === 0xa) fail('link', 'a file');
  if (packedSize === ELSEWHERE || size === ELSEWHERE) fail('zip64 sizes', 'at most 4 GB');
  if (method !== 0 && method !== 8) fail(`packing ${method}`, 'a file as it is, or deflated');
  const isAscii = /^\p{ASCII}*$/u.test(name);
  if (flags !== (isAscii ? 0 : UTF8)) fail(`flags ${flags.toString(16)}`, 'those of a bundle');
  // Extra field, comment, part and whether it is text: a bundle has none of it.
  const isPlain = [30, 32, 34, 36].every((at) => view.getUint16(header + at, true) === 0);
  const isOurs = attributes === PLAIN_FILE && view.getUint16(header + 4, true) === MADE_BY;
  if (!isPlain || !isOurs) fail('extra data or attributes', 'those of a bundle');
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
