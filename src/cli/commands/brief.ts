import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import type { BriefInput, ExportName, FormatName } from '../../index.ts';
import { UserError } from '../../model/problem.ts';
import type { Briefing, Day, Disagreement, Verdict } from '../../model/types.ts';
import {
  type ChangeOptions,
  changeKinds,
  changeOptions,
  isChangeKind,
  sieveOf,
} from '../change-options.ts';
import { type Door, limitsOf, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { filesOfRun } from '../files-of-run.ts';
import { loadTemplate } from '../load-template.ts';
import { countOption, namesOption } from '../options.ts';
import { readVersion } from '../own-files.ts';
import { printLines, printProblems } from '../print.ts';
import type { Session } from '../program.ts';
import { startProgress } from '../progress.ts';
import { readStoryFiles, type StoryFiles } from '../read-files.ts';
import { expectSince, openSince } from '../since.ts';
import { type RunSummary, summarize } from '../summary.ts';
import type { World } from '../world.ts';
import { writeRun } from '../write-run.ts';

/** The formats that a run can hold; `json` is always among them, for it is the run. */
export const runFormats = ['md', 'html', 'json'] as const satisfies readonly FormatName[];

/** The formats that a run holds where they are asked for. */
export const askedFormats = ['docx'] as const satisfies readonly FormatName[];

/** The exports that a run holds where they are asked for. */
export const exportNames = [
  'csv',
  'timeline',
  'jsonld',
  'stix',
  'ics',
] as const satisfies readonly ExportName[];

/** The kinds that `brief` can fail on. */
const flaggedKinds = [
  'contradiction',
  'reversal',
  'possible',
  'revision',
  'variant',
] as const satisfies readonly Verdict[];

interface BriefOptions extends ChangeOptions {
  readonly out: string;
  readonly asOf?: string;
  readonly format?: readonly string[];
  readonly since?: string;
  readonly failOn?: readonly string[];
  readonly openDays: number;
  readonly quiet?: boolean;
}

/** `atodds brief`: from a story's folder to a run. */
export function briefCommand({ world, finish }: Session): Command {
  const command = new Command('brief')
    .summary('write the briefing on a story')
    .description(
      'Reads the documents of a story and writes a briefing: who claims what, in the order of dates, and where the sources are at odds, with charts. A story is a folder, with or without a story.yaml, or a list of files. What decisions.yaml beside it decides is kept.',
    )
    .argument('<story...>', 'folder of the story, or its files')
    .option('--out <dir>', 'folder for runs; this one lands in DIR/<as-of>/', 'out')
    .option(
      '--as-of <day>',
      'the day of the briefing, YYYY-MM-DD or "today" (default: the latest known day of publication)',
    )
    .addOption(
      namesOption('--format <names>', `what to write (default: ${runFormats.join(', ')})`, [
        ...runFormats,
        ...askedFormats,
        ...exportNames,
      ]),
    )
    .option(
      '--since <run>',
      'an earlier run, or "last" for the newest of the same story in --out: say what changed since',
    )
    .addOption(
      namesOption(
        '--fail-on <kinds>',
        'exit with 1 where such a disagreement, or such a change since an earlier run, is found',
        [...flaggedKinds, 'any', ...changeKinds],
      ),
    )
    .addOption(
      countOption('--open-days <n>', 'tell a dispute as open for long after so many days', 14),
    )
    .option('-q, --quiet', 'say nothing but problems');
  for (const option of changeOptions()) command.addOption(option);
  return command
    .addHelpText(
      'after',
      `
Examples:
  $ atodds brief seeds
  $ atodds brief seeds --out weekly --as-of 2024-11-02 --since weekly/2024-10-26
  $ atodds brief seeds --out weekly --since last --fail-on new-contradiction
  $ atodds brief one.txt two.md --format md --fail-on contradiction,reversal`,
    )
    .action(async (named: string[], options: BriefOptions) =>
      finish(await runBrief(named, options, world)),
    );
}

async function runBrief(
  named: readonly string[],
  options: BriefOptions,
  world: World,
): Promise<ExitCode> {
  const door = await openDoor();
  const failOn = options.failOn ?? [];
  expectSince(options.since, failOn);
  const since = await openSince(options.since, world.cwd);
  const out = resolve(world.cwd, options.out);
  const asOf = readDay(door, options.asOf, world);
  const files = readStoryFiles(named, world.cwd, limitsOf(door));
  const progress = startProgress(world, options.quiet === true);
  const { tell } = progress;
  const briefing = makeBriefing(door, files, { asOf, out, openDays: options.openDays, tell });
  progress.end();
  await printProblems(briefing.problems, world);
  if (briefing.documents.length === 0) {
    throw new UserError(
      `${named.join(' ')}: Unexpected story without a readable document, expected files that end in ${limitsOf(door).endings.join(', ')}`,
    );
  }
  const earlier = await since.findRun(out, briefing);
  const changes =
    earlier === null
      ? null
      : door.siftChanges(door.compare(earlier.briefing, briefing), sieveOf(options));
  const asked: readonly string[] = options.format ?? runFormats;
  const written = [...runFormats, ...askedFormats].filter(
    (name) => name === 'json' || asked.includes(name),
  );
  const exported = exportNames.filter((name) => asked.includes(name));
  const content = await filesOfRun(door, { briefing, changes }, written, exported, (name) =>
    loadTemplate(door, name, files.folder, world.cwd),
  );
  const run = writeRun(out, briefing.asOf ?? 'undated', content);
  const flagged = door.weightiestFirst(briefing.disagreements.filter(door.isFlagged));
  if (options.quiet !== true) {
    const ending = written.find((name) => name !== 'json') ?? 'json';
    const summary: RunSummary = {
      briefing,
      flagged,
      since:
        changes === null
          ? null
          : {
              changes,
              weightiest: door.weightiestChanges(changes),
              report: wayTo(join(run, `changes.${ending}`), world),
            },
      report: wayTo(join(run, `briefing.${ending}`), world),
    };
    await printLines([...since.note(earlier), ...summarize(summary, world.columns)], world);
  }
  const hasChange = changes !== null && door.hasChange(changes, failOn.filter(isChangeKind));
  return codeOf(briefing, flagged, failOn, hasChange);
}

/** The path as a person in the working folder would write it. */
function wayTo(path: string, world: World): string {
  const way = relative(world.cwd, path);
  return way.startsWith('..') ? path : way;
}

function makeBriefing(
  door: Door,
  files: StoryFiles,
  { asOf, out, ...asked }: { out: string } & Pick<BriefInput, 'asOf' | 'openDays' | 'tell'>,
): Briefing {
  const read = files.storyFile === null ? null : door.readStory(files.storyFile);
  const decided = files.decisionsFile === null ? null : door.readDecisions(files.decisionsFile);
  return door.brief({
    sources: files.sources,
    story: read?.story ?? door.emptyStory,
    decisions: decided?.decisions ?? [],
    storySource: {
      path: wayFromRun(out, files.folder),
      sha256: door.hashOf(files.storyFile?.bytes ?? ''),
    },
    problems: [...files.problems, ...(read?.problems ?? []), ...(decided?.problems ?? [])],
    asOf,
    version: readVersion(),
    ...asked,
  });
}

/** How the story is found from a run in `out`, with `/`: a briefing holds no absolute path. */
function wayFromRun(out: string, folder: string): string {
  return relative(join(realpathOf(out), 'run'), folder)
    .split(sep)
    .join('/');
}

/** The real path also of a folder that is not there yet. */
function realpathOf(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realpathOf(dirname(path)), basename(path));
}

function codeOf(
  briefing: Briefing,
  flagged: readonly Disagreement[],
  kinds: readonly string[],
  hasChange: boolean,
): ExitCode {
  if (briefing.problems.some(({ severity }) => severity === 'error')) return 2;
  const isHit = ({ verdict }: Disagreement): boolean =>
    kinds.includes('any') || kinds.includes(verdict);
  return hasChange || flagged.some(isHit) ? 1 : 0;
}

function readDay(door: Door, value: string | undefined, world: World): Day | null {
  if (value === undefined) return null;
  if (value === 'today') return world.today;
  if (door.isDay(value)) return value;
  throw new UserError(
    `--as-of: Unexpected "${value}", expected a day such as 2024-11-02, or "today"`,
  );
}
