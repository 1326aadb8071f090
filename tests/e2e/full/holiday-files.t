Holidays may stand in iCalendar files. What can read them is supportctl-full, which takes over where they are needed.

  $ mkdir desk
  $ cat > desk/supportctl.toml <<'END'
  > [desk]
  > time_zone = "Europe/Berlin"
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > holiday_files = ["holidays.ics"]
  > END
  $ cat > desk/holidays.ics <<'END'
  > BEGIN:VCALENDAR
  > VERSION:2.0
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20261225
  > DTEND;VALUE=DATE:20261227
  > RRULE:FREQ=YEARLY
  > SUMMARY:Christmas
  > TRANSP:TRANSPARENT
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;TZID=Europe/Berlin:20261224T120000
  > DTEND;TZID=Europe/Berlin:20261224T180000
  > SUMMARY:Christmas Eve
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ cd desk
  $ supportctl config check
  ok: */desk/supportctl.toml (glob)
  $ supportctl config show --columns name,value | grep holiday_files
  calendar.office.holiday_files	["holidays.ics"]

A file that is wrong is not half taken: every mistake of every file is named at its place.

  $ cat > local.ics <<'END'
  > BEGIN:VCALENDAR
  > BEGIN:VEVENT
  > DTSTART;;VALUE=DATE:20261231
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20270229
  > SUMMARY:Leap day
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;TZID=Nowhere:20261231T120000
  > RRULE:FREQ=SECONDLY
  > END:VCALENDAR
  > END
  $ sed -i 's/"holidays.ics"/"holidays.ics", "local.ics"/' supportctl.toml
  $ supportctl config check
  supportctl: error: cannot use the holiday files: 5 mistakes
  local.ics:3:9: 'DTSTART' has a parameter that is not written NAME=VALUE
  local.ics:6:20: 'DTSTART' cannot be '20270229': write an existing day as '20261224', or a time as '20261224T120000'
  local.ics:9:1: 'BEGIN:VEVENT' is never closed: 'END:VEVENT' is missing
  local.ics:10:1: there is no time zone 'Nowhere': neither the system nor this file knows it
  local.ics:11:7: 'RRULE' recurs more often than daily, which no holiday does
  supportctl: hint: correct them, or fetch the files again
  [65]
  $ supportctl config check -o json 2>&1 | jq -c '.error | .kind, .diagnostics[0]'
  "data"
  {"file":"local.ics","line":3,"column":9,"severity":"error","message":"'DTSTART' has a parameter that is not written NAME=VALUE"}
  $ cd ..
  $ supportctl config check --config desk/supportctl.toml 2>&1 | sed -n 2p
  desk/local.ics:3:9: 'DTSTART' has a parameter that is not written NAME=VALUE

What is no calendar at all is said in one sentence.

  $ echo '<html><body>404: not found</body></html>' > desk/local.ics
  $ supportctl config check --config desk/supportctl.toml
  supportctl: error: cannot use the holiday files: 1 mistake
  desk/local.ics:1:1: this is no iCalendar file: it does not begin with 'BEGIN:VCALENDAR'
  supportctl: hint: correct them, or fetch the files again
  [65]

A file that is missing is named with the calendar that wants it.

  $ rm desk/local.ics
  $ supportctl config check --config desk/supportctl.toml
  supportctl: error: cannot read 'desk/local.ics': no such file or directory
  supportctl: hint: correct the path in the calendar 'office'; 'supportctl config show --origin' says where
  [74]

Standard input can be read only once.

  $ supportctl config check --config - < desk/supportctl.toml
  supportctl: error: a configuration on standard input cannot have 'holiday_files'
  supportctl: hint: save it, and name it with --config FILE
  [78]

Where supportctl-full is not installed, only what needs the holidays is out of reach.

  $ mkdir bin
  $ cp "$(command -v supportctl)" bin/supportctl
  $ bin/supportctl config check --config desk/supportctl.toml
  supportctl: error: 'holiday_files' of the calendar 'office' needs supportctl-full, which is not installed
  supportctl: hint: install it as '*/libexec/supportctl/supportctl-full', or list the days under 'holidays' (glob)
  [74]
  $ bin/supportctl config path --config desk/supportctl.toml
  */desk/supportctl.toml (glob)
