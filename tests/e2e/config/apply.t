The config says by which rules clocks run. The store counts by those it knows, so that a slip moves no deadline.

  $ supportctl init --tz UTC >/dev/null
  $ cat >supportctl.toml <<'END'
  > [desk]
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > resolution = "16h"
  > [[level]]
  > name = "first-line"
  > [[level]]
  > name = "workshop"
  > accept_within = "2h"
  > END
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket new --email bob@example.com -s 'Where is the manual?' --owner mia -q
  $ supportctl escalate raise T-2 --reason 'no manual' --told-customer 'We ask.' --next-update '2026-11-20 12:00' -q
  $ supportctl ticket list --columns id,policy,next_due_at
  ID   POLICY    DUE
  T-1  standard  2026-11-17 17:00
  T-2  standard  2026-11-16 11:00

Nothing changed, so there is nothing to apply.

  $ supportctl config apply
  applied the rules: 0 of 2 tickets with something due got other deadlines

From now on the office closes on Tuesdays. Whoever works with the store is told that this does not count yet. (What the
workshop agreed to when E-1 was raised stays.)

  $ now='2026-11-16 13:00'
  $ sed -i 's/tue = "mon", //; s/accept_within = "2h"/accept_within = "4h"/' supportctl.toml
  $ supportctl ticket note T-1 -m 'ordered rollers'
  supportctl: warning: clocks do not run by the config's rules as they are now: see 'supportctl config apply --dry-run'
  added a note to T-1 (new, owner mia): Printer jams
  $ supportctl config apply --dry-run
  TICKET  DEADLINE    WAS DUE           IS DUE            WAS UNDER  POLICY
  T-1     resolution  2026-11-17 17:00  2026-11-18 17:00  standard   standard
  T-2     resolution  2026-11-17 17:00  2026-11-18 17:00  standard   standard
  would apply the rules: 2 of 2 tickets with something due would get other deadlines; other hours from now on: office
  $ supportctl config apply
  TICKET  DEADLINE    WAS DUE           IS DUE            WAS UNDER  POLICY
  T-1     resolution  2026-11-17 17:00  2026-11-18 17:00  standard   standard
  T-2     resolution  2026-11-17 17:00  2026-11-18 17:00  standard   standard
  applied the rules: 2 of 2 tickets with something due got other deadlines; other hours from now on: office
  $ supportctl ticket note T-1 -m 'rollers are there' -q
  $ supportctl store check
  ok: 2 tickets, 7 events

Monday's hours were counted already and stay: of 16, four were worked by the old hours and four by the new ones until
Monday 17:00; Wednesday brings the other eight.

  $ supportctl ticket show T-1 --columns clocks
  T-1  Printer jams

  Clocks
    CLOCK       STATE    TARGET  ELAPSED  DUE               STARTED
    resolution  running  16h          4h  2026-11-18 17:00  2026-11-16 09:00

A policy is a promise: who was promised sixteen hours keeps them, until the promise is renewed.

  $ now='2026-11-18 10:00'
  $ sed -i 's/resolution = "16h"/resolution = "12h"/' supportctl.toml
  $ supportctl config apply
  applied the rules: 0 of 2 tickets with something due got other deadlines; 2 tickets keep an earlier promise (--retarget renews it)
  $ supportctl config apply --retarget
  TICKET  DEADLINE    WAS DUE           IS DUE            WAS UNDER  POLICY
  T-1     resolution  2026-11-18 17:00  2026-11-18 13:00  standard   standard
  T-2     resolution  2026-11-18 17:00  2026-11-18 13:00  standard   standard
  applied the rules: 2 of 2 tickets with something due got other deadlines
  $ supportctl ticket show T-1 --columns clocks
  T-1  Printer jams

  Clocks
    CLOCK       STATE    TARGET  ELAPSED  DUE               STARTED
    resolution  running  12h          9h  2026-11-18 13:00  2026-11-16 09:00
  $ command supportctl ticket show T-1 --now "$now" --json | jq -c '.timeline[-1] | {kind, actor, changes}'
  {"kind":"changed","actor":"mia","changes":{"policy":"standard","policy_version":"2"}}
  $ supportctl ticket new --email eve@example.com -s 'Toner' --owner mia -q
  $ supportctl ticket show T-3 --columns clocks
  T-3  Toner

  Clocks
    CLOCK       STATE    TARGET  ELAPSED  DUE               STARTED
    resolution  running  12h          0s  2026-11-19 14:00  2026-11-18 10:00

As records, for programs:

  $ sed -i 's/resolution = "12h"/resolution = "20h"/' supportctl.toml
  $ command supportctl config apply --retarget --dry-run --now "$now" -o json -q | jq -c '.[]'
  {"ticket":"T-1","deadline":"resolution","due_before":"2026-11-18T13:00:00Z","due_at":"2026-11-19T13:00:00Z","policy_before":"standard","policy":"standard","escalation":null}
  {"ticket":"T-2","deadline":"resolution","due_before":"2026-11-18T13:00:00Z","due_at":"2026-11-19T13:00:00Z","policy_before":"standard","policy":"standard","escalation":null}
  {"ticket":"T-3","deadline":"resolution","due_before":"2026-11-19T14:00:00Z","due_at":"2026-11-20T14:00:00Z","policy_before":"standard","policy":"standard","escalation":null}
