# bash completion for supportctl: the program itself says what may come next.
_supportctl() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(supportctl complete -o tsv --columns word -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _supportctl supportctl
