A thing put off.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl followup add T-1 --due '2026-11-16 12:00' -m 'Ask the courier.' -q
  $ supportctl followup add T-1 --due '2026-11-17 12:00' -m 'Call Ann about the rollers.' --promise -q
  $ supportctl followup snooze F-1 'tomorrow 9:00' -m 'The depot is shut.'
  put off F-1 on T-1 to 2026-11-17 09:00: Ask the courier.
  $ command supportctl followup list --now "$now" --json=id,due_at,first_due_at,snoozes
  [
    {"id":"F-1","due_at":"2026-11-17T09:00:00Z","first_due_at":"2026-11-16T12:00:00Z","snoozes":1},
    {"id":"F-2","due_at":"2026-11-17T12:00:00Z","first_due_at":"2026-11-17T12:00:00Z","snoozes":0}
  ]
  $ supportctl followup snooze F-1 +2bd --dry-run
  dry run: put off F-1 on T-1 to 2026-11-18 09:00: Ask the courier.

The customer counts on a promise.

  $ supportctl followup snooze F-2 'tomorrow 15:00'
  supportctl: error: cannot snooze 'F-2': the customer was told that time, so it stands
  supportctl: hint: tell the customer and promise anew with 'supportctl ticket reply T-1 -m TEXT --update-by WHEN'
  [3]
  $ supportctl followup snooze F-1 '2026-11-16 08:00'
  supportctl: error: cannot snooze 'F-1': '2026-11-16T08:00:00Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl followup snooze F-1 someday
  supportctl: error: cannot read the time 'someday'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl followup snooze F-1
  supportctl: error: 'supportctl followup snooze' needs WHEN
  supportctl: hint: see 'supportctl followup snooze --help'
  [2]
  $ supportctl followup snooze F-1 'tomorrow 15:00' --if-revision 1
  supportctl: error: ticket 'T-1' has revision 4, not 1
  supportctl: hint: look again with 'supportctl ticket show T-1'
  [5]
  $ supportctl followup done F-1 -q
  $ supportctl followup snooze F-1 'tomorrow 15:00'
  supportctl: error: cannot snooze 'F-1': it has ended
  supportctl: hint: add a new one with 'supportctl followup add T-1 --due WHEN -m TEXT'
  [3]
  $ supportctl followup snooze F-9 'tomorrow 15:00'
  supportctl: error: no follow-up 'F-9'
  supportctl: hint: list follow-ups with 'supportctl followup list'
  [4]
