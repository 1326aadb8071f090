What other levels have, and whether they keep us waiting.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

  $ supportctl escalate list
  $ command supportctl escalate list --json
  []
  $ supportctl ticket new --email ann@example.com -s 'Driver crashes' --owner mia -q
  $ supportctl ticket new --email bo@example.com -s 'Fuser melts' --owner mia -q
  $ supportctl ticket new --email bo@example.com -s 'Scanner blurs' --owner mia -q
  $ supportctl escalate raise T-1 --reason 'it crashes in the spooler' --tell-by 'in 1h' --next-update +2bd -q
  $ supportctl escalate raise T-2 --to manufacturer --reason 'a bad batch' --tell-by 'in 1h' \
  >   --next-update +2bd -q
  $ supportctl escalate raise T-3 --reason 'optics' --tell-by 'in 1h' --next-update +2bd -q
  $ supportctl escalate accept E-1 -q
  $ supportctl escalate return E-3 -m 'Clean the glass.' -q

Oldest first, the open ones, and all.

  $ supportctl escalate list
  ID   STATE     TICKET  LEVEL         REASON                     CUSTOMER TOLD  RAISED            ACCEPT BY         NEWS BY
  E-1  accepted  T-1     engineering   it crashes in the spooler  no             2026-11-16 09:00                    2026-11-17 09:00
  E-2  raised    T-2     manufacturer  a bad batch                no             2026-11-16 09:00  2026-11-17 09:00
  $ supportctl escalate list --all --columns id,state,ticket,level,answer
  ID   STATE     TICKET  LEVEL         ANSWER
  E-1  accepted  T-1     engineering
  E-2  raised    T-2     manufacturer
  E-3  returned  T-3     engineering   Clean the glass.
  $ supportctl escalate list --level engineering --columns id,level
  ID   LEVEL
  E-1  engineering
  $ supportctl escalate list --all --limit 1 --columns id
  ID
  E-1

On Wednesday one level has not accepted, and the other has not said how it stands.

  $ supportctl escalate list --late --fail-on any
  $ now='2026-11-18 10:00'
  $ supportctl escalate list --late --fail-on any
  ID   STATE     TICKET  LEVEL         REASON                     CUSTOMER TOLD  RAISED            ACCEPT BY         NEWS BY
  E-1  accepted  T-1     engineering   it crashes in the spooler  no             2026-11-16 09:00                    2026-11-17 09:00
  E-2  raised    T-2     manufacturer  a bad batch                no             2026-11-16 09:00  2026-11-17 09:00
  [1]
  $ supportctl escalate list --fail-on overdue --columns id,state,accept_due_at,update_due_at
  ID   STATE     ACCEPT BY         NEWS BY
  E-1  accepted                    2026-11-17 09:00
  E-2  raised    2026-11-17 09:00
  [1]
  $ supportctl escalate list --level enginering
  supportctl: error: no level 'enginering' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
