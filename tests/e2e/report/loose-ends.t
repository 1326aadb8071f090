An open ticket has an owner and a next step, or it is forgotten. What is loose at Wren Optics?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ now='2026-11-16 09:00'
  $ supportctl report loose-ends --fail-on any

Four tickets: one in good hands, one that nobody has taken, one that waits for the customer, one on hold.

  $ new() { name=$1; shift; supportctl ticket new --email "$name@example.com" -q -s "$@"; }
  $ new ann 'Lens scratched' --owner mia
  $ new bo 'Frame too wide' --level engineering
  $ new cy 'Case lost' --owner mia
  $ new di 'Strange glare' --owner mia
  $ supportctl ticket pending T-3 -m 'Which colour was it?' -q
  $ supportctl ticket hold T-4 -m 'The laboratory has it.' -q
  $ supportctl report loose-ends
  TICKET  MISSING    QUEUE        STATUS   SUBJECT         OPENED            MEND
  T-2     owner      engineering  new      Frame too wide  2026-11-16 09:00  ticket take T-2
  T-3     next_step               pending  Case lost       2026-11-16 09:00  followup add T-3 --due WHEN

While a ticket waits its clocks stand still. One that waits for the customer has nothing that brings it back, unless
somebody sets a date; the hints can be typed as they are.

  $ supportctl report loose-ends -o json
  {"error":{"kind":"usage","code":null,"message":"--format is given more than once","hint":"see 'supportctl report loose-ends --help'","exit":2,"diagnostics":[]}}
  [2]
  $ supportctl followup add T-3 --due '+3bd' -m 'Ask again.' -q
  $ supportctl ticket take T-2 -q
  $ supportctl report loose-ends --fail-on any
  $ supportctl followup add T-4 --due 'tomorrow 10:00' -m 'Call the laboratory.' -q
  $ supportctl report loose-ends --fail-on any

A desk without a policy for it has no clocks either: then a follow-up is the only next step.

  $ sed -i '/^\[\[policy\]\]/,/^# The ladder/d' supportctl.toml
  $ new ed 'Cloth frayed'
  $ supportctl report loose-ends --columns ticket,missing,queue,mend
  TICKET  MISSING           QUEUE       MEND
  T-5     owner, next_step  first-line  ticket take T-5; followup add T-5 --due WHEN

What was loose this morning, before anybody mended it:

  $ now='2026-11-16 17:00'
  $ supportctl ticket resolve T-5 -q
  $ now='2026-11-16 17:00'
  $ supportctl report loose-ends --as-of '2026-11-16 09:00' --columns ticket,missing
  TICKET  MISSING
  T-5     owner, next_step
