/**
 * How well a run finds what careful readers found: a table a story on stdout, every miss in
 * out/quality-misses.md (but of a blind story). Exit code 1 where the seeds stay under a bar. Words name the
 * stories to run; a blind one that is named is listed as well.
 *
 * Then a table for every labelled set that lies in the folder of `--data`, its misses in out/quality/. `--sets`
 * leaves the stories out.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measure, reachesBars } from './quality/bars.ts';
import { formatMisses } from './quality/misses.ts';
import { runStory } from './quality/run-story.ts';
import { score } from './quality/score.ts';
import { formatSet, formatSetMisses } from './quality/sets/format-set.ts';
import { defaultData, measureSets } from './quality/sets/index.ts';
import { listStories, readGoldOf } from './quality/stories.ts';
import { formatTable } from './quality/table.ts';

const { values: options, positionals: wanted } = parseArgs({
  options: {
    data: { type: 'string', default: defaultData },
    sets: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

if (!options.sets) runStories();
runSets(options.data);

function runStories(): void {
  const runs = listStories()
    .filter((story) => wanted.length === 0 || wanted.includes(story.name))
    .flatMap((story) => {
      const gold = readGoldOf(story);
      if (gold === null) return [];
      const { briefing, texts } = runStory(story);
      const result = score(gold, briefing, texts);
      const isListed = !gold.blind || wanted.includes(story.name);
      return [{ story, result, isListed, measures: measure(result) }];
    });

  for (const { story, isListed, measures } of runs) {
    const notes = [
      story.gated ? 'must reach the bars' : 'shown only',
      ...(isListed ? [] : ['blind']),
    ];
    console.log(formatTable(`${story.name} (${notes.join(', ')})`, measures));
  }

  mkdirSync('out', { recursive: true });
  const misses = runs
    .filter(({ isListed }) => isListed)
    .map(({ story, result }) => formatMisses(story.name, result));
  writeFileSync('out/quality-misses.md', misses.join('\n'));
  console.log('What was missed, wrong or undefended: out/quality-misses.md\n');

  const isUnder = runs.some(({ story, measures }) => story.gated && !reachesBars(measures));
  process.exitCode = isUnder ? 1 : 0;
}

function runSets(folder: string): void {
  for (const { set, report } of measureSets(folder)) {
    const path = `out/quality/${set.name}.md`;
    mkdirSync('out/quality', { recursive: true });
    writeFileSync(path, formatSetMisses(set.title, report));
    console.log(`${formatSet(set.title, report)}  What was missed: ${path}\n`);
  }
}
