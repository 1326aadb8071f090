A ticket turns out to be something else.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --tag paper -f room=B12 -q
  $ supportctl ticket new --email bo@example.com -s 'Invoice 4711' -q
  $ supportctl ticket set T-1 --kind problem --severity urgent --tag fuser,site-bergen --untag paper \
  >   -f serial=X-104 -f room=
  changed T-1 (new, no owner): Printer jams
  $ command supportctl ticket show T-1 --now "$now" --json=kind,severity,policy,tags,fields,next_due_at,revision
  {"kind":"problem","severity":"urgent","policy":"urgent","tags":["fuser","site-bergen"],"fields":{"serial":"X-104"},"next_due_at":"2026-11-16T09:30:00Z","revision":3}

The new severity brought another policy, and with it an earlier deadline. The timeline says what was set.

  $ supportctl ticket show T-1 --columns clocks,timeline
  T-1  Printer jams

  Clocks
    CLOCK           STATE    TARGET  ELAPSED  DUE               STARTED
    first_response  at_risk  30m          0s  2026-11-16 09:30  2026-11-16 09:00
    resolution      running  8h           0s  2026-11-16 17:00  2026-11-16 09:00

  Timeline
    2026-11-16 09:00  opened   mia
    2026-11-16 09:00  changed  mia
    2026-11-16 09:00  changed  mia
  $ supportctl ticket set T-1 -s 'Fuser melts' --product 'LaserOne 400' --channel phone
  changed T-1 (new, no owner): Fuser melts
  $ supportctl ticket set T-1 --customer bo@example.com --dry-run
  dry run: changed T-1 (new, no owner): Fuser melts

  $ supportctl ticket set T-1 --severity urgent --tag fuser
  supportctl: error: cannot change 'T-1': that would change nothing
  supportctl: hint: see it with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket set T-1
  supportctl: error: nothing is given that could be set
  supportctl: hint: see the attributes with 'supportctl ticket set --help'
  [2]
  $ supportctl ticket set T-1 --if-revision 3
  supportctl: error: nothing is given that could be set
  supportctl: hint: see the attributes with 'supportctl ticket set --help'
  [2]
  $ supportctl ticket set T-1 --kind incident
  supportctl: error: 'incident' is not a value for --kind
  supportctl: hint: give question, problem, complaint, request, quote, order or other
  [2]
  $ supportctl ticket set T-1 --customer nobody
  supportctl: error: no customer 'nobody'
  supportctl: hint: add one with 'supportctl customer add nobody'
  [4]
  $ supportctl ticket set T-1 --untag ''
  supportctl: error: cannot read '' as a tag
  supportctl: hint: give a word, or several with commas between them
  [2]
  $ supportctl ticket set T-1 --severity low --if-revision 1
  supportctl: error: ticket 'T-1' has revision 4, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl ticket resolve T-2 -q
  $ supportctl ticket close T-2 -q
  $ supportctl ticket set T-2 --severity low
  supportctl: error: cannot change 'T-2': it is already closed
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-2'
  [3]
