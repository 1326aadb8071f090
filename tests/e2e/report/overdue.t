What is late at Fennimore Press on Wednesday morning? Five promises were made since Monday, each of another kind.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-16 09:00'
  $ supportctl agent add ben --level engineering -q

Nothing has happened yet, so nothing is late: cron prints nothing, and sends no mail.

  $ command supportctl report overdue --now "$now" --fail-on any
  $ supportctl report overdue --monitor
  OVERDUE OK - 0 overdue | overdue=0;1;1

An invoice that nobody has taken; a customer who was told to hear more on Tuesday; a look to take at noon.

  $ supportctl ticket new --email ann@fennimore.example.com -s 'Invoiced twice' -q
  $ supportctl ticket new --email bo@fennimore.example.com -s 'Press stops at night' --owner mia -q
  $ supportctl ticket reply T-2 -m 'We are looking into it.' --update-by 'tomorrow 15:00' -q
  $ supportctl followup add T-2 --due 'tomorrow 12:00' -m 'Read the log of the night.' -q

Two went up to engineering: one was accepted, and nobody said a word since; the other nobody has accepted.

  $ supportctl ticket new --email cy@fennimore.example.com -s 'Plates misaligned' --owner mia -q
  $ supportctl escalate raise T-3 --reason 'needs a new firmware' --told-customer 'Engineering has it.' \
  >   --next-update 'fri 12:00' -q
  $ now='2026-11-16 10:00'
  $ supportctl escalate accept T-3 --as ben -q
  $ now='2026-11-17 10:00'
  $ supportctl report overdue > tuesday.txt
  $ now='2026-11-17 11:00'
  $ supportctl ticket new --email di@fennimore.example.com -s 'Ink runs' --owner mia --severity high -q
  $ supportctl escalate raise T-4 --reason 'a bad batch?' --told-customer 'Engineering has it.' \
  >   --next-update 'fri 12:00' -q

On Wednesday everything that is late stands in one list, the worst first: what it is, which follow-up or escalation,
and who has to act. What nobody has taken waits in a queue.

  $ now='2026-11-18 09:00'
  $ supportctl report overdue
     LATE  WHAT            ITEM  TICKET  OWNER  LEVEL        SEVERITY  CUSTOMER                   SUBJECT
   1d 15h  first_response        T-1            first-line   normal    ann@fennimore.example.com  Invoiced twice
      23h  level_update    E-1   T-3     ben    engineering  normal    cy@fennimore.example.com   Plates misaligned
      21h  follow_up       F-2   T-2     mia    first-line   normal    bo@fennimore.example.com   Press stops at night
  19h 30m  acceptance      E-2   T-4            engineering  high      di@fennimore.example.com   Ink runs
      18h  promise         F-1   T-2     mia    first-line   normal    bo@fennimore.example.com   Press stops at night
  $ command supportctl report overdue --now "$now"
  142200	first_response		T-1		first-line	normal	ann@fennimore.example.com	Invoiced twice	2026-11-16T17:30:00Z
  82800	level_update	E-1	T-3	ben	engineering	normal	cy@fennimore.example.com	Plates misaligned	2026-11-17T10:00:00Z
  75600	follow_up	F-2	T-2	mia	first-line	normal	bo@fennimore.example.com	Press stops at night	2026-11-17T12:00:00Z
  70200	acceptance	E-2	T-4		engineering	high	di@fennimore.example.com	Ink runs	2026-11-17T13:30:00Z
  64800	promise	F-1	T-2	mia	first-line	normal	bo@fennimore.example.com	Press stops at night	2026-11-17T15:00:00Z
  $ supportctl report overdue --owner ben
  LATE  WHAT          ITEM  TICKET  OWNER  LEVEL        SEVERITY  CUSTOMER                  SUBJECT
   23h  level_update  E-1   T-3     ben    engineering  normal    cy@fennimore.example.com  Plates misaligned
  $ supportctl report overdue --level engineering --columns late,what,item,ticket
     LATE  WHAT          ITEM  TICKET
      23h  level_update  E-1   T-3
  19h 30m  acceptance    E-2   T-4

Counted by who has to act, by level, by customer, or by what was not done.

  $ supportctl report overdue --by owner
  OWNER              OVERDUE    WORST  WORST TICKET
  queue first-line         1   1d 15h  T-1
  ben                      1      23h  T-3
  mia                      2      21h  T-2
  queue engineering        1  19h 30m  T-4
  $ supportctl report overdue --by level
  LEVEL        OVERDUE   WORST  WORST TICKET
  first-line         3  1d 15h  T-1
  engineering        2     23h  T-3
  $ supportctl report overdue --by what --columns what,overdue
  WHAT            OVERDUE
  first_response        1
  level_update          1
  follow_up             1
  acceptance            1
  promise               1
  $ command supportctl report overdue --now "$now" --by owner -o json
  [
    {"owner":"queue first-line","overdue":1,"worst_late":142200,"worst_ticket":"T-1"},
    {"owner":"ben","overdue":1,"worst_late":82800,"worst_ticket":"T-3"},
    {"owner":"mia","overdue":2,"worst_late":75600,"worst_ticket":"T-2"},
    {"owner":"queue engineering","overdue":1,"worst_late":70200,"worst_ticket":"T-4"}
  ]

For cron, and for a monitoring system.

  $ supportctl report overdue --fail-on any --columns what
  WHAT
  first_response
  level_update
  follow_up
  acceptance
  promise
  [1]
  $ supportctl report overdue --owner ben --monitor
  OVERDUE CRITICAL - 1 overdue | overdue=1;1;1
  [2]
  $ supportctl report overdue --monitor --store nowhere.db
  OVERDUE UNKNOWN - no store at '*/nowhere.db' (glob)
  [3]

The same question about Tuesday morning: lateness counts from then, and what came later is not there yet, so the
answer is the one that was given then, byte for byte.

  $ supportctl report overdue --as-of '2026-11-17 10:00' | diff tuesday.txt -
  $ supportctl report overdue --as-of '2026-11-17 10:00'
     LATE  WHAT            ITEM  TICKET  OWNER  LEVEL       SEVERITY  CUSTOMER                   SUBJECT
  16h 30m  first_response        T-1            first-line  normal    ann@fennimore.example.com  Invoiced twice
  $ supportctl report overdue --as-of '2026-11-15 10:00'

What is done is late no more, but what was late then stays so.

  $ supportctl ticket reply T-2 -m 'It was the timer; a new one is on its way.' -q
  $ supportctl report overdue --columns late,what,item,ticket
     LATE  WHAT            ITEM  TICKET
   1d 15h  first_response        T-1
      23h  level_update    E-1   T-3
      21h  follow_up       F-2   T-2
  19h 30m  acceptance      E-2   T-4
  $ supportctl report overdue --columns late,what,item,ticket --as-of '2026-11-18 08:59:59'
     LATE  WHAT            ITEM  TICKET
   1d 15h  first_response        T-1
  22h 59m  level_update    E-1   T-3
  20h 59m  follow_up       F-2   T-2
  19h 29m  acceptance      E-2   T-4
  17h 59m  promise         F-1   T-2

An owner or a level that is not there is an error, not an all-clear.

  $ supportctl report overdue --owner bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]
  $ supportctl report overdue --level engineers
  supportctl: error: no level 'engineers' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
  $ supportctl report overdue --by subject
  supportctl: error: 'subject' is not a value for --by
  supportctl: hint: give owner, level, customer or what
  [2]
  $ supportctl report overdue --as-of someday
  supportctl: error: cannot read the time 'someday'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]

A real log of three years, taken over from another desk: what it owed its customers on a day in 2011.

  $ mkdir helpdesk && cd helpdesk && supportctl init --tz Europe/Rome >/dev/null
  $ supportctl import events $EXAMPLES/data/helpdesk_events.csv --map $EXAMPLES/import/helpdesk.toml
  imported 13,710 events in 3,804 tickets from helpdesk (0 rejected)
  $ supportctl report overdue --as-of 2011-06-01 --by what
  WHAT            OVERDUE   WORST  WORST TICKET
  first_response       24  20d 7h  T-1503
  resolution           12  14d 7h  T-1503
  $ supportctl report overdue --as-of 2011-06-01 --columns late,what,ticket,due_at | head -4
    LATE  WHAT            TICKET  DUE
  20d 7h  first_response  T-1503  2011-05-11 16:46
  20d 6h  first_response  T-1506  2011-05-11 17:30
  20d 6h  first_response  T-1507  2011-05-11 17:30

Every ticket of the log was resolved in the end.

  $ supportctl report overdue
