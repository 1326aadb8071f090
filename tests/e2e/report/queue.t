How much work is open at Halden Tools, and how old is it?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-20 12:00'
  $ supportctl agent add ben -q
  $ supportctl report queue
  $ command supportctl report queue --now "$now" -o json
  []

Seven tickets, from a month ago to this morning.

  $ new() { name=$1 at=$2; shift 2; supportctl ticket new --email "$name@example.com" --at "$at" -q -s "$@"; }
  $ new ann '2026-10-20 09:00' 'Saw hums' --owner mia --product saw --channel phone
  $ new ann '2026-11-01 09:00' 'Blade missing' --owner ben --product saw --channel web
  $ new bo '2026-11-15 09:00' 'Drill smokes' --owner mia --product drill --severity urgent --channel phone
  $ new cy '2026-11-18 12:00' 'Which bit?' --product drill --channel web
  $ new di '2026-11-19 12:00' 'Invoice' --channel web
  $ new di '2026-11-19 12:01' 'Address' --channel web
  $ new ed '2026-11-20 08:00' 'Thank you' --owner mia
  $ supportctl ticket hold T-1 -q
  $ supportctl ticket pending T-3 -m 'Does it smell of ozone?' -q
  $ supportctl ticket resolve T-7 -q

By status, in the order of a ticket's life; what is resolved is not open work.

  $ supportctl report queue
  STATUS   <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  new        1     2     0     1    0      4        3
  pending    0     0     1     0    0      1        0
  on_hold    0     0     0     0    1      1        0

The age is counted in real time since a ticket was opened, and a band begins with its lower end: T-5 is a day
old to the minute, T-6 a minute less.

  $ supportctl ticket list --columns id,opened_at --sort opened
  ID   OPENED
  T-1  2026-10-20 09:00
  T-2  2026-11-01 09:00
  T-3  2026-11-15 09:00
  T-4  2026-11-18 12:00
  T-5  2026-11-19 12:00
  T-6  2026-11-19 12:01
  $ command supportctl report queue --now "$now" --header --by owner
  owner	under_1d	days_1_to_3	days_3_to_7	weeks_1_to_4	over_4w	total	unowned
  	1	2	0	0	0	3	3
  mia	0	0	1	0	1	2	0
  ben	0	0	0	1	0	1	0

By whatever a ticket has: the largest group first, severities the worst first.

  $ supportctl report queue --by severity
  SEVERITY  <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  urgent      0     0     1     0    0      1        0
  normal      1     2     0     1    1      5        3
  $ supportctl report queue --by customer --columns customer,total,unowned
  CUSTOMER         TOTAL  UNOWNED
  ann@example.com      2        0
  di@example.com       2        2
  bo@example.com       1        0
  cy@example.com       1        1
  $ supportctl report queue --by product --columns product,total
  PRODUCT  TOTAL
               2
  drill        2
  saw          2
  $ command supportctl report queue --now "$now" --by channel -o json
  [
    {"channel":"web","under_1d":1,"days_1_to_3":2,"days_3_to_7":0,"weeks_1_to_4":1,"over_4w":0,"total":4,"unowned":3},
    {"channel":"phone","under_1d":0,"days_1_to_3":0,"days_3_to_7":1,"weeks_1_to_4":0,"over_4w":1,"total":2,"unowned":0}
  ]

As it was on Monday morning, in any format.

  $ supportctl report queue --as-of 2026-11-16 --by owner
  OWNER  <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  mia      1     0     0     1    0      2        0
  ben      0     0     0     1    0      1        0
  $ command supportctl report queue --now "$now" --as-of 2026-11-16 --by owner -o csv
  owner,under_1d,days_1_to_3,days_3_to_7,weeks_1_to_4,over_4w,total,unowned
  mia,1,0,0,1,0,2,0
  ben,0,0,0,1,0,1,0

Not every key makes groups.

  $ supportctl report queue --by subject
  supportctl: error: 'subject' is not a value for --by
  supportctl: hint: give status, level, owner, severity, product, channel or customer
  [2]
