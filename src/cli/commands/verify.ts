import { Command } from 'commander';
import type { Verification } from '../../index.ts';
import { UserError } from '../../model/problem.ts';
import { checkRun, PAGES } from '../check-run.ts';
import { type Door, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findStory } from '../find-story.ts';
import { briefingIn, isBundleName, loadBundle } from '../load-bundle.ts';
import { loadRun } from '../load-run.ts';
import { printLines, printProblems } from '../print.ts';
import type { Session } from '../program.ts';
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
      'Reads the sources of a run again and looks for every claim, quotation and figure of the briefing in them. Exits with 1 where one is not found, or a source is not what it was. A bundle is checked file by file first, and against the sources that are in it; it is read in memory, and nothing is unpacked to the disk.',
    )
    .argument('<run>', 'a folder that "brief" wrote, a briefing.json, or a bundle')
    .option('--story <dir>', 'folder of the sources (default: the one that the run names)')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds verify out/2024-11-02
  $ atodds verify archive/briefing.json --story archive/articles
  $ atodds verify 2024-11-02-bundle.zip`,
    )
    .action(async (run: string, options: VerifyOptions) =>
      finish(await runVerify(run, options, world)),
    );
}

async function runVerify(name: string, options: VerifyOptions, world: World): Promise<ExitCode> {
  const door = await openDoor();
  const { checked, problems } = isBundleName(name)
    ? await checkBundle(door, name, options, world)
    : await checkFolder(door, name, options, world);
  await printProblems(problems, world);
  if (options.quiet !== true) {
    const count = problems.length === 0 ? 'all found' : `${problems.length} not as they were`;
    await printLines([`${checked} words and figures checked, ${count}`], world);
  }
  return problems.length === 0 ? 0 : 1;
}

async function checkFolder(
  door: Door,
  name: string,
  { story }: VerifyOptions,
  { cwd }: World,
): Promise<Verification> {
  const run = await loadRun(name, cwd);
  return checkRun(door, run, name, findStory(run, story, 'sources', name, cwd));
}

/** A bundle that is not as its list of files says is believed in nothing else. */
async function checkBundle(
  door: Door,
  name: string,
  { story }: VerifyOptions,
  { cwd }: World,
): Promise<Verification> {
  if (story !== undefined) {
    throw new UserError('--story: Unexpected with a bundle, expected the sources that are in it');
  }
  const bundle = await loadBundle(name, cwd);
  if (bundle.problems.length > 0) return { checked: 0, problems: bundle.problems };
  const pages = bundle.run.filter(({ path }) => PAGES.includes(path));
  return door.verify(await briefingIn(bundle, name), bundle.story, pages);
}
