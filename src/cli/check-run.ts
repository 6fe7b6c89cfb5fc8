import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/problem.ts';
import type { Problem, SourceFile } from '../model/types.ts';
import { type Door, limitsOf } from './door.ts';
import type { Run } from './load-run.ts';
import { isSource, readSource } from './read-files.ts';

/** What looking up a run in its sources came to. */
export interface CheckedRun {
  readonly sources: readonly SourceFile[];
  readonly checked: number;
  readonly problems: readonly Problem[];
}

/** Reads the sources of a run in the folder of its story, and looks up in them all that the run takes from them. */
export function checkRun(door: Door, run: Run, name: string, folder: string): CheckedRun {
  const limits = limitsOf(door);
  const read = run.briefing.documents.map(({ path }) => readSource(folder, path, limits));
  const sources = read.filter(isSource);
  const found = door.verify(run.briefing, sources, readRendered(run, name));
  const unread = read.filter((one): one is Problem => !isSource(one));
  const named = new Set(unread.map(({ path }) => path));
  return {
    sources,
    checked: found.checked,
    problems: [...unread, ...found.problems.filter(({ path }) => !named.has(path))],
  };
}

/** The pages of the run that hold quotations. */
function readRendered(run: Run, name: string): SourceFile[] {
  const limits = { endings: ['.md'], largest: LARGEST_PAGE };
  return PAGES.filter((page) => existsSync(join(run.folder, page))).map((page) => {
    const read = readSource(run.folder, page, limits);
    if (!isSource(read)) throw new UserError(`${name}: ${read.message}`);
    return { ...read, path: page };
  });
}

/** The pages of a run whose quotations are looked up. */
export const PAGES: readonly string[] = ['briefing.md', 'newsletter.md'];

/** In bytes. */
const LARGEST_PAGE = 100_000_000;
