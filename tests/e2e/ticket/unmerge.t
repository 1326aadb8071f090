Two printers after all.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket new --email ann@example.com -s 'Printer in Paris jams' --owner mia -q
  $ supportctl ticket reply T-2 -m 'Which one?' -q
  $ now='2026-11-16 10:00'
  $ supportctl ticket pending T-2 -q
  $ now='2026-11-16 11:00'
  $ supportctl ticket unmerge T-2
  supportctl: error: cannot unmerge 'T-2': it is not merged into another
  supportctl: hint: see where it stands with 'supportctl ticket show T-2'
  [3]
  $ supportctl ticket merge T-2 T-1 -q
  $ now='2026-11-16 15:00'
  $ supportctl ticket unmerge T-2 -m 'there are two'
  unmerged T-2 (pending, owner mia): Printer in Paris jams

It waits for Ann again, as it did before, and the four hours it was merged count on no clock: one hour is used up.

  $ supportctl ticket show T-2 --columns status,clocks
  T-2  Printer in Paris jams

    status  pending

  Clocks
    CLOCK           STATE   TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met     8h           0s  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 09:00
    update_every    paused  3bd          1h                    2026-11-16 09:00
    resolution      paused  5bd          1h                    2026-11-16 09:00
  $ supportctl ticket show T-2 --columns timeline
  T-2  Printer in Paris jams

  Timeline
    2026-11-16 09:00  opened       mia
    2026-11-16 09:00  message_out  mia
      Which one?

    2026-11-16 10:00  pending      mia
    2026-11-16 11:00  merged       mia
    2026-11-16 15:00  unmerged     mia
      there are two
  $ supportctl store check
  ok: 2 tickets, 6 events
