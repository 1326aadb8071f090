How long does it take until tickets are resolved at Pemberton Pianos? The office is open Monday to Friday from nine to
five; what waits for the customer or for others is not counted.

  $ supportctl init --tz UTC >/dev/null
  $ cat > supportctl.toml <<'END'
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-12 09:00'

Ann's keys are resolved in three hours. Bo is asked something on Friday at three and writes again on Monday at eleven:
three days and two hours, of which the work was six hours on Friday and one on Monday.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --severity "$3" --owner mia -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Keys stick' normal
  $ at '2026-11-12 12:00' ticket resolve T-1
  $ now='2026-11-13 09:00'
  $ new bo 'Out of tune' high
  $ at '2026-11-13 15:00' ticket pending T-2 -m 'Since when?'
  $ at '2026-11-16 11:00' ticket log T-2 --in -m 'Since we moved.'
  $ at '2026-11-16 12:00' ticket resolve T-2

Cy's is resolved after two hours and comes back the next day, for one hour more: it took a day and two hours, with three
hours of work. Di's was the same matter as bo's. Ed's is not resolved yet.

  $ now='2026-11-17 09:00'
  $ new cy 'Pedal squeaks' normal
  $ new di 'Out of tune as well' high
  $ at '2026-11-17 10:00' ticket merge T-4 T-2
  $ at '2026-11-17 11:00' ticket resolve T-3
  $ at '2026-11-18 10:00' ticket log T-3 --in -m 'It squeaks again.'
  $ supportctl report resolution
  COUNT  OPEN  ENDED  MEDIAN    P90  WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      2     1      1      3h  3d 3h  3d 3h              3h   7h     7h  T-2
  $ at '2026-11-18 11:00' ticket resolve T-3
  $ new ed 'A string broke' urgent
  $ now='2026-11-18 12:00'
  $ supportctl report resolution
  COUNT  OPEN  ENDED  MEDIAN    P90  WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      3     1      1   1d 2h  3d 3h  3d 3h              3h   7h     7h  T-2
  $ supportctl report resolution --by severity --columns severity,count,open,ended,time_worst,working_time_worst
  SEVERITY  COUNT  OPEN  ENDED  WORST  WORST
  urgent        0     1      0
  high          1     0      1  3d 3h     7h
  normal        2     0      0  1d 2h     3h
  $ command supportctl report resolution --now "$now" -o json
  [
    {"count":3,"open":1,"ended":1,"time_median":93600,"time_p90":270000,"time_worst":270000,"working_time_median":10800,"working_time_p90":25200,"working_time_worst":25200,"worst_ticket":"T-2"}
  ]

The resolution that counts is the last one, so cy's belongs to Wednesday.

  $ supportctl report resolution --since 2026-11-17 --until 2026-11-17 --columns count,open,ended
  COUNT  OPEN  ENDED
      0     0      1
  $ supportctl report resolution --since 2026-11-18 --until 2026-11-18 --columns count,open,ended,worst_ticket
  COUNT  OPEN  ENDED  WORST TICKET
      1     1      0  T-3
