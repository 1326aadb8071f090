A script tells by its exit status what became of a command. One of each; 'supportctl help exit-codes' lists them.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

0: done, and nothing found is done too.

  $ supportctl ticket list
  $ supportctl ticket new --email ann@example.com -s 'Printer jams'
  opened T-1 (new, no owner): Printer jams

1: what --fail-on asked about holds.

  $ supportctl ticket list --fail-on any --columns id
  ID
  T-1
  [1]

2: the command line is wrong.

  $ supportctl 2>&1 | head -1; supportctl >/dev/null
  supportctl keeps a support team's records and its word.
  [2]
  $ supportctl tickets list
  supportctl: error: 'tickets' is not a supportctl command
  supportctl: hint: did you mean 'supportctl ticket'?
  [2]
  $ supportctl ticket lst
  supportctl: error: 'ticket lst' is not a supportctl command
  supportctl: hint: did you mean 'supportctl ticket list'?
  [2]
  $ supportctl ticket take T-1 T-2
  supportctl: error: unexpected operand 'T-2'
  supportctl: hint: see 'supportctl ticket take --help'
  [2]
  $ supportctl ticket take T-1 --frobnicate
  supportctl: error: unknown option '--frobnicate'
  supportctl: hint: see 'supportctl ticket take --help'
  [2]
  $ supportctl ticket take T-1 --as
  supportctl: error: --as needs a value
  supportctl: hint: see 'supportctl ticket take --help'
  [2]
  $ supportctl ticket take T-1 --as mia --as jan
  supportctl: error: --as is given more than once
  supportctl: hint: see 'supportctl ticket take --help'
  [2]
  $ supportctl ticket take first
  supportctl: error: cannot read 'first' as a ticket
  supportctl: hint: write it as T-12, #12 or 12
  [2]
  $ supportctl ticket list --tz Mars/Olympus
  supportctl: error: there is no time zone 'Mars/Olympus'
  supportctl: hint: use an IANA name such as 'Europe/Berlin' or 'UTC'
  [2]

3: a rule of the desk says no, and nothing was written.

  $ supportctl ticket close T-1
  supportctl: error: cannot close 'T-1': it is neither resolved nor waiting for the customer
  supportctl: hint: resolve it first with 'supportctl ticket resolve T-1 -m TEXT'
  [3]

4: there is no such record.

  $ supportctl ticket take T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]

5: somebody else was quicker, or the key was used for something else.

  $ supportctl ticket take T-1 --if-revision 7
  supportctl: error: ticket 'T-1' has revision 1, not 7
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]

74: the store or a file cannot be read or written.

  $ supportctl ticket list --store nowhere.db
  supportctl: error: no store at '*/nowhere.db' (glob)
  supportctl: hint: make one with 'supportctl init'
  [74]
  $ supportctl ticket note T-1 --file nowhere.txt
  supportctl: error: cannot read 'nowhere.txt': no such file or directory
  supportctl: hint: look at it with 'ls -ld nowhere.txt'
  [74]
  $ echo 'not a store' >notes.db
  $ supportctl ticket list --store notes.db
  supportctl: error: '*/notes.db' is not a supportctl store (glob)
  supportctl: hint: name the right file with --store
  [74]
  $ supportctl ticket list --output nowhere/list.csv
  supportctl: error: cannot write 'nowhere/list.csv': no such file or directory
  supportctl: hint: make its folder first with 'mkdir -p nowhere'
  [74]

75: another writer holds the store for longer than one is willing to wait. Nobody who only reads has to.

  $ cat >while_locked.py <<END
  > import sqlite3, subprocess, sys
  > writer = sqlite3.connect("desk.db", isolation_level=None)
  > writer.execute("BEGIN IMMEDIATE")
  > sys.exit(subprocess.run(sys.argv[1:]).returncode)
  > END
  $ python3 while_locked.py supportctl ticket take T-1 --busy-timeout 0s
  supportctl: error: store '*/desk.db' is busy: nothing was written (glob)
  supportctl: hint: try again, or wait longer with --busy-timeout 30s
  [75]
  $ python3 while_locked.py supportctl ticket list --columns id,status
  T-1	new

78: the configuration is wrong, each mistake with its place.

  $ printf '[desk]\ntime_zone = "Mars"\nnmae = "Desk"\n' >wrong.toml
  $ supportctl ticket list --config wrong.toml
  supportctl: error: cannot use the configuration 'wrong.toml': 2 mistakes
  wrong.toml:2:13: 'time_zone' in [desk]: there is no time zone 'Mars'; use an IANA name such as 'Europe/Berlin' or 'UTC'
  wrong.toml:3:1: unknown key 'nmae' in [desk]; did you mean 'name'?
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]

A program reads the same as one object, where it reads everything else as JSON.

  $ command supportctl ticket close T-1 --now "$now" --json
  {"error":{"kind":"refused","code":"not_resolved","message":"cannot close 'T-1': it is neither resolved nor waiting for the customer","hint":"resolve it first with 'supportctl ticket resolve T-1 -m TEXT'","exit":3,"diagnostics":[]}}
  [3]
  $ command supportctl ticket take T-9 --now "$now" --json
  {"error":{"kind":"not_found","code":null,"message":"no ticket 'T-9'","hint":"list tickets with 'supportctl ticket list'","exit":4,"diagnostics":[]}}
  [4]
