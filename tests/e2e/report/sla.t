Are the targets met at Ostrander Clocks? The office is open Monday to Friday from nine to five; a customer is to be
answered in two hours of it, and helped in eight.

  $ supportctl init --tz UTC >/dev/null
  $ cat > supportctl.toml <<'END'
  > [desk]
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > first_response = "2h"
  > resolution = "8h"
  > warn_at = ["75%"]
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-16 09:00'
  $ supportctl agent set mia --team east -q
  $ supportctl agent add ben --team west -q
  $ supportctl report sla

Monday morning. Ann is answered after one hour and helped after six. Bo is answered after three hours, an hour late,
and helped on Tuesday after nine, an hour late as well.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Loses a minute a day' mia
  $ new bo 'Strikes thirteen' mia
  $ at '2026-11-16 10:00' ticket reply T-1 -m 'Is it near a radiator?'
  $ at '2026-11-16 12:00' ticket reply T-2 -m 'Which model is it?'
  $ at '2026-11-16 15:00' ticket resolve T-1
  $ at '2026-11-17 10:00' ticket resolve T-2

Cy's clock is in ben's hands when it becomes due on Tuesday at five; mia takes it over on Wednesday and resolves it
after ten hours. Di's was no question at all: resolved after an hour, without an answer.

  $ now='2026-11-17 09:00'
  $ new cy 'Cuckoo is silent' ben
  $ new di 'Thank you' ben
  $ at '2026-11-17 09:30' ticket reply T-3 -m 'We have a look.' --as ben
  $ at '2026-11-17 10:00' ticket resolve T-4 --as ben
  $ at '2026-11-18 10:00' ticket assign T-3 mia
  $ at '2026-11-18 11:00' ticket resolve T-3

A week later: ed asked seven hours ago, which is more than three quarters of eight. Flo owes an answer since Monday.
Gus wrote an hour ago, and what he wrote again half an hour later goes on in his first ticket.

  $ now='2026-11-23 13:00'
  $ new ed 'Hands bent' mia
  $ new flo 'Which key?' mia
  $ at '2026-11-23 13:30' ticket reply T-5 -m 'A photo, please?'
  $ at '2026-11-23 13:30' ticket reply T-6 -m 'What is stamped on it?'
  $ at '2026-11-23 14:00' ticket pending T-6
  $ now='2026-11-24 11:00'
  $ new gus 'Glass broken' ben
  $ now='2026-11-24 11:30'
  $ new gus 'Glass broken, again' ben
  $ supportctl ticket merge T-8 T-7 -q
  $ now='2026-11-24 12:00'
  $ supportctl report sla
  CLOCK           MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  first_response    4       1       80.0%  1h 30m        1        0       0      1       1
  resolution        2       2       50.0%     -1h        1        1       1      0       1

First answers: ann, cy, ed and flo in time, bo late; di's needed none, gus waits. The margins are 1h, -1h and three
times 1h 30m: the third of five is 1h 30m. Resolutions: ann with 2h and di with 7h to spare; bo was 1h late, cy 2h:
of -2h, -1h, 2h, 7h the median by nearest rank is the lower of the middle two.

Only one kind of clock; by the team of whoever held the ticket when it was decided, so cy's is the west's.

  $ supportctl report sla --clock resolution --by team
  CLOCK       TEAM  MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  resolution  east    1       1       50.0%     -1h        0        1       1      0       0
  resolution  west    1       1       50.0%     -2h        1        0       0      0       1
  $ supportctl report sla --clock resolution --by agent --columns agent,met,missed,attainment
  AGENT  MET  MISSED  ATTAINMENT
  ben      1       1       50.0%
  mia      1       1       50.0%
  $ command supportctl report sla --now "$now" --clock first_response -o json
  [
    {"clock":"first_response","met":4,"missed":1,"attainment":0.8,"margin_median":5400,"working_margin_median":5400,"running":1,"at_risk":0,"paused":0,"ended":1,"merged":1}
  ]

Each clock belongs to the period in which it was decided. Bo's resolution was due on Monday and cy's on Tuesday, though
both were resolved a day later. What is not decided yet belongs to the present only.

  $ supportctl report sla --clock resolution --since 2026-11-16 --until 2026-11-16
  CLOCK       MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  resolution    1       1       50.0%     -1h        0        0       0      0       0
  $ supportctl report sla --clock resolution --since 2026-11-17 --until 2026-11-17
  CLOCK       MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  resolution    1       1       50.0%     -2h        0        0       0      0       0
  $ supportctl report sla --clock resolution --since 2026-11-24
  CLOCK       MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  resolution    0       0                            1        1       1      0       1
  $ supportctl report sla --clock resolution --by month --columns month,met,missed,running
  MONTH    MET  MISSED  RUNNING
  2026-11    2       2        1

As it was on Tuesday at five, cy's clock was used up to the second, and a second later it was late.

  $ supportctl report sla --clock resolution --as-of '2026-11-17 17:00' --columns met,missed,at_risk
  MET  MISSED  AT RISK
    2       1        1
  $ supportctl report sla --clock resolution --as-of '2026-11-17 17:00:01' --columns met,missed,at_risk
  MET  MISSED  AT RISK
    2       2        0

What cannot be counted so.

  $ supportctl report sla --by owner
  supportctl: error: 'owner' is not a value for --by
  supportctl: hint: give agent, team, level, channel, product, segment, policy, severity, kind, customer or month
  [2]
  $ supportctl report sla --clock promise
  supportctl: error: 'promise' is not a value for --clock
  supportctl: hint: give first_response, next_reply, update_every or resolution
  [2]
  $ supportctl report sla --since 2026-11-17 --until 2026-11-16
  supportctl: error: there is no time between --since '2026-11-17' and --until '2026-11-16'
  supportctl: hint: give a --since that is before --until
  [2]

A real log of three years, from a help desk. The figures are those that another program counts in the file by its own
arithmetic: in hours that are always open, and in office hours; as its map has it, where nobody ever answers, and with
taking a case as the first answer to it.

  $ import_log() {
  >   command supportctl init "$1" --tz UTC >/dev/null && cd "$1"
  >   printf '%s\n' '[store]' 'path = "desk.db"' '[[calendar]]' 'name = "office"' \
  >     'hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }' \
  >     '[[policy]]' 'name = "all"' "calendar = '$1'" 'first_response = "1h"' 'resolution = "40h"' > supportctl.toml
  >   sed "s/\"8\" = .*/\"8\" = '$2'/" $EXAMPLES/import/helpdesk.toml > map.toml
  >   command supportctl import events $EXAMPLES/data/helpdesk_events.csv --map map.toml -o table
  > }
  $ figures_of() {
  >   command supportctl report sla --clock "$1" -o json --columns met,missed,working_margin_median,ended
  >   command supportctl report "$(echo "$1" | tr _ -)" -o json | jq 'map(del(.worst_ticket))'
  > }
  $ counted() { python3 -B $EXAMPLES/../tests/e2e/report/helpdesk_clocks.py $EXAMPLES/data/helpdesk_events.csv "$@"; }
  $ agree() { figures_of "$1" | jq -c '.[] | [.[]]' > figures; counted "$@" | diff figures - && cat figures; }
  $ import_log always taken
  imported 13,710 events in 3,804 tickets from helpdesk (0 rejected)
  $ agree resolution always 40 -
  [1743,2061,-33907,0]
  [3804,0,0,339027,2258561,4835716,177541,1565138,4031660]
  $ agree first_response always 1 -
  [0,3201,-333741,603]
  [0,0,3804,null,null,null,null,null,null]
  $ cd .. && import_log office message_out
  imported 13,710 events in 3,804 tickets from helpdesk (0 rejected)
  $ agree resolution office 40 8
  [2684,1120,92153,0]
  [3804,0,0,339027,2258561,4835716,51766,374400,942998]
  $ agree first_response office 1 8
  [1747,1876,-3352,133]
  [3523,0,233,15680,862146,4031654,4060,201600,942992]
