What the store holds.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --now 2026-11-16T09:00:00Z >/dev/null
  $ supportctl followup add T-1 --due 2026-11-17 -m 'Ask the maker.' --now 2026-11-16T09:00:00Z >/dev/null
  $ supportctl store info --json | jq 'del(.path, .bytes)'
  {
    "schema_version": 2,
    "customers": 1,
    "agents": 1,
    "tickets": 1,
    "open_tickets": 1,
    "events": 2,
    "follow_ups": 1,
    "open_follow_ups": 1,
    "escalations": 0,
    "deadlines": 3
  }
  $ supportctl store info -o table | grep -v -E 'path|bytes|size'
    schema version   2
    customers        1
    agents           1
    tickets          1
    open tickets     1
    events           2
    follow ups       1
    open follow ups  1
    escalations      0
    deadlines        3
  $ supportctl store info --store nowhere.db
  supportctl: error: no store at '*/nowhere.db' (glob)
  supportctl: hint: make one with 'supportctl init'
  [74]
  $ echo 'not a store' > notes.txt
  $ supportctl store info --store notes.txt
  supportctl: error: '*/notes.txt' is not a supportctl store (glob)
  supportctl: hint: name the right file with --store
  [74]
  $ stat -c %a desk.db
  600
