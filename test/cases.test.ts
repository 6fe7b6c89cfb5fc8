import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartsOfRun, goldenCharts, goldenFiles, runCommand } from '../scripts/quality/golden.ts';
import { listStories } from '../scripts/quality/stories.ts';

describe.each(listStories())('$name', (story) => {
  test('is briefed as accepted, byte for byte (npm run accept takes the new one)', async () => {
    const run = await runCommand(story);
    const files = goldenFiles(story, run);
    for (const { name, accepted } of files) {
      expect(existsSync(accepted), `${accepted} is there`).toBe(true);
      expect(run.get(name), `${story.name}, ${name}`).toBe(readFileSync(accepted, 'utf8'));
    }
    const [folder = story.home] = files.map(({ accepted }) => dirname(accepted));
    const kept = readdirSync(folder).filter((name) =>
      /^(?:expected|briefing|newsletter)\./.test(name),
    );
    expect(kept.toSorted()).toEqual(files.map(({ accepted }) => basename(accepted)).toSorted());
    const charts = goldenCharts(story);
    if (charts === null) return;
    const drawn = chartsOfRun(run);
    expect(readdirSync(charts).toSorted()).toEqual([...drawn.keys()].toSorted());
    for (const [name, content] of drawn) {
      expect(content, name).toBe(readFileSync(`${charts}/${name}`, 'utf8'));
    }
  });
});
