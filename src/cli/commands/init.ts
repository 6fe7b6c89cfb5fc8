import { lstatSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { StoryDraft } from '../../index.ts';
import { UserError } from '../../model/problem.ts';
import { limitsOf, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { describeFsError } from '../fs-errors.ts';
import { printLines, printProblems } from '../print.ts';
import type { Session } from '../program.ts';
import { startProgress } from '../progress.ts';
import { readStoryFiles } from '../read-files.ts';
import type { World } from '../world.ts';

interface InitOptions {
  readonly stdout?: boolean;
}

/** `atodds init`: a first story file from what is found. */
export function initCommand({ world, finish }: Session): Command {
  return new Command('init')
    .summary('write a first story.yaml')
    .description(
      'Reads the documents of a folder and writes a story.yaml into it: title, documents that do not say who published them or when, the topics and parties found. It changes no result as it is; it is there to be edited. An existing story.yaml is never touched.',
    )
    .argument('<story>', 'folder of the story')
    .option('--stdout', 'print it instead of writing it')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds init articles
  $ atodds init articles --stdout | less`,
    )
    .action(async (named: string, options: InitOptions) =>
      finish(await runInit(named, options, world)),
    );
}

async function runInit(named: string, options: InitOptions, world: World): Promise<ExitCode> {
  const isPrinted = options.stdout === true;
  const target = targetIn(named, world);
  if (!isPrinted) refuseExisting(target);
  const door = await openDoor();
  const limits = limitsOf(door);
  const files = readStoryFiles([named], world.cwd, limits);
  const progress = startProgress(world, false);
  const { draft, documents, problems } = door.draftStory(files.sources, progress.tell);
  progress.end();
  const told = [...files.problems.filter(({ path }) => path !== STORY_FILE), ...problems];
  await printProblems(told, world);
  if (documents === 0) {
    throw new UserError(
      `${named}: Unexpected story without a readable document, expected files that end in ${limits.endings.join(', ')}`,
    );
  }
  if (isPrinted) await world.stdout(door.writeStory(draft));
  else {
    writeNew(target, door.writeStory(draft));
    await printLines([summarize(draft, documents), target.name], world);
  }
  return told.some(({ severity }) => severity === 'error') ? 2 : 0;
}

/** A file to write: where, and how a person who stands in the working folder calls it. */
interface Target {
  readonly path: string;
  readonly name: string;
}

const STORY_FILE = 'story.yaml';

function targetIn(named: string, world: World): Target {
  const folder = resolve(world.cwd, named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(`${named}: Unexpected path, expected the folder of a story`);
  }
  return { path: join(folder, STORY_FILE), name: join(named, STORY_FILE) };
}

/** A story file is somebody's work, whatever is in it. */
function refuseExisting({ path, name }: Target): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
  throw new UserError(
    `${name}: Unexpected story file that is there already, expected none; --stdout prints a new one`,
  );
}

function writeNew({ path, name }: Target, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const reason = describeFsError(error);
    if (reason === null) throw error;
    throw new UserError(`${name}: Unexpected ${reason}, expected a folder that can be written`);
  }
}

function summarize({ documents, topics, actors }: StoryDraft, read: number): string {
  const parts = [
    count(read, 'document'),
    `${documents.length} of them without outlet or day`,
    count(topics.length, 'topic'),
    count(actors.length, 'party', 'parties'),
  ];
  return parts.join(', ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
