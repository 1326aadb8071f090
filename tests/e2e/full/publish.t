What customers read has the days of holiday files, this year's and the next's; those of the config are all on it.

  $ cat > supportctl.toml <<'END'
  > [desk]
  > name = "Northwind Support"
  > time_zone = "Europe/Berlin"
  > calendar = "office"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > days = { "2030-06-03" = ["09:00-12:00"] }
  > holiday_files = ["holidays.ics"]
  > [[channel]]
  > name = "phone"
  > contact = "+49 30 555 0100"
  > calendar = "office"
  > END
  $ cat > holidays.ics <<'END'
  > BEGIN:VCALENDAR
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20150101
  > RRULE:FREQ=YEARLY
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART:20261224T110000Z
  > DURATION:PT6H
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ supportctl sla publish --now 2026-11-16T09:00:00Z | sed -n '/Special/,$p'
  Special days, with their hours.

    DAY                         HOURS
    Thursday, 1 January 2026    closed
    Thursday, 24 December 2026  09:00-12:00
    Friday, 1 January 2027      closed
    Monday, 3 June 2030         09:00-12:00

  This page is made from the rules by which every case is measured.
  $ supportctl sla publish --now 2026-11-16T09:00:00Z --output page.md
  $ supportctl sla publish --now 2026-12-31T22:00:00Z --check page.md
  $ supportctl sla publish --now 2027-01-01T09:00:00Z --check page.md
  --- page.md
  +++ page.md (as it would be published)
  @@ -23,9 +23,8 @@
  \x20 (esc)
   | Day | Hours |
   | --- | --- |
  -| Thursday, 1 January 2026 | closed |
  -| Thursday, 24 December 2026 | 09:00-12:00 |
   | Friday, 1 January 2027 | closed |
  +| Saturday, 1 January 2028 | closed |
   | Monday, 3 June 2030 | 09:00-12:00 |
  \x20 (esc)
   This page is made from the rules by which every case is measured.
  'page.md' is out of date: renew it with 'supportctl sla publish --output page.md'
  [1]
