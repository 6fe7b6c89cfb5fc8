import { Command } from 'commander';
import type { Claim, Problem, SourceFile, Story } from '../../model/types.ts';
import { type Door, limitsOf, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findFiles } from '../find-files.ts';
import { printProblems } from '../print.ts';
import type { Session } from '../program.ts';
import { startProgress } from '../progress.ts';
import { isSource, readSource, readStoryFile } from '../read-files.ts';
import type { World } from '../world.ts';

/** `atodds extract`: claims as JSON lines, one document at a time. */
export function extractCommand({ world, finish }: Session): Command {
  return new Command('extract')
    .summary('write the claims of documents as JSON lines')
    .description(
      'Writes each claim of each document as one line of JSON on stdout, one document at a time. A story.yaml among the files, or in a named folder, says who speaks for whom and which topics there are.',
    )
    .argument('<file...>', 'documents, or folders of them')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds extract seeds/*.txt > claims.jsonl
  $ atodds extract seeds | head -1`,
    )
    .action(async (named: string[], options: { readonly quiet?: boolean }) =>
      finish(await runExtract(named, options.quiet === true, world)),
    );
}

async function runExtract(
  named: readonly string[],
  isQuiet: boolean,
  world: World,
): Promise<ExitCode> {
  const door = await openDoor();
  const limits = limitsOf(door);
  const { folder, entries, storyAddress } = findFiles(named, world.cwd, limits.endings);
  const { story, problems } = readStoryAt(door, folder, storyAddress);
  await printProblems(problems, world);
  let isWhole = !problems.some(isGrave);
  const progress = startProgress(world, isQuiet || world.isDataShown === true);
  for (const [index, entry] of entries.entries()) {
    const source = typeof entry === 'string' ? readSource(folder, entry, limits) : entry;
    const { claims, problems } = isSource(source)
      ? claimsIn(door, source, story)
      : { claims: [], problems: [source] };
    if (problems.length > 0) progress.end();
    await printProblems(problems, world);
    isWhole &&= !problems.some(isGrave);
    const lines = claims.map((claim) => `${door.jsonText(claim)}\n`).join('');
    if (lines !== '' && !(await world.stdout(lines))) break;
    progress.tell({ stage: 'reading', done: index + 1, total: entries.length });
  }
  progress.end();
  return isWhole ? 0 : 2;
}

function readStoryAt(
  door: Door,
  folder: string,
  address: string | null,
): { readonly story: Story; readonly problems: readonly Problem[] } {
  if (address === null) return { story: door.emptyStory, problems: [] };
  const file = readStoryFile(folder, address);
  return isSource(file) ? door.readStory(file) : { story: door.emptyStory, problems: [file] };
}

function claimsIn(
  door: Door,
  source: SourceFile,
  story: Story,
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } {
  const known = story.documents.find(({ file }) => file === source.path);
  const { document, problems } = door.readDocument(source, known);
  return { claims: document === null ? [] : door.extractClaims(document, story), problems };
}

function isGrave({ severity }: Problem): boolean {
  return severity === 'error';
}
