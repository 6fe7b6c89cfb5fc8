/** Lists of files with their SHA-256, as BagIt (RFC 8493) and `sha256sum` both read them. */

import { byText, hashOf } from '../model/identity.ts';
import type { Problem, SourceFile } from '../model/types.ts';

/** The list of files by their paths. */
export function writeManifest(files: readonly SourceFile[]): string {
  return files
    .toSorted((a, b) => byText(a.path, b.path))
    .map(({ path, bytes }) => `${hashOf(bytes)}  ${path}\n`)
    .join('');
}

/** What of the files is not as the list `name` says: changed, missing, not named, or a line that says nothing. */
export function checkManifest(
  name: string,
  manifest: string,
  files: readonly SourceFile[],
): Problem[] {
  const lines = manifest.split('\n').map((line) => LINE.exec(line));
  const isWhole = lines.pop() === null && manifest.endsWith('\n');
  const wanted = new Map(lines.map((line) => [line?.[2] ?? '', line?.[1] ?? '']));
  if (!isWhole || lines.includes(null) || wanted.size !== lines.length) {
    return [problemAt(name, 'line', 'one line a file, its SHA-256, two blanks and its path')];
  }
  const found = new Map(files.map(({ path, bytes }) => [path, hashOf(bytes)]));
  return [...new Set([...wanted.keys(), ...found.keys()])].toSorted(byText).flatMap((path) => {
    const [expected, there] = [wanted.get(path), found.get(path)];
    if (expected === there) return [];
    if (there === undefined) return [problemAt(path, 'lack of the file', `the one in ${name}`)];
    if (expected === undefined) return [problemAt(path, 'file', `only those in ${name}`)];
    const short = (hash: string): string => `${hash.slice(0, 12)}…`;
    return [
      problemAt(path, `content (SHA-256 ${short(there)})`, `that in ${name} (${short(expected)})`),
    ];
  });
}

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/u;

function problemAt(path: string, what: string, expected: string): Problem {
  const message = `Unexpected ${what}, expected ${expected}`;
  return { path, line: null, column: null, message, severity: 'error' };
}
