#!/usr/bin/env bash
# The README's sessions: every ```console block is run in order as one transcript and must print what it shows.
# Called as `readme_test.sh SOURCE_DIR PROGRAM TRANSCRIPT [--bless]`; --bless writes what is printed into the README.
set -euo pipefail

source_dir=$(realpath "${1:?usage: readme_test.sh SOURCE_DIR PROGRAM TRANSCRIPT [--bless]}")
program=$(realpath "$2")
transcript=$(realpath "$3")
bless=${4:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# to_transcript README: prose as comments, console blocks indented by two spaces.
to_transcript() {
  awk '/^```console$/ { inside = 1; print "```console"; next }
       /^```$/ && inside { inside = 0; print "```"; next }
       inside { print "  " $0; next }
       { print "| " $0 }' "$1"
}

# from_transcript FILE: the inverse.
from_transcript() {
  awk '/^  / { print substr($0, 3); next }
       /^\| / { print substr($0, 3); next }
       { print }' "$1"
}

run() { "$transcript" --program "$program" --examples "$source_dir/examples" "$@"; }

# The guard first: a README that shows what is not printed must fail.
cat >"$work/planted.md" <<'END'
Planted.
```console
$ supportctl version
supportctl 99.0
```
END
to_transcript "$work/planted.md" >"$work/planted.t"
if run "$work/planted.t" >/dev/null; then
  echo "readme: the guard is asleep: a planted wrong session passes"
  exit 1
fi

to_transcript "$source_dir/README.md" >"$work/README.t"
blocks=$(grep -c '^  \$ ' "$work/README.t" || true)
if [[ $blocks -lt 10 ]]; then
  echo "readme: only $blocks commands found in README.md"
  exit 1
fi
if [[ $bless == --bless ]]; then
  run --bless "$work/README.t" || true
  from_transcript "$work/README.t" >"$source_dir/README.md"
  exit 0
fi
run "$work/README.t"
