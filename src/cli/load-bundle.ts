import { basename, dirname, resolve } from 'node:path';
import type { OpenBundle } from '../index.ts';
import { formatProblem, UserError } from '../model/problem.ts';
import type { Briefing, SourceFile } from '../model/types.ts';
import { openDoor } from './door.ts';
import { hasEnding } from './find-files.ts';
import { isSource, readSource } from './read-files.ts';
import { RUN_FILE } from './write-run.ts';

/** The ending of bundles. */
export const BUNDLE_ENDING = '.zip';

/** True for what is read as a bundle and not as a run. */
export function isBundleName(name: string): boolean {
  return hasEnding(name, [BUNDLE_ENDING]);
}

/** Opens a bundle, in memory: nothing is unpacked to the disk. */
export async function loadBundle(name: string, cwd: string): Promise<OpenBundle> {
  const { readBundle, BUNDLE_LIMITS } = await openDoor();
  const path = resolve(cwd, name);
  const source = readSource(dirname(path), basename(path), {
    endings: [BUNDLE_ENDING],
    largest: BUNDLE_LIMITS.bytes,
  });
  if (!isSource(source)) throw new UserError(`${name}: ${source.message}`);
  return readBundle({ ...source, path: name });
}

/** The briefing in a bundle that holds what it should; else a `UserError` that names the first thing that is wrong. */
export async function briefingIn(bundle: OpenBundle, name: string): Promise<Briefing> {
  const [problem] = bundle.problems;
  if (problem !== undefined) throw new UserError(`${name}: ${formatProblem(problem)}`);
  const source = bundle.run.find(({ path }) => path === RUN_FILE) ?? lack(name);
  const { readBriefing } = await openDoor();
  return readBriefing({ ...source, path: `${name}/${RUN_FILE}` });
}

function lack(name: string): SourceFile {
  throw new UserError(`${name}: Unexpected bundle without ${RUN_FILE}, expected a run in it`);
}
