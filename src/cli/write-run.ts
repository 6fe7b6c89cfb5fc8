import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { UserError } from '../model/problem.ts';
import { describeFsError } from './fs-errors.ts';

/** A file of a run, its path relative to the run's folder with `/`. */
export interface RunFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The file that makes a folder a run. */
export const RUN_FILE = 'briefing.json';

/**
 * Writes a run to `out/name`, whole or not at all: the files are written beside it, and take the place of an
 * earlier run by renaming. A folder in the way that is not a run is a `UserError`. Gives the run's folder.
 */
export function writeRun(out: string, name: string, files: readonly RunFile[]): string {
  const target = join(out, name);
  try {
    refuseForeign(target);
    mkdirSync(out, { recursive: true });
    const beside = mkdtempSync(join(out, `.${name}-`));
    try {
      writeAll(beside, files);
      replace(target, beside);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    throw new UserError(`${target}: Unexpected ${reason}, expected a folder that can be written`);
  }
  return target;
}

/** Writes one file whole or not at all: beside its place, then renamed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    const beside = mkdtempSync(join(dirname(path), '.atodds-'));
    try {
      const written = join(beside, basename(path));
      writeFileSync(written, content);
      renameSync(written, path);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    throw new UserError(
      `${basename(path)}: Unexpected ${reason}, expected a file that can be written`,
    );
  }
}

/** What is no run of ours is not ours to replace. */
function refuseForeign(target: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    throw new UserError(`${target}: Unexpected file, expected a run or nothing`);
  }
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes(RUN_FILE)) {
    throw new UserError(
      `${target}: Unexpected folder without ${RUN_FILE}, expected a run or nothing`,
    );
  }
}

function writeAll(folder: string, files: readonly RunFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // mkdtemp makes folders for one's own eyes; a run is as open as any other folder.
  chmodSync(folder, 0o777 & ~process.umask());
}

/** A folder cannot be renamed onto a full one: the earlier run steps aside, and comes back if that fails. */
function replace(target: string, beside: string): void {
  const aside = `${beside}-earlier`;
  const hasEarlier = existsSync(target);
  if (hasEarlier) renameSync(target, aside);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (hasEarlier) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
