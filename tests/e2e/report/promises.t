Did we keep our word? Every "we will tell you by" at Quill & Daughters is a record, and none is ever lost.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-16 09:00'
  $ supportctl agent add ben -q
  $ supportctl report promises

On Monday mia promises three things and ben two. Any message of an agent to the customer keeps what was promised there:
mia's for T-1 in time; for T-2 one promise an hour late, another weeks early. Ben's customer withdraws one.

  $ new() { supportctl ticket new --email "$1@example.com" -s "$2" --owner "$3" -q; }
  $ new ann 'Ink fades' mia; new bo 'Nib bent' mia; new cy 'Wrong paper' ben
  $ supportctl ticket reply T-1 -m 'We ask the mill.' --update-by '12:00' -q
  $ supportctl ticket reply T-2 -m 'A new nib is ordered.' --update-by '12:00' -q
  $ supportctl ticket reply T-3 -m 'We look for it.' --update-by '12:00' -q --as ben
  $ supportctl followup add T-3 --promise --due 'tomorrow 12:00' -m 'Price of the other paper' --owner ben -q
  $ supportctl followup add T-2 --promise --due '2026-12-01 12:00' -m 'Check the new nib' -q
  $ now='2026-11-16 11:00'
  $ supportctl ticket reply T-1 -m 'The mill changes the recipe.' -q
  $ now='2026-11-16 13:00'
  $ supportctl ticket reply T-2 -m 'The nib is here.' --update-by '2026-12-02 09:00' -q
  $ supportctl followup cancel F-4 --consent 'I will take the first paper.' -q --as ben

Ben resolves his ticket without a word to the customer. The promise was broken and stays so.

  $ supportctl ticket resolve T-3 -q --as ben
  $ supportctl report promises
  OWNER  KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN   RATE
  all       2          1       1     1          1  50.0%
  ben       0          0       1     0          1   0.0%
  mia       2          1       0     1          0  66.7%
  $ supportctl report promises --list --columns id,standing,due_at,owner,ticket,text
  ID   STANDING   DUE               OWNER  TICKET  TEXT
  F-1  kept       2026-11-16 12:00  mia    T-1     next update
  F-2  kept_late  2026-11-16 12:00  mia    T-2     next update
  F-3  broken     2026-11-16 12:00  ben    T-3     next update
  F-4  withdrawn  2026-11-17 12:00  ben    T-3     Price of the other paper
  F-5  kept       2026-12-01 12:00  mia    T-2     Check the new nib
  F-6  open       2026-12-02 09:00  mia    T-2     next update

The rate is what was kept in time of what fell due. What is open or withdrawn is not counted in it.

  $ supportctl report promises --by owner
  OWNER  KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN   RATE
  ben       0          0       1     0          1   0.0%
  mia       2          1       0     1          0  66.7%
  $ command supportctl report promises --now "$now" --by customer -o csv
  customer,kept,kept_late,broken,open,withdrawn,rate
  ann@example.com,1,0,0,0,0,1
  bo@example.com,1,1,0,1,0,0.5
  cy@example.com,0,0,1,0,1,0
  $ supportctl report promises --by month
  MONTH    KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN    RATE
  2026-11     1          1       1     0          1   33.3%
  2026-12     1          0       0     1          0  100.0%
  $ command supportctl report promises --now "$now" -o json
  [
    {"owner":"all","kept":2,"kept_late":1,"broken":1,"open":1,"withdrawn":1,"rate":0.5},
    {"owner":"ben","kept":0,"kept_late":0,"broken":1,"open":0,"withdrawn":1,"rate":0},
    {"owner":"mia","kept":2,"kept_late":1,"broken":0,"open":1,"withdrawn":0,"rate":0.6666666666666666}
  ]

Of those due in a period, a day counting whole.

  $ supportctl report promises --since 2026-11-16 --until 2026-11-16 --by owner
  OWNER  KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN   RATE
  ben       0          0       1     0          0   0.0%
  mia       1          1       0     0          0  50.0%
  $ supportctl report promises --since 2026-12-01 --list --columns id,due_at,standing
  ID   DUE               STANDING
  F-5  2026-12-01 12:00  kept
  F-6  2026-12-02 09:00  open

At noon, before the late answer, it was broken; a promise is not due before its time.

  $ supportctl report promises --as-of '2026-11-16 12:00' --by owner
  OWNER  KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN    RATE
  ben       0          0       0     2          0
  mia       1          0       0     2          0  100.0%
  $ supportctl report promises --as-of '2026-11-16 12:01' --by owner
  OWNER  KEPT  KEPT LATE  BROKEN  OPEN  WITHDRAWN   RATE
  ben       0          0       1     1          0   0.0%
  mia       1          0       1     1          0  50.0%

What does not go together, and a period without time in it.

  $ supportctl report promises --list --by owner
  supportctl: error: --list and --by exclude each other
  supportctl: hint: leave out --list or --by
  [2]
  $ supportctl report promises --since 2026-11-17 --until 2026-11-16
  supportctl: error: there is no time between --since '2026-11-17' and --until '2026-11-16'
  supportctl: hint: give a --since that is before --until
  [2]
