A ticket is handed to a colleague, or back to everybody.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl agent add jan --name 'Jan Berg' -q
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl ticket assign T-1 jan -m 'You know these rollers.'
  assigned T-1 (new, owner jan): Printer jams
  $ supportctl ticket assign T-1 --queue -m 'Jan is ill.'
  put T-1 back in the queue (new, no owner): Printer jams
  $ supportctl ticket show T-1 --columns owner,timeline
  T-1  Printer jams

  Timeline
    2026-11-16 09:00  opened    mia
    2026-11-16 09:00  assigned  mia
      You know these rollers.

    2026-11-16 09:00  assigned  mia
      Jan is ill.
  $ command supportctl ticket assign T-1 mia --now "$now" --dry-run --json=id,owner,revision
  {"id":"T-1","owner":"mia","revision":4}

Nothing to change is not done in silence.

  $ supportctl ticket assign T-1 --queue
  supportctl: error: cannot assign 'T-1': that would change nothing
  supportctl: hint: see it with 'supportctl ticket show T-1'
  [3]
  $ supportctl ticket assign T-1 jan -q
  $ supportctl ticket assign T-1 jan
  supportctl: error: cannot assign 'T-1': 'jan' already owns it
  supportctl: hint: see where it stands with 'supportctl ticket show T-1'
  [3]

Somebody, or the queue, but not both.

  $ supportctl ticket assign T-1
  supportctl: error: neither AGENT nor --queue is given
  supportctl: hint: give one of AGENT and --queue
  [2]
  $ supportctl ticket assign T-1 jan --queue
  supportctl: error: AGENT and --queue exclude each other
  supportctl: hint: give one of AGENT and --queue
  [2]
  $ supportctl ticket assign T-1 bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]
  $ supportctl ticket assign T-9 jan
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ supportctl ticket decline T-1 -m 'We no longer repair these; a new one is 20% off for you.' -q
  $ supportctl ticket assign T-1 mia
  supportctl: error: cannot assign 'T-1': it is finished
  supportctl: hint: reopen it first with 'supportctl ticket reopen T-1'
  [3]
