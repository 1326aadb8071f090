What was late at Calder Boats, by how much, and where did the time go? The office is open Monday to Friday from nine to
five; a customer is to be answered in two hours and helped in eight. Waiting for them, or for the yard, does not count
for the latter.

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
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-16 09:00'
  $ supportctl agent add ben -q
  $ supportctl report breaches

Ann asks on Monday at nine; ben answers at noon, which was due at eleven. From one to four he waits for ann, and from
Tuesday noon to Wednesday noon for the yard. It is resolved on Wednesday at four.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Rudder jams' ben
  $ at '2026-11-16 12:00' ticket reply T-1 -m 'Which rudder is it?' --as ben
  $ at '2026-11-16 13:00' ticket pending T-1 --as ben
  $ at '2026-11-16 16:00' ticket log T-1 --in -m 'The old one.'
  $ at '2026-11-17 12:00' ticket hold T-1 --as ben
  $ at '2026-11-18 12:00' ticket resume T-1 --as ben
  $ at '2026-11-18 16:00' ticket resolve T-1 --as ben

Bo asks on Thursday at noon and is answered at once. On Friday at noon it is due, in ben's hands; mia takes it at two,
and it is still open on Monday at ten. Cy was helped in time.

  $ now='2026-11-19 12:00'
  $ new bo 'Mast creaks' ben
  $ new cy 'Paint' mia
  $ for t in T-2 T-3; do supportctl ticket reply $t -m 'We look.' -q; done
  $ at '2026-11-19 15:00' ticket resolve T-3
  $ at '2026-11-20 14:00' ticket assign T-2 mia
  $ now='2026-11-23 10:00'

Ann's clock counted five hours on Monday, before and after the wait, and three on Tuesday, by whose noon it was used
up; the four on Wednesday are too many. Three went with ann, and with the yard five on Tuesday and three on Wednesday.

  $ supportctl report breaches
  TICKET  CLOCK           TARGET  DUE               ELAPSED  OVER    LATE  OWNER  LEVEL  WITH US  WITH CUSTOMER  WITH OTHERS
  T-1     first_response  2h      2026-11-16 11:00       3h    1h      1h  ben                3h             0s           0s
  T-1     resolution      8h      2026-11-17 12:00      12h    4h   1d 4h  ben               12h             3h           8h
  T-2     resolution      8h      2026-11-20 12:00      14h    6h  2d 22h  ben               14h             0s           0s
  $ command supportctl report breaches --now "$now" --clock resolution -o json
  [
    {"ticket":"T-1","clock":"resolution","policy":"standard","target":"8h","due_at":"2026-11-17T12:00:00Z","stopped_at":"2026-11-18T16:00:00Z","elapsed":43200,"working_late":14400,"late":100800,"owner":"ben","level":null,"us_working_time":43200,"customer_working_time":10800,"third_party_working_time":28800,"us_time":100800,"customer_time":10800,"third_party_time":86400,"customer":"ann@example.com","subject":"Rudder jams"},
    {"ticket":"T-2","clock":"resolution","policy":"standard","target":"8h","due_at":"2026-11-20T12:00:00Z","stopped_at":null,"elapsed":50400,"working_late":21600,"late":252000,"owner":"ben","level":null,"us_working_time":50400,"customer_working_time":0,"third_party_working_time":0,"us_time":338400,"customer_time":0,"third_party_time":0,"customer":"bo@example.com","subject":"Mast creaks"}
  ]

Ben held all of them when they became due, bo's too.

  $ supportctl report breaches --by agent
  AGENT  BREACHES   WORST  WORST TICKET  WITH US  WITH CUSTOMER  WITH OTHERS
  ben           3  2d 22h  T-2               29h             3h           8h
  $ supportctl report breaches --clock first_response --by month --columns month,breaches,worst_late,worst_ticket
  MONTH    BREACHES  WORST  WORST TICKET
  2026-11         1     1h  T-1

A breach belongs to the period in which it became due, and it is there as soon as it is late.

  $ supportctl report breaches --since 2026-11-20 --columns ticket,clock,due_at,owner
  TICKET  CLOCK       DUE               OWNER
  T-2     resolution  2026-11-20 12:00  ben
  $ supportctl report breaches --until 2026-11-16 --columns ticket,clock,due_at,owner
  TICKET  CLOCK           DUE               OWNER
  T-1     first_response  2026-11-16 11:00  ben
  $ supportctl report breaches --as-of '2026-11-20 12:00' --since 2026-11-20 --columns ticket,clock
  $ supportctl report breaches --as-of '2026-11-20 12:01' --since 2026-11-20 --columns ticket,clock,elapsed,working_late
  TICKET  CLOCK       ELAPSED  OVER
  T-2     resolution    8h 1m    1m

For cron.

  $ supportctl report breaches --since 2026-11-23 --fail-on any -q
  $ supportctl report breaches --since 2026-11-20 --fail-on any -q --columns ticket
  TICKET
  T-2
  [1]
