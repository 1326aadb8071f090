How long do customers of Brightwell Lamps wait for the first answer? The office is open Monday to Friday from nine to
five. Nothing is promised here; it is measured all the same.

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
  $ now='2026-11-13 16:00'
  $ supportctl agent set mia --team day -q
  $ supportctl agent add ben --team night -q
  $ supportctl report first-response

Friday at four ann writes; ben answers on Monday at ten. Bo's call is answered in six minutes, cy's mail in an hour.
Di waits; ed's case is resolved without an answer.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" --channel "$4" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Flickers' ben mail
  $ at '2026-11-16 10:00' ticket reply T-1 -m 'Which bulb is in it?' --as ben
  $ new bo 'Cord too short' mia phone
  $ at '2026-11-16 10:06' ticket reply T-2 -m 'We send the long one.'
  $ new cy 'Shade torn' mia mail
  $ at '2026-11-16 11:06' ticket reply T-3 -m 'A new one is on its way.'
  $ new di 'Too bright' ben mail
  $ new ed 'Wrong number' mia phone
  $ at '2026-11-16 12:00' ticket resolve T-5

Of 66 hours, six minutes and one hour, the median is an hour; in working time ann waited for two, from four to five on
Friday and from nine to ten on Monday. Who has no answer is counted apart, and is in no time.

  $ supportctl report first-response
  COUNT  OPEN  ENDED  MEDIAN     P90   WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      3     1      1      1h  2d 18h  2d 18h              1h   2h     2h  T-1
  $ supportctl report first-response --by channel
  CHANNEL  COUNT  OPEN  ENDED  MEDIAN     P90   WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
  mail         2     1      0      1h  2d 18h  2d 18h              1h   2h     2h  T-1
  phone        1     0      1      6m      6m      6m              6m   6m     6m  T-2
  $ command supportctl report first-response --now "$now" --by team -o json
  [
    {"team":"day","count":2,"open":0,"ended":1,"time_median":360,"time_p90":3600,"time_worst":3600,"working_time_median":360,"working_time_p90":3600,"working_time_worst":3600,"worst_ticket":"T-3"},
    {"team":"night","count":1,"open":1,"ended":0,"time_median":237600,"time_p90":237600,"time_worst":237600,"working_time_median":7200,"working_time_p90":7200,"working_time_worst":7200,"worst_ticket":"T-1"}
  ]

Nothing has a target, so nothing is late, and each time belongs to the period in which the answer came.

  $ supportctl report first-response --until 2026-11-15
  $ supportctl report first-response --since 2026-11-16 --until '2026-11-16 11:00'
  COUNT  OPEN  ENDED  MEDIAN     P90   WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      2     0      0      6m  2d 18h  2d 18h              6m   2h     2h  T-1
  $ supportctl report first-response --by month --columns month,count,open,ended
  MONTH    COUNT  OPEN  ENDED
  2026-11      3     1      1

As it was on Monday at nine: ann was still waiting, and nobody else was there.

  $ supportctl report first-response --as-of '2026-11-16 09:00'
  COUNT  OPEN  ENDED  MEDIAN  P90  WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      0     1      0

What cannot be counted so.

  $ supportctl report first-response --by owner
  supportctl: error: 'owner' is not a value for --by
  supportctl: hint: give agent, team, level, channel, product, segment, policy, severity, kind, customer or month
  [2]
  $ supportctl report first-response --clock resolution
  supportctl: error: unknown option '--clock'
  supportctl: hint: see 'supportctl report first-response --help'
  [2]
