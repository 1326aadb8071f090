How long was it? Friday four o'clock to Monday noon: an hour and three hours.

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ cat >> supportctl.toml <<'END'
  > [[calendar]]
  > name = "hotline"
  > hours = { mon = ["08:00-20:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon", sat = "mon" }
  > holidays = ["2026-12-25", "2026-12-26"]
  > END
  $ supportctl calendar between 2026-11-20T16:00 2026-11-23T12:00 -o table
    open           3h
    business days  0
    real time      2d 20h
  $ supportctl calendar between 2026-11-20T16:00 2026-11-23T12:00 -o table --calendar hotline
    open           20h
    business days  1
    real time      2d 20h
  $ supportctl calendar between 2026-11-20T16:00 2026-11-23T12:00 --header --calendar hotline
  open_time	business_days	real_time
  72000	1	244800
  $ supportctl calendar between 2026-11-20T16:00 2026-11-23T12:00 --json
  {"open_time":10800,"business_days":0,"real_time":244800}

Backwards everything is negative. Nothing is nothing.

  $ supportctl calendar between 2026-11-23T12:00 2026-11-20T16:00 -o table
    open           -3h
    business days  0
    real time      -2d 20h
  $ supportctl calendar between now now --calendar hotline
  0	0	0

Business days are those that `add` takes: a day is one when the same time of day is reached, and a closed day is day
zero.

  $ business_days() { supportctl calendar between "$@" --calendar hotline --columns business_days; }
  $ business_days 2026-11-20T16:00 2026-11-23T15:59:59
  1
  $ business_days 2026-11-20T16:00 2026-11-23T16:00
  2
  $ business_days 2026-11-22T16:00 2026-11-23T16:00
  1
  $ business_days 2026-12-23T16:00 2026-12-28T16:00
  2
  $ supportctl calendar add 2026-12-23T16:00 2bd --calendar hotline -o table
  Mon 2026-12-28 16:00 +01:00

A question a line: here the tickets that were resolved, and what each took of our hours.

  $ supportctl ticket new --email ann@example.com -s 'Cracked pot' --now '2026-11-20 16:00' >/dev/null
  $ supportctl ticket new --email bo@example.com -s 'No seeds' --now '2026-11-23 09:00' >/dev/null
  $ supportctl ticket resolve T-1 --now '2026-11-23 12:00' >/dev/null
  $ supportctl ticket resolve T-2 --now '2026-11-23 09:45' >/dev/null
  $ supportctl ticket list --status resolved --columns opened_at,resolved_at | supportctl calendar between
  10800	0	244800
  2700	0	2700
  $ printf '2026-11-20 16:00\t2026-11-23 12:00\n2026-11-20T16:00 2026-11-23T12:00\n' | supportctl calendar between -o csv
  open_time,business_days,real_time
  10800,0,244800
  10800,0,244800

What is not two times.

  $ echo 2026-11-20 16:00 2026-11-23 12:00 | supportctl calendar between
  supportctl: error: cannot answer line 1 of standard input
  -:1:1: the line '2026-11-20 16:00 2026-11-23 12:00' is not 'A B'
  supportctl: hint: write 'A B' a line, with a tab between where a time has a space in it
  [65]
  $ echo 2026-11-20T16:00 | supportctl calendar between -
  supportctl: error: cannot answer line 1 of standard input
  -:1:1: the line '2026-11-20T16:00' is not 'A B'
  supportctl: hint: write 'A B' a line, with a tab between where a time has a space in it
  [65]
  $ printf '2026-11-20T16:00 2026-11-23T12:00\nÄrmel 2026-11-2o\n' | supportctl calendar between
  10800	0	244800
  supportctl: error: cannot answer line 2 of standard input
  -:2:7: cannot read the time '2026-11-2o'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [65]
  $ printf 'now  yesterdax\n' | supportctl calendar between --json
  {"error":{"kind":"data","code":null,"message":"cannot answer line 1 of standard input","hint":"write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'","exit":65,"diagnostics":[{"file":"-","line":1,"column":6,"severity":"error","message":"cannot read the time 'yesterdax'"}]}}
  [65]
  $ supportctl calendar between 2026-11-20T16:00
  supportctl: error: 'supportctl calendar between' needs B
  supportctl: hint: see 'supportctl calendar between --help'
  [2]
  $ supportctl calendar between now yesterdax
  supportctl: error: cannot read the time 'yesterdax'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl calendar between now tomorrow --calendar hotlin
  supportctl: error: there is no calendar 'hotlin'
  supportctl: hint: did you mean 'hotline'?
  [4]
