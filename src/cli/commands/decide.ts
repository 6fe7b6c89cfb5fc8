import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../model/problem.ts';
import type { Briefing, Decision, SourceFile } from '../../model/types.ts';
import { type Door, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { DECISIONS_FILE } from '../find-files.ts';
import { findStory } from '../find-story.ts';
import { loadRun } from '../load-run.ts';
import { printLines } from '../print.ts';
import type { Session } from '../program.ts';
import { isSource, readDecisionsFile } from '../read-files.ts';
import type { World } from '../world.ts';
import { writeWhole } from '../write-run.ts';

interface DecideOptions {
  readonly accept?: boolean;
  readonly dismiss?: string;
  readonly note?: string;
  readonly merge?: boolean;
  readonly split?: readonly string[];
  readonly sameActor?: boolean;
  readonly said?: string;
  readonly about?: string;
  readonly reason?: string;
  readonly story?: string;
  readonly quiet?: boolean;
}

/** `atodds decide`: what a person decided, into the decisions file of the story. */
export function decideCommand({ world, finish }: Session): Command {
  return new Command('decide')
    .summary('keep what you decided about a run')
    .description(
      'Writes a decision into decisions.yaml beside the story of a run, where "brief" finds it. It is kept by what the claims say and not by its id, so that it outlives reworded claims, repeats and new documents. Comments and order of the file stay.',
    )
    .argument('<run>', 'a folder that "brief" wrote, or a briefing.json')
    .argument(
      '<on...>',
      'the id of a disagreement; two or more ids, also of topics, with --merge; names with --same-actor; the id of a claim with --said and --about',
    )
    .option('--accept', 'it is a disagreement')
    .option('--dismiss <reason>', 'it is none; the reason is shown in the briefing')
    .option('--note <text>', 'a remark for the reader, alone or beside a decision')
    .option('--merge', 'the questions are one; of different topics, the topics are')
    .option(
      '--split <side>',
      'the side belongs to another question, by its words in the briefing; may be repeated',
      (side: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), side],
    )
    .option('--same-actor', 'the names are one actor')
    .option('--said <day>', 'the day a claim was said, YYYY-MM-DD')
    .option('--about <day>', 'the day a claim is about, YYYY-MM-DD')
    .option('--reason <text>', 'why, for all but --dismiss')
    .option('--story <dir>', 'folder of the story (default: the one that the run names)')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds decide out/2024-11-02 d-91b0c3aa --accept
  $ atodds decide out/2024-11-02 d-91b0c3aa --dismiss "one counts the first group only"
  $ atodds decide out/2024-11-02 d-91b0c3aa d-0c44e1f7 --merge
  $ atodds decide out/2024-11-02 d-91b0c3aa --split "up to 12,000"
  $ atodds decide out/2024-11-02 "the ministry" "Ministry of Defence" --same-actor
  $ atodds decide out/2024-11-02 c-5d20b1e9 --said 2024-10-23`,
    )
    .action(async (run: string, on: string[], options: DecideOptions) =>
      finish(await runDecide(run, on, options, world)),
    );
}

async function runDecide(
  name: string,
  on: readonly string[],
  options: DecideOptions,
  world: World,
): Promise<ExitCode> {
  const ask = findAsk(options);
  const door = await openDoor();
  const run = await loadRun(name, world.cwd);
  const decision = ask(door, run.briefing, on, options);
  const folder = findStory(run, options.story, 'story', name, world.cwd);
  const path = join(folder, DECISIONS_FILE);
  const shown = wayTo(path, world.cwd);
  writeWhole(path, door.writeDecision(readEarlier(folder, shown), decision));
  if (options.quiet !== true) {
    await printLines(
      [door.decisionWords(decision), `${shown}: written; brief again to see it`],
      world,
    );
  }
  return 0;
}

type Ask = (
  door: Door,
  briefing: Briefing,
  on: readonly string[],
  options: DecideOptions,
) => Decision;

/** What can be decided, by the flags that ask for it; exactly one of them must. */
const ASKS: readonly { readonly flags: readonly (keyof DecideOptions)[]; readonly ask: Ask }[] = [
  { flags: ['accept', 'dismiss', 'note'], ask: askJudgement },
  {
    flags: ['merge'],
    ask: (door, briefing, on, { reason }) => door.mergeQuestions(briefing, on, reason ?? null),
  },
  {
    flags: ['split'],
    ask: (door, briefing, on, { split = [], reason }) =>
      door.splitQuestion(briefing, single(on), split, reason ?? null),
  },
  { flags: ['sameActor'], ask: askActor },
  { flags: ['said', 'about'], ask: askDates },
];

function findAsk(options: DecideOptions): Ask {
  const asked = ASKS.filter(({ flags }) => flags.some((flag) => options[flag] !== undefined));
  const [first] = asked;
  const expected =
    'one of --accept, --dismiss REASON, --note TEXT, --merge, --split SIDE, --same-actor, --said DAY or --about DAY';
  if (first === undefined)
    throw new UserError(`Unexpected lack of a decision, expected ${expected}`);
  if (asked.length > 1) throw new UserError(`Unexpected second decision, expected ${expected}`);
  return first.ask;
}

function askJudgement(
  door: Door,
  briefing: Briefing,
  on: readonly string[],
  { accept, dismiss, note, reason }: DecideOptions,
): Decision {
  if (accept === true && dismiss !== undefined)
    throw new UserError('Unexpected --accept beside --dismiss, expected one of them');
  if (dismiss !== undefined && isBlank(dismiss))
    throw new UserError('--dismiss: Unexpected empty reason, expected why it is no disagreement');
  if (dismiss !== undefined && reason !== undefined)
    throw new UserError('Unexpected --reason beside --dismiss, expected the reason in --dismiss');
  if (note !== undefined && isBlank(note))
    throw new UserError('--note: Unexpected empty note, expected text');
  return door.judgeDisagreement(briefing, single(on), {
    kind: accept === true ? 'accept' : dismiss === undefined ? 'note' : 'dismiss',
    reason: (dismiss ?? reason)?.trim() ?? null,
    note: note?.trim() ?? null,
  });
}

function askActor(
  _door: Door,
  _briefing: Briefing,
  on: readonly string[],
  { reason }: DecideOptions,
): Decision {
  const names = [...new Set(on.map((name) => name.trim()))].filter((name) => name !== '');
  if (names.length < 2)
    throw new UserError('--same-actor: Unexpected single name, expected two names or more');
  return { kind: 'same-actor', reason: reason ?? null, names };
}

function askDates(
  door: Door,
  briefing: Briefing,
  on: readonly string[],
  { said, about, reason }: DecideOptions,
): Decision {
  for (const [flag, day] of Object.entries({ said, about })) {
    if (day !== undefined && !door.isDay(day))
      throw new UserError(`--${flag}: Unexpected "${day}", expected a day such as 2024-11-02`);
  }
  const days = { said: said ?? null, about: about ?? null };
  return door.redateClaim(briefing, single(on), days, reason ?? null);
}

function single(on: readonly string[]): string {
  const [first, second] = on;
  if (first !== undefined && second === undefined) return first;
  throw new UserError(`Unexpected second id "${second}", expected one`);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The decisions file as it is; null where there is none yet. */
function readEarlier(folder: string, shown: string): SourceFile | null {
  if (!existsSync(join(folder, DECISIONS_FILE))) return null;
  const read = readDecisionsFile(folder, DECISIONS_FILE);
  if (isSource(read)) return { ...read, path: shown };
  throw new UserError(`${shown}: ${read.message}`);
}

function wayTo(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? join(basename(dirname(path)), basename(path)) : way;
}
