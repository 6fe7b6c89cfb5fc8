import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartsOfRun, goldenCharts, goldenFiles, runCommand } from '../scripts/quality/golden.ts';
import { listStories } from '../scripts/quality/stories.ts';

const stories = listStories();
/** Nothing is compared before the first run was accepted; from then on every story has its files. */
const isAccepted = stories.some((story) =>
  goldenFiles(story).some(({ accepted }) => existsSync(accepted)),
);

describe.skipIf(!isAccepted).each(stories)('$name', (story) => {
  test('is briefed as accepted, byte for byte (npm run accept takes the new one)', async () => {
    const run = await runCommand(story);
    for (const { name, accepted } of goldenFiles(story)) {
      expect(existsSync(accepted), `${accepted} is there`).toBe(true);
      expect(run.get(name), `${story.name}, ${name}`).toBe(readFileSync(accepted, 'utf8'));
    }
    const folder = goldenCharts(story);
    if (folder === null) return;
    const charts = chartsOfRun(run);
    expect(readdirSync(folder).toSorted()).toEqual([...charts.keys()].toSorted());
    for (const [name, content] of charts) {
      expect(content, name).toBe(readFileSync(`${folder}/${name}`, 'utf8'));
    }
  });
});
