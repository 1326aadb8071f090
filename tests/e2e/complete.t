What may come next, as shells ask it.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' >/dev/null
  $ supportctl complete -- ti
  ticket	open, answer, wait, resolve: the records of what customers asked
  $ supportctl complete --columns word -- ticket re
  reply
  resume
  resolve
  reopen
  $ supportctl complete --columns word -- ticket resolve --me
  --message
  $ supportctl complete -- ticket resolve T
  T-1	Printer jams
  $ supportctl complete --columns word -- ticket list --status o
  open
  on_hold
  $ supportctl complete --columns word -- ticket assign T-1 --as m
  mia
  $ supportctl complete --columns word -- ticket list --customer ''
  ann@example.com
  $ supportctl complete --columns word -- ticket new --level ''
  first-line
  engineering
  manufacturer
  $ supportctl complete -- calendar add --calendar ''
  office	UTC
  always	UTC
  $ supportctl complete -- calendar show a
  always	UTC

Where there is no desk there is nothing to name, and no noise.

  $ supportctl complete --store nowhere.db -- ticket resolve T
