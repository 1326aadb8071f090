A ticket gets an owner: whoever takes it.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -q
  $ supportctl ticket take T-1 --dry-run
  dry run: took T-1 (new, owner mia): Printer jams
  $ supportctl ticket take T-1 --if-revision 1
  took T-1 (new, owner mia): Printer jams
  $ command supportctl ticket show T-1 --now "$now" --json=id,owner,revision
  {"id":"T-1","owner":"mia","revision":2}

Taking it twice changes nothing, which is worth knowing.

  $ supportctl ticket take T-1
  supportctl: error: cannot take 'T-1': 'mia' already owns it
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]

Two who looked at the same list: the second one is told.

  $ supportctl ticket take T-1 --if-revision 1
  supportctl: error: ticket 'T-1' has revision 2, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]

What is finished needs no owner.

  $ supportctl ticket resolve T-1 -m 'New rollers.' -q
  $ supportctl ticket take T-1
  supportctl: error: cannot take 'T-1': it is finished
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]

Only an agent takes tickets.

  $ supportctl ticket take T-1 --as bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]
  $ supportctl ticket take T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket take
  supportctl: error: 'supportctl ticket take' needs TICKET
  supportctl: hint: see 'supportctl ticket take --help'
  [2]
