import { Command, Option } from 'commander';
import type { ChangeKind } from '../../index.ts';
import { type ChangeOptions, changeKinds, changeOptions, sieveOf } from '../change-options.ts';
import { openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadBriefing } from '../load-briefing.ts';
import { loadTemplate } from '../load-template.ts';
import { namesOption } from '../options.ts';
import type { Session } from '../program.ts';
import type { World } from '../world.ts';

interface CompareOptions extends ChangeOptions {
  readonly format: 'md' | 'html' | 'json';
  readonly failOn?: readonly (ChangeKind | 'any')[];
}

/** `atodds compare`: what changed between two runs, on stdout. */
export function compareCommand({ world, finish }: Session): Command {
  const command = new Command('compare')
    .summary('say what changed between two runs')
    .description(
      'Compares two runs: which figures moved and by whom, what is newly at odds, settled, denied or confirmed, which articles were edited after publication, what is new and gone. A run is a folder that "brief" wrote, a briefing.json, or a bundle.',
    )
    .argument('<before>', 'the earlier run')
    .argument('<after>', 'the later run')
    .addOption(
      new Option('--format <name>', 'how to say it').choices(['md', 'html', 'json']).default('md'),
    )
    .addOption(
      namesOption('--fail-on <kinds>', 'exit with 1 where there is such a change', [
        ...changeKinds,
        'any',
      ]),
    );
  for (const option of changeOptions()) command.addOption(option);
  return command
    .addHelpText(
      'after',
      `
Examples:
  $ atodds compare out/2024-10-26 out/2024-11-02
  $ atodds compare out/2024-10-26 out/2024-11-02 --ignore repeats --min-weight 0.4
  $ atodds compare out/2024-10-26 out/2024-11-02 --format json --fail-on new-contradiction`,
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
  const earlier = await loadBriefing(before, world.cwd);
  const later = await loadBriefing(after, world.cwd);
  const changes = door.siftChanges(
    door.compare(earlier.briefing, later.briefing),
    sieveOf(options),
  );
  const template = loadTemplate(door, 'changes', later.story, world.cwd);
  const page = door.changesPage(changes, template);
  await world.stdout(await door.formats[options.format].write({ page, data: changes }));
  return door.hasChange(changes, options.failOn ?? []) ? 1 : 0;
}
