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

A queue is no owner. And while a ticket waits for the customer its clocks stand still: nothing brings it back, unless
somebody sets a date. On hold they run on, as far as the customer is still to hear from us.

  $ now='2026-11-16 10:00'
  $ supportctl report loose-ends
  TICKET  MISSING    QUEUE        STATUS   SUBJECT         OPENED            MEND
  T-2     owner      engineering  new      Frame too wide  2026-11-16 09:00  ticket take T-2
  T-3     next_step               pending  Case lost       2026-11-16 09:00  followup add T-3 --due WHEN
  $ command supportctl report loose-ends --now "$now" -o json
  [
    {"ticket":"T-2","missing":["owner"],"queue":"engineering","status":"new","owner":null,"customer":"bo@example.com","subject":"Frame too wide","opened_at":"2026-11-16T09:00:00Z","mend":"ticket take T-2"},
    {"ticket":"T-3","missing":["next_step"],"queue":null,"status":"pending","owner":"mia","customer":"cy@example.com","subject":"Case lost","opened_at":"2026-11-16T09:00:00Z","mend":"followup add T-3 --due WHEN"}
  ]

Each hint is a command that ties it up.

  $ supportctl ticket take T-2 -q
  $ supportctl followup add T-3 --due +3bd -m 'Ask again.' -q
  $ supportctl report loose-ends --fail-on any

A ticket that no policy promises anything has no clocks: then a follow-up is the only next step.

  $ sed -i '/^name = "standard"/a when = { kind = ["problem"] }' supportctl.toml
  $ new ed 'Cloth frayed'
  $ supportctl report loose-ends --columns ticket,missing,queue,mend --fail-on any
  TICKET  MISSING           QUEUE       MEND
  T-5     owner, next_step  first-line  ticket take T-5; followup add T-5 --due WHEN
  [1]

What was loose at half past nine, before anybody mended it.

  $ supportctl report loose-ends --as-of '2026-11-16 09:30' --columns ticket,missing
  TICKET  MISSING
  T-2     owner
  T-3     next_step

Cron wants to know only whether there is any; a resolved ticket needs nothing more.

  $ supportctl ticket resolve T-5 -q
  $ command supportctl report loose-ends --now "$now" --fail-on any
