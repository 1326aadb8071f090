#!/usr/bin/env bash
# The documents cannot drift: manual pages name every command, option, field and key and are clean mdoc; completion
# offers every command and option in three shells. Called as `docs_test.sh SOURCE_DIR PROGRAM`.
set -euo pipefail

source_dir=$(realpath "${1:?usage: docs_test.sh SOURCE_DIR PROGRAM}")
program=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
complain() {
  echo "docs: $*"
  failures=$((failures + 1))
}

for tool in mandoc jq python3 bash zsh fish; do
  command -v "$tool" >/dev/null || { echo "docs: '$tool' is missing: install the Debian package '$tool'" && exit 1; }
done
mkdir "$work/bin" "$work/pages" "$work/desk"
ln -s "$program" "$work/bin/supportctl"
export PATH=$work/bin:/usr/bin:/bin HOME=$work/desk USER=mia LOGNAME=mia
unset XDG_CONFIG_HOME SUPPORTCTL_CONFIG SUPPORTCTL_STORE SUPPORTCTL_AGENT
cd "$work/desk"

# Manual pages.
supportctl commands --json >"$work/catalogue.json"
for page in "$source_dir"/man/*.in; do
  name=$(basename "$page" .in)
  supportctl commands --mdoc-page "$page" >"$work/pages/$name" || complain "$name cannot be expanded"
  mandoc -T lint -W warning "$work/pages/$name" || complain "$name is not clean mdoc"
done
check=(python3 -B "$source_dir/tests/structure/docs_check.py")
config=$source_dir/examples/supportctl.toml
"${check[@]}" "$work/catalogue.json" "$work/pages" "$config" || failures=$((failures + 1))

# The guard: without one page, and with a key nobody documents, the check must fail and say so.
cp -r "$work/pages" "$work/planted"
rm "$work/planted/supportctl-ticket.1"
echo 'planted_key = 1' | cat "$config" - >"$work/planted.toml"
planted=$("${check[@]}" "$work/catalogue.json" "$work/planted" "$work/planted.toml") && complain 'the guard is asleep'
for offence in "no page has a section on 'ticket show'" "'planted_key' of planted.toml"; do
  grep -qF "$offence" <<<"$planted" || complain "the guard does not see: $offence"
done

# Completion: what the program offers, and that each shell asks it.
while IFS= read -r path; do
  read -ra words <<<"$path"
  offered=$(supportctl complete --columns word -- "${words[@]}" --)
  wanted=$(jq -r --arg path "$path" '.options[] | select(.command == null or .command == $path) | "--" + .option' \
    "$work/catalogue.json")
  [[ $(sort -u <<<"$offered") == $(sort -u <<<"$wanted") ]] || complain "completion of '$path --' is not its options"
done < <(jq -r '.commands[].command' "$work/catalogue.json")
[[ $(supportctl complete -- "" | wc -l) -gt 5 ]] ||
  complain 'completion offers no nouns'

bash_words() {
  bash -c 'source "$1"; COMP_WORDS=(supportctl ticket re); COMP_CWORD=2; _supportctl; printf "%s\n" "${COMPREPLY[@]}"' \
    bash "$source_dir/completions/supportctl.bash"
}
fish_words() {
  fish --no-config -c "source $source_dir/completions/supportctl.fish; complete --do-complete 'supportctl ticket re'" |
    cut -f1
}
zsh_words() {
  zsh -f -c 'compdef() { :; }; _files() { :; }; _describe() { print -l -- "${(@P)2}"; }
    words=(supportctl ticket re); CURRENT=3; source "$1"; _supportctl' zsh "$source_dir/completions/supportctl.zsh" |
    cut -d: -f1
}
wanted=$(supportctl complete --columns word -- ticket re | sort)
[[ -n $wanted ]] || complain 'nothing of ticket begins with re'
for shell in bash fish zsh; do
  [[ $("${shell}_words" | sort) == "$wanted" ]] || complain "$shell does not offer what the program does"
done

[[ $failures -eq 0 ]] || { echo "docs: $failures failures" && exit 1; }
echo "docs: $(jq '.commands | length' "$work/catalogue.json") commands, $(find "$work/pages" -type f | wc -l) pages"
