Going on with what waited.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket resume T-1
  supportctl: error: cannot resume 'T-1': it neither waits for the customer nor is on hold
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket hold T-1 -q
  $ supportctl ticket resume T-1 -m 'The rollers came.'
  resumed T-1 (open, owner mia): Printer jams
  $ supportctl ticket pending T-1 -q
  $ supportctl ticket resume T-1 --dry-run
  dry run: resumed T-1 (open, owner mia): Printer jams
  $ supportctl ticket resume T-1
  resumed T-1 (open, owner mia): Printer jams
  $ supportctl ticket resolve T-1 -q
  $ supportctl ticket resume T-1
  supportctl: error: cannot resume 'T-1': it is already resolved
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket resume T-1 --if-revision 2
  supportctl: error: ticket 'T-1' has revision 6, not 2
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl ticket resume T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
