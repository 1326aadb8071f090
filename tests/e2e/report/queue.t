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
  $ new bo  'Drill smokes'  '2026-11-15 09:00' --owner mia --product drill --severity urgent --channel phone
  supportctl: error: cannot read the time 'Drill smokes'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ new cy  'Which bit?'    '2026-11-18 12:00' --product drill --channel web
  supportctl: error: cannot read the time 'Which bit?'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ new di  'Invoice'       '2026-11-19 11:59' --channel web
  supportctl: error: cannot read the time 'Invoice'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ new di  'Address'       '2026-11-19 12:01' --channel web
  supportctl: error: cannot read the time 'Address'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ new ed  'Thank you'     '2026-11-20 08:00' --owner mia
  supportctl: error: cannot read the time 'Thank you'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl ticket hold T-1 -q
  $ supportctl ticket pending T-3 -m 'Does it smell of ozone?' -q
  supportctl: error: no ticket 'T-3'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket resolve T-7 -q
  supportctl: error: no ticket 'T-7'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]

By status, in the order of a ticket's life; what is resolved is not open work.

  $ supportctl report queue
  STATUS   <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  new        0     0     0     1    0      1        0
  on_hold    0     0     0     0    1      1        0

The age is counted in real time since a ticket was opened, and a band begins with its lower end: T-4 is two days old
to the minute, T-5 a day and a minute, T-6 a minute less than a day.

  $ supportctl ticket list --columns id,opened_at --sort opened
  ID   OPENED
  T-1  2026-10-20 09:00
  T-2  2026-11-01 09:00
  $ command supportctl report queue --now "$now" --header --by owner
  owner	under_1d	days_1_to_3	days_3_to_7	weeks_1_to_4	over_4w	total	unowned
  ben	0	0	0	1	0	1	0
  mia	0	0	0	0	1	1	0

By whatever a ticket has: the largest group first, severities the worst first.

  $ supportctl report queue --by severity
  SEVERITY  <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  normal      0     0     0     1    1      2        0
  $ supportctl report queue --by customer --columns customer,total,unowned
  CUSTOMER         TOTAL  UNOWNED
  ann@example.com      2        0
  $ supportctl report queue --by product --columns product,total
  PRODUCT  TOTAL
  saw          2
  $ supportctl report queue --by channel -o json
  {"error":{"kind":"usage","code":null,"message":"--format is given more than once","hint":"see 'supportctl report queue --help'","exit":2,"diagnostics":[]}}
  [2]

As it was a week ago, in any format.

  $ supportctl report queue --as-of '2026-11-16' --by owner
  OWNER  <1D  1-3D  3-7D  1-4W  >4W  TOTAL  UNOWNED
  ben      0     0     0     1    0      1        0
  mia      0     0     0     1    0      1        0
  $ supportctl report queue --as-of '2026-11-16' --by owner -o csv
  supportctl: error: --format is given more than once
  supportctl: hint: see 'supportctl report queue --help'
  [2]

  $ supportctl report queue --by subject
  supportctl: error: 'subject' is not a value for --by
  supportctl: hint: give status, level, owner, severity, product, channel or customer
  [2]
