import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../model/problem.ts';
import { type Door, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { filesOfBundle } from '../files-of-bundle.ts';
import { findStory } from '../find-story.ts';
import { BUNDLE_ENDING, isBundleName, loadBundle } from '../load-bundle.ts';
import { loadRun } from '../load-run.ts';
import { readVersion } from '../own-files.ts';
import { printLines, printProblems } from '../print.ts';
import type { Session } from '../program.ts';
import type { World } from '../world.ts';
import { RUN_FILE, writeWhole } from '../write-run.ts';

interface BundleOptions {
  readonly out?: string;
  readonly story?: string;
  readonly quiet?: boolean;
}

/** `atodds bundle`: a run and its sources as one file to hand over. */
export function bundleCommand({ world, finish }: Session): Command {
  return new Command('bundle')
    .summary('put a run and its sources into one file to hand over')
    .description(
      'Writes one zip file with all that a run holds, the sources exactly as they were read, story.yaml, decisions.yaml and templates of the story, and a list of all files with their SHA-256. "atodds verify" accepts it without anything else. It is a BagIt bag (RFC 8493), which archives know. A run that "verify" would not accept, or whose story or decisions have changed since, is not bundled.',
    )
    .argument('<run>', 'a folder that "brief" wrote')
    .option('--out <file>', 'the file to write (default: RUN-bundle.zip, beside the run)')
    .option('--story <dir>', 'folder of the sources (default: the one that the run names)')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds bundle out/2024-11-02
  $ atodds bundle out/2024-11-02 --out evidence.zip && atodds verify evidence.zip`,
    )
    .action(async (run: string, options: BundleOptions) =>
      finish(await runBundle(run, options, world)),
    );
}

async function runBundle(name: string, options: BundleOptions, world: World): Promise<ExitCode> {
  const door = await openDoor();
  const run = await loadRun(name, world.cwd);
  if (run.file !== RUN_FILE) {
    throw new UserError(`${name}: Unexpected file, expected a run, a folder with ${RUN_FILE}`);
  }
  const target = resolve(world.cwd, options.out ?? `${run.folder}-bundle${BUNDLE_ENDING}`);
  const way = relative(world.cwd, target);
  const shown = way.startsWith('..') ? target : way;
  await expectOurs(target, shown, world);
  const folder = findStory(run, options.story, 'sources', name, world.cwd);
  const found = filesOfBundle(door, run, name, folder);
  if (found.problems.length > 0) {
    await printProblems(found.problems, world);
    return 2;
  }
  const bytes = await door.writeBundle(found, run.briefing, readVersion());
  expectSound(door, shown, bytes);
  writeWhole(target, bytes);
  if (options.quiet !== true) await printLines(linesOn(door, found, bytes, shown), world);
  return 0;
}

/** Only a bundle of ours may be replaced. */
async function expectOurs(target: string, shown: string, { cwd }: World): Promise<void> {
  if (!isBundleName(target)) {
    throw new UserError(`${shown}: Unexpected name, expected one that ends in ${BUNDLE_ENDING}`);
  }
  if (!existsSync(target)) return;
  try {
    await loadBundle(target, cwd);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${shown}: Unexpected file of somebody else, expected a bundle or nothing`);
  }
}

/** What is written is read once more: nobody may get a bundle that cannot be opened. */
function expectSound(door: Door, path: string, bytes: Uint8Array): void {
  const [problem] = door.readBundle({ path, bytes }).problems;
  if (problem !== undefined) throw new Error(door.formatProblem(problem));
}

function linesOn(
  door: Door,
  { run, story, others }: ReturnType<typeof filesOfBundle>,
  bytes: Uint8Array,
  shown: string,
): string[] {
  const named = others.slice(0, MOST_NAMED).join(', ');
  const more = others.length > MOST_NAMED ? `, and ${others.length - MOST_NAMED} more` : '';
  return [
    ...(others.length === 0 ? [] : [`left out, for no run holds it: ${named}${more}`]),
    `${run.length} files of the run, ${story.length} of the story`,
    `SHA-256 ${door.hashOf(bytes)}`,
    shown,
  ];
}

/** Files that are left out and named. */
const MOST_NAMED = 5;
