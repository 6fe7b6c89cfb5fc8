/** Ends the reading of an archive with one line. */
export type Fail = (what: string, expected: string) => never;

/** The first bytes of the header before a file. */
export const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;

const END_SIZE = 22;

/** What stands in a field that is too small, so that the true number stands in a zip64 record. */
export const ELSEWHERE = 0xffffffff;

/** Where the directory of an archive starts and ends, and how many files it has. The archive must end right behind it. */
export function findDirectory(view: DataView, fail: Fail) {
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
