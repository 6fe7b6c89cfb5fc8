/** Files that come with the programme. This file lies two folders below them, in src and in dist alike. */

import { readFileSync } from 'node:fs';

/** The text of a file of the package, by its path from the package's root. */
export function readOwnFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The version of the package. */
export function readVersion(): string {
  return (JSON.parse(readOwnFile('package.json')) as { version: string }).version;
}
