import type { Command, Option } from 'commander';
import { knownNames } from '../options.ts';

/** What a shell may offer: commands with their options, as plain data. */
export interface Offer {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OfferedOption[];
}

/** An option with what may follow it. */
export interface OfferedOption {
  readonly long: string;
  /** `-q`; null where there is none. */
  readonly short: string | null;
  readonly description: string;
  readonly takesValue: boolean;
  /** The values that are known, `[]` where any will do. */
  readonly values: readonly string[];
  /** True where several values may stand in a row with commas between. */
  readonly isList: boolean;
}

/** Every command of the program with its options, `--help` among them. */
export function readProgram(program: Command): Offer[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [...command.options.map(toOffered), HELP],
  }));
}

const HELP: OfferedOption = {
  long: '--help',
  short: '-h',
  description: 'print help',
  takesValue: false,
  values: [],
  isList: false,
};

function toOffered(option: Option): OfferedOption {
  const names = knownNames(option);
  return {
    long: option.long ?? option.flags,
    short: option.short ?? null,
    description: option.description.replace(/[:;].*$/s, ''),
    takesValue: option.required || option.optional,
    values: names ?? option.argChoices ?? [],
    isList: names !== null,
  };
}
