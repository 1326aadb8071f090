What is still to be done, and what became of the rest.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl followup list
  $ command supportctl followup list --json
  []
  $ supportctl agent add jan -q
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket new --email bo@example.com -s 'Invoice 4711' --owner jan -q
  $ supportctl followup add T-1 --due '2026-11-17 09:00' -m 'Ask the courier.' -q
  $ supportctl followup add T-2 --due '2026-11-16 12:00' -m 'Ask the books.' --owner jan -q
  $ supportctl ticket reply T-1 -m 'Rollers are ordered.' --update-by '2026-11-18 15:00' -q
  $ supportctl followup add T-2 --due '2026-11-16 10:00' -m 'Find the invoice.' --owner jan -q
  $ supportctl followup done F-4 -q

Soonest first, the open ones.

  $ supportctl followup list
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-2  open      no       2026-11-16 12:00  jan    T-2     bo@example.com   Ask the books.
  F-1  open      no       2026-11-17 09:00  mia    T-1     ann@example.com  Ask the courier.
  F-3  open      yes      2026-11-18 15:00  mia    T-1     ann@example.com  next update
  $ supportctl followup list --all
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-4  done      no       2026-11-16 10:00  jan    T-2     bo@example.com   Find the invoice.
  F-2  open      no       2026-11-16 12:00  jan    T-2     bo@example.com   Ask the books.
  F-1  open      no       2026-11-17 09:00  mia    T-1     ann@example.com  Ask the courier.
  F-3  open      yes      2026-11-18 15:00  mia    T-1     ann@example.com  next update
  $ supportctl followup list --promises
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-3  open      yes      2026-11-18 15:00  mia    T-1     ann@example.com  next update
  $ supportctl followup list --owner jan
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER        TEXT
  F-2  open      no       2026-11-16 12:00  jan    T-2     bo@example.com  Ask the books.
  $ supportctl followup list --all --ticket T-2 --limit 1
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER        TEXT
  F-4  done      no       2026-11-16 10:00  jan    T-2     bo@example.com  Find the invoice.

The owner of a promise is whoever owns its ticket.

  $ supportctl ticket assign T-1 jan -q
  $ supportctl followup list --owner jan --promises --columns id,owner
  ID   OWNER
  F-3  jan

On Tuesday at noon two are late, and the status says so.

  $ now='2026-11-17 12:00'
  $ supportctl followup list --overdue
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-2  due       no       2026-11-16 12:00  jan    T-2     bo@example.com   Ask the books.
  F-1  due       no       2026-11-17 09:00  mia    T-1     ann@example.com  Ask the courier.
  $ supportctl followup list --fail-on overdue --columns id,standing
  ID   STANDING
  F-2  due
  F-1  due
  F-3  open
  [1]
  $ command supportctl followup list --now "$now" --all --columns id,standing,due_at,text --header
  id	standing	due_at	text
  F-4	done	2026-11-16T10:00:00Z	Find the invoice.
  F-2	due	2026-11-16T12:00:00Z	Ask the books.
  F-1	due	2026-11-17T09:00:00Z	Ask the courier.
  F-3	open	2026-11-18T15:00:00Z	next update

  $ supportctl followup list --owner bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]
  $ supportctl followup list --ticket T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl followup list --fail-on late
  supportctl: error: 'late' is not a value for --fail-on
  supportctl: hint: give any, none or overdue
  [2]
  $ supportctl followup list --limit x
  supportctl: error: cannot read 'x' as a number for --limit
  supportctl: hint: give a whole number from 0
  [2]
