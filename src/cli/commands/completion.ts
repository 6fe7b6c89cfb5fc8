import { Argument, Command } from 'commander';
import { writeBash } from '../completion/bash.ts';
import { writeFish } from '../completion/fish.ts';
import { readProgram } from '../completion/read-program.ts';
import { writeZsh } from '../completion/zsh.ts';
import type { Session } from '../program.ts';

const shells = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const;

/** `atodds completion`: a script for a shell, on stdout. */
export function completionCommand({ world, finish }: Session): Command {
  const command = new Command('completion')
    .summary('print the completion for a shell')
    .description(
      'Prints a script that lets a shell complete commands, options and their values. Nothing is installed: where the script goes is said in its first line.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .addHelpText(
      'after',
      `
Examples:
  $ eval "$(atodds completion bash)"
  $ atodds completion fish | source`,
    );
  return command.action(async (shell: keyof typeof shells) => {
    const offers = command.parent === null ? [] : readProgram(command.parent);
    await world.stdout(shells[shell](offers));
    finish(0);
  });
}
