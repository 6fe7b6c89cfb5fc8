import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one or several of the known names, with commas or repeated. Its value is a list. */
export function namesOption(flags: string, description: string, known: readonly string[]): Option {
  return new Option(flags, `${description}: ${known.join(', ')}`).argParser(
    (value: string, earlier: readonly string[] | undefined) => [
      ...new Set([...(earlier ?? []), ...splitNames(value, known)]),
    ],
  );
}

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
