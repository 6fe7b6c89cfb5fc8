/**
 * Accepts what the command writes today as what it must write: out/example on the seeds, text and data
 * beside every story of test/cases, every file of two of them, and what changed beside every story of test/weeks. Read the difference as if it were code.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chartsOfRun, goldenCharts, goldenFiles, runCommand } from './quality/golden.ts';
import { listStories } from './quality/stories.ts';
import { listWeeks, runWeek } from './quality/weeks.ts';

for (const story of listStories()) {
  const run = await runCommand(story);
  for (const { name, accepted } of goldenFiles(story, run)) {
    mkdirSync(dirname(accepted), { recursive: true });
    writeFileSync(accepted, run.get(name) ?? '');
  }
  const folder = goldenCharts(story);
  if (folder !== null) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, content] of chartsOfRun(run)) writeFileSync(join(folder, name), content);
  }
  console.log(`accepted ${story.name}`);
}

for (const name of listWeeks()) {
  for (const [accepted, content] of await runWeek(name)) writeFileSync(accepted, content);
  console.log(`accepted what changed in ${name}`);
}
