/**
 * Looks for input that breaks a run: stories with pieces cut, doubled and thrown in must be briefed without an
 * error and verify, and a piece over and over must be read in a time that grows as the text does. The seed that
 * is printed makes the same texts again. Exit code 1 where something was found.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkBriefing } from './fuzz/check-briefing.ts';
import { growsTooFast, measureGrowth } from './fuzz/growth.ts';
import { fragments, hostileText } from './fuzz/hostile-text.ts';
import { listStories, readSources } from './quality/stories.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

const texts = listStories()
  .flatMap(readSources)
  .map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
const seed = Number(options.seed);
const numRuns = Number(options.runs);
const failures: string[] = [];

const briefed = fc.check(fc.property(hostileText(texts), hostileText(texts), check), {
  seed,
  numRuns,
});
if (briefed.failed) failures.push(fc.defaultReportMessage(briefed) ?? 'A briefing failed.');
console.log(
  `${numRuns} briefings with seed ${seed}: ${briefed.failed ? 'one failed' : 'all stood'}`,
);

const grown = fragments.map(measureGrowth);
const slow = grown.filter(growsTooFast);
for (const { fragment, short, long } of slow)
  failures.push(`${JSON.stringify(fragment)}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
console.log(`${grown.length} pieces over and over: ${slow.length} grow faster than the text`);

for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

function check(one: string, other: string): void {
  checkBriefing([one, other]);
}
