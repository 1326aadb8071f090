The life of a ticket: everything that can be done with one, and each way a rule of the desk says no. Who may do what,
and when, is one table in the program; this session walks through all of it.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

Ann's printer jams. Mia takes the ticket and asks back, with a word on when Ann hears more.

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' -m 'It eats every second page.' --channel email
  opened T-1 (new, no owner): Printer jams
  $ supportctl ticket resume T-1
  supportctl: error: cannot resume 'T-1': it neither waits for the customer nor is on hold
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket reopen T-1
  supportctl: error: cannot reopen 'T-1': it is not finished
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket close T-1
  supportctl: error: cannot close 'T-1': it is neither resolved nor waiting for the customer
  supportctl: hint: resolve it first with 'supportctl ticket resolve T-1 -m TEXT'
  [3]
  $ supportctl ticket take T-1
  took T-1 (new, owner mia): Printer jams
  $ supportctl ticket take T-1
  supportctl: error: cannot take 'T-1': 'mia' already owns it
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket set T-1 --severity high --tag paper
  changed T-1 (new, owner mia): Printer jams
  $ supportctl ticket set T-1 --severity high
  supportctl: error: cannot change 'T-1': that would change nothing
  supportctl: hint: see it with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket reply T-1 -m 'Which paper do you use?' --update-by 'tomorrow 12:00'
  replied to T-1 (open, owner mia): Printer jams; next update promised by 2026-11-17 12:00 as F-1
  $ supportctl ticket pending T-1
  set T-1 to pending (pending, owner mia): Printer jams
  $ supportctl ticket pending T-1
  supportctl: error: cannot set 'T-1' to pending: it already waits for the customer
  supportctl: hint: record the customer's answer with 'supportctl ticket log T-1 --in -m TEXT'
  [3]

Ann rings up on Tuesday. Her answer opens the ticket again; a call that has not been made cannot be logged.

  $ now='2026-11-17 10:00'
  $ supportctl ticket log T-1 --in --channel phone -m 'The thin one. The thick one works.'
  logged what the customer said on T-1 (open, owner mia): Printer jams
  $ supportctl ticket log T-1 --out --channel phone -m 'Explain the rollers.' --at 'today 15:00'
  supportctl: error: cannot log a contact on 'T-1': '2026-11-17T15:00:00Z' is still to come
  supportctl: hint: give a time that has passed, or plan it with 'supportctl followup add TICKET --due WHEN -m TEXT'
  [3]

The promise of a word by noon stands: it cannot be put off, ticked off or dropped, only kept.

  $ supportctl followup snooze F-1 'tomorrow 12:00'
  supportctl: error: cannot snooze 'F-1': the customer was told that time, so it stands
  supportctl: hint: tell the customer and promise anew with 'supportctl ticket reply T-1 -m TEXT --update-by WHEN'
  [3]
  $ supportctl followup done F-1
  supportctl: error: cannot finish 'F-1': a promise is kept by a message to the customer
  supportctl: hint: send it with 'supportctl ticket reply T-1 -m TEXT'
  [3]
  $ supportctl followup cancel F-1
  supportctl: error: cannot cancel 'F-1': a promise is withdrawn only with the customer's consent
  supportctl: hint: give the customer's words with 'supportctl followup cancel F-1 --consent TEXT'
  [3]
  $ supportctl ticket reply T-1 -m 'Thin paper slips. We order rollers.' --update-by 'yesterday 12:00'
  supportctl: error: cannot reply to 'T-1': '2026-11-16T12:00:00Z' has passed
  supportctl: hint: give a time that is still to come
  [3]
  $ supportctl ticket reply T-1 -m 'Thin paper slips. We order rollers.' --update-by 'thu 12:00'
  replied to T-1 (open, owner mia): Printer jams; kept F-1; next update promised by 2026-11-19 12:00 as F-2

The rollers are ordered, and the ticket waits for them.

  $ supportctl ticket hold T-1 -m 'Rollers ordered.'
  put T-1 on hold (on_hold, owner mia): Printer jams
  $ supportctl ticket hold T-1
  supportctl: error: cannot put 'T-1' on hold: it is already on hold
  supportctl: hint: go on with it with 'supportctl ticket resume T-1'
  [3]
  $ supportctl followup add T-1 --due 'tomorrow 9:00' -m 'Ask the courier.'
  planned F-3 on T-1 by 2026-11-18 09:00: Ask the courier.
  $ now='2026-11-18 09:05'
  $ supportctl followup due
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-3  due       no       2026-11-18 09:00  mia    T-1     ann@example.com  Ask the courier.
  $ supportctl followup done F-3 -m 'They come today.'
  finished F-3 on T-1: Ask the courier.
  $ supportctl followup done F-3
  supportctl: error: cannot finish 'F-3': it has ended
  supportctl: hint: add a new one with 'supportctl followup add T-1 --due WHEN -m TEXT'
  [3]
  $ supportctl ticket resume T-1 -m 'The rollers are here.'
  resumed T-1 (open, owner mia): Printer jams

They do not help. Up it goes, and not without telling Ann.

  $ now='2026-11-19 11:00'
  $ supportctl escalate raise T-1 --reason 'new rollers do not help'
  supportctl: error: cannot escalate 'T-1': the customer does not know of it
  supportctl: hint: add --told-customer TEXT (what was said), or --tell-by WHEN (a follow-up to say it)
  [3]
  $ supportctl escalate raise T-1 --reason 'new rollers do not help' --told-customer 'Our engineers have it now.'
  supportctl: error: cannot escalate 'T-1': the customer has no date for the next update
  supportctl: hint: add --next-update WHEN, which becomes a promise
  [3]
  $ supportctl escalate raise T-1 --to first-line --reason 'new rollers do not help' \
  >   --told-customer 'Our engineers have it now.' --next-update 'fri 12:00'
  supportctl: error: cannot escalate 'T-1': it can only go above its level 'first-line'
  supportctl: hint: see the ladder with 'supportctl escalate procedure'
  [3]
  $ supportctl escalate raise T-1 --reason 'new rollers do not help' \
  >   --told-customer 'Our engineers have it now.' --next-update 'fri 12:00'
  raised E-1 (T-1 at engineering): Printer jams; to be accepted by 2026-11-19 13:30; kept F-2; update on the escalation to engineering promised by 2026-11-20 12:00 as F-4
  $ supportctl escalate raise T-1 --reason 'hurry' --tell-by 'in 1h' --next-update 'fri 12:00'
  supportctl: error: cannot escalate 'T-1': it is with level 'engineering' already
  supportctl: hint: record the level's answer with 'supportctl escalate return T-1 -m TEXT'
  [3]
  $ supportctl escalate update T-1 -m 'It is the fuser.'
  supportctl: error: cannot update 'E-1': the level has not accepted it
  supportctl: hint: accept it first with 'supportctl escalate accept E-1'
  [3]
  $ supportctl escalate accept T-1
  accepted E-1 (T-1 at engineering): Printer jams; next news by 2026-11-20 11:00
  $ supportctl escalate accept T-1
  supportctl: error: cannot accept 'E-1': it was accepted already
  supportctl: hint: record news with 'supportctl escalate update E-1 -m TEXT'
  [3]
  $ supportctl escalate update T-1 -m 'It is the fuser.'
  noted the news on E-1 (T-1 at engineering): Printer jams; next news by 2026-11-20 11:00
  $ supportctl escalate return T-1 -m 'A new fuser, and it prints.'
  returned E-1 (T-1 at first-line): Printer jams
  $ supportctl escalate return E-1 -m 'A new fuser, and it prints.'
  supportctl: error: cannot return 'E-1': it was returned already
  supportctl: hint: raise it again with 'supportctl escalate raise T-1'
  [3]

The end, told to Ann, which keeps the last promise.

  $ now='2026-11-20 11:00'
  $ supportctl ticket resolve T-1 -m 'With the new fuser it prints. Sorry for the wait.'
  resolved T-1 (resolved, owner mia): Printer jams; kept F-4
  $ supportctl ticket resolve T-1
  supportctl: error: cannot resolve 'T-1': it is already resolved
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket take T-1
  supportctl: error: cannot take 'T-1': it is finished
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket close T-1
  closed T-1 (closed, owner mia): Printer jams
  $ supportctl ticket close T-1
  supportctl: error: cannot close 'T-1': it is already closed
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
  $ supportctl ticket resolve T-1
  supportctl: error: cannot resolve 'T-1': it is already closed
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]

What is declined is finished too.

  $ supportctl ticket new --email bo@example.com -s 'Repair of a LaserOne 100'
  opened T-2 (new, no owner): Repair of a LaserOne 100
  $ supportctl ticket decline T-2 -m 'We no longer repair these; a new one is 20% off for you.'
  declined T-2 (declined, no owner): Repair of a LaserOne 100
  $ supportctl ticket hold T-2
  supportctl: error: cannot put 'T-2' on hold: it was declined
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-2'
  [3]

The whole story, as it stands in the records.

  $ supportctl followup list --all
  ID   STANDING  PROMISE  DUE               OWNER  TICKET  CUSTOMER         TEXT
  F-1  kept      yes      2026-11-17 12:00  mia    T-1     ann@example.com  next update
  F-3  done      no       2026-11-18 09:00  mia    T-1     ann@example.com  Ask the courier.
  F-2  kept      yes      2026-11-19 12:00  mia    T-1     ann@example.com  next update
  F-4  kept      yes      2026-11-20 12:00  mia    T-1     ann@example.com  update on the escalation to engineering
  $ supportctl ticket show T-1
  T-1  Printer jams

    id        T-1
    status    closed
    severity  high
    owner     mia
    customer  ann@example.com
    subject   Printer jams
    opened    2026-11-16 09:00

  Clocks
    CLOCK           STATE  TARGET  ELAPSED  DUE               STARTED           STOPPED
    first_response  met    8h           0s  2026-11-16 17:30  2026-11-16 09:00  2026-11-16 09:00
    update_every    met    3bd          0s                    2026-11-16 09:00  2026-11-17 10:00
    resolution      met    5bd     17h 55m  2026-11-25 09:05  2026-11-16 09:00  2026-11-20 11:00
    next_reply      met    8h           0s  2026-11-18 10:00  2026-11-17 10:00  2026-11-17 10:00
    update_every    met    3bd         17h  2026-11-20 10:00  2026-11-17 10:00  2026-11-19 11:00
    update_every    met    3bd          8h  2026-11-24 11:00  2026-11-19 11:00  2026-11-20 11:00
    update_every    ended  3bd          0s  2026-11-25 11:00  2026-11-20 11:00  2026-11-20 11:00
    acceptance      met    2h           0s  2026-11-19 13:30  2026-11-19 11:00  2026-11-19 11:00
    level_update    met    1bd          0s  2026-11-20 11:00  2026-11-19 11:00  2026-11-19 11:00

  Follow-ups
    ID   STANDING  PROMISE  DUE               OWNER  TEXT
    F-1  kept      yes      2026-11-17 12:00  mia    next update
    F-2  kept      yes      2026-11-19 12:00  mia    next update
    F-3  done      no       2026-11-18 09:00  mia    Ask the courier.
    F-4  kept      yes      2026-11-20 12:00  mia    update on the escalation to engineering

  Escalations
    ID   STATE     LEVEL        REASON                   CUSTOMER TOLD  RAISED
    E-1  returned  engineering  new rollers do not help  yes            2026-11-19 11:00

  Timeline
    2026-11-16 09:00  opened               mia  email
      It eats every second page.

    2026-11-16 09:00  taken                mia
    2026-11-16 09:00  changed              mia
    2026-11-16 09:00  message_out          mia  email
      Which paper do you use?

    2026-11-16 09:00  follow_up_added      mia
      next update

    2026-11-16 09:00  pending              mia
    2026-11-17 10:00  message_in           mia  phone
      The thin one. The thick one works.

    2026-11-17 10:00  message_out          mia  email
      Thin paper slips. We order rollers.

    2026-11-17 10:00  follow_up_added      mia
      next update

    2026-11-17 10:00  held                 mia
      Rollers ordered.

    2026-11-17 10:00  follow_up_added      mia
      Ask the courier.

    2026-11-18 09:05  follow_up_done       mia
      They come today.

    2026-11-18 09:05  resumed              mia
      The rollers are here.

    2026-11-19 11:00  message_out          mia  email
      Our engineers have it now.

    2026-11-19 11:00  escalated            mia
    2026-11-19 11:00  follow_up_added      mia
      update on the escalation to engineering

    2026-11-19 11:00  escalation_accepted  mia
    2026-11-19 11:00  escalation_updated   mia
      It is the fuser.

    2026-11-19 11:00  escalation_returned  mia
      A new fuser, and it prints.

    2026-11-20 11:00  message_out          mia  email
      With the new fuser it prints. Sorry for the wait.

    2026-11-20 11:00  resolved             mia
    2026-11-20 11:00  closed               mia
