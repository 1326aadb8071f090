What happened elsewhere: calls, visits, messages of other programs.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia --channel email -q
  $ supportctl ticket log T-1 --out -m 'Asked for the serial number.' --channel phone --minutes 5
  logged what we said on T-1 (open, owner mia): Printer jams
  $ supportctl ticket pending T-1 -q

A customer who answers has a ticket that waits for us again.

  $ now='2026-11-16 16:00'
  $ supportctl ticket log T-1 --in -m 'X-104-77' --channel phone --at '2026-11-16 15:30'
  logged what the customer said on T-1 (open, owner mia): Printer jams

So has one who comes back after the solution.

  $ supportctl ticket resolve T-1 -m 'New rollers are on their way.' -q
  $ now='2026-11-18 10:00'
  $ supportctl ticket log T-1 --in -m 'They do not fit.' --channel phone
  logged what the customer said on T-1 (open, owner mia): Printer jams
  $ supportctl ticket show T-1 --columns timeline
  T-1  Printer jams

  Timeline
    2026-11-16 09:00  opened       mia  email
    2026-11-16 09:00  message_out  mia  phone
      Asked for the serial number.

    2026-11-16 09:00  pending      mia
    2026-11-16 15:30  message_in   mia  phone
      X-104-77

    2026-11-16 16:00  message_out  mia  email
      New rollers are on their way.

    2026-11-16 16:00  resolved     mia
    2026-11-18 10:00  message_in   mia  phone
      They do not fit.

    2026-11-18 10:00  reopened     mia

What is closed stays closed: the customer gets a new ticket that follows it.

  $ supportctl ticket resolve T-1 -m 'The right ones are there.' -q
  $ supportctl ticket close T-1 -q
  $ now='2026-12-01 09:00'
  $ supportctl ticket log T-1 --in -m 'It jams again.'
  opened T-2, which follows the closed T-1 (new, no owner): Printer jams
  $ command supportctl ticket show T-2 --now "$now" --json=id,subject,customer,follows,status
  {"id":"T-2","subject":"Printer jams","customer":"ann@example.com","follows":"T-1","status":"new"}

One of the two directions must be given, and the time must have passed.

  $ supportctl ticket log T-2 -m 'Talked.'
  supportctl: error: neither --in nor --out is given
  supportctl: hint: give one of --in and --out
  [2]
  $ supportctl ticket log T-2 --in --out -m 'Talked.'
  supportctl: error: --in and --out exclude each other
  supportctl: hint: give one of --in and --out
  [2]
  $ supportctl ticket log T-2 --out -m 'Will visit them.' --at '2026-12-02 10:00'
  supportctl: error: cannot log a contact on 'T-2': '2026-12-02T10:00:00Z' is still to come
  supportctl: hint: give a time that has passed, or plan it with 'supportctl followup add TICKET --due WHEN -m TEXT'
  [3]
  $ supportctl ticket log T-2 --out
  supportctl: error: 'supportctl ticket log' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl ticket log T-9 --in -m 'Hello?'
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]

Nothing happened to a ticket before it was opened.

  $ supportctl ticket log T-1 --out -m 'A slip of the pen.' --at 2020-01-01
  supportctl: error: cannot log a contact on 'T-1': it was opened only at 2026-11-16T09:00:00Z
  supportctl: hint: give a time from then on
  [3]
