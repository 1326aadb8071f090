What does Harbour Bikes have open with us, and what were they promised?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now "$now" "$@"; }
  $ now=2026-11-16T09:00:00Z
  $ supportctl customer add harbour --name 'Harbour Bikes' --email ann@example.com --segment gold \
  >   --account-owner sam -f country=NL >/dev/null
  $ supportctl customer show harbour -o table
  harbour  Harbour Bikes

    key            harbour
    name           Harbour Bikes
    e-mail         ann@example.com
    segment        gold
    account owner  sam
    fields         country=NL
    created        2026-11-16 09:00

A week later there are two tickets and two promises, one of them kept.

  $ supportctl ticket new --customer harbour -s 'Brakes squeal' -m 'All six of them.' --owner mia >/dev/null
  $ supportctl ticket new --email ann@example.com -s 'Second invoice' >/dev/null
  $ supportctl followup add T-1 --due 2026-11-17T15:00 --promise -m 'New pads on the way?' >/dev/null
  $ now=2026-11-17T10:00:00Z
  $ supportctl ticket reply T-1 -m 'The pads left today.' --update-by 2026-11-20T12:00 >/dev/null
  $ now=2026-11-23T09:00:00Z
  $ supportctl customer show harbour -o table
  harbour  Harbour Bikes

    key            harbour
    name           Harbour Bikes
    e-mail         ann@example.com
    segment        gold
    account owner  sam
    fields         country=NL
    created        2026-11-16 09:00

  Tickets
    ID   STATUS  SEVERITY  OWNER  SUBJECT         DUE               OPENED
    T-1  open    normal    mia    Brakes squeal   2026-11-18 09:00  2026-11-16 09:00
    T-2  new     normal           Second invoice  2026-11-16 11:00  2026-11-16 09:00

  Open promises
    ID   STANDING  DUE               OWNER  TICKET  TEXT
    F-2  broken    2026-11-20 12:00  mia    T-1     next update

The same for a program, found by the address.

  $ supportctl customer show Ann@Example.com --json |
  >   jq -c '.name, [.tickets[].id], [.promises[] | {id, standing, due_at}]'
  "Harbour Bikes"
  ["T-1","T-2"]
  [{"id":"F-2","standing":"broken","due_at":"2026-11-20T12:00:00Z"}]
  $ supportctl customer show harbour | cut -f 1-3
  customer	harbour	Harbour Bikes
  tickets	T-1	open
  tickets	T-2	new
  promises	F-2	broken

Nobody by that name:

  $ supportctl customer show harbor
  supportctl: error: no customer 'harbor'
  supportctl: hint: add one with 'supportctl customer add harbor'
  [4]
  $ supportctl customer show
  supportctl: error: 'supportctl customer show' needs CUSTOMER
  supportctl: hint: see 'supportctl customer show --help'
  [2]
