How this desk escalates, out of its configuration.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl escalate procedure
  How tickets are escalated at Northwind Support

    desk           Northwind Support
    share at most  25.0%

  Levels, bottom first
    RUNG  LEVEL         KIND         PEOPLE  CONTACT                                CALENDAR  ACCEPT WITHIN  UPDATE EVERY
       1  first-line    in_house                                                    office
       2  engineering   in_house     mia     engineering@northwind.example          office    2h             1bd
       3  manufacturer  third_party          https://manufacturer.example/partners  office    1bd            2bd

  Rules
    RULE  TEXT
       1  ask the team first, but for no more than 25% of the resolution target
       2  a ticket only climbs, and is with one level at a time
       3  say why, and give the brief: problem, effect, what was tried and promised, what is needed
       4  the customer is told at once (--told-customer), or a follow-up says by when (--tell-by)
       5  the customer gets a date for the next update (--next-update), which is a promise
       6  without a reason, the word to the customer and that date nothing is escalated
       7  the level accepts the ticket in time (accept within), then says how it stands (update every)
       8  the level returns the ticket with an answer to the level it came from
       9  while a third party has the ticket it is on hold, but the customer keeps hearing from us

For the handbook, and for programs.

  $ command supportctl escalate procedure -o markdown
  # How tickets are escalated at Northwind Support

  | | |
  | --- | --- |
  | desk | Northwind Support |
  | share at most | 25.0% |

  ## Levels, bottom first

  | rung | level | kind | people | contact | calendar | accept within | update every |
  | ---: | --- | --- | --- | --- | --- | --- | --- |
  | 1 | first-line | in_house |  |  | office |  |  |
  | 2 | engineering | in_house | mia | engineering@northwind.example | office | 2h | 1bd |
  | 3 | manufacturer | third_party |  | https://manufacturer.example/partners | office | 1bd | 2bd |

  ## Rules

  | rule | text |
  | ---: | --- |
  | 1 | ask the team first, but for no more than 25% of the resolution target |
  | 2 | a ticket only climbs, and is with one level at a time |
  | 3 | say why, and give the brief: problem, effect, what was tried and promised, what is needed |
  | 4 | the customer is told at once (--told-customer), or a follow-up says by when (--tell-by) |
  | 5 | the customer gets a date for the next update (--next-update), which is a promise |
  | 6 | without a reason, the word to the customer and that date nothing is escalated |
  | 7 | the level accepts the ticket in time (accept within), then says how it stands (update every) |
  | 8 | the level returns the ticket with an answer to the level it came from |
  | 9 | while a third party has the ticket it is on hold, but the customer keeps hearing from us |
  $ command supportctl escalate procedure --json=share_max,levels
  {"share_max":0.25,
  "levels":[
    {"rung":1,"level":"first-line","kind":"in_house","people":[],"contact":null,"calendar":"office","accept_within":null,"update_every":null},
    {"rung":2,"level":"engineering","kind":"in_house","people":["mia"],"contact":"engineering@northwind.example","calendar":"office","accept_within":"2h","update_every":"1bd"},
    {"rung":3,"level":"manufacturer","kind":"third_party","people":[],"contact":"https://manufacturer.example/partners","calendar":"office","accept_within":"1bd","update_every":"2bd"}
  ]}
  $ command supportctl escalate procedure --columns levels
  levels	1	first-line	in_house			office	\x09 (esc)
  levels	2	engineering	in_house	mia	engineering@northwind.example	office	2h	1bd
  levels	3	manufacturer	third_party		https://manufacturer.example/partners	office	1bd	2bd

It needs no store. Without a ladder there are only rules.

  $ printf '[desk]\nname = "Corner Shop"\n[escalation]\nshare_max = "12.5%%"\n' >bare.toml
  $ supportctl escalate procedure --config bare.toml
  How tickets are escalated at Corner Shop

    desk           Corner Shop
    share at most  12.5%

  Rules
    RULE  TEXT
       1  ask the team first, but for no more than 12.5% of the resolution target
       2  a ticket only climbs, and is with one level at a time
       3  say why, and give the brief: problem, effect, what was tried and promised, what is needed
       4  the customer is told at once (--told-customer), or a follow-up says by when (--tell-by)
       5  the customer gets a date for the next update (--next-update), which is a promise
       6  without a reason, the word to the customer and that date nothing is escalated
       7  the level accepts the ticket in time (accept within), then says how it stands (update every)
       8  the level returns the ticket with an answer to the level it came from
