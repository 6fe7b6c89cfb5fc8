import { Command, Option } from 'commander';
import type { Changes, FormatName } from '../../index.ts';
import { openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadRun } from '../load-run.ts';
import { namesOption } from '../options.ts';
import type { Session } from '../program.ts';
import type { World } from '../world.ts';

/** The kinds of change that `compare` can fail on, by the names of their lists in `Changes`. */
const changeKinds = {
  documents: 'documents',
  added: 'added',
  gone: 'gone',
  moved: 'moved',
  'newly-at-odds': 'newlyAtOdds',
  settled: 'settled',
  'verdict-changed': 'verdictChanged',
  'newly-denied': 'newlyDenied',
  'newly-confirmed': 'newlyConfirmed',
} as const satisfies Readonly<Record<string, keyof Changes>>;

interface CompareOptions {
  readonly format: FormatName;
  readonly failOn?: readonly string[];
}

/** `atodds compare`: what changed between two runs, on stdout. */
export function compareCommand({ world, finish }: Session): Command {
  return new Command('compare')
    .summary('say what changed between two runs')
    .description(
      'Compares two runs: what is new and gone, which figures moved and by whom, what is newly at odds, settled, denied or confirmed. A run is a folder that "brief" wrote, or a briefing.json.',
    )
    .argument('<before>', 'the earlier run')
    .argument('<after>', 'the later run')
    .addOption(
      new Option('--format <name>', 'how to say it').choices(['md', 'html', 'json']).default('md'),
    )
    .addOption(
      namesOption('--fail-on <kinds>', 'exit with 1 where there is such a change', [
        ...Object.keys(changeKinds),
        'any',
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ atodds compare out/2024-10-26 out/2024-11-02
  $ atodds compare out/2024-10-26 out/2024-11-02 --format json --fail-on newly-at-odds`,
    )
    .action(async (before: string, after: string, options: CompareOptions) =>
      finish(await runCompare(before, after, options, world)),
    );
}

async function runCompare(
  before: string,
  after: string,
  options: CompareOptions,
  world: World,
): Promise<ExitCode> {
  const door = await openDoor();
  const earlier = await loadRun(before, world.cwd);
  const later = await loadRun(after, world.cwd);
  const changes = door.compare(earlier.briefing, later.briefing);
  const page = door.changesPage(changes);
  await world.stdout(await door.formats[options.format].write({ page, data: changes }));
  const kinds = options.failOn ?? [];
  const isHit = Object.entries(changeKinds).some(
    ([kind, list]) => changes[list].length > 0 && (kinds.includes('any') || kinds.includes(kind)),
  );
  return isHit ? 1 : 0;
}
