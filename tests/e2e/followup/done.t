A thing done.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl followup add T-1 --due '2026-11-16 12:00' -m 'Ask the courier.' -q
  $ supportctl followup add T-1 --due '2026-11-17 12:00' -m 'Call Ann about the rollers.' --promise -q
  $ supportctl followup done F-1 -m 'He has it.' --dry-run
  dry run: finished F-1 on T-1: Ask the courier.
  $ supportctl followup done F-1 -m 'He has it.'
  finished F-1 on T-1: Ask the courier.
  $ supportctl followup done F-1
  supportctl: error: cannot finish 'F-1': it has ended
  supportctl: hint: add a new one with 'supportctl followup add T-1 --due WHEN -m TEXT'
  [3]

A promise was given to the customer, so only a message to them keeps it.

  $ supportctl followup done F-2
  supportctl: error: cannot finish 'F-2': a promise is kept by a message to the customer
  supportctl: hint: send it with 'supportctl ticket reply T-1 -m TEXT'
  [3]
  $ supportctl ticket reply T-1 -m 'The rollers are in.'
  replied to T-1 (open, owner mia): Printer jams; kept F-2
  $ supportctl followup list --all --columns id,standing,promise,ended_at,text
  ID   STANDING  PROMISE  ENDED AT          TEXT
  F-1  done      no       2026-11-16 09:00  Ask the courier.
  F-2  kept      yes      2026-11-16 09:00  Call Ann about the rollers.

  $ supportctl followup add T-1 --due '2026-11-18 12:00' -m 'Send the bill.' -q
  $ supportctl followup done F-3 --if-revision 1
  supportctl: error: ticket 'T-1' has revision 6, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl followup done F-9
  supportctl: error: no follow-up 'F-9'
  supportctl: hint: list follow-ups with 'supportctl followup list'
  [4]
  $ supportctl followup done T-1
  supportctl: error: cannot read 'T-1' as a follow-up
  supportctl: hint: write it as F-12, #12 or 12
  [2]
