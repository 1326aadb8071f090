#!/usr/bin/env bash
# From a bare machine to a desk with a real help desk's records: installs what the build needs, builds and installs
# supportctl, makes a small desk in a folder, imports the log and looks at it. Can be run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

prefix=$HOME/.local
desk=$HOME/supportctl-quickstart
while [[ $# -gt 0 ]]; do
  case "$1" in
    --prefix) prefix=$2; shift 2 ;;
    --desk) desk=$2; shift 2 ;;
    *)
      echo "usage: $0 [--prefix FOLDER] [--desk FOLDER]" >&2
      exit 2
      ;;
  esac
done
mkdir -p "$prefix" "$desk"
prefix=$(cd "$prefix" && pwd)
desk=$(cd "$desk" && pwd)
examples=$PWD/examples

say() { printf '\n# %s\n' "$1"; }
# Prints a command line, then runs it; it may be a pipe.
run() {
  printf '$ %s\n' "$1"
  bash -o pipefail -c "$1"
}

say 'Build and install'
run 'examples/install-dependencies.sh build'
run 'cmake --preset release -DBUILD_TESTING=OFF >/dev/null'
run 'cmake --build --preset release'
run "cmake --install build/release --prefix '$prefix' >/dev/null"

export PATH=$prefix/bin:$PATH SUPPORTCTL_AGENT=mia
cd "$desk"
say "A desk in $desk"
if [[ -e supportctl.toml ]]; then
  echo '# it is there from an earlier run'
else
  run "supportctl init --agent mia --name 'Northwind Support'"
fi
run 'supportctl agent add eva --email eva@example.com --level engineering --key quickstart-eva --columns name,level'
run "supportctl import events '$examples/data/helpdesk_events.csv' --map '$examples/import/helpdesk.toml'"

say "The store's figures"
run 'supportctl store info -o table'

say 'What was late on a day inside the log'
run "supportctl report overdue --as-of '2012-03-01 12:00' -o table | head -n 8"

say 'The story of one ticket'
run 'supportctl ticket show T-6 -o table'

# From here on the clock stands at the morning after the log ends; the keys make it all safe to run again.
now="--now '2012-11-07 09:00'"
say 'A new request, escalated: not without telling the customer and promising the next update'
run "supportctl ticket new --email ann@example.com --subject 'Printer jams' -m 'It eats every page.' \
  --owner mia --key quickstart-ticket --columns id,status,owner,subject $now"
ticket=$(supportctl ticket new --email ann@example.com --subject 'Printer jams' -m 'It eats every page.' \
  --owner mia --key quickstart-ticket --columns id --now '2012-11-07 09:00')
run "supportctl escalate raise $ticket --reason 'needs a driver fix' --told-customer 'Our engineers have it.' \
  --next-update '2012-11-07 15:00' --key quickstart-escalation --columns id,ticket,level,customer_told,accept_due_at $now"

say 'A follow-up, and what is due in the afternoon'
run "supportctl followup add $ticket --due '2012-11-07 14:00' -m 'Ask eva how it stands' --key quickstart-follow-up \
  --columns id,due_at,text $now"
run "supportctl followup due --now '2012-11-07 15:30' -o table"

say 'One report, into jq: the busiest months'
run "supportctl report volume -o json $now | jq -c 'sort_by(-.opened)[:3][] | {period, opened, resolved}'"

say "Everything stays in $desk; go on with: cd '$desk' && supportctl --help"
