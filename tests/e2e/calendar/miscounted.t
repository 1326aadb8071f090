The examples that others count wrong, each by the calendar it takes.

  $ cat > calendars.toml <<'END'
  > [[calendar]]
  > name = "office"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > holidays = ["2026-12-25"]
  > days = { "2026-12-24" = ["09:00-12:00"], "2026-12-26" = ["10:00-12:00"] }
  > [[calendar]]
  > name = "lunch"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["09:00-12:30", "13:00-17:30"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[calendar]]
  > name = "evening"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["18:00-24:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[calendar]]
  > name = "night"
  > time_zone = "Europe/Berlin"
  > hours = { mon = ["22:00-06:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[calendar]]
  > name = "early"
  > time_zone = "Europe/Berlin"
  > hours = { sat = ["01:00-04:00"], sun = "sat" }
  > [[calendar]]
  > name = "lord-howe"
  > time_zone = "Australia/Lord_Howe"
  > hours = { sat = ["01:00-04:00"], sun = "sat" }
  > [[calendar]]
  > name = "apia"
  > time_zone = "Pacific/Apia"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[calendar]]
  > name = "dublin"
  > time_zone = "Europe/Dublin"
  > hours = { sat = ["00:30-04:00"], sun = "sat" }
  > END
  $ cal() { command=$1 name=$2 zone=$3; shift 3; supportctl calendar $command "$@" --calendar-file calendars.toml --calendar $name --tz $zone -o table; }
  $ add() { cal add "$@"; }
  $ open_time() { cal between "$@" --columns open_time; }

Eight hours from Friday at closing time are Monday at closing time, not Tuesday morning. Four hours from Friday four
o'clock are Monday noon. What is used up at closing time is due then, and a second more is due after the weekend.

  $ add office Europe/Berlin 2026-11-20T17:00 8h
  Mon 2026-11-23 17:00 +01:00
  $ add office Europe/Berlin 2026-11-20T16:00 4h
  Mon 2026-11-23 12:00 +01:00
  $ add office Europe/Berlin 2026-11-20T16:00 1h
  Fri 2026-11-20 17:00 +01:00
  $ add office Europe/Berlin 2026-11-20T16:00 1h1s
  Mon 2026-11-23 09:00:01 +01:00
  $ add office Europe/Berlin 2026-11-21T12:00 8h
  Mon 2026-11-23 17:00 +01:00
  $ add office Europe/Berlin 2026-11-23T12:00 -4h
  Fri 2026-11-20 16:00 +01:00

A break is not worked; the time used up at its beginning is due then.

  $ add lunch Europe/Berlin 2026-11-20T12:00 30m
  Fri 2026-11-20 12:30 +01:00
  $ add lunch Europe/Berlin 2026-11-20T12:00 1h
  Fri 2026-11-20 13:30 +01:00
  $ add lunch Europe/Berlin 2026-11-20T12:45 8h
  Mon 2026-11-23 12:30 +01:00

24:00 is the end of the day, and due before the day that follows.

  $ add evening Europe/Berlin 2026-11-20T23:00 1h
  Sat 2026-11-21 00:00 +01:00
  $ add evening Europe/Berlin 2026-11-20T23:00 1h1s
  Mon 2026-11-23 18:00:01 +01:00
  $ open_time evening Europe/Berlin 2026-11-20 2026-11-21
    open  6h

Hours over midnight belong to one shift: Friday's ends on Saturday.

  $ add night Europe/Berlin 2026-11-20T23:00 8h
  Mon 2026-11-23 23:00 +01:00
  $ add night Europe/Berlin 2026-11-21T05:00 1h
  Sat 2026-11-21 06:00 +01:00
  $ cal open night Europe/Berlin 2026-11-21T00:00
    open   yes
    since  2026-11-20 22:00
    until  2026-11-21 06:00

The day before Christmas has hours of its own, Christmas none, and a closed Saturday is opened.

  $ add office Europe/Berlin 2026-12-23T16:00 4h
  Thu 2026-12-24 12:00 +01:00
  $ add office Europe/Berlin 2026-12-23T16:00 5h
  Sat 2026-12-26 11:00 +01:00
  $ add office Europe/Berlin 2026-12-24T11:00 2bd
  Mon 2026-12-28 11:00 +01:00
  $ open_time office Europe/Berlin 2026-12-21 2026-12-28
    open  29h

Clocks are put forward: 02:00 to 03:00 does not exist. They are put back: it exists twice.

  $ add early Europe/Berlin 2026-03-29T01:00 2h
  Sun 2026-03-29 04:00 +02:00
  $ add early Europe/Berlin 2026-10-25T01:00 2h
  Sun 2026-10-25 02:00 +01:00
  $ add early Europe/Berlin 2026-10-25T01:00 4h
  Sun 2026-10-25 04:00 +01:00
  $ open_time early Europe/Berlin 2026-03-29 2026-03-30
    open  2h
  $ open_time early Europe/Berlin 2026-10-25 2026-10-26
    open  4h
  $ add office Europe/Berlin 2026-03-28T02:30 1bd
  Mon 2026-03-30 02:30 +02:00

Lord Howe moves its clocks by half an hour.

  $ add lord-howe Australia/Lord_Howe 2026-10-04T01:00 1h30m
  Sun 2026-10-04 03:00 +11:00
  $ open_time lord-howe Australia/Lord_Howe 2026-10-04 2026-10-05
    open  2h 30m
  $ open_time lord-howe Australia/Lord_Howe 2026-04-05 2026-04-06
    open  3h 30m

Apia went to bed on Thursday 29 December 2011 and woke on Saturday 31: there was no Friday to work on.

  $ add apia Pacific/Apia 2011-12-29T16:00 2h
  Mon 2012-01-02 10:00 +14:00
  $ add apia Pacific/Apia 2011-12-29T09:00 1bd
  Mon 2012-01-02 09:00 +14:00
  $ cal between apia Pacific/Apia 2011-12-29T09:00 2012-01-02T09:00
    open           8h
    business days  1
    real time      3d

Dublin's standard time is summer's, and winter is an hour less: the same changes, counted from the other side.

  $ open_time dublin Europe/Dublin 2026-03-29 2026-03-30
    open  2h 30m
  $ open_time dublin Europe/Dublin 2026-10-25 2026-10-26
    open  4h 30m
  $ add dublin Europe/Dublin 2026-10-25T00:30 2h
  Sun 2026-10-25 01:30 +00:00

Real holidays of two years, from the examples: business days as a list of weekdays without them has them. England has
eight holidays a year; those of Scotland or Northern Ireland alone are named so in brackets.

  $ days=$EXAMPLES/data/public_holidays_2019_2020.csv
  $ holidays() { awk -F, -v region=$1 '$1 == region && (!/\[/ || /\[England/) { print $2 }' $days | sort -u; }
  $ for region in AU-NSW BR DE-BY GB-England JP US; do
  >   printf '[[calendar]]\nname = "%s"\n' $region
  >   printf 'hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }\n'
  >   printf 'holidays = [%s]\n' "$(holidays $region | sed 's/.*/"&"/' | paste -sd,)"
  > done > regions.toml
  $ seq 0 730 | sed 's/.*/2019-01-01 + & days/' | date -f - '+%F %u' | awk '$2 < 6 { print $1 }' > weekdays
  $ count() { supportctl calendar between 2018-12-31 2020-12-31 --columns business_days "$@" --calendar-file regions.toml; }
  $ for region in AU-NSW BR DE-BY GB-England JP US; do
  >   holidays $region > holidays
  >   echo $region: $(count --calendar $region), $(grep -vxcFf holidays weekdays)
  > done
  AU-NSW: 504, 504
  BR: 504, 504
  DE-BY: 502, 502
  GB-England: 507, 507
  JP: 490, 490
  US: 503, 503
