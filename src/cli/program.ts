import { Command } from 'commander';
import { briefCommand } from './commands/brief.ts';
import { bundleCommand } from './commands/bundle.ts';
import { compareCommand } from './commands/compare.ts';
import { completionCommand } from './commands/completion.ts';
import { decideCommand } from './commands/decide.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { initCommand } from './commands/init.ts';
import { newsletterCommand } from './commands/newsletter.ts';
import { verifyCommand } from './commands/verify.ts';
import type { ExitCode } from './exit-codes.ts';
import { readVersion } from './own-files.ts';
import type { World } from './world.ts';

/** What a command is given: the world, where help goes, and where it leaves its exit code. */
export interface Session {
  readonly world: World;
  readonly write: (to: 'stdout' | 'stderr', text: string) => void;
  readonly finish: (code: ExitCode) => void;
}

/** The commands in the order of the help. To add one: its file in `commands/` and its line here. */
const COMMANDS = [
  briefCommand,
  compareCommand,
  newsletterCommand,
  verifyCommand,
  bundleCommand,
  explainCommand,
  decideCommand,
  extractCommand,
  initCommand,
  completionCommand,
];

/** The whole command line, ready to parse. Commands load what they need when they run, so that help is quick. */
export function buildProgram(session: Session): Command {
  const program = new Command('atodds')
    .description(
      'Reads a pile of news about one story, finds who claims what, and reports where the sources are at odds.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.write('stdout', text),
      writeErr: (text) => session.write('stderr', text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 done; 1 found what you asked to fail on; 2 could not do it, or could not read all.

Examples:
  $ atodds brief seeds              write the briefing on a folder of articles
  $ atodds help brief               say more about one command`,
    );
  for (const build of COMMANDS) {
    program.addCommand(build(session).copyInheritedSettings(program));
  }
  return program;
}
