A ticket that cannot be solved where it is goes up the ladder, and the customer is told.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Driver crashes' --owner mia -q

Without the word to the customer and a date for the next one nothing is written.

  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler'
  supportctl: error: cannot escalate 'T-1': the customer does not know of it
  supportctl: hint: add --told-customer TEXT (what was said), or --tell-by WHEN (a follow-up to say it)
  [3]
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' \
  >   --told-customer 'Our engineers look into it.'
  supportctl: error: cannot escalate 'T-1': the customer has no date for the next update
  supportctl: hint: add --next-update WHEN, which becomes a promise
  [3]
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' --next-update 'tomorrow 15:00'
  supportctl: error: cannot escalate 'T-1': the customer does not know of it
  supportctl: hint: add --told-customer TEXT (what was said), or --tell-by WHEN (a follow-up to say it)
  [3]
  $ supportctl escalate list --all
  $ supportctl ticket show T-1 --columns level,timeline
  T-1  Driver crashes

    level  first-line

  Timeline
    2026-11-16 09:00  opened  mia

With both it goes to the next level, with a brief that spares the engineers to ask again. The answer that is told to
the customer keeps what was promised before.

  $ supportctl ticket reply T-1 -m 'We are trying another driver.' --update-by 'today 17:00' -q
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' \
  >   --problem 'the driver crashes on A3' --effect 'no plans printed' --tried 'drivers 4.0 and 4.1' \
  >   --promised 'a solution this week' --needed 'a fixed driver' \
  >   --told-customer 'Our engineers look into it.' --next-update 'tomorrow 15:00'
  raised E-1 (T-1 at engineering): Driver crashes; to be accepted by 2026-11-16 11:00; kept F-1; update on the escalation to engineering promised by 2026-11-17 15:00 as F-2
  $ supportctl ticket show T-1 --columns level,status,escalations,follow_ups
  T-1  Driver crashes

    level   engineering
    status  open

  Escalations
    ID   STATE   LEVEL        REASON                     CUSTOMER TOLD  RAISED
    E-1  raised  engineering  it crashes in the spooler  yes            2026-11-16 09:00

  Follow-ups
    ID   STANDING  PROMISE  DUE               OWNER  TEXT
    F-1  kept      yes      2026-11-16 17:00  mia    next update
    F-2  open      yes      2026-11-17 15:00  mia    update on the escalation to engineering

It is in one place at a time.

  $ supportctl escalate raise T-1 --to manufacturer --reason 'hurry' --tell-by 'in 1h' \
  >   --next-update 'tomorrow 15:00'
  supportctl: error: cannot escalate 'T-1': it is with level 'engineering' already
  supportctl: hint: record the level's answer with 'supportctl escalate return T-1 -m TEXT'
  [3]

The customer cannot be reached now, so somebody will have to; and a third party has it, so the ticket is on hold.

  $ supportctl ticket new --email bo@example.com -s 'Fuser melts' --owner mia -q
  $ supportctl escalate raise T-2 --to manufacturer --reason 'a bad batch' --tell-by 'in 2h' --next-update +2bd
  raised E-2 (T-2 at manufacturer): Fuser melts; to be accepted by 2026-11-17 09:00; tell the customer of the escalation by 2026-11-16 11:00 as F-3; update on the escalation to manufacturer promised by 2026-11-18 09:00 as F-4
  $ supportctl ticket list --columns id,status,level
  ID   STATUS   LEVEL
  T-1  open     engineering
  T-2  on_hold  manufacturer
  $ supportctl followup list
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-3  open      no       2026-11-16 11:00  mia    T-2     bo@example.com   tell the customer of the escalation
  F-2  open      yes      2026-11-17 15:00  mia    T-1     ann@example.com  update on the escalation to engineering
  F-4  open      yes      2026-11-18 09:00  mia    T-2     bo@example.com   update on the escalation to manufacturer

A program may repeat itself, with a key.

  $ supportctl ticket new --email bo@example.com -s 'Scanner blurs' --owner mia -q
  $ command supportctl escalate raise T-3 --reason 'optics' --tell-by '2026-11-16 12:00' \
  >   --next-update '2026-11-17 12:00' --key scan-3 --now "$now" \
  >   --json=id,state,ticket,from_level,level,customer_told,raised_by,accept_due_at
  {"id":"E-3","state":"raised","ticket":"T-3","from_level":"first-line","level":"engineering","customer_told":false,"raised_by":"mia","accept_due_at":"2026-11-16T11:00:00Z"}
  $ command supportctl escalate raise T-3 --reason 'optics' --tell-by '2026-11-16 12:00' \
  >   --next-update '2026-11-17 12:00' --key scan-3 --now "$now" \
  >   --json=id,state,ticket,from_level,level,customer_told,raised_by,accept_due_at
  {"id":"E-3","state":"raised","ticket":"T-3","from_level":"first-line","level":"engineering","customer_told":false,"raised_by":"mia","accept_due_at":"2026-11-16T11:00:00Z"}
  $ supportctl escalate raise T-3 --reason 'lamp' --tell-by '2026-11-16 12:00' \
  >   --next-update '2026-11-17 12:00' --key scan-3
  supportctl: error: key 'scan-3' was used for 'E-3' with other content
  supportctl: hint: use a new key for a new record
  [5]

Up only, to a level there is, in time, and not when it is over.

  $ supportctl ticket new --email bo@example.com -s 'Lid squeaks' --owner mia -q
  $ supportctl escalate raise T-4 --to first-line --reason 'noise' --tell-by 'in 2h' --next-update +2bd
  supportctl: error: cannot escalate 'T-4': it can only go above its level 'first-line'
  supportctl: hint: see the ladder with 'supportctl escalate procedure'
  [3]
  $ supportctl escalate raise T-4 --to enginering --reason 'noise' --tell-by 'in 2h' --next-update +2bd
  supportctl: error: no level 'enginering' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
  $ supportctl escalate raise T-4 --reason 'noise' --tell-by '2026-11-16 08:00' --next-update +2bd
  supportctl: error: cannot escalate 'T-4': '2026-11-16T08:00:00Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl escalate raise T-4 --reason 'noise' --tell-by 'in 2h' --next-update '2026-11-16 08:00'
  supportctl: error: cannot escalate 'T-4': '2026-11-16T08:00:00Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl escalate raise T-4 --tell-by 'in 2h' --next-update +2bd
  supportctl: error: 'supportctl escalate raise' needs --reason TEXT
  supportctl: hint: see 'supportctl escalate raise --help'
  [2]
  $ supportctl escalate raise T-4 --reason 'noise' --tell-by 'in 2h' --next-update +2bd --dry-run
  dry run: raised E-4 (T-4 at engineering): Lid squeaks; to be accepted by 2026-11-16 11:00; tell the customer of the escalation by 2026-11-16 11:00 as F-7; update on the escalation to engineering promised by 2026-11-18 09:00 as F-8
  $ supportctl ticket resolve T-4 -m 'A drop of oil.' -q
  $ supportctl escalate raise T-4 --reason 'noise' --tell-by 'in 2h' --next-update +2bd
  supportctl: error: cannot escalate 'T-4': it is finished
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-4'
  [3]
  $ supportctl escalate raise T-9 --reason 'noise' --tell-by 'in 2h' --next-update +2bd
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]

At the top there is no way up, and a desk without a ladder has none at all.

  $ supportctl escalate return T-2 -m 'Batch 7 is recalled.' -q
  $ supportctl ticket new --email bo@example.com -s 'Fuser melts again' --level manufacturer -q
  $ supportctl escalate raise T-5 --reason 'again' --tell-by 'in 2h' --next-update +2bd
  supportctl: error: cannot escalate 'T-5': it can only go above its level 'manufacturer'
  supportctl: hint: see the ladder with 'supportctl escalate procedure'
  [3]
  $ printf '[store]\npath = "desk.db"\n' >bare.toml
  $ supportctl escalate raise T-5 --config bare.toml --reason 'again' --tell-by 'in 2h' --next-update +2bd
  supportctl: warning: clocks do not run by the config's rules as they are now: see 'supportctl config apply --dry-run'
  supportctl: error: the desk has no escalation ladder
  supportctl: hint: add [[level]] tables to the config
  [4]
