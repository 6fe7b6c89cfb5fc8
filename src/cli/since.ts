import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/problem.ts';
import type { Briefing } from '../model/types.ts';
import { isChangeKind } from './change-options.ts';
import { loadBriefing } from './load-briefing.ts';
import { loadRun, type Run } from './load-run.ts';
import { RUN_FILE } from './write-run.ts';

/** The word that names the newest earlier run of the story. */
const LAST = 'last';

/** What is known of an earlier run. */
type Earlier = Pick<Run, 'briefing'>;

/** The earlier run that was asked for, once it can be known. */
export interface Since {
  /** The run to compare the briefing with; null where none was asked for, or none is there. */
  readonly findRun: (out: string, briefing: Briefing) => Promise<Earlier | null>;
  /** What is to be said of a last run that is not there. */
  readonly note: (found: Earlier | null) => readonly string[];
}

/** Opens the run that `--since` names; a mistake in the name is told before anything is read. */
export async function openSince(named: string | undefined, cwd: string): Promise<Since> {
  if (named === LAST) {
    return {
      findRun: (out, briefing) => findLastRun(out, briefing, cwd),
      note: (found) =>
        found === null ? ['no earlier run of this story: nothing to compare with'] : [],
    };
  }
  const run = named === undefined ? null : await loadBriefing(named, cwd);
  return { findRun: async () => run, note: () => [] };
}

/** Without an earlier run nothing can have changed: a check that never fails is none. */
export function expectSince(since: string | undefined, failOn: readonly string[]): void {
  const change = failOn.find(isChangeKind);
  if (since !== undefined || change === undefined) return;
  throw new UserError(
    `--fail-on ${change}: Unexpected kind of change, expected --since RUN with it`,
  );
}

/**
 * The newest run in `out` of the same story and an earlier day than the briefing; null where there is none. Runs
 * are told by their days, so an undated one is never the last.
 */
async function findLastRun(
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
