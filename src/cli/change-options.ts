/** The options that say which changes between two runs count. */

import { InvalidArgumentError, Option } from 'commander';
import type { ChangeKind, Sieve } from '../index.ts';
import { namesOption } from './options.ts';

/** Every kind of change by its name; the compiler fails where one is missing. */
const kinds: Readonly<Record<ChangeKind, true>> = {
  'new-contradiction': true,
  'newly-at-odds': true,
  'verdict-changed': true,
  settled: true,
  'newly-reversed': true,
  moved: true,
  'newly-denied': true,
  'newly-confirmed': true,
  edited: true,
  documents: true,
  added: true,
  reworded: true,
  gone: true,
  'idle-decision': true,
};

/** The names of the kinds of change. */
export const changeKinds = Object.keys(kinds) as readonly ChangeKind[];

/** What these options say of a comparison. */
export interface ChangeOptions {
  readonly ignore?: Sieve['ignore'];
  readonly minWeight?: number;
}

/** `--ignore` and `--min-weight`. */
export function changeOptions(): readonly Option[] {
  return [
    namesOption('--ignore <kinds>', 'changes to pass over', ['repeats', ...changeKinds]),
    new Option(
      '--min-weight <weight>',
      'pass over changes of less weight, from 0 (none) to 1; claims that are merely new weigh up to 0.35',
    ).argParser(readWeight),
  ];
}

/** What is not to be told. */
export function sieveOf({ ignore, minWeight }: ChangeOptions): Sieve {
  return { ignore: ignore ?? [], minWeight: minWeight ?? 0 };
}

/** True for the name of a kind of change. */
export function isChangeKind(name: string): name is ChangeKind {
  return Object.hasOwn(kinds, name);
}

function readWeight(value: string): number {
  if (!/^(?:0(?:\.\d{1,6})?|\.\d{1,6}|1(?:\.0{1,6})?)$/.test(value)) {
    throw new InvalidArgumentError(`Unexpected "${value}", expected a weight such as 0.5.`);
  }
  return Number(value);
}
