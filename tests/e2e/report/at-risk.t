What will be late soon at Hollin Kilns? It is Friday afternoon at two. The office is open Monday to Friday from nine to
five; a customer is to be helped in eight hours, and after six there is a warning. What is urgent is counted day and
night.

  $ supportctl init --tz UTC >/dev/null
  $ cat > supportctl.toml <<'END'
  > [desk]
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "urgent"
  > when = { severity = ["urgent"] }
  > calendar = "always"
  > resolution = "12h"
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > resolution = "8h"
  > warn_at = ["75%"]
  > END
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-20 14:00'
  $ supportctl agent add ben --team kilns -q
  $ supportctl report at-risk --fail-on any

Ann has asked yesterday at three, seven hours ago; bo this morning at nine, cy at one. Di's is urgent, and an hour old.
Ed waits for what he was asked, flo's is late already, and gus wrote this very second.

  $ new() { name=$1 at=$2; shift 2; supportctl ticket new --email "$name@example.com" --at "$at" -q -s "$@"; }
  $ new ann '2026-11-19 15:00' 'Cracks' --owner ben
  $ new bo '2026-11-20 09:00' 'Too hot' --owner mia
  $ new cy '2026-11-20 13:00' 'Too cold' --owner ben
  $ new di '2026-11-20 13:00' 'Smoke' --severity urgent
  $ new ed '2026-11-20 09:00' 'Which clay?' --owner mia
  $ new flo '2026-11-19 13:00' 'Glaze' --owner mia
  $ new gus '2026-11-20 14:00' 'Door' --owner mia
  $ supportctl ticket pending T-5 -q

Until Monday at two, which is one business day on: the earliest deadline stands first, so that di's, with eleven hours
left until one at night, comes before cy's, which has seven, but until Monday at noon.

  $ supportctl report at-risk
    LEFT  WORKING LEFT  CLOCK       STATE    TICKET  OWNER  LEVEL  SEVERITY  CUSTOMER         SUBJECT
      1h            1h  resolution  at_risk  T-1     ben           normal    ann@example.com  Cracks
      3h            3h  resolution  running  T-2     mia           normal    bo@example.com   Too hot
     11h           11h  resolution  running  T-4                   urgent    di@example.com   Smoke
  2d 23h            7h  resolution  running  T-3     ben           normal    cy@example.com   Too cold
      3d            8h  resolution  running  T-7     mia           normal    gus@example.com  Door
  $ supportctl report at-risk --within 2h
  LEFT  WORKING LEFT  CLOCK       STATE    TICKET  OWNER  LEVEL  SEVERITY  CUSTOMER         SUBJECT
    1h            1h  resolution  at_risk  T-1     ben           normal    ann@example.com  Cracks
  $ supportctl report at-risk --within 12h! --columns left,clock,ticket,due_at
  LEFT  CLOCK       TICKET  DUE
    1h  resolution  T-1     2026-11-20 15:00
    3h  resolution  T-2     2026-11-20 17:00
   11h  resolution  T-4     2026-11-21 01:00
  $ command supportctl report at-risk --now "$now" --within 4h -o json
  [
    {"left":3600,"working_left":3600,"clock":"resolution","state":"at_risk","ticket":"T-1","owner":"ben","level":null,"severity":"normal","customer":"ann@example.com","subject":"Cracks","due_at":"2026-11-20T15:00:00Z"},
    {"left":10800,"working_left":10800,"clock":"resolution","state":"running","ticket":"T-2","owner":"mia","level":null,"severity":"normal","customer":"bo@example.com","subject":"Too hot","due_at":"2026-11-20T17:00:00Z"},
    {"left":39600,"working_left":39600,"clock":"resolution","state":"running","ticket":"T-4","owner":null,"level":null,"severity":"urgent","customer":"di@example.com","subject":"Smoke","due_at":"2026-11-21T01:00:00Z"}
  ]

Ann's is past its warning, so it is in every list, however short.

  $ supportctl report at-risk --within 0s --columns working_left,state,ticket
  WORKING LEFT  STATE    TICKET
            1h  at_risk  T-1

Who has to hurry.

  $ supportctl report at-risk --by agent
  AGENT  AT RISK  LEFT  WORKING LEFT  NEAREST TICKET
  ben          2    1h            1h  T-1
  mia          2    3h            3h  T-2
               1   11h           11h  T-4
  $ supportctl report at-risk --by team --within 1h --fail-on any
  TEAM   AT RISK  LEFT  WORKING LEFT  NEAREST TICKET
  kilns        1    1h            1h  T-1
  [1]
  $ supportctl report at-risk --clock first_response

As it was an hour and a half ago.

  $ supportctl report at-risk --as-of '2026-11-20 12:30' --columns working_left,state,ticket
  WORKING LEFT  STATE    TICKET
           30m  at_risk  T-6
        2h 30m  running  T-1
        4h 30m  running  T-2
        4h 30m  running  T-5

What is no time to look ahead.

  $ supportctl report at-risk --within soon
  supportctl: error: cannot read the working time 'soon'
  supportctl: hint: write '30m', '1h30m', '8h!' for real time or '3bd' for business days
  [2]
  $ supportctl report at-risk --within -4h
  supportctl: error: --within '-4h' leads to no time from now on
  supportctl: hint: give a length such as 4h, 24h! or 1bd
  [2]
  $ supportctl report at-risk --by month
  supportctl: error: 'month' is not a value for --by
  supportctl: hint: give agent, team, level, channel, product, segment, policy, severity, kind or customer
  [2]
  $ supportctl report at-risk --since 2026-11-01
  supportctl: error: unknown option '--since'
  supportctl: hint: see 'supportctl report at-risk --help'
  [2]
