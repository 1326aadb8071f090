Lack of a word is what customers complain of most. Who at Orrin Boats has heard nothing for a working day?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-13 14:00'

On Friday at two, an hour before the office closes, three customers write. One gets an answer at once.

  $ supportctl ticket new --email ann@orrin.example.com -s 'Sail torn' --owner mia -q
  $ supportctl ticket new --email bo@orrin.example.com -s 'Mast bent' -q
  $ supportctl ticket new --email cy@orrin.example.com -s 'Leak below deck' --severity urgent --owner mia -q
  $ supportctl ticket reply T-1 -m 'We have one in stock.' --update-by 'mon 17:00' -q

By half past four on Monday ann has waited an hour of Friday and seven of Monday: a working day, and no second less.
The urgent ticket counts day and night, as its policy says.

  $ now='2026-11-16 16:29:59'
  $ supportctl report silent --columns ticket,silent_for
  TICKET  SILENT FOR
  T-3        74h 29m
  $ now='2026-11-16 16:30'
  $ supportctl report silent
  TICKET  SILENT FOR  STATUS  OWNER  CUSTOMER               SUBJECT          NEXT PROMISE
  T-3        74h 30m  new     mia    cy@orrin.example.com   Leak below deck
  T-1             8h  open    mia    ann@orrin.example.com  Sail torn        2026-11-16 17:00
  T-2             8h  new            bo@orrin.example.com   Mast bent
  $ supportctl report silent --hours 9 --columns ticket,silent_for
  TICKET  SILENT FOR
  T-3        74h 30m

A note to ourselves is no word to the customer; an answer is.

  $ supportctl ticket note T-2 -m 'Ask the yard.' -q
  $ supportctl ticket reply T-3 -m 'Close the valve; somebody is on the way.' -q
  $ supportctl report silent
  TICKET  SILENT FOR  STATUS  OWNER  CUSTOMER               SUBJECT    NEXT PROMISE
  T-1             8h  open    mia    ann@orrin.example.com  Sail torn  2026-11-16 17:00
  T-2             8h  new            bo@orrin.example.com   Mast bent

Programs get seconds and instants; cron gets an exit status.

  $ command supportctl report silent --now "$now" -o json --fail-on any
  [
    {"ticket":"T-1","silent_for":28800,"last_outbound_at":"2026-11-13T14:00:00Z","status":"open","owner":"mia","level":"first-line","customer":"ann@orrin.example.com","subject":"Sail torn","next_promise_at":"2026-11-16T17:00:00Z"},
    {"ticket":"T-2","silent_for":28800,"last_outbound_at":null,"status":"new","owner":null,"level":"first-line","customer":"bo@orrin.example.com","subject":"Mast bent","next_promise_at":null}
  ]
  [1]
  $ supportctl report silent --hours 100 --fail-on any

As it was this morning, before anybody had answered the leak.

  $ supportctl report silent --as-of '2026-11-16 10:00' --hours 1 --columns ticket,silent_for,last_outbound_at
  TICKET  SILENT FOR  LAST WORD
  T-3            68h
  T-1             2h  2026-11-13 14:00
  T-2             2h

Once a ticket is resolved there is nothing more to wait for.

  $ supportctl ticket resolve T-1 -m 'The sail is on its way.' -q
  $ supportctl report silent --columns ticket
  TICKET
  T-2
  $ supportctl report silent --hours soon
  supportctl: error: cannot read 'soon' as a number for --hours
  supportctl: hint: give a whole number from 0
  [2]
  $ supportctl report silent --hours -1
  supportctl: error: cannot read '-1' as a number for --hours
  supportctl: hint: give a whole number from 0
  [2]
