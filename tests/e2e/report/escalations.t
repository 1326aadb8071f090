How fast do the levels at Tamsin Pumps accept what they are asked, and return it?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-13 14:00'
  $ supportctl agent add ben --level engineering -q
  $ supportctl report escalations

Friday, an hour before the office closes: two go up to engineering. Ben accepts one at once, the other on Monday after
the two working hours that the level has. A third goes to the manufacturer; the customer cannot be reached, so somebody
will have to tell them.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner mia -q; }
  $ new ann 'Pump 3 stops'; new bo 'Pump 7 leaks'; new cy 'Seal worn'
  $ supportctl escalate raise T-1 --reason firmware --told-customer 'Engineering has it.' --next-update 'mon 16:00' -q
  $ supportctl escalate raise T-2 --reason firmware --told-customer 'Engineering has it.' --next-update 'mon 16:00' -q
  $ supportctl escalate raise T-3 --to manufacturer --reason 'a part' --tell-by 'mon 10:00' --next-update 'wed 12:00' -q
  $ now='2026-11-13 14:10'
  $ supportctl escalate accept T-1 --as ben -q
  $ now='2026-11-16 10:30'
  $ supportctl escalate accept T-2 --as ben -q
  $ now='2026-11-16 12:00'
  $ supportctl escalate return T-1 --as ben -m 'Firmware 4.2 is out.' -q

By level and reason. The times are real: a weekend passed until pump 7 was accepted. The manufacturer should have
accepted the seal an hour ago, and has not, which is late too.

  $ now='2026-11-16 15:00'
  $ supportctl report escalations
  LEVEL         REASON    RAISED  ACCEPTED  RETURNED  OPEN  LATE  TO ACCEPT   WORST  TO RETURN   WORST
  engineering   firmware       2         2         1     1     1        10m  2d 20h     2d 22h  2d 22h
  manufacturer  a part         1         0         0     1     1
  $ command supportctl report escalations --now "$now" --by level -o json
  [
    {"level":"engineering","raised":2,"accepted":2,"returned":1,"open":1,"accepted_late":1,"told_at_once":2,"told_by_follow_up":0,"accept_time_median":600,"accept_time_worst":246600,"accept_working_time_median":600,"accept_working_time_worst":9000,"return_time_median":252000,"return_time_worst":252000,"return_working_time_median":14400,"return_working_time_worst":14400},
    {"level":"manufacturer","raised":1,"accepted":0,"returned":0,"open":1,"accepted_late":1,"told_at_once":0,"told_by_follow_up":1,"accept_time_median":null,"accept_time_worst":null,"accept_working_time_median":null,"accept_working_time_worst":null,"return_time_median":null,"return_time_worst":null,"return_working_time_median":null,"return_working_time_worst":null}
  ]

In working time, by the hours of the level, pump 7 took two and a half hours; two are allowed.

  $ supportctl report escalations --by level --columns level,accepted,accepted_late,accept_working_time_median,accept_working_time_worst
  LEVEL         ACCEPTED  LATE  ACCEPT WORKING TIME MEDIAN  ACCEPT WORKING TIME WORST
  engineering          2     1                         10m                     2h 30m
  manufacturer         0     1

Did the customer know at once, or was somebody to tell them?

  $ supportctl report escalations --by reason --columns reason,raised,told_at_once,told_by_follow_up
  REASON    RAISED  TOLD AT ONCE  TOLD BY FOLLOW-UP
  a part         1             0                  1
  firmware       2             2                  0
  $ supportctl report escalations --by month --columns month,raised,returned,open
  MONTH    RAISED  RETURNED  OPEN
  2026-11       3         1     2

Each one, and those of a period.

  $ supportctl report escalations --list
  ID   STATE     TICKET  LEVEL         REASON    CUSTOMER TOLD  RAISED            ACCEPT BY         NEWS BY
  E-1  returned  T-1     engineering   firmware  yes            2026-11-13 14:00
  E-2  accepted  T-2     engineering   firmware  yes            2026-11-13 14:00                    2026-11-17 10:30
  E-3  raised    T-3     manufacturer  a part    no             2026-11-13 14:00  2026-11-16 14:00
  $ supportctl report escalations --since 2026-11-14

As it was on Friday evening: nothing had come back yet.

  $ supportctl report escalations --as-of '2026-11-13 18:00' --by level
  LEVEL         RAISED  ACCEPTED  RETURNED  OPEN  LATE  TO ACCEPT  WORST  TO RETURN  WORST
  engineering        2         1         0     2     0        10m    10m
  manufacturer       1         0         0     1     0
  $ supportctl report escalations --as-of '2026-11-13 18:00' --list --columns id,state,accept_due_at
  ID   STATE     ACCEPT BY
  E-1  accepted
  E-2  raised    2026-11-16 10:00
  E-3  raised    2026-11-16 14:00

What does not go together, and what makes no groups.

  $ supportctl report escalations --list --by level
  supportctl: error: --list and --by exclude each other
  supportctl: hint: leave out --list or --by
  [2]
  $ supportctl report escalations --by owner
  supportctl: error: 'owner' is not a value for --by
  supportctl: hint: give level, reason or month
  [2]
