import type { Shell } from "./args.js";

/**
 * Each script asks `tune completion --words` what may stand where the cursor is, and offers files where there is no
 * answer. An answer's line is a word, or a word, a tab and what it means.
 */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# Completion of tune for bash. Made by \`tune completion bash\`.
_tune() {
  local IFS=$'\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  words="$("\${COMP_WORDS[0]}" completion --words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1)"
  # Bash takes = for a word of its own; what stands behind it is what is completed.
  if [ "$current" = "=" ]; then current=""; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _tune tune tunesmith
`,
  zsh: `#compdef tune tunesmith
# Completion of tune for zsh. Made by \`tune completion zsh\`.
_tune() {
  local -a offers
  local word meaning
  while IFS=$'\\t' read -r word meaning; do
    offers+=("\${word//:/\\\\:}\${meaning:+:$meaning}")
  done < <("\${words[1]}" completion --words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#offers} )); then
    _describe -V 'tune' offers
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" == "_tune" ]]; then
  _tune "$@"
else
  compdef _tune tune tunesmith
fi
`,
  fish: `# Completion of tune for fish. Made by \`tune completion fish\`.
function __tune_offers
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l offers ($before[1] completion --words -- $before[2..-1] "$current" 2>/dev/null)
    if test (count $offers) -gt 0
        printf '%s\\n' $offers
    else
        __fish_complete_path "$current"
    end
end
complete -c tune -f -a '(__tune_offers)'
complete -c tunesmith -f -a '(__tune_offers)'
`,
};
