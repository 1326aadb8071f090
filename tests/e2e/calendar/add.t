When are eight working hours used up? Friday ten to five, then the weekend, Monday ten to five.

  $ cat > calendars.toml <<'END'
  > [[calendar]]
  > name = "office"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > holidays = ["2026-12-25"]
  > [[calendar]]
  > name = "hotline"
  > hours = { mon = ["06:00-22:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon", sat = "mon", sun = "mon" }
  > END
  $ add() { supportctl calendar add "$@" --calendar-file calendars.toml --now 2026-11-20T09:00:00Z; }
  $ add 2026-11-20T16:50 8h -o table
  Mon 2026-11-23 16:50 +01:00
  $ add 2026-11-20T16:50 8h
  2026-11-23T15:50:00Z
  $ due=$(add 2026-11-20T16:50 8h) && date -d "$due" +%A
  Monday
  $ add 2026-11-20T16:50 8h --json
  {"end_at":"2026-11-23T15:50:00Z"}

An instant is whatever a time may be, in the zone of the desk: here that of the first calendar. +1bd counts in the
calendar that was asked for.

  $ add now 45s -o table
  Fri 2026-11-20 10:00:45 +01:00
  $ add 'tomorrow 12:00' 1h --tz America/New_York -o table
  Mon 2026-11-23 04:00 -05:00
  $ add +1bd 0s -o table
  Mon 2026-11-23 10:00 +01:00
  $ add +1bd 0s -o table --calendar hotline
  Sat 2026-11-21 10:00 +01:00
  $ add 2026-11-20T15:50:00Z 8h -o table --calendar hotline
  Sat 2026-11-21 08:50 +01:00

Working time, real time, business days; backwards too.

  $ add '2026-11-20 16:50' 1h30m -o table
  Mon 2026-11-23 10:20 +01:00
  $ add '2026-11-20 16:50' 8h! -o table
  Sat 2026-11-21 00:50 +01:00
  $ add '2026-11-20 16:50' 3bd -o table
  Wed 2026-11-25 16:50 +01:00
  $ add '2026-11-20 16:50' -4h -o table
  Fri 2026-11-20 12:50 +01:00
  $ supportctl calendar add --calendar-file calendars.toml -o table -- '2026-11-20 16:50' -3bd
  Tue 2026-11-17 16:50 +01:00

A question a line, an answer a line. Columns are apart by blanks, or by tabs where a time has a space in it.

  $ printf '2026-11-20T16:50 8h\n2026-11-20 16:50\t8h\r\n  now   -1bd\n' | add
  2026-11-23T15:50:00Z
  2026-11-23T15:50:00Z
  2026-11-19T09:00:00Z
  $ printf '2026-11-20T16:50 8h\n2026-11-20T16:50 9h' | add - --json
  [
    {"end_at":"2026-11-23T15:50:00Z"},
    {"end_at":"2026-11-24T08:50:00Z"}
  ]
  $ printf '2026-11-20T16:50 8h\n2026-11-20T16:50 9h' | add -o table
  END AT
  2026-11-23 16:50
  2026-11-24 09:50
  $ add </dev/null
  $ add --json </dev/null
  []
  $ seq 1000 | sed 's/.*/now &m/' | add | sort -u | wc -l
  1000

The answer comes before the next question is asked.

  $ mkfifo questions answers
  $ supportctl calendar add --calendar-file calendars.toml < questions > answers & exec 3> questions 4< answers
  $ ask() { echo "$@" >&3 && read -r answer <&4 && echo $answer; }
  $ ask 2026-11-20T16:50 8h
  2026-11-23T15:50:00Z
  $ ask $answer 8h
  2026-11-24T15:50:00Z
  $ exec 3>&- && wait

A reader that has gone is no failure, and no endless line of questions either.

  $ yes now 8h | add | head -1
  2026-11-23T09:00:00Z

A line that cannot be answered ends it, after the answers before it; the place is that of the word.

  $ printf 'now 1h\nnow 2h\nnow 90\nnow 3h\n' | add
  2026-11-20T10:00:00Z
  2026-11-20T11:00:00Z
  supportctl: error: cannot answer line 3 of standard input
  -:3:5: cannot read the working time '90': it has no unit
  supportctl: hint: write '90s' for seconds, '90m' for minutes or '90h' for hours
  [65]
  $ printf 'now 1h\nnoon 2h\n' | add -o table
  END AT
  2026-11-20 11:00
  supportctl: error: cannot answer line 2 of standard input
  -:2:1: cannot read the time 'noon'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [65]
  $ printf 'now 1h\n2026-11-20 16:50 2h\n' | add -o jsonl
  {"end_at":"2026-11-20T10:00:00Z"}
  supportctl: error: cannot answer line 2 of standard input
  -:2:1: the line '2026-11-20 16:50 2h' is not 'INSTANT DURATION'
  supportctl: hint: write 'INSTANT DURATION' a line, with a tab between where a time has a space in it
  [65]
  $ printf 'now 1h\n\n' | add
  2026-11-20T10:00:00Z
  supportctl: error: cannot answer line 2 of standard input
  -:2:1: the line '' is not 'INSTANT DURATION'
  supportctl: hint: write 'INSTANT DURATION' a line, with a tab between where a time has a space in it
  [65]
  $ printf 'now\t\t2h\n' | add
  supportctl: error: cannot answer line 1 of standard input
  -:1:1: the line 'now  2h' is not 'INSTANT DURATION'
  supportctl: hint: write 'INSTANT DURATION' a line, with a tab between where a time has a space in it
  [65]
  $ printf 'now 1h\nin 2h\t9 9\n' | add -q
  2026-11-20T10:00:00Z
  supportctl: error: cannot answer line 2 of standard input
  -:2:7: cannot read the working time '9 9'
  supportctl: hint: write '30m', '1h30m', '8h!' for real time or '3bd' for business days
  [65]
  $ head -c 70000 /dev/zero | tr '\0' x | add
  supportctl: error: cannot read '-'
  -:1:1: the line is longer than 64 KiB
  supportctl: hint: end each line with a line feed
  [65]

Numbers need a unit, and days a meaning.

  $ add 2026-11-20T16:50 90
  supportctl: error: cannot read the working time '90': it has no unit
  supportctl: hint: write '90s' for seconds, '90m' for minutes or '90h' for hours
  [2]
  $ add 2026-11-20T16:50 2d
  supportctl: error: cannot read the working time '2d': a day may be 24 hours or a business day
  supportctl: hint: write '2d!' for days of 24 hours, or business days such as '2bd'
  [2]
  $ add 2026-11-20T16:50 soon
  supportctl: error: cannot read the working time 'soon'
  supportctl: hint: write '30m', '1h30m', '8h!' for real time or '3bd' for business days
  [2]
  $ add someday 8h
  supportctl: error: cannot read the time 'someday'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ add '2026-03-29 02:30' 8h
  supportctl: error: cannot use the time '2026-03-29 02:30': the clocks of Europe/Berlin go from 2026-03-29 02:00:00 to 2026-03-29 03:00:00
  supportctl: hint: write '2026-03-29 03:30:00'
  [2]
  $ add 2026-11-20T16:50 200000h
  supportctl: error: cannot add '200000h': it is more than calendar 'office' offers in 20 years
  supportctl: hint: add less at a time
  [2]
  $ add 2026-11-20T16:50
  supportctl: error: 'supportctl calendar add' needs DURATION
  supportctl: hint: see 'supportctl calendar add --help'
  [2]
  $ add - 8h
  supportctl: error: unexpected operand '8h' after '-'
  supportctl: hint: see 'supportctl calendar add --help'
  [2]
  $ add 2026-11-20 16:50 8h
  supportctl: error: unexpected operand '8h'
  supportctl: hint: see 'supportctl calendar add --help'
  [2]
  $ add now 8h --calendar offcie
  supportctl: error: there is no calendar 'offcie'
  supportctl: hint: did you mean 'office'?
  [4]

Without a configuration nobody counts day and night by accident.

  $ supportctl calendar add 2026-11-20T16:50 8h
  supportctl: error: no calendar is named, and there is no configuration here
  supportctl: hint: name a file with --calendar-file, or add --calendar always for day and night
  [78]
  $ supportctl calendar add 2026-11-20T16:50 8h --calendar always
  2026-11-21T00:50:00Z
  $ supportctl calendar add --calendar-file - < calendars.toml
  supportctl: error: the calendars and the questions cannot both be standard input
  supportctl: hint: give the questions as operands, or --calendar-file a file
  [2]
