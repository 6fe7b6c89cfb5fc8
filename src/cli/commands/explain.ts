import { Command, Option } from 'commander';
import { openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadBriefing } from '../load-briefing.ts';
import type { Session } from '../program.ts';
import type { World } from '../world.ts';

interface ExplainOptions {
  readonly format: 'md' | 'html';
}

/** `atodds explain`: one disagreement in full, on stdout. */
export function explainCommand({ world, finish }: Session): Command {
  return new Command('explain')
    .summary('explain one disagreement')
    .description(
      'Shows one disagreement of a run: the sentences, where they stand, the rule, and what would settle it. The briefing names the ids.',
    )
    .argument('<run>', 'a folder that "brief" wrote, a briefing.json, or a bundle')
    .argument('<id>', 'the id of a disagreement, such as d-91b0c3aa')
    .addOption(new Option('--format <name>', 'how to say it').choices(['md', 'html']).default('md'))
    .addHelpText(
      'after',
      `
Example:
  $ atodds explain out/2024-11-02 d-91b0c3aa`,
    )
    .action(async (run: string, id: string, options: ExplainOptions) =>
      finish(await runExplain(run, id, options, world)),
    );
}

async function runExplain(
  name: string,
  id: string,
  options: ExplainOptions,
  world: World,
): Promise<ExitCode> {
  const door = await openDoor();
  const { briefing } = await loadBriefing(name, world.cwd);
  const page = door.explainDisagreement(briefing, id);
  await world.stdout(await door.formats[options.format].write({ page, data: briefing }));
  return 0;
}
