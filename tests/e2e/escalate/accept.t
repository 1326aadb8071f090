A level takes what was handed to it.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Driver crashes' --owner mia -q
  $ supportctl escalate accept T-1
  supportctl: error: ticket 'T-1' is not escalated
  supportctl: hint: raise it with 'supportctl escalate raise T-1'
  [4]
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' \
  >   --told-customer 'Our engineers look into it.' --next-update 'tomorrow 15:00' -q

The level has two working hours for it. From then on it owes news every business day.

  $ supportctl escalate accept E-1 --dry-run
  dry run: accepted E-1 (T-1 at engineering): Driver crashes; next news by 2026-11-17 09:00
  $ supportctl escalate accept E-1 -m 'Starting with the dump.'
  accepted E-1 (T-1 at engineering): Driver crashes; next news by 2026-11-17 09:00
  $ command supportctl escalate list --now "$now" \
  >   --json=id,state,accepted_at,accepted_by,accept_due_at,update_due_at
  [
    {"id":"E-1","state":"accepted","accepted_at":"2026-11-16T09:00:00Z","accepted_by":"mia","accept_due_at":null,"update_due_at":"2026-11-17T09:00:00Z"}
  ]

  $ supportctl escalate accept E-1
  supportctl: error: cannot accept 'E-1': it was accepted already
  supportctl: hint: record news with 'supportctl escalate update E-1 -m TEXT'
  [3]
  $ supportctl escalate return E-1 -m 'Fixed in driver 4.2.' -q
  $ supportctl escalate accept E-1
  supportctl: error: cannot accept 'E-1': it was returned already
  supportctl: hint: raise it again with 'supportctl escalate raise T-1'
  [3]
  $ supportctl escalate accept T-1
  supportctl: error: ticket 'T-1' is not escalated
  supportctl: hint: raise it with 'supportctl escalate raise T-1'
  [4]
  $ supportctl escalate accept E-9
  supportctl: error: no escalation 'E-9'
  supportctl: hint: list escalations with 'supportctl escalate list'
  [4]
  $ supportctl escalate accept F-1
  supportctl: error: cannot read 'F-1' as an escalation
  supportctl: hint: write it as E-12, #12 or 12
  [2]
