What is on Mia's desk this morning?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now "$now" "$@"; }
  $ now=2026-11-16T09:00:00Z
  $ supportctl agent set mia --name 'Mia Lund' --team first >/dev/null
  $ supportctl ticket new --email ann@example.com -s 'Brakes squeal' --owner mia >/dev/null
  $ supportctl ticket new --email ben@example.net -s 'Lamp flickers' --owner mia >/dev/null
  $ supportctl ticket new --email ben@example.net -s 'Not hers' >/dev/null
  $ supportctl followup add T-1 --due 2026-11-16T15:00 -m 'ask the workshop' >/dev/null
  $ supportctl followup add T-1 --due 2026-11-19T15:00 -m 'ask again' >/dev/null
  $ supportctl ticket resolve T-2 -m 'A new lamp is on its way.' >/dev/null
  $ now=2026-11-16T15:00:00Z
  $ supportctl agent show mia -o table
  mia  Mia Lund

    name       mia
    full name  Mia Lund
    team       first

  Open tickets
    ID   STATUS  SEVERITY  CUSTOMER         SUBJECT        DUE               OPENED
    T-1  new     normal    ann@example.com  Brakes squeal  2026-11-16 15:00  2026-11-16 09:00

  Follow-ups due
    ID   PROMISE  DUE               TICKET  CUSTOMER         TEXT
    F-1  no       2026-11-16 15:00  T-1     ann@example.com  ask the workshop

For a program:

  $ supportctl agent show mia --json | jq -c '.full_name, [.tickets[].id], [.follow_ups[] | {id, standing}]'
  "Mia Lund"
  ["T-1"]
  [{"id":"F-1","standing":"due"}]

Somebody with nothing to do, and nobody:

  $ supportctl agent add tom >/dev/null
  $ supportctl agent show tom
  agent	tom	tom					1
  $ supportctl agent show mea
  supportctl: error: no agent 'mea'
  supportctl: hint: add one with 'supportctl agent add mea'
  [4]
