A solution, told to the customer or not.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket reply T-1 -m 'We have ordered rollers.' --update-by '2026-11-17 15:00' -q

Only a message to the customer keeps a promise. A solution nobody hears of leaves it open, and says so.

  $ supportctl ticket resolve T-1 --dry-run
  dry run: resolved T-1 (resolved, owner mia): Printer jams; F-1 stays promised by 2026-11-17 15:00
  $ supportctl ticket resolve T-1 -m 'New rollers are in; it prints.'
  resolved T-1 (resolved, owner mia): Printer jams; kept F-1
  $ command supportctl ticket show T-1 --now "$now" --json=status,resolved_at,first_resolved_at,next_due_at
  {"status":"resolved","resolved_at":"2026-11-16T09:00:00Z","first_resolved_at":"2026-11-16T09:00:00Z","next_due_at":null}

  $ supportctl ticket resolve T-1
  supportctl: error: cannot resolve 'T-1': it is already resolved
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]

A promise that was broken stays broken, whatever became of the ticket.

  $ supportctl ticket new --email bo@example.com -s 'Invoice 4711' --owner mia -q
  $ supportctl ticket reply T-2 -m 'You get it today.' --update-by '2026-11-16 17:00' -q
  $ now='2026-11-17 09:00'
  $ supportctl ticket resolve T-2
  resolved T-2 (resolved, owner mia): Invoice 4711; F-2 stays broken, promised by 2026-11-16 17:00
  $ supportctl followup list --columns id,standing,ticket,due_at
  ID   STANDING  TICKET  DUE
  F-2  broken    T-2     2026-11-16 17:00

  $ supportctl ticket close T-2
  closed T-2 (closed, owner mia): Invoice 4711; F-2 stays broken, promised by 2026-11-16 17:00
  $ supportctl ticket resolve T-2
  supportctl: error: cannot resolve 'T-2': it is already closed
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-2'
  [3]
  $ supportctl ticket resolve T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket resolve
  supportctl: error: 'supportctl ticket resolve' needs TICKET
  supportctl: hint: see 'supportctl ticket resolve --help'
  [2]
