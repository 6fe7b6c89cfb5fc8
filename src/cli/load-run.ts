import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../model/problem.ts';
import type { Briefing } from '../model/types.ts';
import { openDoor } from './door.ts';
import { describeFsError } from './fs-errors.ts';
import { isSource, readSource } from './read-files.ts';
import { RUN_FILE } from './write-run.ts';

/** A run as it lies on the disk. */
export interface Run {
  readonly briefing: Briefing;
  /** Absolute, without links. */
  readonly folder: string;
  /** The name of the file in it that holds the briefing. */
  readonly file: string;
}

/** In bytes; the briefing of an archive is large. */
const LARGEST_RUN_FILE = 500_000_000;

/** Opens a run: a folder with a `briefing.json`, or such a file itself. */
export async function loadRun(name: string, cwd: string): Promise<Run> {
  const path = findRunFile(name, cwd);
  const folder = dirname(path);
  const source = readSource(folder, basename(path), {
    endings: ['.json'],
    largest: LARGEST_RUN_FILE,
  });
  if (!isSource(source)) throw new UserError(`${name}: ${source.message}`);
  const { readBriefing } = await openDoor();
  return { folder, file: basename(path), briefing: readBriefing({ ...source, path: name }) };
}

function findRunFile(name: string, cwd: string): string {
  try {
    const path = realpathSync(resolve(cwd, name));
    return statSync(path).isDirectory() ? realpathSync(join(path, RUN_FILE)) : path;
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    throw new UserError(`${name}: Unexpected ${reason}, expected a run, a folder with ${RUN_FILE}`);
  }
}
