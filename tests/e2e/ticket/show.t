The whole story of one ticket.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -m 'It eats every second page.' -q
  $ now='2026-11-16 09:40'
  $ supportctl ticket take T-1 -q
  $ supportctl ticket reply T-1 -m 'Which paper do you use?' --update-by '2026-11-17 15:00' --minutes 10 -q
  $ now='2026-11-16 11:00'
  $ supportctl ticket pending T-1 -q
  $ now='2026-11-17 10:00'
  $ supportctl ticket log T-1 --in -m 'The cheap one. The thick one works.' --channel phone -q
  $ supportctl ticket note T-1 -m 'Rollers are worn: thin paper slips.' --minutes 5 -q
  $ supportctl ticket show T-1
  T-1  Printer jams

    id        T-1
    status    open
    severity  normal
    owner     mia
    customer  ann@example.com
    subject   Printer jams
    due       2026-11-17 15:00
    opened    2026-11-16 09:00

  Clocks
    CLOCK           STATE    TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met      8h          40m  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 09:40
    resolution      running  5bd          2h  2026-11-23 16:30  2026-11-16 09:00
    update_every    running  3bd      1h 20m  2026-11-19 17:10  2026-11-16 09:40
    next_reply      running  8h           0s  2026-11-18 10:00  2026-11-17 10:00

  Follow-ups
    ID   STANDING  PROMISE  DUE               OWNER  TEXT
    F-1  open      yes      2026-11-17 15:00  mia    next update

  Timeline
    2026-11-16 09:00  opened           mia
      It eats every second page.

    2026-11-16 09:40  taken            mia
    2026-11-16 09:40  message_out      mia
      Which paper do you use?

    2026-11-16 09:40  follow_up_added  mia
      next update

    2026-11-16 11:00  pending          mia
    2026-11-17 10:00  message_in       mia  phone
      The cheap one. The thick one works.

    2026-11-17 10:00  note             mia
      Rollers are worn: thin paper slips.

The same as it was on Monday at noon.

  $ supportctl ticket show T-1 --as-of '2026-11-16 12:00'
  T-1  Printer jams

    id        T-1
    status    pending
    severity  normal
    owner     mia
    customer  ann@example.com
    subject   Printer jams
    due       2026-11-17 15:00
    opened    2026-11-16 09:00

  Clocks
    CLOCK           STATE   TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met     8h          40m  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 09:40
    resolution      paused  5bd          2h                    2026-11-16 09:00
    update_every    paused  3bd      1h 20m                    2026-11-16 09:40

  Follow-ups
    ID   STANDING  PROMISE  DUE               OWNER  TEXT
    F-1  open      yes      2026-11-17 15:00  mia    next update

  Timeline
    2026-11-16 09:00  opened           mia
      It eats every second page.

    2026-11-16 09:40  taken            mia
    2026-11-16 09:40  message_out      mia
      Which paper do you use?

    2026-11-16 09:40  follow_up_added  mia
      next update

    2026-11-16 11:00  pending          mia

A program takes the part it needs.

  $ command supportctl ticket show T-1 --now "$now" --json=id,clocks
  {"id":"T-1",
  "clocks":[
    {"clock":"first_response","state":"met","target":"8h","elapsed":2400,"due_at":"2026-11-16T17:30:00Z","started_at":"2026-11-16T09:00:00Z","stopped_at":"2026-11-16T09:40:00Z","policy":"standard","escalation":null},
    {"clock":"resolution","state":"running","target":"5bd","elapsed":7200,"due_at":"2026-11-23T16:30:00Z","started_at":"2026-11-16T09:00:00Z","stopped_at":null,"policy":"standard","escalation":null},
    {"clock":"update_every","state":"running","target":"3bd","elapsed":4800,"due_at":"2026-11-19T17:10:00Z","started_at":"2026-11-16T09:40:00Z","stopped_at":null,"policy":"standard","escalation":null},
    {"clock":"next_reply","state":"running","target":"8h","elapsed":0,"due_at":"2026-11-18T10:00:00Z","started_at":"2026-11-17T10:00:00Z","stopped_at":null,"policy":"standard","escalation":null}
  ]}
  $ command supportctl ticket show T-1 --now "$now" --columns id,status,follow_ups
  ticket	T-1	open
  follow_ups	F-1	open	true	2026-11-17T15:00:00Z	mia	T-1	ann@example.com	next update	Printer jams	2026-11-17T15:00:00Z	0	2026-11-16T09:40:00Z	mia		7
  $ command supportctl ticket show T-1 --now "$now" -o markdown
  # T-1  Printer jams

  | | |
  | --- | --- |
  | id | T-1 |
  | status | open |
  | severity | normal |
  | owner | mia |
  | customer | ann@example.com |
  | subject | Printer jams |
  | due | 2026-11-17 15:00 |
  | opened | 2026-11-16 09:00 |

  ## Clocks

  | clock | state | target | elapsed | due | started | stopped |
  | --- | --- | --- | ---: | --- | --- | --- |
  | first_response | met | 8h | 40m | 2026-11-16 17:30 | 2026-11-16 09:00 | 2026-11-16 09:40 |
  | resolution | running | 5bd | 2h | 2026-11-23 16:30 | 2026-11-16 09:00 |  |
  | update_every | running | 3bd | 1h 20m | 2026-11-19 17:10 | 2026-11-16 09:40 |  |
  | next_reply | running | 8h | 0s | 2026-11-18 10:00 | 2026-11-17 10:00 |  |

  ## Follow-ups

  | id | standing | promise | due | owner | text |
  | --- | --- | --- | --- | --- | --- |
  | F-1 | open | yes | 2026-11-17 15:00 | mia | next update |

  ## Timeline

  | at | kind | actor | channel | text |
  | --- | --- | --- | --- | --- |
  | 2026-11-16 09:00 | opened | mia |  | It eats every second page. |
  | 2026-11-16 09:40 | taken | mia |  |  |
  | 2026-11-16 09:40 | message_out | mia |  | Which paper do you use? |
  | 2026-11-16 09:40 | follow_up_added | mia |  | next update |
  | 2026-11-16 11:00 | pending | mia |  |  |
  | 2026-11-17 10:00 | message_in | mia | phone | The cheap one. The thick one works. |
  | 2026-11-17 10:00 | note | mia |  | Rollers are worn: thin paper slips. |

Numbers may be written as people write them.

  $ supportctl ticket show '#1' --columns id
  T-1  Printer jams

    id  T-1
  $ supportctl ticket show 1 --columns id
  T-1  Printer jams

    id  T-1

  $ supportctl ticket show T-7
  supportctl: error: no ticket 'T-7'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket show T-1 --as-of '2026-11-15'
  supportctl: error: ticket 'T-1' was not open yet on 2026-11-15T00:00:00Z
  supportctl: hint: look at a later time
  [4]
  $ supportctl ticket show F-1
  supportctl: error: cannot read 'F-1' as a ticket
  supportctl: hint: write it as T-12, #12 or 12
  [2]
  $ supportctl ticket show
  supportctl: error: 'supportctl ticket show' needs TICKET
  supportctl: hint: see 'supportctl ticket show --help'
  [2]
