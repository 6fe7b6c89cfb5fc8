import type { Offer, OfferedOption } from './read-program.ts';

/** The completion for bash, 3.2 and newer. Where no word is known, bash completes the names of files. */
export function writeBash(offers: readonly Offer[]): string {
  const names = offers.map(({ name }) => name);
  return `# atodds: completion for bash. In ~/.bashrc: eval "$(atodds completion bash)"
_atodds() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command='' words='' list='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command $previous" in
${offers.flatMap(valueCases).join('\n')}
    *)
      if [[ -z $command ]]; then
        words='${[...names, 'help', '--help', '--version'].join(' ')}'
      elif [[ $current == -* ]]; then
        case "$command" in
${offers.map(optionCase).join('\n')}
        esac
      elif [[ $command == completion ]]; then
        words='${SHELLS}'
      fi
      ;;
  esac
  local before=''
  if [[ -n $list && $current == *,* ]]; then
    before="\${current%,*},"
    current="\${current##*,}"
  fi
  COMPREPLY=()
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -P "$before" -W "$words" -- "$current"))
  fi
}
complete -o default -F _atodds atodds
`;
}

const SHELLS = 'bash zsh fish';

function valueCases({ name, options }: Offer): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map((option) => {
      const asked = spellings(option).map((flag) => `'${name} ${flag}'`);
      const list = option.isList ? ' list=yes' : '';
      return `    ${asked.join('|')}) words='${option.values.join(' ')}'${list} ;;`;
    });
}

function optionCase({ name, options }: Offer): string {
  return `          ${name}) words='${options.flatMap(spellings).join(' ')}' ;;`;
}

function spellings({ long, short }: OfferedOption): string[] {
  return short === null ? [long] : [short, long];
}
