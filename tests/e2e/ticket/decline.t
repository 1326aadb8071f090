Saying no is an answer, as long as it comes with what can be done instead.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Repair of a LaserOne 100' --owner mia -q
  $ supportctl ticket reply T-1 -m 'We are asking the workshop.' --update-by '2026-11-17 15:00' -q
  $ supportctl ticket decline T-1
  supportctl: error: 'supportctl ticket decline' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl ticket decline T-1 -m 'We no longer repair these; a new one is 20% off for you.'
  declined T-1 (declined, owner mia): Repair of a LaserOne 100; kept F-1
  $ supportctl ticket decline T-1 -m 'Sorry.'
  supportctl: error: cannot decline 'T-1': it was declined
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket reopen T-1 -q
  $ supportctl ticket resolve T-1 -m 'The workshop had the part after all.' -q
  $ supportctl ticket decline T-1 -m 'Sorry.'
  supportctl: error: cannot decline 'T-1': it is already resolved
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket decline T-9 -m 'Sorry.'
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
