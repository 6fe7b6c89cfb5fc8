import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem, SourceFile } from '../model/types.ts';
import { findFiles, hasEnding, isInside, unexpected } from './find-files.ts';
import { describeFsError } from './fs-errors.ts';

/** What counts as a document, and how large it may be. */
export interface Limits {
  /** Endings of documents, with their dot: ".txt". */
  readonly endings: readonly string[];
  /** In bytes. */
  readonly largest: number;
}

/** The files of a story as they lie on the disk. */
export interface StoryFiles {
  /** The folder that the paths of the sources are relative to, absolute, without links. */
  readonly folder: string;
  /** In the order of their paths. */
  readonly sources: readonly SourceFile[];
  readonly storyFile: SourceFile | null;
  readonly decisionsFile: SourceFile | null;
  readonly problems: readonly Problem[];
}

/** The size that a story file may have, in bytes. */
const LARGEST_STORY_FILE = 1_000_000;

/** The size that a decisions file may have, in bytes. */
const LARGEST_DECISIONS_FILE = 10_000_000;

/**
 * The documents of the named folders and files. What cannot be read is a problem and the others are still
 * read; only a named path that is not there at all is a `UserError`.
 */
export function readStoryFiles(named: readonly string[], cwd: string, limits: Limits): StoryFiles {
  const { folder, entries, storyAddress, decisionsAddress } = findFiles(named, cwd, limits.endings);
  const read = entries.map((entry) =>
    typeof entry === 'string' ? readSource(folder, entry, limits) : entry,
  );
  const story = storyAddress === null ? null : readStoryFile(folder, storyAddress);
  const decisions = decisionsAddress === null ? null : readDecisionsFile(folder, decisionsAddress);
  return {
    folder,
    sources: read.filter(isSource),
    storyFile: story !== null && isSource(story) ? story : null,
    decisionsFile: decisions !== null && isSource(decisions) ? decisions : null,
    problems: [story, decisions, ...read].filter(
      (one): one is Problem => one !== null && !isSource(one),
    ),
  };
}

/** The story file; a problem where it cannot be read. */
export function readStoryFile(folder: string, address: string): SourceFile | Problem {
  return readSource(folder, address, { endings: ['.yaml'], largest: LARGEST_STORY_FILE });
}

/** The decisions file; a problem where it cannot be read. */
export function readDecisionsFile(folder: string, address: string): SourceFile | Problem {
  return readSource(folder, address, { endings: ['.yaml'], largest: LARGEST_DECISIONS_FILE });
}

/** One file of a story, by its address; a problem where it is not a readable file inside the folder. */
export function readSource(folder: string, address: string, limits: Limits): SourceFile | Problem {
  const path = resolve(folder, address);
  if (!isInside(folder, path)) return unexpected(address, 'path out of the folder', A_FILE_INSIDE);
  try {
    if (!isInside(realpathSync(folder), realpathSync(path))) {
      return unexpected(address, 'link that leads out of the folder', A_FILE_INSIDE);
    }
    const found = statSync(path);
    const fault = faultOf(address, found, limits);
    return fault ?? { path: address, bytes: readFileSync(path) };
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    return unexpected(address, reason, 'a file that can be read');
  }
}

/** True for a file that was read, false for the problem that stands in its place. */
export function isSource(read: SourceFile | Problem): read is SourceFile {
  return 'bytes' in read;
}

const A_FILE_INSIDE = 'a file inside the folder';

function faultOf(address: string, found: Stats, limits: Limits): Problem | null {
  const known = limits.endings.join(', ');
  if (found.isDirectory()) return unexpected(address, 'folder', 'a file');
  if (!found.isFile()) return unexpected(address, 'device or pipe', 'a file');
  if (!hasEnding(address, limits.endings)) {
    return {
      ...unexpected(address, 'ending', `one of ${known}; the file was left out`),
      severity: 'warning',
    };
  }
  if (found.size > limits.largest) {
    return unexpected(address, `${found.size} bytes`, `at most ${limits.largest}`);
  }
  return null;
}
