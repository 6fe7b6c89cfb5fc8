import type { Offer, OfferedOption } from './read-program.ts';

/** The completion for zsh. */
export function writeZsh(offers: readonly Offer[]): string {
  return `#compdef atodds
# atodds: completion for zsh. In ~/.zshrc, after compinit: eval "$(atodds completion zsh)"
_atodds() {
  local -a commands
  commands=(
${offers.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
    'help:print help for a command'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments '--help[print help]' '--version[print the version]'
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${offers.map(commandCase).join('\n')}
    help) _describe -t commands command commands ;;
  esac
}
if [[ "\${funcstack[1]}" == _atodds ]]; then _atodds "$@"; else compdef _atodds atodds; fi
`;
}

function commandCase({ name, options }: Offer): string {
  const rest = name === 'completion' ? "'1:shell:(bash zsh fish)'" : "'*:file:_files'";
  const lines = [...options.flatMap(specsOf), rest];
  return `    ${name})\n      _arguments -s \\\n${lines.map((line) => `        ${line}`).join(' \\\n')}\n      ;;`;
}

function specsOf({
  long,
  short,
  description,
  takesValue,
  values,
  isList,
}: OfferedOption): string[] {
  const words = description.replace(/[[\]\\:]/g, '\\$&');
  const choice =
    values.length === 0
      ? '_files'
      : isList
        ? `_values -s , name ${values.join(' ')}`
        : `(${values.join(' ')})`;
  const value = takesValue ? `:value:${choice}` : '';
  return (short === null ? [long] : [short, long]).map((flag) =>
    quoted(`${flag}[${words}]${value}`),
  );
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
