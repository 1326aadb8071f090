Something to do, and something promised.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -q
  $ supportctl followup add T-1 --due 'tomorrow 9:00' -m 'Ask the courier.'
  planned F-1 on T-1 by 2026-11-17 09:00: Ask the courier.
  $ supportctl followup add T-1 --due +3bd -m 'The new rollers are there.' --promise
  promised F-2 on T-1 by 2026-11-19 09:00: The new rollers are there.

Whoever has it sees it in the list; a program gets it at once.

  $ command supportctl followup add T-1 --due '2026-11-18 12:00' -m 'Call Ann.' --now "$now" \
  >   --json=id,standing,promise,due_at,owner,ticket,text
  {"id":"F-3","standing":"open","promise":false,"due_at":"2026-11-18T12:00:00Z","owner":"mia","ticket":"T-1","text":"Call Ann."}
  $ supportctl followup list
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-1  open      no       2026-11-17 09:00  mia    T-1     ann@example.com  Ask the courier.
  F-3  open      no       2026-11-18 12:00  mia    T-1     ann@example.com  Call Ann.
  F-2  open      yes      2026-11-19 09:00  mia    T-1     ann@example.com  The new rollers are there.

A script repeats itself safely.

  $ supportctl followup add T-1 --due '2026-11-19 12:00' -m 'Send the bill.' --key bill-17
  planned F-4 on T-1 by 2026-11-19 12:00: Send the bill.
  $ supportctl followup add T-1 --due '2026-11-19 12:00' -m 'Send the bill.' --key bill-17
  planned F-4 on T-1 by 2026-11-19 12:00: Send the bill.
  $ supportctl followup add T-1 --due '2026-11-19 12:00' -m 'Send both bills.' --key bill-17
  supportctl: error: key 'bill-17' was used for 'F-4' with other content
  supportctl: hint: use a new key for a new record
  [5]

  $ supportctl followup add T-1 --due 'in 1h' -m 'Look again.' --dry-run
  dry run: planned F-5 on T-1 by 2026-11-16 10:00: Look again.
  $ supportctl followup add T-1 --due '2026-11-15' -m 'Look again.'
  supportctl: error: cannot add a follow-up to 'T-1': '2026-11-15T23:59:59Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl followup add T-1 --due 'next week' -m 'Look again.'
  supportctl: error: cannot read the time 'next week'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl followup add T-1 --due 'in 1h'
  supportctl: error: 'supportctl followup add' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl followup add T-1 -m 'Look again.'
  supportctl: error: 'supportctl followup add' needs --due WHEN
  supportctl: hint: see 'supportctl followup add --help'
  [2]
  $ supportctl followup add T-1 --due 'in 1h' -m 'Look again.' --owner bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]
  $ supportctl followup add T-9 --due 'in 1h' -m 'Look again.'
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
