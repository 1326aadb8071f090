Does what is resolved at Larkspur Looms stay so? The office is open Monday to Friday from nine to five.

  $ supportctl init --tz UTC >/dev/null
  $ cat > supportctl.toml <<'END'
  > [desk]
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-10-30 09:00'
  $ supportctl agent add ben -q
  $ supportctl report reopens

On the last Friday of October three are resolved at four. Ann's holds. Bo's is back on Monday at ten: 66 hours later, of
which two were working time. Cy's is back on Tuesday at four, resolved by ben, and back again a day later.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" --product "$4" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Shuttle' mia loom
  $ new bo 'Thread tears' mia yarn
  $ new cy 'Pedal sticks' mia loom
  $ now='2026-10-30 16:00'
  $ for t in T-1 T-2 T-3; do supportctl ticket resolve $t -q; done
  $ at '2026-11-02 10:00' ticket log T-2 --in -m 'It tears again.'
  $ at '2026-11-03 16:00' ticket reopen T-3 -m 'It sticks again.'
  $ supportctl ticket assign T-3 ben -q
  $ at '2026-11-04 09:00' ticket resolve T-3 --as ben
  $ at '2026-11-05 09:00' ticket log T-3 --in -m 'And again.'
  $ at '2026-11-05 12:00' ticket resolve T-2

Five resolutions, of which two hold: ann's, and bo's second one. The others came back after 24, 66 and 96 hours, with
8, 2 and 16 of working time. Cy's ticket came back twice.

  $ supportctl report reopens
  RESOLVED  REOPENED   RATE   AFTER  WORKING TIME  MOST  TICKET
         5         3  60.0%  2d 18h            8h     2  T-3
  $ command supportctl report reopens --now "$now" -o json
  [
    {"resolved":5,"reopened":3,"rate":0.6,"time_median":237600,"working_time_median":28800,"most_reopened":2,"most_reopened_ticket":"T-3"}
  ]
  $ supportctl report reopens --by agent
  AGENT  RESOLVED  REOPENED    RATE   AFTER  WORKING TIME  MOST  TICKET
  ben           1         1  100.0%      1d            8h     1  T-3
  mia           4         2   50.0%  2d 18h            2h     1  T-2
  $ supportctl report reopens --by product --columns product,resolved,reopened,rate
  PRODUCT  RESOLVED  REOPENED   RATE
  loom            3         2  66.7%
  yarn            2         1  50.0%

A resolution belongs to its own month, and what came back in November came back from October.

  $ supportctl report reopens --by month --columns month,resolved,reopened,rate
  MONTH    RESOLVED  REOPENED   RATE
  2026-10         3         2  66.7%
  2026-11         2         1  50.0%
  $ supportctl report reopens --until 2026-10-31 --as-of '2026-11-02 09:59' --columns resolved,reopened
  RESOLVED  REOPENED
         3         0
  $ supportctl report reopens --until 2026-10-31 --as-of '2026-11-02 10:00' --columns resolved,reopened
  RESOLVED  REOPENED
         3         1
