import type { Offer, OfferedOption } from './read-program.ts';

/** The completion for fish. */
export function writeFish(offers: readonly Offer[]): string {
  const lines = [
    '# atodds: completion for fish. In ~/.config/fish/config.fish: atodds completion fish | source',
    ...offers.map(
      ({ name, summary }) =>
        `complete -c atodds -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ),
    "complete -c atodds -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'",
    ...offers.flatMap((offer) => offer.options.map((option) => optionLine(offer, option))),
  ];
  return `${lines.join('\n')}\n`;
}

function optionLine(
  { name }: Offer,
  { long, short, description, takesValue, values }: OfferedOption,
): string {
  const flags = [
    `-l ${long.replace(/^--/, '')}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
  ];
  const value = !takesValue
    ? []
    : values.length === 0
      ? ['-r']
      : [`-x -a ${quoted(values.join(' '))}`];
  return [
    `complete -c atodds -n '__fish_seen_subcommand_from ${name}'`,
    ...flags,
    ...value,
    `-d ${quoted(description)}`,
  ].join(' ');
}

function quoted(words: string): string {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
