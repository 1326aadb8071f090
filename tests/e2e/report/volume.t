How much came in at Bracken Seeds, and how much went out?

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-04-30 12:00'
  $ supportctl report volume

A ticket of the last of January, which in UTC is still January and in Berlin February; nothing in March; a quick one in
April that came back twice.

  $ now='2026-01-31T23:30:00Z'
  $ supportctl ticket new --email ann@example.com -s 'No shoots' --channel web -q
  $ now='2026-02-03 10:00'
  $ supportctl ticket resolve T-1 -q
  $ now='2026-04-02 09:00'
  $ supportctl ticket new --email bo@example.com -s 'Wrong seeds' --channel phone -q
  $ now='2026-04-02 10:00'
  $ supportctl ticket resolve T-2 -q
  $ now='2026-04-02 11:00'
  $ supportctl ticket reopen T-2 -m 'Wrong again.' -q
  $ now='2026-04-07 09:00'
  $ supportctl ticket resolve T-2 -q
  $ now='2026-04-07 09:30'
  $ supportctl ticket log T-2 --in -m 'And again.' -q
  $ now='2026-04-08 09:00'
  $ supportctl ticket decline T-2 -m 'We give the money back.' -q
  $ now='2026-04-20 09:00'
  $ supportctl ticket close T-2 -q

Month by month. `opened` counts tickets, the others how often that happened. A quiet month is a row of zeros.

  $ supportctl report volume
  PERIOD   OPENED  RESOLVED  REOPENED  CLOSED  DECLINED
  2026-02       1         1         0       0         0
  2026-03       0         0         0       0         0
  2026-04       1         2         2       1         1
  $ supportctl report volume --tz UTC --columns period,opened,resolved
  PERIOD   OPENED  RESOLVED
  2026-01       1         0
  2026-02       0         1
  2026-03       0         0
  2026-04       1         2

By ISO week and by day; a range has all its periods, whether anything happened or not.

  $ supportctl report volume --per week --since 2026-04-01 --until 2026-04-20
  PERIOD    OPENED  RESOLVED  REOPENED  CLOSED  DECLINED
  2026-W14       1         1         1       0         0
  2026-W15       0         1         1       0         1
  2026-W16       0         0         0       0         0
  2026-W17       0         0         0       1         0
  $ supportctl report volume --per day --since 2026-04-05 --until 2026-04-09 --columns period,resolved,declined
  PERIOD      RESOLVED  DECLINED
  2026-04-05         0         0
  2026-04-06         0         0
  2026-04-07         1         0
  2026-04-08         0         1
  2026-04-09         0         0
  $ command supportctl report volume --now "$now" --per day --since 2026-05-01 --until 2026-05-02 -o json
  [
    {"period":"2026-05-01","opened":0,"resolved":0,"reopened":0,"closed":0,"declined":0},
    {"period":"2026-05-02","opened":0,"resolved":0,"reopened":0,"closed":0,"declined":0}
  ]

By channel within each period, for a chart without gaps.

  $ command supportctl report volume --now "$now" --by channel --header --columns period,channel,opened,resolved
  period	channel	opened	resolved
  2026-02	phone	0	0
  2026-02	web	1	1
  2026-03	phone	0	0
  2026-03	web	0	0
  2026-04	phone	1	2
  2026-04	web	0	0

As the records were on the fifth of April.

  $ supportctl report volume --as-of 2026-04-05 --since 2026-04
  PERIOD   OPENED  RESOLVED  REOPENED  CLOSED  DECLINED
  2026-04       1         1         1       0         0

What cannot be counted so.

  $ supportctl report volume --per year
  supportctl: error: 'year' is not a value for --per
  supportctl: hint: give day, week or month
  [2]
  $ supportctl report volume --by customer
  supportctl: error: 'customer' is not a value for --by
  supportctl: hint: give channel, product, kind, severity, level or owner
  [2]
  $ supportctl report volume --since 2026-04-10 --until 2026-04-01
  supportctl: error: there is no time between --since '2026-04-10' and --until '2026-04-01'
  supportctl: hint: give a --since that is before --until
  [2]

A real log of three years, from a help desk: the figures are those that sort and uniq count in the file.

  $ mkdir helpdesk && cd helpdesk && supportctl init --tz Europe/Rome >/dev/null
  $ supportctl import events $EXAMPLES/data/helpdesk_events.csv --map $EXAMPLES/import/helpdesk.toml
  imported 13,710 events in 3,804 tickets from helpdesk (0 rejected)
  $ log() { tail -n +2 $EXAMPLES/data/helpdesk_events.csv; }
  $ count() { sort | uniq -c | awk '{ print $2 "\t" $1 }'; }
  $ volume() { command supportctl report volume "$@" | awk '$2 > 0'; }

A ticket is opened by the first event of its case, whatever that is; activity 6 is a resolution.

  $ log | sort -t, -k1,1n -k3,3 | sort -t, -s -u -k1,1n | cut -d, -f3 | cut -c1-7 | count >opened
  $ volume --columns period,opened | diff opened - && awk '{ n += $2 } END { print NR, n }' opened
  33 3804
  $ log | grep ,6, | cut -d, -f3 | cut -c1-7 | count >resolved
  $ volume --columns period,resolved | diff resolved - && awk '{ n += $2 } END { print NR, n }' resolved
  35 4150
  $ log | grep ,6, | cut -d, -f3 | cut -c1-10 | count >resolved
  $ volume --per day --columns period,resolved | diff resolved - && awk '{ n += $2 } END { print NR, n }' resolved
  707 4150
  $ log | grep ,6, | cut -d, -f3 | date -f - +%G-W%V | count >resolved
  $ volume --per week --columns period,resolved | diff resolved - && awk '{ n += $2 } END { print NR, n }' resolved
  148 4150

The records as they were give the same figures as long as nothing but time has passed.

  $ supportctl report volume >now.tsv
  $ supportctl report volume --as-of 2012-12-01 | diff now.tsv -
  $ supportctl report volume --per month --since 2010-01 --until 2010-03
  PERIOD   OPENED  RESOLVED  REOPENED  CLOSED  DECLINED
  2010-01      22        14         2       0         0
  2010-02      55        43         0       0         0
  2010-03      77        77         3       0         0
