import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/problem.ts';
import type { Problem } from '../model/types.ts';
import { describeFsError } from './fs-errors.ts';

/** Where the files of a story are; nothing is opened yet. */
export interface FoundFiles {
  /** The folder that addresses are relative to, absolute, without links. */
  readonly folder: string;
  /** Addresses in order, `/` between folders; a problem in place of what is no file or cannot be listed. */
  readonly entries: readonly (string | Problem)[];
  readonly storyAddress: string | null;
  /** Of the decisions file beside the story file, in the story's folder or among the named files. */
  readonly decisionsAddress: string | null;
}

/** The name of a story file. */
export const STORY_FILE = 'story.yaml';

/** The name of a decisions file. */
export const DECISIONS_FILE = 'decisions.yaml';

/** Files beside the documents that are no documents; a feed lies beside runs. */
const OWN_FILES: ReadonlySet<string> = new Set([
  STORY_FILE,
  DECISIONS_FILE,
  'feed.xml',
  'feed.json',
]);

/** A template of the story's own, which is no document either. */
const OWN_TEMPLATE = /(?:^|\/)templates\/(?:briefing|changes|newsletter)\.md$/;

/** How many folders deep documents are looked for. */
const DEEPEST = 8;

/** Finds the files of the named folders and files. A path that is not there at all is a `UserError`. */
export function findFiles(
  named: readonly string[],
  cwd: string,
  endings: readonly string[],
): FoundFiles {
  const places = named.map((name) => placeOf(name, cwd));
  const folder = commonFolder(
    places.map(({ path, isFolder }) => (isFolder ? path : dirname(path))),
  );
  const found = places.flatMap(({ path, isFolder }) =>
    isFolder ? walk(path, 0, folder, endings) : [toAddress(folder, path)],
  );
  const storyPath = findOwnFile(STORY_FILE, 'story', places, folder);
  const beside = { path: storyPath === null ? folder : dirname(storyPath), isFolder: true };
  const decisionsPath = findOwnFile(DECISIONS_FILE, 'decisions', [...places, beside], folder);
  const byAddress = new Map(found.map((entry) => [addressOf(entry), entry]));
  return {
    folder,
    entries: [...byAddress]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]) => entry)
      .filter((entry) => typeof entry !== 'string' || !isOwnFile(entry)),
    storyAddress: storyPath === null ? null : toAddress(folder, storyPath),
    decisionsAddress: decisionsPath === null ? null : toAddress(folder, decisionsPath),
  };
}

function isOwnFile(address: string): boolean {
  return OWN_FILES.has(basename(address)) || OWN_TEMPLATE.test(address);
}

interface NamedPlace {
  readonly path: string;
  readonly isFolder: boolean;
}

function placeOf(name: string, cwd: string): NamedPlace {
  try {
    const path = realpathSync(resolve(cwd, name));
    return { path, isFolder: statSync(path).isDirectory() };
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    throw new UserError(`${name}: Unexpected ${reason}, expected a folder or a file`);
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let common = first;
  while (!others.every((folder) => isInside(common, folder))) common = dirname(common);
  return common;
}

/** Addresses of files and problems in place of what could not be listed. */
function walk(
  path: string,
  depth: number,
  folder: string,
  endings: readonly string[],
): (string | Problem)[] {
  const address = toAddress(folder, path);
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    return [unexpected(address, reason, 'a folder that can be listed')];
  }
  // An earlier run may lie in the story's folder: what we wrote is no source.
  if (names.includes('briefing.json')) return [];
  return names
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => {
      const inner = join(path, name);
      const isPlainFolder = lstatSync(inner, { throwIfNoEntry: false })?.isDirectory() === true;
      if (!isPlainFolder || hasEnding(name, endings)) return [toAddress(folder, inner)];
      if (depth < DEEPEST) return walk(inner, depth + 1, folder, endings);
      return [
        unexpected(
          toAddress(folder, inner),
          'folder so deep',
          `at most ${DEEPEST} folders in a row`,
        ),
      ];
    });
}

/** The path of the one file of that name that is named or lies in a named folder. */
function findOwnFile(
  name: string,
  noun: string,
  places: readonly NamedPlace[],
  folder: string,
): string | null {
  const paths = places.flatMap(({ path, isFolder }) => {
    if (!isFolder) return basename(path) === name ? [path] : [];
    const inside = join(path, name);
    return lstatSync(inside, { throwIfNoEntry: false }) === undefined ? [] : [inside];
  });
  const [first, second] = [...new Set(paths)];
  if (first !== undefined && second !== undefined) {
    throw new UserError(
      `${toAddress(folder, second)}: Unexpected second ${noun} file, expected one ${noun === 'story' ? 'story' : 'file'} beside ${toAddress(folder, first)}`,
    );
  }
  return first ?? null;
}

/** True for a file name with one of the endings, in small letters or not. */
export function hasEnding(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

/** True where `path` is the folder or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function toAddress(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function addressOf(entry: string | Problem): string {
  return typeof entry === 'string' ? entry : entry.path;
}

/** The problem of a file that is not what was expected. */
export function unexpected(path: string, what: string, expected: string): Problem {
  const message = `Unexpected ${what}, expected ${expected}`;
  return { path: path === '' ? '.' : path, line: null, column: null, message, severity: 'error' };
}
