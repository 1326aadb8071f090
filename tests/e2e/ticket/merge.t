One matter, two tickets: Ann writes, and then calls about the same thing.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ now='2026-11-16 10:00'
  $ supportctl ticket new --email ann@example.com -s 'Printer again' --channel phone -q
  $ now='2026-11-16 10:30'
  $ supportctl ticket merge T-2 T-1 --dry-run
  dry run: merged T-2 into T-1 (closed, no owner): Printer again
  $ supportctl ticket merge T-2 T-1 -m 'she called about the same jam'
  merged T-2 into T-1 (closed, no owner): Printer again

The merged ticket's clocks have ended as merged; those of the other go on.

  $ supportctl ticket show T-2 --columns clocks
  T-2  Printer again

  Clocks
    CLOCK           STATE   TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  merged  8h          30m  2026-11-17 10:00  2026-11-16 10:00  2026-11-16 10:30
    resolution      merged  5bd         30m  2026-11-23 10:00  2026-11-16 10:00  2026-11-16 10:30
  $ supportctl ticket show T-1 --columns clocks,merged
  T-1  Printer jams

  Clocks
    CLOCK           STATE    TARGET  ELAPSED  DUE               STARTED
    first_response  running  8h       1h 30m  2026-11-16 17:30  2026-11-16 09:00
    resolution      running  5bd      1h 30m  2026-11-23 09:00  2026-11-16 09:00

  Merged into it
    TICKET  SUBJECT
    T-2     Printer again
  $ command supportctl ticket show T-2 --now "$now" --json=status,merged_into,resolved_at,closed_at
  {"status":"closed","merged_into":"T-1","resolved_at":null,"closed_at":null}

Everything is done where the matter is. A note can still be left behind.

  $ supportctl ticket reply T-2 -m 'On its way.'
  supportctl: error: cannot reply to 'T-2': it is merged into 'T-1'
  supportctl: hint: go on with 'T-1', or take them apart with 'supportctl ticket unmerge T-2'
  [3]
  $ supportctl ticket merge T-2 T-1
  supportctl: error: cannot merge 'T-2': it is merged into 'T-1'
  supportctl: hint: go on with 'T-1', or take them apart with 'supportctl ticket unmerge T-2'
  [3]
  $ supportctl ticket note T-2 -m 'call recording 881' -q

What Ann says about the merged ticket reaches the other.

  $ supportctl ticket log T-2 --in -m 'Any news?' --channel phone
  logged what the customer said on T-1, where T-2 goes on (new, owner mia): Printer jams

A ticket is not merged into itself, into one that is merged, or while its own promise or escalation is open.

  $ supportctl ticket merge T-1 T-1
  supportctl: error: cannot merge 'T-1': a ticket cannot go on in itself
  supportctl: hint: name the ticket that goes on second
  [3]
  $ supportctl ticket new --email ann@example.com -s 'Third call' -q
  $ supportctl ticket merge T-3 T-2
  supportctl: error: cannot merge 'T-3': the other is itself merged into 'T-1'
  supportctl: hint: merge it there with 'supportctl ticket merge T-3 T-1'
  [3]
  $ supportctl ticket reply T-3 -m 'We look into it.' --update-by '2026-11-17 12:00' -q
  $ supportctl ticket merge T-3 T-1
  supportctl: error: cannot merge 'T-3': its promise 'F-1' is open
  supportctl: hint: keep it with 'supportctl ticket reply T-3 -m TEXT', or merge the other ticket into this one
  [3]
  $ supportctl ticket reply T-3 -m 'It is the rollers.' -q
  $ supportctl escalate raise T-3 --reason 'needs a part' --told-customer 'We ask our workshop.' --next-update '2026-11-18 12:00' -q
  $ supportctl ticket reply T-3 -m 'They have it.' -q
  $ supportctl ticket merge T-3 T-1
  supportctl: error: cannot merge 'T-3': its escalation 'E-1' has not come back
  supportctl: hint: record the answer with 'supportctl escalate return E-1 -m TEXT', or merge the other ticket into this one
  [3]
  $ supportctl ticket merge T-3 T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket merge T-3
  supportctl: error: 'supportctl ticket merge' needs INTO
  supportctl: hint: see 'supportctl ticket merge --help'
  [2]
