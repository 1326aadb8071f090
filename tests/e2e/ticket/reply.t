An answer to the customer.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -m 'It eats every second page.' \
  >   --owner mia --channel email -q
  $ supportctl ticket reply T-1 -m 'Which paper do you use?' --minutes 10
  replied to T-1 (open, owner mia): Printer jams

The text may come from a file, or from a pipe.

  $ echo 'And since when?' >answer.txt
  $ supportctl ticket reply T-1 --file answer.txt
  replied to T-1 (open, owner mia): Printer jams
  $ echo 'A photo would help.' | supportctl ticket reply T-1 --channel chat
  replied to T-1 (open, owner mia): Printer jams

The customer should know when to expect more; that is a promise.

  $ supportctl ticket reply T-1 -m 'We are trying new rollers.' --update-by 'tomorrow 15:00'
  replied to T-1 (open, owner mia): Printer jams; next update promised by 2026-11-17 15:00 as F-1

The next message keeps it.

  $ now='2026-11-17 14:59'
  $ supportctl ticket reply T-1 -m 'The rollers help. They come by post.' --update-by '+2bd'
  replied to T-1 (open, owner mia): Printer jams; kept F-1; next update promised by 2026-11-19 14:59 as F-2

Two days later the post is late, and so are we.

  $ now='2026-11-20 09:00'
  $ supportctl ticket reply T-1 -m 'The rollers are delayed, sorry.'
  replied to T-1 (open, owner mia): Printer jams; kept F-2 late
  $ supportctl followup list --all --columns id,standing,due_at,ended_at
  ID   STANDING   DUE               ENDED AT
  F-1  kept       2026-11-17 15:00  2026-11-17 14:59
  F-2  kept_late  2026-11-19 14:59  2026-11-20 09:00

A dry run tells what would happen.

  $ supportctl ticket reply T-1 -m 'They are here.' --update-by 'in 2h' --dry-run
  dry run: replied to T-1 (open, owner mia): Printer jams; next update promised by 2026-11-20 11:00 as F-3

A program reads what became of the ticket, and may insist that nobody was quicker.

  $ command supportctl ticket reply T-1 -m 'They are on their way.' --now "$now" --if-revision 9 \
  >   --json=id,status,last_outbound_at,minutes,revision
  {"id":"T-1","status":"open","last_outbound_at":"2026-11-20T09:00:00Z","minutes":10,"revision":10}
  $ supportctl ticket reply T-1 -m 'They are on their way!' --if-revision 9
  supportctl: error: ticket 'T-1' has revision 10, not 9
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]

Nothing to say, a time that has passed, a number that is none, a ticket that is not there:

  $ supportctl ticket reply T-1
  supportctl: error: 'supportctl ticket reply' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl ticket reply T-1 -m ' '
  supportctl: error: 'supportctl ticket reply' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl ticket reply T-1 -m 'Soon.' --update-by '2026-11-19 15:00'
  supportctl: error: cannot reply to 'T-1': '2026-11-19T15:00:00Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl ticket reply T-1 -m 'Soon.' --update-by soon
  supportctl: error: cannot read the time 'soon'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl ticket reply T-1 -m 'Soon.' --minutes ten
  supportctl: error: cannot read 'ten' as a number for --minutes
  supportctl: hint: give a whole number from 0
  [2]
  $ supportctl ticket reply T-9 -m 'Soon.'
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket reply T-1 --file nowhere.txt
  supportctl: error: cannot read 'nowhere.txt': no such file or directory
  supportctl: hint: look at it with 'ls -ld nowhere.txt'
  [74]
