Whose hours are there, how many, and is anybody there now? Monday, ten o'clock in Berlin.

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ cat >> supportctl.toml <<'END'
  > [[calendar]]
  > name = "hotline"
  > time_zone = "Europe/Lisbon"
  > hours = { mon = ["06:00-24:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon", sat = ["22:00-06:00"] }
  > holidays = ["2026-12-25", "2027-01-01"]
  > days = { "2026-12-24" = ["06:00-14:00"] }
  > END
  $ supportctl calendar list -o table --now 2026-11-16T09:00:00Z
  NAME     TIME ZONE      A WEEK  SPECIAL DAYS  OPEN NOW  UNTIL
  office   Europe/Berlin     38h             4  yes       2026-11-16 12:30
  hotline  Europe/Lisbon     98h             3  yes       2026-11-17 01:00
  always   UTC              168h             0  yes
  $ supportctl calendar list -o table --now 2026-11-14T21:59:59Z --tz Europe/Lisbon
  NAME     TIME ZONE      A WEEK  SPECIAL DAYS  OPEN NOW  UNTIL
  office   Europe/Berlin     38h             4  no        2026-11-16 08:00
  hotline  Europe/Lisbon     98h             3  no        2026-11-14 22:00
  always   UTC              168h             0  yes
  $ supportctl calendar list --header --now 2026-11-14T22:00:00Z
  name	time_zone	week_time	special_days	open	until_at
  office	Europe/Berlin	136800	4	false	2026-11-16T08:00:00Z
  hotline	Europe/Lisbon	352800	3	true	2026-11-15T06:00:00Z
  always	UTC	604800	0	true\x09 (esc)
  $ supportctl calendar list --json --now 2026-11-14T22:00:00Z
  [
    {"name":"office","time_zone":"Europe/Berlin","week_time":136800,"special_days":4,"open":false,"until_at":"2026-11-16T08:00:00Z"},
    {"name":"hotline","time_zone":"Europe/Lisbon","week_time":352800,"special_days":3,"open":true,"until_at":"2026-11-15T06:00:00Z"},
    {"name":"always","time_zone":"UTC","week_time":604800,"special_days":0,"open":true,"until_at":null}
  ]

No store is asked for, and no configuration either.

  $ supportctl calendar list --store nowhere/desk.db --columns name
  office
  hotline
  always
  $ mkdir -p elsewhere && cd elsewhere && rm -f ../supportctl.toml
  $ supportctl calendar list --now 2026-11-16T09:00:00Z
  always	UTC	604800	0	true\x09 (esc)
  $ supportctl calendar list --fail-on any >/dev/null
  [1]

A file of calendars by itself, whatever configuration there is.

  $ printf '[[calendar]]\nname = "night"\ntime_zone = "Asia/Tokyo"\nhours = { sun = "22:00-06:00" }\n' > night.toml
  $ echo 'nonsense' > supportctl.toml
  $ supportctl calendar list --calendar-file night.toml -o table --now 2026-11-16T09:00:00Z
  NAME    TIME ZONE   A WEEK  SPECIAL DAYS  OPEN NOW  UNTIL
  night   Asia/Tokyo      8h             0  no        2026-11-22 22:00
  always  UTC           168h             0  yes
  $ supportctl calendar list --calendar-file - -o table --now 2026-11-16T09:00:00Z < night.toml
  NAME    TIME ZONE   A WEEK  SPECIAL DAYS  OPEN NOW  UNTIL
  night   Asia/Tokyo      8h             0  no        2026-11-22 22:00
  always  UTC           168h             0  yes

A file that cannot be used is refused with every mistake at its place.

  $ printf '[[calendar]]\nname = "night"\nhours = { sun = "22-06" }\nzone = "Asia/Tokyo"\n' > wrong.toml
  $ supportctl calendar list --calendar-file wrong.toml
  supportctl: error: cannot use the configuration 'wrong.toml': 2 mistakes
  wrong.toml:3:17: 'sun' cannot be '22-06': write hours as "09:00-17:30", to "24:00" at the latest, or a weekday to be the same as, such as "mon"
  wrong.toml:4:1: unknown key 'zone' in [[calendar]]; known: name, time_zone, hours, holidays, days and holiday_files
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]
  $ printf '[desk]\ntime_zone = "Asia/Tokyo"\n' > none.toml
  $ supportctl calendar list --calendar-file none.toml
  supportctl: error: cannot use the configuration 'none.toml': 1 mistake
  none.toml: the file has no [[calendar]]
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]
  $ supportctl calendar list --calendar-file gone.toml
  supportctl: error: cannot read 'gone.toml': there is no such file
  supportctl: hint: see what is there with 'ls .'
  [74]
