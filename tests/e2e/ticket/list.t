What the desk has to do, and how to find the part one looks for.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket list

A new desk has nothing, which is no error; a program gets an empty list.

  $ command supportctl ticket list --json
  []

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --severity high --tag site-bergen -q
  $ now='2026-11-16 10:00'
  $ supportctl ticket new --email bo@example.com -s 'Invoice 4711' --kind request --channel phone --owner mia -q
  $ now='2026-11-16 11:00'
  $ supportctl ticket new --email ann@example.com -s 'Two toners, please' --kind order --severity low -q
  $ supportctl ticket resolve T-2 -m 'Here it is again.' -q

Without filters the open ones are listed, in order of their numbers.

  $ supportctl ticket list
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT             DUE               OPENED
  T-1  new     high             ann@example.com  Printer jams        2026-11-16 17:30  2026-11-16 09:00
  T-3  new     low              ann@example.com  Two toners, please  2026-11-17 11:00  2026-11-16 11:00
  $ supportctl ticket list --all
  ID   STATUS    SEVERITY  OWNER  CUSTOMER         SUBJECT             DUE               OPENED
  T-1  new       high             ann@example.com  Printer jams        2026-11-16 17:30  2026-11-16 09:00
  T-2  resolved  normal    mia    bo@example.com   Invoice 4711                          2026-11-16 10:00
  T-3  new       low              ann@example.com  Two toners, please  2026-11-17 11:00  2026-11-16 11:00
  $ supportctl ticket list --status resolved
  ID   STATUS    SEVERITY  OWNER  CUSTOMER        SUBJECT       DUE  OPENED
  T-2  resolved  normal    mia    bo@example.com  Invoice 4711       2026-11-16 10:00
  $ supportctl ticket list --customer ann@example.com --sort severity --reverse
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT             DUE               OPENED
  T-1  new     high             ann@example.com  Printer jams        2026-11-16 17:30  2026-11-16 09:00
  T-3  new     low              ann@example.com  Two toners, please  2026-11-17 11:00  2026-11-16 11:00
  $ supportctl ticket list --all --owner mia
  ID   STATUS    SEVERITY  OWNER  CUSTOMER        SUBJECT       DUE  OPENED
  T-2  resolved  normal    mia    bo@example.com  Invoice 4711       2026-11-16 10:00
  $ supportctl ticket list --unowned --kind order
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT             DUE               OPENED
  T-3  new     low              ann@example.com  Two toners, please  2026-11-17 11:00  2026-11-16 11:00
  $ supportctl ticket list --tag site-bergen
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT       DUE               OPENED
  T-1  new     high             ann@example.com  Printer jams  2026-11-16 17:30  2026-11-16 09:00
  $ supportctl ticket list --all --since '2026-11-16 10:00' --until '2026-11-16 11:00'
  ID   STATUS    SEVERITY  OWNER  CUSTOMER        SUBJECT       DUE  OPENED
  T-2  resolved  normal    mia    bo@example.com  Invoice 4711       2026-11-16 10:00
  $ supportctl ticket list --all --text invoice
  ID   STATUS    SEVERITY  OWNER  CUSTOMER        SUBJECT       DUE  OPENED
  T-2  resolved  normal    mia    bo@example.com  Invoice 4711       2026-11-16 10:00

A pipe gets a record a line, untruncated, with the columns it asks for.

  $ command supportctl ticket list --now "$now" --all --columns id,status,subject --header
  id	status	subject
  T-1	new	Printer jams
  T-2	resolved	Invoice 4711
  T-3	new	Two toners, please

Page by page: go on behind the last ticket of the page before.

  $ supportctl ticket list --all --limit 2 --columns id,subject
  ID   SUBJECT
  T-1  Printer jams
  T-2  Invoice 4711
  $ supportctl ticket list --all --limit 2 --columns id,subject --after T-2
  ID   SUBJECT
  T-3  Two toners, please

On Wednesday afternoon nobody has answered yet. Cron asks, and the status answers.

  $ now='2026-11-18 15:00'
  $ supportctl ticket list --overdue --sort due --fail-on any
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT             DUE               OPENED
  T-1  new     high             ann@example.com  Printer jams        2026-11-16 17:30  2026-11-16 09:00
  T-3  new     low              ann@example.com  Two toners, please  2026-11-17 11:00  2026-11-16 11:00
  [1]
  $ supportctl ticket list --fail-on overdue --columns id,next_due_at
  ID   DUE
  T-1  2026-11-16 17:30
  T-3  2026-11-17 11:00
  [1]
  $ supportctl ticket list --status declined --fail-on none
  [1]

Words that are none are refused, and the nearest ones named.

  $ supportctl ticket list --status resolvd
  supportctl: error: 'resolvd' is not a value for --status
  supportctl: hint: did you mean 'resolved'?
  [2]
  $ supportctl ticket list --sort age
  supportctl: error: 'age' is not a value for --sort
  supportctl: hint: give id, opened, updated, severity or due
  [2]
  $ supportctl ticket list --customer bob
  supportctl: error: no customer 'bob'
  supportctl: hint: add one with 'supportctl customer add bob'
  [4]
  $ supportctl ticket list --limit -1
  supportctl: error: cannot read '-1' as a number for --limit
  supportctl: hint: give a whole number from 0
  [2]
  $ supportctl ticket list --columns id,titel
  supportctl: error: unknown column 'titel': the columns are id, status, severity, kind, owner, customer, subject, next_due_at, level, channel, product, policy, tags, fields, opened_at, updated_at, status_since, first_response_at, last_inbound_at, last_outbound_at, first_resolved_at, resolved_at, closed_at, reopenings, minutes, origin, follows, revision and merged_into
  [2]
  $ supportctl ticket list --after E-3
  supportctl: error: cannot read 'E-3' as a ticket
  supportctl: hint: write it as T-12, #12 or 12
  [2]
