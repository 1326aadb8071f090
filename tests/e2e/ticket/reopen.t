It was not over.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket reopen T-1
  supportctl: error: cannot reopen 'T-1': it is not finished
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]
  $ now='2026-11-16 11:00'
  $ supportctl ticket resolve T-1 -m 'New rollers.' -q
  $ now='2026-11-18 09:00'
  $ supportctl ticket reopen T-1 -m 'The same rollers broke.'
  reopened T-1 (open, owner mia): Printer jams
  $ command supportctl ticket show T-1 --now "$now" --json=status,reopenings,resolved_at,first_resolved_at
  {"status":"open","reopenings":1,"resolved_at":null,"first_resolved_at":"2026-11-16T11:00:00Z"}

It was solved after two working hours; the time it was solved counts on no clock.

  $ supportctl ticket show T-1 --columns clocks
  T-1  Printer jams

  Clocks
    CLOCK           STATE    TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met      8h           2h  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 11:00
    resolution      running  5bd          2h  2026-11-24 15:30  2026-11-16 09:00
    update_every    ended    3bd          0s  2026-11-19 11:00  2026-11-16 11:00  2026-11-16 11:00

What was declined or closed can be opened again too.

  $ supportctl ticket decline T-1 -m 'They are no longer made; a new one is 20% off.' -q
  $ supportctl ticket reopen T-1 -q
  $ supportctl ticket resolve T-1 -q
  $ supportctl ticket close T-1 -q
  $ supportctl ticket reopen T-1 --dry-run
  dry run: reopened T-1 (open, owner mia): Printer jams
  $ supportctl ticket reopen T-1
  reopened T-1 (open, owner mia): Printer jams
  $ supportctl ticket reopen T-1 --if-revision 1
  supportctl: error: ticket 'T-1' has revision 10, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl ticket reopen T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
