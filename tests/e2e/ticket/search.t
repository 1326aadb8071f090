Somebody remembers a word.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' \
  >   -m 'It eats every second page, most of all in the morning, when the room is cold and the paper is damp.' \
  >   -q
  $ now='2026-11-16 10:00'
  $ supportctl ticket new --email bo@example.com -s 'Invoice for a-b cables' \
  >   -m 'Please send it to bo@example.com, the "blue" copy.' -q
  $ supportctl ticket note T-1 -m 'Cold rollers? See NEAR( the *window* in room B12.' -q
  $ now='2026-11-16 11:00'
  $ supportctl ticket reply T-1 -m 'Please keep the paper in the warm room; a damp page slips.' -q

Newest first; what the customer wrote is theirs, whoever took it down.

  $ supportctl ticket search page
  TICKET  AT                KIND         WHO              SUBJECT       EXCERPT
  T-1     2026-11-16 11:00  message_out  mia              Printer jams  Please keep the paper in the warm room; a damp page slips.
  T-1     2026-11-16 09:00  opened       ann@example.com  Printer jams  …eats every second page, most of all in the morning, when…

Several words must all occur in one message, in any order and case.

  $ supportctl ticket search PAGE damp cold
  TICKET  AT                KIND    WHO              SUBJECT       EXCERPT
  T-1     2026-11-16 09:00  opened  ann@example.com  Printer jams  …eats every second page, most of all in the morning, when…
  $ supportctl ticket search page invoice

Words are whole words; a part of one is another word.

  $ supportctl ticket search pap

What is typed is looked for as it is: nothing in it is a command to the search.

  $ supportctl ticket search a-b
  TICKET  AT                KIND    WHO             SUBJECT                 EXCERPT
  T-2     2026-11-16 10:00  opened  bo@example.com  Invoice for a-b cables  Please send it to bo@example.com, the "blue" copy.
  $ supportctl ticket search bo@example.com
  TICKET  AT                KIND    WHO             SUBJECT                 EXCERPT
  T-2     2026-11-16 10:00  opened  bo@example.com  Invoice for a-b cables  Please send it to bo@example.com, the "blue" copy.
  $ supportctl ticket search '"blue"'
  TICKET  AT                KIND    WHO             SUBJECT                 EXCERPT
  T-2     2026-11-16 10:00  opened  bo@example.com  Invoice for a-b cables  Please send it to bo@example.com, the "blue" copy.
  $ supportctl ticket search 'NEAR('
  TICKET  AT                KIND  WHO  SUBJECT       EXCERPT
  T-1     2026-11-16 10:00  note  mia  Printer jams  Cold rollers? See NEAR( the *window* in room B12.
  $ supportctl ticket search '*window*'
  TICKET  AT                KIND  WHO  SUBJECT       EXCERPT
  T-1     2026-11-16 10:00  note  mia  Printer jams  Cold rollers? See NEAR( the *window* in room B12.
  $ supportctl ticket search room OR invoice
  $ supportctl ticket search '"'
  $ supportctl ticket search '*'
  $ supportctl ticket search "'; drop table event"
  $ supportctl ticket search -- -b
  TICKET  AT                KIND    WHO             SUBJECT                 EXCERPT
  T-2     2026-11-16 10:00  opened  bo@example.com  Invoice for a-b cables  Please send it to bo@example.com, the "blue" copy.

A limit keeps the list short, and a program counts on the same columns.

  $ supportctl ticket search page --limit 1
  TICKET  AT                KIND         WHO  SUBJECT       EXCERPT
  T-1     2026-11-16 11:00  message_out  mia  Printer jams  Please keep the paper in the warm room; a damp page slips.
  $ command supportctl ticket search page --now "$now" --json=ticket,seq,kind,excerpt
  [
    {"ticket":"T-1","seq":3,"kind":"message_out","excerpt":"Please keep the paper in the warm room; a damp page slips."},
    {"ticket":"T-1","seq":1,"kind":"opened","excerpt":"…eats every second page, most of all in the morning, when…"}
  ]
  $ command supportctl ticket search nothing --now "$now" --json
  []
  $ supportctl ticket search page --fail-on any --columns ticket,who
  TICKET  WHO
  T-1     mia
  T-1     ann@example.com
  [1]

  $ supportctl ticket search
  supportctl: error: 'supportctl ticket search' needs WORDS
  supportctl: hint: see 'supportctl ticket search --help'
  [2]
  $ supportctl ticket search page --limit few
  supportctl: error: cannot read 'few' as a number for --limit
  supportctl: hint: give a whole number from 0
  [2]
