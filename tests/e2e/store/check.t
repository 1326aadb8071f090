Every ticket is folded again from its events and compared with what is stored.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl ticket new --email ann@example.com -s 'Printer jams' --now 2026-11-16T09:00:00Z >/dev/null
  $ supportctl ticket reply T-1 -m 'On its way.' --update-by 2026-11-17T12:00 --now 2026-11-16T10:00:00Z >/dev/null
  $ supportctl store check -o table
  ok: 1 ticket, 3 events

Somebody edits the rows behind our back: each difference is named, and the exit status says so.

  $ sqlite3 desk.db "UPDATE ticket SET status = 'resolved', owner = 'mia' WHERE id = 1"
  $ sqlite3 desk.db "DELETE FROM deadline WHERE kind = 'promise'"
  $ supportctl store check -o table
  TICKET  FIELD                 STORED    FOLDED                FINDING
  T-1     status                resolved  open                  does not follow from the timeline
  T-1     owner                 mia                             does not follow from the timeline
  T-1     deadline promise F-1            2026-11-17T12:00:00Z  does not follow from the timeline
  supportctl: warning: 3 findings in 1 ticket, 3 events
  [1]
  $ supportctl store check --json | jq -c '.[0]'
  supportctl: warning: 3 findings in 1 ticket, 3 events
  {"ticket":"T-1","field":"status","stored":"resolved","folded":"open","finding":"does not follow from the timeline"}
