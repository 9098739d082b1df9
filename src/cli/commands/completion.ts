/** `apptrack completion` */
import { suggestion } from '../../core/suggest.ts';
import { UsageError } from '../../operations/errors.ts';
import type { CommonOptions } from '../options.ts';
import { printText } from '../terminal.ts';

/** One line per candidate comes from `apptrack complete`; what follows a tab is a description. */
const scripts: Record<string, string> = {
  bash: `# bash completion for apptrack; add to ~/.bashrc: source <(apptrack completion bash)
_apptrack() {
  local words current line word
  words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  current="\${COMP_WORDS[COMP_CWORD]}"
  # Bash breaks words at colons, which ids of reminders have.
  if declare -F _get_comp_words_by_ref >/dev/null; then
    local all at
    _get_comp_words_by_ref -n : -c current -w all -i at
    words=("\${all[@]:1:at}")
  fi
  COMPREPLY=()
  while IFS= read -r line; do
    # Bash inserts a word as it is: unquoted, it would run what a file is called.
    printf -v word %q "\${line%%$'\\t'*}"
    COMPREPLY+=("$word")
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]}" 2>/dev/null)
  if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$current"; fi
}
complete -o default -F _apptrack apptrack`,
  zsh: `#compdef apptrack
# zsh completion for apptrack; add to ~/.zshrc: source <(apptrack completion zsh)
_apptrack() {
  local -a found
  local line name
  while IFS= read -r line; do
    name="\${line%%$'\\t'*}"
    found+=("\${name//:/\\\\:}:\${line#*$'\\t'}")
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe 'apptrack' found; else _files; fi
}
compdef _apptrack apptrack`,
  fish: `# fish completion for apptrack; save as ~/.config/fish/completions/apptrack.fish
function __apptrack_complete
  set -l words (commandline -opc) (commandline -ct)
  $words[1] complete -- $words[2..-1] 2>/dev/null
end
# Files only where there is nothing of AppTrack's to choose from.
complete -c apptrack -f -a '(__apptrack_complete)'
complete -c apptrack -F -n 'not __apptrack_complete | string length -q'`,
};

/** Prints a shell's completion script. */
export function completion(_options: CommonOptions, shell: string): number {
  const script = scripts[shell];
  if (script === undefined)
    throw new UsageError(`unknown shell "${shell}"; ${suggestion(shell, Object.keys(scripts))}`);
  printText(`${script}\n`);
  return 0;
}
