Is anybody there? On Friday evening nobody is, until Monday morning.

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ supportctl calendar open '2026-11-20 18:00' -o table
    open   no
    since  2026-11-20 15:00
    until  2026-11-23 09:00
  $ supportctl calendar open '2026-11-20 14:00' -o table
    open   yes
    since  2026-11-20 09:00
    until  2026-11-20 15:00
  $ supportctl calendar open '2026-11-20 14:00' --json
  {"open":true,"since_at":"2026-11-20T08:00:00Z","until_at":"2026-11-20T14:00:00Z"}
  $ supportctl calendar open now --now 2026-11-20T17:00:00Z --header
  open	since_at	until_at
  false	2026-11-20T14:00:00Z	2026-11-23T08:00:00Z

Opening time is open, closing time is not; a lunch break is closed.

  $ printf '2026-11-19 08:59:59\n2026-11-19 09:00\n2026-11-19 12:29:59\n2026-11-19 12:30\n2026-11-19 17:30\n' |
  > supportctl calendar open -o table
  OPEN  SINCE             UNTIL
  no    2026-11-18 17:30  2026-11-19 09:00
  yes   2026-11-19 09:00  2026-11-19 12:30
  yes   2026-11-19 09:00  2026-11-19 12:30
  no    2026-11-19 12:30  2026-11-19 13:00
  no    2026-11-19 17:30  2026-11-20 09:00

The next opening, or the instant itself; the closing before, or the instant itself.

  $ supportctl calendar open '2026-11-20 18:00' --next -o table
  Mon 2026-11-23 09:00 +01:00
  $ supportctl calendar open '2026-11-20 18:00' --previous -o table
  Fri 2026-11-20 15:00 +01:00
  $ supportctl calendar open '2026-11-20 14:00' --next
  2026-11-20T13:00:00Z
  $ supportctl calendar open '2026-11-20 14:00' --previous
  2026-11-20T13:00:00Z
  $ printf '2026-11-19 12:45\n2026-12-24 12:00\n' | supportctl calendar open --next
  2026-11-19T12:00:00Z
  2026-12-28T08:00:00Z
  $ printf '2026-11-19 12:45\n2026-12-28 08:00\n' | supportctl calendar open --previous --json
  [
    {"previous_at":"2026-11-19T11:30:00Z"},
    {"previous_at":"2026-12-24T11:00:00Z"}
  ]

A script that keeps hours.

  $ is_open() { [ "$(supportctl calendar open "$1" --columns open)" = true ]; }
  $ is_open '2026-11-20 14:00' && echo 'call them'
  call them
  $ is_open '2026-11-20 18:00' || echo 'tomorrow then'
  tomorrow then

Day and night nothing changes, so there is nothing to say of it.

  $ supportctl calendar open now --calendar always -o table
    open  yes
  $ supportctl calendar open now --calendar always --now 2026-11-20T17:00:00Z --json
  {"open":true,"since_at":null,"until_at":null}
  $ supportctl calendar open now --calendar always --now 2026-11-20T17:00:00Z --next
  2026-11-20T17:00:00Z

What cannot be asked.

  $ supportctl calendar open now --next --previous
  supportctl: error: --next and --previous exclude each other
  supportctl: hint: leave out --next or --previous
  [2]
  $ supportctl calendar open noon
  supportctl: error: cannot read the time 'noon'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
  $ supportctl calendar open now --columns next_at
  supportctl: error: unknown column 'next_at': the columns are open, since_at and until_at
  [2]
  $ printf 'now\n2026-13-01\n' | supportctl calendar open --now 2026-11-20T17:00:00Z
  false	2026-11-20T14:00:00Z	2026-11-23T08:00:00Z
  supportctl: error: cannot answer line 2 of standard input
  -:2:1: cannot read the time '2026-13-01'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [65]
  $ printf 'now\tnow\n' | supportctl calendar open
  supportctl: error: cannot answer line 1 of standard input
  -:1:1: the line 'now now' is not 'INSTANT'
  supportctl: hint: write one instant a line
  [65]
  $ supportctl calendar open now --calendar 24x7
  supportctl: error: there is no calendar '24x7'
  supportctl: hint: give office or always
  [4]
