A desk in Berlin that works office hours and through Saturday night, when the clocks are put forward: on Sunday 28 March
2027 there is no 02:00 to 03:00.

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ cat >supportctl.toml <<'END'
  > [desk]
  > time_zone = "Europe/Berlin"
  > calendar = "nights"
  > [store]
  > path = "desk.db"
  > [[channel]]
  > name = "chat"
  > [[calendar]]
  > name = "nights"
  > hours = { sat = ["22:00-24:00"], sun = ["00:00-06:00"], mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "urgent"
  > when = { severity = ["urgent"] }
  > calendar = "nights"
  > resolution = "6h"
  > [[policy]]
  > name = "chat"
  > when = { channel = ["chat"] }
  > calendar = "nights"
  > first_response = "30m!"
  > resolution = "2bd"
  > [[policy]]
  > name = "standard"
  > calendar = "nights"
  > first_response = "4h"
  > resolution = "16h"
  > END
  $ supportctl() { command supportctl -o table "$@"; }

Ann's ticket is paused across the change, resolved, reopened on Monday, and made urgent, which leaves it six hours
instead of sixteen.

  $ supportctl ticket new --email ann@example.com -s 'Server down' --owner mia --now '2027-03-27 23:00' -q
  $ supportctl ticket pending T-1 -m 'Which one?' --now '2027-03-28 01:30' -q
  $ supportctl ticket log T-1 --in -m 'The blue one.' --now '2027-03-28 03:30' -q
  $ supportctl ticket resolve T-1 -m 'Restarted.' --now '2027-03-28 04:30' -q
  $ supportctl ticket log T-1 --in -m 'Down again.' --now '2027-03-29 09:30' -q
  $ supportctl ticket set T-1 --severity urgent --now '2027-03-29 10:00' -q

By head: 2h30m on Saturday night, one hour on Sunday (the wall clock says two hours of pause, but one of them did not
exist), 30m and 30m on Monday: 4h30m, so 1h30m is left at 10:30 and it is due at 12:00.

  $ supportctl sla explain T-1 --clock resolution --now '2027-03-29 10:30'
  T-1  Server down: how its clocks were counted
  =============================================

  Counted up to Mon 2027-03-29 10:30 +02:00, in the time of Europe/Berlin.

  Resolution
  ----------

  Running: 4h30m of 6h used, 1h30m left; due Mon 2027-03-29 12:00 +02:00.

  Started Sat 2027-03-27 23:00 +01:00 (event 1, opened by mia). Promised by policy
  urgent, version 2 of Mon 2027-03-29 10:00 +02:00; it counts in Nights hours and
  pauses while pending or on_hold.

  What it was held to: new terms keep what has elapsed.

    FROM                         POLICY    VERSION  TARGET  KEPT  COUNTS           BECAUSE
    Sat 2027-03-27 23:00 +01:00  standard  1        16h     0s    in Nights hours  event 1, opened by mia
    Mon 2027-03-29 10:00 +02:00  urgent    2        6h      4h    in Nights hours  event 10, changed by mia

  Its spans: what they counted adds up to the 4h30m that elapsed.

    FROM                         TO                           CLOCK                    HELD BY  REAL    COUNTED  BECAUSE
    Sat 2027-03-27 23:00 +01:00  Sun 2027-03-28 01:30 +01:00  runs, new                mia      2h30m   2h30m    event 1, opened by mia
    Sun 2027-03-28 01:30 +01:00  Sun 2027-03-28 03:30 +02:00  waits for the customer   mia      1h      0s       event 3, pending by mia
    Sun 2027-03-28 03:30 +02:00  Sun 2027-03-28 04:30 +02:00  runs, open               mia      1h      1h       event 4, message_in by mia
    Sun 2027-03-28 04:30 +02:00  Mon 2027-03-29 09:30 +02:00  resolved until reopened  mia      29h     0s       event 6, resolved by mia
    Mon 2027-03-29 09:30 +02:00  Mon 2027-03-29 10:00 +02:00  runs, open               mia      30m     30m      event 8, reopened by mia
    Mon 2027-03-29 10:00 +02:00  Mon 2027-03-29 10:30 +02:00  runs, open               mia      30m     30m      event 10, changed by mia
    in all                                                                                      34h30m  4h30m

  The deadline: 1h30m were left at Mon 2027-03-29 10:30 +02:00; counted in Nights
  hours they end at Mon 2027-03-29 12:00 +02:00.

    FROM                         TO                           OPEN   LEFT
    Mon 2027-03-29 10:30 +02:00  Mon 2027-03-29 12:00 +02:00  1h30m  0s

  Hours
  -----

  Nights hours
  ~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Berlin.

    DAY               HOURS
    Monday to Friday  09:00-17:00
    Saturday          22:00-24:00
    Sunday            00:00-06:00

  Every figure follows from the events of the ticket and from these hours.

The same for programs: the counted seconds of the spans add up to what elapsed, and what is left leads to the deadline.

  $ proof() { command supportctl sla explain "$@" --now '2027-03-29 10:30' -o json; }
  $ proof T-1 --clock resolution | jq -c '[(.spans | map(.counted) | add), .clocks[0].elapsed, .clocks[0].left, .clocks[0].due_at]'
  [16200,16200,5400,"2027-03-29T10:00:00Z"]
  $ proof T-1 --clock resolution | jq -c '.spans[] | [.from_at, .to_at, .running, .reason, .real, .counted, .event]'
  ["2027-03-27T22:00:00Z","2027-03-28T00:30:00Z",true,null,9000,9000,1]
  ["2027-03-28T00:30:00Z","2027-03-28T01:30:00Z",false,"waits for the customer",3600,0,3]
  ["2027-03-28T01:30:00Z","2027-03-28T02:30:00Z",true,null,3600,3600,4]
  ["2027-03-28T02:30:00Z","2027-03-29T07:30:00Z",false,"resolved until reopened",104400,0,6]
  ["2027-03-29T07:30:00Z","2027-03-29T08:00:00Z",true,null,1800,1800,8]
  ["2027-03-29T08:00:00Z","2027-03-29T08:30:00Z",true,null,1800,1800,10]
  $ proof T-1 | jq -c '.clocks[] | [.clock, .state, .elapsed, .budget]'
  ["first_response","met",9000,14400]
  ["resolution","running",16200,21600]

As it was on Sunday, before the change of severity:

  $ supportctl sla explain T-1 --clock resolution --as-of '2027-03-28 04:00'
  T-1  Server down: how its clocks were counted
  =============================================

  Counted up to Sun 2027-03-28 04:00 +02:00, in the time of Europe/Berlin.

  Resolution
  ----------

  Running: 3h of 16h used, 13h left; due Tue 2027-03-30 12:00 +02:00.

  Started Sat 2027-03-27 23:00 +01:00 (event 1, opened by mia). Promised by policy
  standard, version 1 of Sat 2027-03-27 23:00 +01:00; it counts in Nights hours
  and pauses while pending or on_hold.

  Its spans: what they counted adds up to the 3h that elapsed.

    FROM                         TO                           CLOCK                   HELD BY  REAL   COUNTED  BECAUSE
    Sat 2027-03-27 23:00 +01:00  Sun 2027-03-28 01:30 +01:00  runs, new               mia      2h30m  2h30m    event 1, opened by mia
    Sun 2027-03-28 01:30 +01:00  Sun 2027-03-28 03:30 +02:00  waits for the customer  mia      1h     0s       event 3, pending by mia
    Sun 2027-03-28 03:30 +02:00  Sun 2027-03-28 04:00 +02:00  runs, open              mia      30m    30m      event 4, message_in by mia
    in all                                                                                     4h     3h

  The deadline: 13h were left at Sun 2027-03-28 04:00 +02:00; counted in Nights
  hours they end at Tue 2027-03-30 12:00 +02:00.

    FROM                         TO                           OPEN  LEFT
    Sun 2027-03-28 04:00 +02:00  Sun 2027-03-28 06:00 +02:00  2h    11h
    Mon 2027-03-29 09:00 +02:00  Mon 2027-03-29 17:00 +02:00  8h    3h
    Tue 2027-03-30 09:00 +02:00  Tue 2027-03-30 12:00 +02:00  3h    0s

  Hours
  -----

  Nights hours
  ~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Berlin.

    DAY               HOURS
    Monday to Friday  09:00-17:00
    Saturday          22:00-24:00
    Sunday            00:00-06:00

  Every figure follows from the events of the ticket and from these hours.

The first response of a chat runs by the clock on the wall, after closing too; two business days end at the same time
of day.

  $ supportctl ticket new --email bob@example.com -s 'Password' --channel chat --owner mia --now '2027-03-29 16:50' -q
  $ supportctl sla explain T-2 --now '2027-03-29 17:00'
  T-2  Password: how its clocks were counted
  ==========================================

  Counted up to Mon 2027-03-29 17:00 +02:00, in the time of Europe/Berlin.

  First response
  --------------

  Running: 10m of 30m! used, 20m left; due Mon 2027-03-29 17:20 +02:00.

  Started Mon 2027-03-29 16:50 +02:00 (event 1, opened by mia). Promised by policy
  chat, version 3 of Mon 2027-03-29 16:50 +02:00; it counts around the clock and
  pauses while pending.

  Its spans: what they counted adds up to the 10m that elapsed.

    FROM                         TO                           CLOCK      HELD BY  REAL  COUNTED  BECAUSE
    Mon 2027-03-29 16:50 +02:00  Mon 2027-03-29 17:00 +02:00  runs, new  mia      10m   10m      event 1, opened by mia
    in all                                                                        10m   10m

  The deadline: 20m were left at Mon 2027-03-29 17:00 +02:00; counted around the
  clock they end at Mon 2027-03-29 17:20 +02:00.

    FROM                         TO                           OPEN  LEFT
    Mon 2027-03-29 17:00 +02:00  Mon 2027-03-29 17:20 +02:00  20m   0s

  Resolution
  ----------

  Running: 10m of 2bd (16h) used, 15h50m left; due Wed 2027-03-31 16:50 +02:00.

  Started Mon 2027-03-29 16:50 +02:00 (event 1, opened by mia). Promised by policy
  chat, version 3 of Mon 2027-03-29 16:50 +02:00; it counts in Nights hours and
  pauses while pending or on_hold.

  Its spans: what they counted adds up to the 10m that elapsed.

    FROM                         TO                           CLOCK      HELD BY  REAL  COUNTED  BECAUSE
    Mon 2027-03-29 16:50 +02:00  Mon 2027-03-29 17:00 +02:00  runs, new  mia      10m   10m      event 1, opened by mia
    in all                                                                        10m   10m

  The deadline: 15h50m were left at Mon 2027-03-29 17:00 +02:00; counted in Nights
  hours they end at Wed 2027-03-31 16:50 +02:00.

    FROM                         TO                           OPEN   LEFT
    Tue 2027-03-30 09:00 +02:00  Tue 2027-03-30 17:00 +02:00  8h     7h50m
    Wed 2027-03-31 09:00 +02:00  Wed 2027-03-31 16:50 +02:00  7h50m  0s

  Hours
  -----

  Nights hours
  ~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Berlin.

    DAY               HOURS
    Monday to Friday  09:00-17:00
    Saturday          22:00-24:00
    Sunday            00:00-06:00

  Every figure follows from the events of the ticket and from these hours.

Merged, its clocks have ended as merged.

  $ supportctl ticket merge T-2 T-1 --now '2027-03-29 17:10' -q
  $ command supportctl sla explain T-2 --now '2027-03-30 09:00' -o json | jq -c '.clocks[] | [.clock, .state, .elapsed, .stopped_at]'
  ["first_response","merged",1200,"2027-03-29T15:10:00Z"]
  ["resolution","merged",600,"2027-03-29T15:10:00Z"]

For a report to a customer, as markdown:

  $ command supportctl sla explain T-1 --clock resolution --now '2027-03-29 10:30' -o markdown | head -11
  # T-1  Server down: how its clocks were counted

  Counted up to Mon 2027-03-29 10:30 +02:00, in the time of Europe/Berlin.

  ## Resolution

  Running: 4h30m of 6h used, 1h30m left; due Mon 2027-03-29 12:00 +02:00.

  Started Sat 2027-03-27 23:00 +01:00 (event 1, opened by mia). Promised by policy urgent, version 2 of Mon 2027-03-29 10:00 +02:00; it counts in Nights hours and pauses while pending or on_hold.

  What it was held to: new terms keep what has elapsed.

What cannot be explained says so.

  $ supportctl sla explain T-9
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl sla explain T-1 --clock resolutoin
  supportctl: error: 'resolutoin' is not a value for --clock
  supportctl: hint: did you mean 'resolution'?
  [2]
  $ supportctl sla explain T-1 --clock next_reply --now '2027-03-29 10:30'
  T-1  Server down: how its clocks were counted
  =============================================

  Counted up to Mon 2027-03-29 10:30 +02:00, in the time of Europe/Berlin.

  Next reply
  ----------

  Ended: 1h counted; it has no target.

  Started Sun 2027-03-28 03:30 +02:00 (event 4, message_in by mia), stopped Sun
  2027-03-28 04:30 +02:00 (event 5, message_out by mia). Promised by policy
  standard, version 1 of Sat 2027-03-27 23:00 +01:00; it counts in Nights hours
  and pauses never.

  Its spans: what they counted adds up to the 1h that elapsed.

    FROM                         TO                           CLOCK       HELD BY  REAL  COUNTED  BECAUSE
    Sun 2027-03-28 03:30 +02:00  Sun 2027-03-28 04:30 +02:00  runs, open  mia      1h    1h       event 4, message_in by mia
    in all                                                                         1h    1h

  Next reply
  ----------

  Running: 1h counted; it has no target.

  Started Mon 2027-03-29 09:30 +02:00 (event 7, message_in by mia). Promised by
  policy urgent, version 2 of Mon 2027-03-29 10:00 +02:00; it counts in Nights
  hours and pauses never.

  What it was held to: new terms keep what has elapsed.

    FROM                         POLICY    VERSION  TARGET     KEPT  COUNTS           BECAUSE
    Mon 2027-03-29 09:30 +02:00  standard  1        no target  0s    in Nights hours  event 7, message_in by mia
    Mon 2027-03-29 10:00 +02:00  urgent    2        no target  30m   in Nights hours  event 10, changed by mia

  Its spans: what they counted adds up to the 1h that elapsed.

    FROM                         TO                           CLOCK       HELD BY  REAL  COUNTED  BECAUSE
    Mon 2027-03-29 09:30 +02:00  Mon 2027-03-29 10:00 +02:00  runs, open  mia      30m   30m      event 7, message_in by mia
    Mon 2027-03-29 10:00 +02:00  Mon 2027-03-29 10:30 +02:00  runs, open  mia      30m   30m      event 10, changed by mia
    in all                                                                         1h    1h

  Hours
  -----

  Nights hours
  ~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Berlin.

    DAY               HOURS
    Monday to Friday  09:00-17:00
    Saturday          22:00-24:00
    Sunday            00:00-06:00

  Every figure follows from the events of the ticket and from these hours.
