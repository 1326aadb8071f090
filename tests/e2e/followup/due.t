What is due now, for people, cron and monitoring.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl followup add T-1 --due '2026-11-16 12:00' -m 'Ask the courier.' -q
  $ supportctl ticket reply T-1 -m 'Rollers are ordered.' --update-by '2026-11-16 15:00' -q

Nothing is due: cron prints nothing, and sends no mail.

  $ command supportctl followup due --now "$now" --fail-on any
  $ supportctl followup due --monitor
  OVERDUE OK - 0 overdue | overdue=0;1;1
  $ supportctl followup due --within 2h --fail-on any

At noon the first one is due, but not late yet.

  $ now='2026-11-16 12:00'
  $ supportctl followup due --fail-on any
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-1  due       no       2026-11-16 12:00  mia    T-1     ann@example.com  Ask the courier.
  [1]
  $ supportctl followup due --fail-on overdue --columns id,standing
  ID   STANDING
  F-1  due
  $ supportctl followup due --within 4h --columns id,standing,due_at
  ID   STANDING  DUE
  F-1  due       2026-11-16 12:00
  F-2  open      2026-11-16 15:00

A monitoring system reads one line. What is late is critical; what is due soon is a warning, when that was asked.

  $ supportctl followup due --monitor
  OVERDUE OK - 0 overdue | overdue=0;1;1
  $ supportctl followup due --within 4h --monitor
  OVERDUE WARNING - 0 overdue, 2 due within 4h | overdue=0;1;1 due=2;1
  [1]
  $ now='2026-11-16 15:01'
  $ supportctl followup due
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-1  due       no       2026-11-16 12:00  mia    T-1     ann@example.com  Ask the courier.
  F-2  broken    yes      2026-11-16 15:00  mia    T-1     ann@example.com  next update
  $ supportctl followup due --monitor
  OVERDUE CRITICAL - 2 overdue | overdue=2;1;1
  [2]
  $ supportctl followup due --within 4h --promises --monitor
  OVERDUE CRITICAL - 1 overdue, 0 due within 4h | overdue=1;1;1 due=0;1
  [2]
  $ command supportctl followup due --now "$now" --json=id,standing,promise,due_at
  [
    {"id":"F-1","standing":"due","promise":false,"due_at":"2026-11-16T12:00:00Z"},
    {"id":"F-2","standing":"broken","promise":true,"due_at":"2026-11-16T15:00:00Z"}
  ]

When it cannot tell, it says that too.

  $ supportctl followup due --monitor --store nowhere.db
  OVERDUE UNKNOWN - no store at '*/nowhere.db' (glob)
  [3]
  $ supportctl followup due --monitor --owner bob
  OVERDUE UNKNOWN - no agent 'bob'
  [3]
  $ supportctl followup due --store nowhere.db
  supportctl: error: no store at '*/nowhere.db' (glob)
  supportctl: hint: make one with 'supportctl init'
  [74]
  $ supportctl followup due --within soon
  supportctl: error: cannot read the length 'soon'
  supportctl: hint: write '90s', '30m', '2h', '30d' or '2w'
  [2]
