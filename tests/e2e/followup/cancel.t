A thing that need not be done any more.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --owner mia -q
  $ supportctl followup add T-1 --due '2026-11-16 12:00' -m 'Ask the courier.' -q
  $ supportctl followup add T-1 --due '2026-11-17 12:00' -m 'Call Ann about the rollers.' --promise -q
  $ supportctl followup cancel F-1 -m 'The rollers are here already.'
  cancelled F-1 on T-1: Ask the courier.

A promise is withdrawn only by whom it was given to, and their words are kept.

  $ supportctl followup cancel F-2 -m 'She will see for herself.'
  supportctl: error: cannot cancel 'F-2': a promise is withdrawn only with the customer's consent
  supportctl: hint: give the customer's words with 'supportctl followup cancel F-2 --consent TEXT'
  [3]
  $ supportctl followup cancel F-2 --consent 'No need to call, it prints.' --dry-run
  dry run: withdrew the promise F-2 on T-1: Call Ann about the rollers.
  $ supportctl followup cancel F-2 --consent 'No need to call, it prints.' -m 'said at the counter'
  withdrew the promise F-2 on T-1: Call Ann about the rollers.
  $ supportctl followup list --all --columns id,standing,text
  ID   STANDING   TEXT
  F-1  cancelled  Ask the courier.
  F-2  withdrawn  Call Ann about the rollers.
  $ supportctl ticket show T-1 --columns timeline
  T-1  Printer jams

  Timeline
    2026-11-16 09:00  opened               mia
    2026-11-16 09:00  follow_up_added      mia
      Ask the courier.

    2026-11-16 09:00  follow_up_added      mia
      Call Ann about the rollers.

    2026-11-16 09:00  follow_up_cancelled  mia
      The rollers are here already.

    2026-11-16 09:00  follow_up_cancelled  mia
      No need to call, it prints.
      said at the counter

  $ supportctl followup cancel F-2 --consent 'No need.'
  supportctl: error: cannot cancel 'F-2': it has ended
  supportctl: hint: add a new one with 'supportctl followup add T-1 --due WHEN -m TEXT'
  [3]
  $ supportctl followup cancel F-9
  supportctl: error: no follow-up 'F-9'
  supportctl: hint: list follow-ups with 'supportctl followup list'
  [4]
  $ supportctl followup cancel one
  supportctl: error: cannot read 'one' as a follow-up
  supportctl: hint: write it as F-12, #12 or 12
  [2]
