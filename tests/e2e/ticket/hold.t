Waiting for somebody else: a supplier, a colleague.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket reply T-1 -m 'We have ordered rollers.' --update-by '2026-11-17 15:00' -q
  $ supportctl ticket hold T-1 -m 'Rollers ordered, 2 days.'
  put T-1 on hold (on_hold, owner mia): Printer jams

The customer keeps hearing from us: the promise stands, and so does the clock of periodic updates.

  $ now='2026-11-17 10:00'
  $ supportctl ticket show T-1 --columns clocks,follow_ups
  T-1  Printer jams

  Clocks
    CLOCK           STATE    TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met      8h           0s  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 09:00
    update_every    running  3bd          9h  2026-11-19 09:00  2026-11-16 09:00
    resolution      paused   5bd          0s                    2026-11-16 09:00

  Follow-ups
    ID   STANDING  PROMISE  DUE               OWNER  TEXT
    F-1  open      yes      2026-11-17 15:00  mia    next update
  $ supportctl ticket hold T-1
  supportctl: error: cannot put 'T-1' on hold: it is already on hold
  supportctl: hint: go on with it with 'supportctl ticket resume T-1'
  [3]
  $ supportctl ticket decline T-1 -m 'They are no longer made; a new printer is 20% off for you.' -q
  $ supportctl ticket hold T-1
  supportctl: error: cannot put 'T-1' on hold: it was declined
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket hold T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
