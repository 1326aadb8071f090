Four customers, added in no order.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now '2026-11-16T09:00:00Z' "$@"; }
  $ supportctl customer list
  $ supportctl customer add lumen --name 'Lumen Lamps' --email office@lumen.example.net --segment gold >/dev/null
  $ supportctl customer add harbour --name 'Harbour Bikes' --email ann@example.com --segment gold >/dev/null
  $ supportctl customer add 100%-bio --name 'All Bio' --segment trial >/dev/null
  $ supportctl customer add tide --name 'Tide Ferries' -f berth=7 >/dev/null

They are listed by their keys.

  $ supportctl customer list -o table
  KEY       NAME           E-MAIL                    SEGMENT  ACCOUNT OWNER
  100%-bio  All Bio                                  trial
  harbour   Harbour Bikes  ann@example.com           gold
  lumen     Lumen Lamps    office@lumen.example.net  gold
  tide      Tide Ferries
  $ supportctl customer list --columns key,fields,created_at --header
  key	fields	created_at
  100%-bio		2026-11-16T09:00:00Z
  harbour		2026-11-16T09:00:00Z
  lumen		2026-11-16T09:00:00Z
  tide	berth=7	2026-11-16T09:00:00Z

A text is looked for in key, name and e-mail, in any case, and as it is.

  $ supportctl customer list EXAMPLE --columns key
  harbour
  lumen
  $ supportctl customer list 'R b' --columns key
  harbour
  $ supportctl customer list % --columns key
  100%-bio

By segment, and no more than so many.

  $ supportctl customer list --segment gold --columns key
  harbour
  lumen
  $ supportctl customer list --limit 2 --columns key
  100%-bio
  harbour
  $ supportctl customer list --limit two
  supportctl: error: cannot read 'two' as a number for --limit
  supportctl: hint: give a whole number from 0
  [2]

Nobody found is no error, unless that is asked for.

  $ supportctl customer list nowhere --json
  []
  $ supportctl customer list nowhere --fail-on none
  [1]
  $ supportctl customer list --fail-on any --columns key | head -n 1
  100%-bio
