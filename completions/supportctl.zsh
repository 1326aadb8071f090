#compdef supportctl
# zsh completion for supportctl: the program itself says what may come next.
_supportctl() {
  local -a lines candidates
  local line
  lines=("${(@f)$(supportctl complete -o tsv -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#candidates )); then
    _describe 'supportctl' candidates
  else
    _files
  fi
}
if [ "$funcstack[1]" = "_supportctl" ]; then
  _supportctl "$@"
else
  compdef _supportctl supportctl
fi
