What holiday files close counts in every clock: for questions to a calendar at once, for tickets from the hours that
the store keeps.

  $ supportctl init --tz Europe/Berlin -q >/dev/null
  $ mkdir bin
  $ cp "$(command -v supportctl)" bin/supportctl
  $ cat > supportctl.toml <<'END'
  > [desk]
  > time_zone = "Europe/Berlin"
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > days = { "2026-12-28" = ["10:00-12:00"] }
  > holiday_files = ["holidays.ics"]
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > resolution = "8h"
  > END
  $ cat > holidays.ics <<'END'
  > BEGIN:VCALENDAR
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20261225
  > DTEND;VALUE=DATE:20261229
  > SUMMARY:Christmas
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART:20261224T110000Z
  > DTEND:20261224T190000Z
  > SUMMARY:Christmas Eve
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ now='2026-12-23 16:00'
  $ supportctl() { command supportctl --now "$now" "$@"; }

A day of the config stays as it is there. Days have the names of their events.

  $ supportctl calendar show office -o table --columns coming_days
  office

  Special days to come
    DATE        WEEKDAY  HOURS        OPEN  WHY        NAME
    2026-12-24  thu      09:00-12:00    3h  own_hours  Christmas Eve
    2026-12-25  fri                     0s  holiday    Christmas
    2026-12-26  sat                     0s  holiday    Christmas
    2026-12-27  sun                     0s  holiday    Christmas
    2026-12-28  mon      10:00-12:00    2h  own_hours

  $ supportctl calendar list --columns name,special_days
  office	5
  always	0
  $ supportctl calendar between 2026-12-24 2026-12-29 -o json
  {"open_time":18000,"business_days":2,"real_time":432000}
  $ echo '2026-12-24T11:00 2h' | supportctl calendar add
  2026-12-28T10:00:00Z
  $ supportctl calendar open 2026-12-25T12:00
  false	2026-12-24T11:00:00Z	2026-12-28T09:00:00Z

The first ticket takes the hours over into the store. From then on no command waits for the file.

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --columns id,next_due_at
  T-1	2026-12-29T10:00:00Z
  $ supportctl followup add T-1 --due +1bd -m 'Ask her' --columns id,due_at
  F-1	2026-12-24T15:00:00Z
  $ supportctl store check -o table
  ok: 1 ticket, 2 events

A changed file counts once it is applied, as everything else that the config says.

  $ sed -i 's/20261229/20261230/; s/20261224T110000Z/20261224T080000Z/' holidays.ics
  $ sed -i '/^days/d' supportctl.toml
  $ supportctl ticket note T-1 -m 'ordered rollers' -o table
  supportctl: warning: clocks do not run by the config's rules as they are now: see 'supportctl config apply --dry-run'
  added a note to T-1 (new, no owner): Printer jams
  $ supportctl config apply -o table
  TICKET  DEADLINE    WAS DUE           IS DUE            WAS UNDER  POLICY
  T-1     resolution  2026-12-29 11:00  2026-12-30 16:00  standard   standard
  applied the rules: 1 of 1 ticket with something due got other deadlines; other hours from now on: office
  $ supportctl ticket note T-1 -m 'rollers are there' -o table
  added a note to T-1 (new, no owner): Printer jams
  $ echo 'END:VCALENDAR' >> holidays.ics
  $ supportctl config apply
  supportctl: error: cannot use the holiday files: 1 mistake
  holidays.ics:13:1: 'END:VCALENDAR' closes nothing
  supportctl: hint: correct them, or fetch the files again
  [65]
  $ supportctl ticket list --columns id,next_due_at
  T-1	2026-12-24T15:00:00Z

Where supportctl-full is not installed, the first ticket and the questions say so; everything else goes on.

  $ bin/supportctl calendar open
  supportctl: error: 'holiday_files' of the calendar 'office' needs supportctl-full, which is not installed
  supportctl: hint: install it as '*/libexec/supportctl/supportctl-full', or list the days under 'holidays' (glob)
  [74]
  $ bin/supportctl config apply
  supportctl: error: 'holiday_files' of the calendar 'office' needs supportctl-full, which is not installed
  supportctl: hint: install it as '*/libexec/supportctl/supportctl-full', or list the days under 'holidays' (glob)
  [74]
  $ bin/supportctl ticket list --columns id
  T-1
  $ bin/supportctl ticket note T-1 -m 'they fit' --columns id 2>/dev/null
  T-1
