How long do customers of Marlow Sails wait for the next answer? The office is open Monday to Friday from nine to five,
and a question is to be answered in four hours of it.

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
  > next_reply = "4h"
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-12 09:00'
  $ supportctl agent add ben -q

Ann asks three times on Thursday. The first answer is none of this report's; then she waits for an hour; then she asks
twice, and the answer comes three hours after the first of the two.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ at() { now="$1"; shift; supportctl "$@" -q; }
  $ new ann 'Seam split' mia
  $ at '2026-11-12 09:30' ticket reply T-1 -m 'Which seam?'
  $ at '2026-11-12 10:00' ticket log T-1 --in -m 'The upper one.'
  $ at '2026-11-12 11:00' ticket reply T-1 -m 'Can you send it?'
  $ at '2026-11-12 12:00' ticket log T-1 --in -m 'Where to?'
  $ at '2026-11-12 14:00' ticket log T-1 --in -m 'Any news?'
  $ at '2026-11-12 15:00' ticket reply T-1 -m 'To the loft in Marlow.'

Bo writes on Friday at four. It is due on Monday at noon, in ben's hands; mia takes it over at two and answers at three:
seven hours of work, almost three days. Cy's question is settled on the phone and resolved; di has no answer yet.

  $ now='2026-11-13 10:00'
  $ new bo 'Batten lost' ben
  $ new cy 'Colour' mia
  $ new di 'Reef points' mia
  $ for t in T-2 T-3 T-4; do supportctl ticket reply $t -m 'We look.' -q; done
  $ now='2026-11-13 16:00'
  $ for t in T-2 T-3; do supportctl ticket log $t --in -m 'And?' -q; done
  $ at '2026-11-13 16:30' ticket resolve T-3
  $ at '2026-11-16 14:00' ticket assign T-2 mia
  $ at '2026-11-16 14:30' ticket log T-4 --in -m 'And?'
  $ at '2026-11-16 15:00' ticket reply T-2 -m 'It is in the post.'
  $ supportctl report next-reply
  COUNT  OPEN  ENDED  MEDIAN     P90   WORST  WORKING MEDIAN  P90  WORST  WORST TICKET
      3     1      1      3h  2d 23h  2d 23h              3h   7h     7h  T-2
  $ command supportctl report next-reply --now "$now" --by agent -o csv
  agent,count,open,ended,time_median,time_p90,time_worst,working_time_median,working_time_p90,working_time_worst,worst_ticket
  ben,1,0,0,255600,255600,255600,25200,25200,25200,T-2
  mia,2,1,1,3600,10800,10800,3600,10800,10800,T-1

Bo's was decided when it became due: on Monday at noon, by ben. An hour later it had no time yet, and was late already.

  $ supportctl report next-reply --by agent --columns agent,count,open,ended,time_worst,worst_ticket
  AGENT  COUNT  OPEN  ENDED   WORST  WORST TICKET
  ben        1     0      0  2d 23h  T-2
  mia        2     1      1      3h  T-1
  $ supportctl report next-reply --as-of '2026-11-16 13:00' --by agent --columns agent,count,open
  AGENT  COUNT  OPEN
  ben        0     1
  mia        2     0
  $ supportctl report next-reply --since '2026-11-16 12:00' --until '2026-11-16 12:01' --columns count,time_worst
  COUNT   WORST
      1  2d 23h
  $ supportctl report sla --clock next_reply
  CLOCK       MET  MISSED  ATTAINMENT  MARGIN  RUNNING  AT RISK  PAUSED  ENDED  MERGED
  next_reply    2       1       66.7%      1h        1        0       0      1       0
