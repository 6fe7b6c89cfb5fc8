import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../model/problem.ts';
import type { Problem, SourceFile } from '../../model/types.ts';
import { limitsOf, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findStory } from '../find-story.ts';
import { loadRun, type Run } from '../load-run.ts';
import { printLines, printProblems } from '../print.ts';
import type { Session } from '../program.ts';
import { isSource, type Limits, readSource } from '../read-files.ts';
import type { World } from '../world.ts';

interface VerifyOptions {
  readonly story?: string;
  readonly quiet?: boolean;
}

/** `atodds verify`: whether a run still says what its sources say. */
export function verifyCommand({ world, finish }: Session): Command {
  return new Command('verify')
    .summary('find every quoted word and figure again in its source')
    .description(
      'Reads the sources of a run again and looks for every claim, quotation and figure of the briefing in them. Exits with 1 where one is not found, or a source is not what it was.',
    )
    .argument('<run>', 'a folder that "brief" wrote, or a briefing.json')
    .option('--story <dir>', 'folder of the sources (default: the one that the run names)')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds verify out/2024-11-02
  $ atodds verify archive/briefing.json --story archive/articles`,
    )
    .action(async (run: string, options: VerifyOptions) =>
      finish(await runVerify(run, options, world)),
    );
}

async function runVerify(name: string, options: VerifyOptions, world: World): Promise<ExitCode> {
  const door = await openDoor();
  const run = await loadRun(name, world.cwd);
  const folder = findStory(run, options.story, 'sources', name, world.cwd);
  const limits: Limits = limitsOf(door);
  const read = run.briefing.documents.map(({ path }) => readSource(folder, path, limits));
  const sources = read.filter(isSource);
  const found = door.verify(run.briefing, sources, readRendered(run, name));
  const unread = read.filter((one): one is Problem => !isSource(one));
  const named = new Set(unread.map(({ path }) => path));
  const problems = [...unread, ...found.problems.filter(({ path }) => !named.has(path))];
  await printProblems(problems, world);
  if (options.quiet !== true) {
    const count = problems.length === 0 ? 'all found' : `${problems.length} not as they were`;
    await printLines([`${found.checked} words and figures checked, ${count}`], world);
  }
  return problems.length === 0 ? 0 : 1;
}

/** The pages of the run that hold quotations. */
function readRendered(run: Run, name: string): SourceFile[] {
  const limits: Limits = { endings: ['.md'], largest: LARGEST_PAGE };
  return PAGES.filter((page) => existsSync(join(run.folder, page))).map((page) => {
    const read = readSource(run.folder, page, limits);
    if (!isSource(read)) throw new UserError(`${name}: ${read.message}`);
    return { ...read, path: page };
  });
}

const PAGES = ['briefing.md', 'newsletter.md'];

/** In bytes. */
const LARGEST_PAGE = 100_000_000;
