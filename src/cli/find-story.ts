import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/problem.ts';
import type { Run } from './load-run.ts';

/** The folder of a run's story: the one that is named, else the one that the run names. `what` is looked for there. */
export function findStory(
  run: Run,
  named: string | undefined,
  what: string,
  name: string,
  cwd: string,
): string {
  const { story } = run.briefing.settings;
  if (named === undefined && story === null) {
    throw new UserError(`${name}: Unexpected run that names no story, expected --story DIR`);
  }
  const folder =
    named === undefined ? resolve(run.folder, story?.path ?? '.') : resolve(cwd, named);
  if (existsSync(folder)) return realpathSync(folder);
  throw new UserError(
    `${named ?? story?.path}: Unexpected folder that is not there, expected the ${what} of ${name}; name it with --story DIR`,
  );
}

/** The folder of the story that a run names; null where it names none or the folder is not there. */
export function storyFolderOf(run: Run): string | null {
  const { story } = run.briefing.settings;
  const folder = story === null ? null : resolve(run.folder, story.path);
  return folder !== null && existsSync(folder) ? realpathSync(folder) : null;
}
