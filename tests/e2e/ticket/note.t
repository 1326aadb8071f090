Notes are for colleagues; the customer never sees them, and no clock stops for them.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -q
  $ supportctl ticket note T-1 -m 'The fuser is worn.' --minutes 10
  added a note to T-1 (new, no owner): Printer jams
  $ printf 'Seen before:\n- T-1 of last year\n- always thin paper\n' | supportctl ticket note T-1
  added a note to T-1 (new, no owner): Printer jams
  $ supportctl ticket show T-1 --columns status,minutes,timeline
  T-1  Printer jams

    status   new
    minutes  10

  Timeline
    2026-11-16 09:00  opened  mia
    2026-11-16 09:00  note    mia
      The fuser is worn.

    2026-11-16 09:00  note    mia
      Seen before:
      - T-1 of last year
      - always thin paper

A closed ticket takes notes too.

  $ supportctl ticket resolve T-1 -q
  $ supportctl ticket close T-1 -q
  $ supportctl ticket note T-1 -m 'The supplier paid for it.'
  added a note to T-1 (closed, no owner): Printer jams
  $ supportctl ticket note T-1 -m 'Nothing yet.' --dry-run
  dry run: added a note to T-1 (closed, no owner): Printer jams

  $ supportctl ticket note T-1
  supportctl: error: 'supportctl ticket note' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl ticket note T-1 -m 'x' --minutes -5
  supportctl: error: cannot read '-5' as a number for --minutes
  supportctl: hint: give a whole number from 0
  [2]
  $ supportctl ticket note T-1 -m 'x' --if-revision 1
  supportctl: error: ticket 'T-1' has revision 6, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl ticket note T-9 -m 'x'
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
