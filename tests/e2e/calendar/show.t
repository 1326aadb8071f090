A calendar, its week, and the days to come that are not like the others.

  $ cat > calendars.toml <<'END'
  > [[calendar]]
  > name = "office"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["09:00-12:30", "13:00-17:30"], tue = "mon", wed = "mon", thu = "mon", fri = ["09:00-15:00"] }
  > holidays = ["2026-11-18", "2026-12-25", "2027-01-01"]
  > days = { "2026-11-21" = ["10:00-14:00"], "2026-12-24" = ["09:00-12:00"] }
  > [[calendar]]
  > name = "bakery"
  > time_zone = "Europe/Berlin"
  > hours = { sat = ["02:00-08:00"], sun = "sat" }
  > [[calendar]]
  > name = "island"
  > time_zone = "Pacific/Apia"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > END
  $ show() { supportctl calendar show "$@" --calendar-file calendars.toml --now 2026-11-20T09:00:00Z; }
  $ show office -o table
  office

    name          office
    time zone     Europe/Berlin
    a week        38h
    special days  5
    open now      yes
    until         2026-11-20 15:00

  Week
    DATE        WEEKDAY  HOURS                     OPEN  WHY
    2026-11-16  mon      09:00-12:30, 13:00-17:30    8h  weekday
    2026-11-17  tue      09:00-12:30, 13:00-17:30    8h  weekday
    2026-11-18  wed                                  0s  holiday
    2026-11-19  thu      09:00-12:30, 13:00-17:30    8h  weekday
    2026-11-20  fri      09:00-15:00                 6h  weekday
    2026-11-21  sat      10:00-14:00                 4h  own_hours
    2026-11-22  sun                                  0s  weekday

  Special days to come
    DATE        WEEKDAY  HOURS        OPEN  WHY
    2026-11-21  sat      10:00-14:00    4h  own_hours
    2026-12-24  thu      09:00-12:00    3h  own_hours
    2026-12-25  fri                     0s  holiday
    2027-01-01  fri                     0s  holiday

Days that have passed are not to come; the week may be any.

  $ show office -o table --week 2026-12-24 --columns week
  office

  Week
    DATE        WEEKDAY  HOURS                     OPEN  WHY
    2026-12-21  mon      09:00-12:30, 13:00-17:30    8h  weekday
    2026-12-22  tue      09:00-12:30, 13:00-17:30    8h  weekday
    2026-12-23  wed      09:00-12:30, 13:00-17:30    8h  weekday
    2026-12-24  thu      09:00-12:00                 3h  own_hours
    2026-12-25  fri                                  0s  holiday
    2026-12-26  sat                                  0s  weekday
    2026-12-27  sun                                  0s  weekday
  $ show office --columns name,coming_days
  calendar	office
  coming_days	2026-11-21	sat	10:00-14:00	14400	own_hours		\x09 (esc)
  coming_days	2026-12-24	thu	09:00-12:00	10800	own_hours		\x09 (esc)
  coming_days	2026-12-25	fri		0	holiday		\x09 (esc)
  coming_days	2027-01-01	fri		0	holiday		\x09 (esc)

On the day the clocks are put forward the bakery's Sunday has an hour less, in autumn an hour more.

  $ show bakery -o table --week 2026-03-29 --columns week
  bakery

  Week
    DATE        WEEKDAY  HOURS        OPEN  WHY      CLOCKS MOVED  AT
    2026-03-23  mon                     0s  weekday
    2026-03-24  tue                     0s  weekday
    2026-03-25  wed                     0s  weekday
    2026-03-26  thu                     0s  weekday
    2026-03-27  fri                     0s  weekday
    2026-03-28  sat      02:00-08:00    6h  weekday
    2026-03-29  sun      02:00-08:00    5h  weekday            1h  2026-03-29 03:00
  $ show bakery -o table --week 2026-W43 --columns week
  bakery

  Week
    DATE        WEEKDAY  HOURS        OPEN  WHY      CLOCKS MOVED  AT
    2026-10-19  mon                     0s  weekday
    2026-10-20  tue                     0s  weekday
    2026-10-21  wed                     0s  weekday
    2026-10-22  thu                     0s  weekday
    2026-10-23  fri                     0s  weekday
    2026-10-24  sat      02:00-08:00    6h  weekday
    2026-10-25  sun      02:00-08:00    7h  weekday           -1h  2026-10-25 02:00
  $ show bakery --week 2026-03-29 --json | jq -c '.week[6]'
  {"date":"2026-03-29","weekday":"sun","hours":["02:00-08:00"],"open_time":18000,"why":"weekday","clocks_moved":3600,"clocks_moved_at":"2026-03-29T01:00:00Z","name":null}

Apia has no thirtieth of December 2011: a whole day was skipped.

  $ show island -o table --week 2011-12-29 --columns week --tz Pacific/Apia
  island

  Week
    DATE        WEEKDAY  HOURS        OPEN  WHY      CLOCKS MOVED  AT
    2011-12-26  mon      09:00-17:00    8h  weekday
    2011-12-27  tue      09:00-17:00    8h  weekday
    2011-12-28  wed      09:00-17:00    8h  weekday
    2011-12-29  thu      09:00-17:00    8h  weekday
    2011-12-30  fri      09:00-17:00    0s  weekday
    2011-12-31  sat                     0s  weekday            1d  2011-12-31 00:00
    2012-01-01  sun                     0s  weekday

Day and night.

  $ supportctl calendar show always --now 2026-11-20T09:00:00Z --columns name,open,until_at,week
  calendar	always	true\x09 (esc)
  week	2026-11-16	mon	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-17	tue	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-18	wed	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-19	thu	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-20	fri	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-21	sat	00:00-24:00	86400	weekday		\x09 (esc)
  week	2026-11-22	sun	00:00-24:00	86400	weekday		\x09 (esc)

What is shown is this week in the calendar's zone: on Sunday evening in Berlin it is Monday in Apia.

  $ supportctl calendar show island --calendar-file calendars.toml --now 2026-11-22T20:00:00+01:00 --json | jq -r '.week[0].date'
  2026-11-23

Names that are none.

  $ show offcie
  supportctl: error: there is no calendar 'offcie'
  supportctl: hint: did you mean 'office'?
  [4]
  $ show Berlin
  supportctl: error: there is no calendar 'Berlin'
  supportctl: hint: give office, bakery, island or always
  [4]
  $ show office --week someday
  supportctl: error: cannot read the time 'someday'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ show
  supportctl: error: 'supportctl calendar show' needs NAME
  supportctl: hint: see 'supportctl calendar show --help'
  [2]
