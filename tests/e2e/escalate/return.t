The answer comes back, and the desk tells the customer.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Driver crashes' --owner mia -q
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' \
  >   --told-customer 'Our engineers look into it.' --next-update 'tomorrow 15:00' -q
  $ supportctl escalate return E-1
  supportctl: error: 'supportctl escalate return' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl escalate return E-1 -m 'Fixed in driver 4.2.' --dry-run
  dry run: returned E-1 (T-1 at first-line): Driver crashes
  $ supportctl escalate return E-1 -m 'Fixed in driver 4.2.'
  returned E-1 (T-1 at first-line): Driver crashes
  $ supportctl ticket resolve T-1 -m 'Driver 4.2 is fixed: please install it.'
  resolved T-1 (resolved, owner mia): Driver crashes; kept F-1

A ticket that was on hold because others had it goes on.

  $ supportctl ticket new --email bo@example.com -s 'Fuser melts' --owner mia -q
  $ supportctl escalate raise T-2 --to manufacturer --reason 'a bad batch' --tell-by 'in 2h' \
  >   --next-update +2bd -q
  $ supportctl escalate return T-2 -m 'Batch 7 is recalled.'
  returned E-2 (T-2 at first-line): Fuser melts
  $ supportctl ticket list --columns id,status,level
  ID   STATUS  LEVEL
  T-2  open    first-line

  $ supportctl escalate return E-2 -m 'Twice.'
  supportctl: error: cannot return 'E-2': it was returned already
  supportctl: hint: raise it again with 'supportctl escalate raise T-2'
  [3]
  $ supportctl escalate return T-2 -m 'Twice.'
  supportctl: error: ticket 'T-2' is not escalated
  supportctl: hint: raise it with 'supportctl escalate raise T-2'
  [4]
  $ supportctl escalate return E-9 -m 'Fixed.'
  supportctl: error: no escalation 'E-9'
  supportctl: hint: list escalations with 'supportctl escalate list'
  [4]
