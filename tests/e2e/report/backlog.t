How much work is open at Kestrel Kites, and does it grow?

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-10-05 09:00'
  $ supportctl agent set mia --team strings -q
  $ supportctl agent add ben --team cloth -q
  $ supportctl report backlog

Ann's is resolved in October and comes back in November; bo's waits for bo since October; cy's comes and goes within
November; di's is new.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Tail torn' ben
  $ new bo 'Spins' mia
  $ at '2026-10-06 09:00' ticket pending T-2 -m 'In which wind?'
  $ at '2026-10-07 09:00' ticket resolve T-1 --as ben
  $ at '2026-11-16 09:00' ticket log T-1 --in -m 'Torn again.'
  $ new cy 'Colour' mia
  $ at '2026-11-17 09:00' ticket resolve T-3
  $ at '2026-11-17 23:30' ticket new --email di@example.com -s 'Reel' --owner mia
  $ now='2026-11-18 12:00'
  $ supportctl report backlog
  PERIOD   NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-10    0     0        1        0      1
  2026-11    1     1        1        0      3
  $ supportctl report backlog --per week --since 2026-11-01
  PERIOD    NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-W44    0     0        1        0      1
  2026-W45    0     0        1        0      1
  2026-W46    0     0        1        0      1
  2026-W47    1     1        1        0      3

By day, at its last second: on Tuesday cy's is gone and di's has come, half an hour before midnight, which in UTC is an
hour and a half before it.

  $ supportctl report backlog --per day --since 2026-11-15
  PERIOD      NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-11-15    0     0        1        0      1
  2026-11-16    1     1        1        0      3
  2026-11-17    1     1        1        0      3
  2026-11-18    1     1        1        0      3
  $ supportctl report backlog --per day --since 2026-11-16 --until 2026-11-17 --columns period,total
  PERIOD      TOTAL
  2026-11-16      3
  2026-11-17      3

By the team that had them then; a group without any is a row of zeros. For a chart, as numbers only.

  $ supportctl report backlog --by team
  PERIOD   TEAM     NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-10  cloth      0     0        0        0      0
  2026-10  strings    0     0        1        0      1
  2026-11  cloth      0     1        0        0      1
  2026-11  strings    1     0        1        0      2
  $ command supportctl report backlog --now "$now" --by agent --since 2026-11 -o json
  [
    {"period":"2026-11","agent":"ben","new":0,"open":1,"pending":0,"on_hold":0,"total":1},
    {"period":"2026-11","agent":"mia","new":1,"open":0,"pending":1,"on_hold":0,"total":2}
  ]
  $ command supportctl report backlog --now "$now" --per day --since 2026-11-16 --columns period,total
  2026-11-16	3
  2026-11-17	3
  2026-11-18	3

The future has no backlog, and the present one is that of the queue.

  $ supportctl report backlog --per day --since 2026-11-19
  $ supportctl report backlog --per day --since 2026-11-18 --until 2026-11-30
  PERIOD      NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-11-18    1     1        1        0      3
  $ supportctl report queue --columns status,total
  STATUS   TOTAL
  new          1
  open         1
  pending      1
  $ supportctl report backlog --as-of '2026-11-16 12:00' --since 2026-11
  PERIOD   NEW  OPEN  PENDING  ON HOLD  TOTAL
  2026-11    1     1        1        0      3

What cannot be counted so.

  $ supportctl report backlog --by month
  supportctl: error: 'month' is not a value for --by
  supportctl: hint: give agent, team, level, channel, product, segment, policy, severity, kind or customer
  [2]
  $ supportctl report backlog --per year
  supportctl: error: 'year' is not a value for --per
  supportctl: hint: give day, week or month
  [2]
  $ supportctl report backlog --since 2026-11-17 --until 2026-11-16
  supportctl: error: there is no time between --since '2026-11-17' and --until '2026-11-16'
  supportctl: hint: give a --since that is before --until
  [2]
