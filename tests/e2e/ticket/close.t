The end of a ticket.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket close T-1
  supportctl: error: cannot close 'T-1': it is neither resolved nor waiting for the customer
  supportctl: hint: resolve it first with 'supportctl ticket resolve T-1 -m TEXT'
  [3]
  $ supportctl ticket resolve T-1 -m 'New rollers.' -q
  $ supportctl ticket close T-1 -m 'Ann says it prints.'
  closed T-1 (closed, owner mia): Printer jams
  $ command supportctl ticket show T-1 --now "$now" --json=status,resolved_at,closed_at
  {"status":"closed","resolved_at":"2026-11-16T09:00:00Z","closed_at":"2026-11-16T09:00:00Z"}
  $ supportctl ticket close T-1
  supportctl: error: cannot close 'T-1': it is already closed
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]

A customer who never answers is not waited for for ever.

  $ supportctl ticket new --email bo@example.com -s 'Which toner?' --owner mia -q
  $ supportctl ticket pending T-2 -m 'For which printer?' -q
  $ now='2026-12-14 09:00'
  $ supportctl ticket close T-2 -m 'No answer in four weeks.'
  closed T-2 (closed, owner mia): Which toner?

A promise outlives its ticket.

  $ supportctl ticket new --email bo@example.com -s 'Credit note' --owner mia -q
  $ supportctl ticket reply T-3 -m 'The books do it.' --update-by '2026-12-15 12:00' -q
  $ supportctl ticket resolve T-3 -q
  $ supportctl ticket close T-3
  closed T-3 (closed, owner mia): Credit note; F-1 stays promised by 2026-12-15 12:00
  $ supportctl ticket close T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
