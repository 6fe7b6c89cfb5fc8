/**
 * The command line. What belongs here talks to a person, the disk or the clock; what says anything about
 * claims belongs behind `src/index.ts`.
 */

import { CommanderError } from 'commander';
import { UserError } from '../model/problem.ts';
import type { ExitCode } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import type { World } from './world.ts';

/** Runs one command line, without the words for node and script. Gives its exit code; only bugs throw. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const help: { readonly to: 'stdout' | 'stderr'; readonly text: string }[] = [];
  const program = buildProgram({
    world,
    write: (to, text) => help.push({ to, text }),
    finish: (result) => {
      code = result;
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UserError) {
      await world.stderr(`${error.message}\n`);
      code = 2;
    } else {
      throw error;
    }
  }
  for (const { to, text } of help) await world[to](text);
  return code;
}
