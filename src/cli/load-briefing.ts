import type { Briefing } from '../model/types.ts';
import { storyFolderOf } from './find-story.ts';
import { briefingIn, isBundleName, loadBundle } from './load-bundle.ts';
import { loadRun } from './load-run.ts';

/** The briefing of a run or of a bundle, with the folder of its story; null where none lies on the disk. */
export async function loadBriefing(
  name: string,
  cwd: string,
): Promise<{ readonly briefing: Briefing; readonly story: string | null }> {
  if (isBundleName(name)) {
    return { briefing: await briefingIn(await loadBundle(name, cwd), name), story: null };
  }
  const run = await loadRun(name, cwd);
  return { briefing: run.briefing, story: storyFolderOf(run) };
}
