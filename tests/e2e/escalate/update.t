News from the level, for the desk.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Driver crashes' --owner mia -q
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' \
  >   --told-customer 'Our engineers look into it.' --next-update 'tomorrow 15:00' -q
  $ supportctl escalate update E-1 -m 'Reproduced.'
  supportctl: error: cannot update 'E-1': the level has not accepted it
  supportctl: hint: accept it first with 'supportctl escalate accept E-1'
  [3]
  $ supportctl escalate accept E-1 -q
  $ now='2026-11-17 09:00'
  $ supportctl escalate update E-1 -m 'Reproduced; a fix is being tested.'
  noted the news on E-1 (T-1 at engineering): Driver crashes; next news by 2026-11-18 09:00

The customer has not heard it: their promise is kept by a message to them.

  $ supportctl followup list --columns id,standing,due_at,text
  ID   STANDING  DUE               TEXT
  F-1  open      2026-11-17 15:00  update on the escalation to engineering
  $ echo 'The fix holds.' | supportctl escalate update T-1 --dry-run
  dry run: noted the news on E-1 (T-1 at engineering): Driver crashes; next news by 2026-11-18 09:00
  $ supportctl escalate update E-1
  supportctl: error: 'supportctl escalate update' needs a text
  supportctl: hint: give it with -m TEXT, --file FILE, or on standard input
  [2]
  $ supportctl escalate update E-1 -m 'Still testing.' --if-revision 2
  supportctl: error: ticket 'T-1' has revision 6, not 2
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl escalate return E-1 -m 'Fixed in driver 4.2.' -q
  $ supportctl escalate update E-1 -m 'One more thing.'
  supportctl: error: cannot update 'E-1': it was returned already
  supportctl: hint: raise it again with 'supportctl escalate raise T-1'
  [3]
  $ supportctl escalate update E-9 -m 'Reproduced.'
  supportctl: error: no escalation 'E-9'
  supportctl: hint: list escalations with 'supportctl escalate list'
  [4]
