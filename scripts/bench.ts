/**
 * What extraction costs beside the tokeniser and tagger that it stands on, and beside others' tools: one core, one
 * run, the best of three rounds each. The text is ten megabytes made of the repository's stories, over and over, or of
 * the files that are named. With `--growth` instead: what relating 1,000, 10,000 and 100,000 claims costs.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatBench } from './bench/format-bench.ts';
import { formatGrowth } from './bench/growth/format-growth.ts';
import { timeGrowth } from './bench/growth/time-growth.ts';
import { readDocuments } from './bench/read-documents.ts';
import { tasks } from './bench/tasks.ts';
import { timeTask } from './bench/time-task.ts';

const { values: options, positionals: files } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '10' },
    growth: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

if (options.growth) console.log(formatGrowth(timeGrowth([1_000, 10_000, 100_000])));
else await timeExtraction();

async function timeExtraction(): Promise<void> {
  const documents = readDocuments(files, Number(options.megabytes) * 1e6);
  const timings = [];
  for (const task of tasks) {
    if (process.stderr.isTTY) process.stderr.write(`${task.name} …\n`);
    timings.push(await timeTask(task, documents));
  }
  console.log(formatBench(timings));
}
