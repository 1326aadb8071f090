#!/usr/bin/env bash
# The transcript runner itself: what holds must pass, and each planted way of not holding must fail and say where.
# Called as `transcript_test.sh SOURCE_DIR PROGRAM TRANSCRIPT`; the program under test is a small script of its own.
set -euo pipefail

transcript=$(realpath "${3:?usage: transcript_test.sh SOURCE_DIR PROGRAM TRANSCRIPT}")
planted=$(realpath "$1")/tests/structure/planted/transcript
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$planted"/*.t "$work"
mkdir "$work/examples"
install -m 755 "$planted/program" "$work/program"
cd "$work"

failures=0
complain() {
  echo "transcript: $*"
  failures=$((failures + 1))
}

run() {
  status=0
  "$transcript" --program ./program --examples examples "$@" >output 2>&1 || status=$?
}

# passes FILE: every command of it holds.
passes() {
  run "$1"
  [[ $status -eq 0 ]] || complain "$1 should pass, but exits $status: $(cat output)"
}

# fails FILE TEXT [OPTION...]: exits 1 and prints TEXT.
fails() {
  local file=$1 text=$2
  shift 2
  run "$@" "$file"
  [[ $status -eq 1 ]] || complain "$file should fail, but exits $status"
  grep -qF -- "$text" output || complain "$file should say '$text', but says: $(cat output)"
}

# refuses TEXT ARGUMENT...: the command line is wrong, exit 2.
refuses() {
  local text=$1 status=0
  shift
  "$transcript" "$@" >output 2>&1 || status=$?
  [[ $status -eq 2 ]] || complain "'$*' should be refused, but exits $status"
  grep -qF -- "$text" output || complain "'$*' should be refused with '$text', but says: $(cat output)"
}

[[ -x $transcript ]] || { echo "transcript: no program at '$transcript'" && exit 1; }

passes holds.t
passes environment.t
fails wrong_output.t 'wrong_output.t:4: the output differs'
fails wrong_output.t '-  goodbye'
fails wrong_output.t '+  hello'
fails wrong_status.t 'wrong_status.t:5: the output differs'
fails wrong_status.t '+  [3]'
fails missing_status.t '-  [3]'
fails missing_line.t '-  never printed'
fails extra_line.t '+  second'
fails missing_line_break.t '+  no end (no-eol)'
fails wrong_pattern.t "wrong_pattern.t:4: '( (re)': "
fails no_command.t 'no_command.t:1: no command'
fails no_such_file.t 'no_such_file.t:1: cannot read it'
fails open_quote.t 'open_quote.t:5: the shell ended here, with status 2'
fails early_exit.t 'early_exit.t:3: the shell ended here, with status 0'
fails killed_shell.t 'killed_shell.t:3: the shell was killed by signal 9'
fails prose_between.t '+  hello'
refuses '--program is missing' holds.t
refuses 'no file to run' --program ./program
refuses 'unknown option --blessed' --program ./program --blessed holds.t
refuses '--timeout takes a number' --program ./program --timeout soon holds.t

begin=$SECONDS
fails hangs.t 'hangs.t:5: still running after 1 s: killed' --timeout 1
fails hangs.t '+  before the end' --timeout 1
((SECONDS - begin < 20)) || complain "a hanging command is not killed in time"

# One failure among several files fails the whole, and the others still run.
run wrong_output.t holds.t
[[ $status -eq 1 ]] && grep -q '^2 transcripts, .* 1 failed' output || complain "one of two: $(cat output)"

# What hangs or ends early cannot be blessed, and stays as it is.
cp early_exit.t before.t
fails early_exit.t 'the shell ended here' --bless
cmp -s early_exit.t before.t || complain "--bless changed a file that did not come to its end"

# Blessed once, a file holds; blessed again, nothing changes; a pattern that fits stays; it is what we planted.
run --bless unblessed.t
[[ $status -eq 0 ]] || complain "unblessed.t cannot be blessed: $(cat output)"
diff -u blessed.t unblessed.t || complain "--bless wrote something else"
passes unblessed.t
touch -d '2001-01-01' unblessed.t
run --bless unblessed.t
[[ $(stat -c %Y unblessed.t) -eq $(date -d '2001-01-01' +%s) ]] || complain "--bless wrote a file that held"

# A hundred commands take no time worth speaking of; the limit is wide, for a busy machine.
for ((i = 0; i < 100; i++)); do printf '  $ supportctl\n  hello\n'; done >many.t
begin=${EPOCHREALTIME/./}
passes many.t
took=$(((${EPOCHREALTIME/./} - begin) / 1000))
echo "transcript: 100 commands in $took ms"
((took < 3000)) || complain "100 commands took $took ms"

# Nothing stays behind.
TMPDIR=$work/tmp
mkdir "$TMPDIR"
TMPDIR=$TMPDIR run holds.t
[[ -z $(ls -A "$TMPDIR") ]] || complain "left behind: $(ls -A "$TMPDIR")"

echo "transcript: $failures failures"
((failures == 0))
