How old is the open work at Alder Tents, and what is the oldest? The office is open Monday to Friday from nine to five.

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
  $ now='2026-11-16 12:00'
  $ supportctl agent add ben -q
  $ supportctl report ageing

Monday at noon. Ann's is three hours old; bo's is from Friday noon, three days to the minute, of which five and three
hours were working time; cy's a minute younger. Di's is from the summer.

  $ new() { name=$1 at=$2; shift 2; supportctl ticket new --email "$name@example.com" --at "$at" -q -s "$@"; }
  $ new ann '2026-11-16 09:00' 'Zip' --owner mia
  $ new bo '2026-11-13 12:00' 'Pole bent' --owner ben
  $ new cy '2026-11-13 12:01' 'Pegs' --owner mia --severity high
  $ new di '2026-08-03 09:00' 'Leaks' --owner ben
  $ new ed '2026-08-03 09:00' 'Thank you' --owner mia
  $ supportctl ticket resolve T-5 -q
  $ supportctl report ageing
  AGE            TICKETS   OLDEST  WORKING TIME  OLDEST TICKET
  under_1d             1       3h            3h  T-1
  days_1_to_3          1   2d 23h        7h 59m  T-3
  days_3_to_7          1       3d            8h  T-2
  days_7_to_30         0
  days_30_to_90        0
  over_90d             1  105d 3h          603h  T-4
  $ command supportctl report ageing --now "$now" -o json
  [
    {"age":"under_1d","tickets":1,"oldest_time":10800,"oldest_working_time":10800,"oldest_ticket":"T-1"},
    {"age":"days_1_to_3","tickets":1,"oldest_time":259140,"oldest_working_time":28740,"oldest_ticket":"T-3"},
    {"age":"days_3_to_7","tickets":1,"oldest_time":259200,"oldest_working_time":28800,"oldest_ticket":"T-2"},
    {"age":"days_7_to_30","tickets":0,"oldest_time":null,"oldest_working_time":null,"oldest_ticket":null},
    {"age":"days_30_to_90","tickets":0,"oldest_time":null,"oldest_working_time":null,"oldest_ticket":null},
    {"age":"over_90d","tickets":1,"oldest_time":9082800,"oldest_working_time":2170800,"oldest_ticket":"T-4"}
  ]

Who has them.

  $ supportctl report ageing --by agent
  AGENT  AGE            TICKETS   OLDEST  WORKING TIME  OLDEST TICKET
  ben    under_1d             0
  ben    days_1_to_3          0
  ben    days_3_to_7          1       3d            8h  T-2
  ben    days_7_to_30         0
  ben    days_30_to_90        0
  ben    over_90d             1  105d 3h          603h  T-4
  mia    under_1d             1       3h            3h  T-1
  mia    days_1_to_3          1   2d 23h        7h 59m  T-3
  mia    days_3_to_7          0
  mia    days_7_to_30         0
  mia    days_30_to_90        0
  mia    over_90d             0
  $ supportctl report ageing --by severity --columns severity,age,tickets
  SEVERITY  AGE            TICKETS
  high      under_1d             0
  high      days_1_to_3          1
  high      days_3_to_7          0
  high      days_7_to_30         0
  high      days_30_to_90        0
  high      over_90d             0
  normal    under_1d             1
  normal    days_1_to_3          0
  normal    days_3_to_7          1
  normal    days_7_to_30         0
  normal    days_30_to_90        0
  normal    over_90d             1

As it was on Friday at noon.

  $ supportctl report ageing --as-of '2026-11-13 12:00'
  AGE            TICKETS   OLDEST  WORKING TIME  OLDEST TICKET
  under_1d             1       0s            0s  T-2
  days_1_to_3          0
  days_3_to_7          0
  days_7_to_30         0
  days_30_to_90        0
  over_90d             2  102d 3h          595h  T-4
  $ supportctl report ageing --by month
  supportctl: error: 'month' is not a value for --by
  supportctl: hint: give agent, team, level, channel, product, segment, policy, severity, kind or customer
  [2]
