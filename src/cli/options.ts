import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one or several of the known names, with commas or repeated. Its value is a list. */
export function namesOption(flags: string, description: string, known: readonly string[]): Option {
  const option = new Option(flags, `${description}: ${known.join(', ')}`).argParser(
    (value: string, earlier: readonly string[] | undefined) => [
      ...new Set([...(earlier ?? []), ...splitNames(value, known)]),
    ],
  );
  namesOf.set(option, known);
  return option;
}

/** The names that an option takes in a list; null for an option that takes none. */
export function knownNames(option: Option): readonly string[] | null {
  return namesOf.get(option) ?? null;
}

// Beside the option: commander's own choices would be told twice in the help, and allow one value only.
const namesOf = new WeakMap<Option, readonly string[]>();

/** An option that takes a whole number of 0 and more. */
export function countOption(flags: string, description: string, preset: number): Option {
  return new Option(flags, description).default(preset).argParser((value: string) => {
    if (!/^\d{1,6}$/.test(value)) {
      throw new InvalidArgumentError(`Unexpected "${value}", expected a number such as ${preset}.`);
    }
    return Number(value);
  });
}

function splitNames(value: string, known: readonly string[]): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (!known.includes(name)) {
      throw new InvalidArgumentError(`Unexpected "${name}", expected one of ${known.join(', ')}.`);
    }
  }
  if (names.length === 0) throw new InvalidArgumentError(`Expected one of ${known.join(', ')}.`);
  return names;
}
