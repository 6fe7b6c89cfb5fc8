import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../model/types.ts';
import { loadRun, type Run } from './load-run.ts';
import { RUN_FILE } from './write-run.ts';

/**
 * The newest run in `out` of the same story and an earlier day than the briefing; null where there is none. Runs
 * are told by their days, so an undated one is never the last.
 */
export async function findLastRun(
  out: string,
  { asOf, settings }: Briefing,
  cwd: string,
): Promise<Run | null> {
  if (!existsSync(out)) return null;
  const earlier = readdirSync(out)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name) && (asOf === null || name < asOf))
    .filter((name) => existsSync(join(out, name, RUN_FILE)))
    .toSorted()
    .reverse();
  for (const name of earlier) {
    const run = await loadRun(join(out, name), cwd);
    if (run.briefing.settings.story?.path === settings.story?.path) return run;
  }
  return null;
}
