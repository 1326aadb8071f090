Where does the time of tickets go at Thornbury Gates, and whom do they wait for? The office is open Monday to Friday
from nine to five.

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
  $ now='2026-11-13 09:00'
  $ supportctl agent add ben -q
  $ supportctl report waiting

Ann's takes us two hours on Friday, is hers for six until closing and two on Monday, and ours for two more: twelve hours
of work in all, and a weekend.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Hinge rusts' mia
  $ at '2026-11-13 10:00' ticket reply T-1 -m 'Since when?'
  $ at '2026-11-13 11:00' ticket pending T-1
  $ at '2026-11-16 11:00' ticket log T-1 --in -m 'Since spring.'
  $ at '2026-11-16 13:00' ticket resolve T-1

Bo's is new for an hour in ben's hands and open for an hour in mia's; it has been on hold for the smith since Monday
at three, five hours of work ago.

  $ now='2026-11-16 13:00'
  $ new bo 'Lock sticks' ben
  $ at '2026-11-16 14:00' ticket reply T-2 -m 'We ask the smith.' --as ben
  $ supportctl ticket assign T-2 mia -q
  $ at '2026-11-16 15:00' ticket hold T-2
  $ now='2026-11-17 12:00'
  $ supportctl report waiting
  STATUS   WAITS ON     FINISHED  TIME  SHARE  OPEN  TIME  SHARE
  new      us                  1    1h   8.3%     1    1h  14.3%
  open     us                  1    3h  25.0%     1    1h  14.3%
  pending  customer            1    8h  66.7%     0    0s   0.0%
  on_hold  third_party         0    0s   0.0%     1    5h  71.4%
  $ command supportctl report waiting --now "$now" -o json
  [
    {"status":"new","waits_on":"us","finished_tickets":1,"finished_time":3600,"finished_working_time":3600,"finished_share":0.08333333333333333,"open_tickets":1,"open_time":3600,"open_working_time":3600,"open_share":0.14285714285714285},
    {"status":"open","waits_on":"us","finished_tickets":1,"finished_time":10800,"finished_working_time":10800,"finished_share":0.25,"open_tickets":1,"open_time":3600,"open_working_time":3600,"open_share":0.14285714285714285},
    {"status":"pending","waits_on":"customer","finished_tickets":1,"finished_time":259200,"finished_working_time":28800,"finished_share":0.6666666666666666,"open_tickets":0,"open_time":0,"open_working_time":0,"open_share":0},
    {"status":"on_hold","waits_on":"third_party","finished_tickets":0,"finished_time":0,"finished_working_time":0,"finished_share":0,"open_tickets":1,"open_time":75600,"open_working_time":18000,"open_share":0.7142857142857143}
  ]

The time counts for those who held the ticket then.

  $ supportctl report waiting --by agent --columns agent,status,waits_on,finished_working_time,open_working_time
  AGENT  STATUS   WAITS ON     TIME  TIME
  ben    new      us             0s    1h
  mia    new      us             1h    0s
  mia    open     us             3h    1h
  mia    pending  customer       8h    0s
  mia    on_hold  third_party    0s    5h

A finished ticket belongs to the period in which it was finished, an open one to the present. Once bo's is resolved, it
is a finished one.

  $ supportctl report waiting --until 2026-11-15
  $ supportctl report waiting --since 2026-11-16 --until 2026-11-16 --columns status,finished_tickets,open_tickets
  STATUS   FINISHED  OPEN
  new             1     0
  open            1     0
  pending         1     0
  $ supportctl ticket resolve T-2 -q
  $ supportctl report waiting --since 2026-11-17 --columns status,waits_on,finished_tickets,finished_time,open_tickets
  STATUS   WAITS ON     FINISHED  FINISHED TIME  OPEN
  new      us                  1             1h     0
  open     us                  1             1h     0
  on_hold  third_party         1            21h     0
