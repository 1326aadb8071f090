Waiting for the customer.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ now='2026-11-16 10:00'
  $ supportctl ticket pending T-1 -m 'Which paper do you use?'
  set T-1 to pending (pending, owner mia): Printer jams

The clock of the solution stands still meanwhile; it had run for an hour.

  $ now='2026-11-17 10:00'
  $ supportctl ticket show T-1 --columns clocks
  T-1  Printer jams

  Clocks
    CLOCK           STATE   TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met     8h           1h  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 10:00
    resolution      paused  5bd          1h                    2026-11-16 09:00
    update_every    paused  3bd          0s                    2026-11-16 10:00

  $ supportctl ticket pending T-1
  supportctl: error: cannot set 'T-1' to pending: it already waits for the customer
  supportctl: hint: record the customer's answer with 'supportctl ticket log T-1 --in -m TEXT'
  [3]

The customer's answer opens it again, and then it can wait again, without a message too.

  $ supportctl ticket log T-1 --in -m 'The thin one.' -q
  $ supportctl ticket pending T-1
  set T-1 to pending (pending, owner mia): Printer jams
  $ supportctl ticket resolve T-1 -q
  $ supportctl ticket pending T-1
  supportctl: error: cannot set 'T-1' to pending: it is already resolved
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket pending T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
