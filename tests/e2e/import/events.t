The log of another help desk comes in: a row is an event, the rows of a case are a ticket.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl agent list --columns name
  mia
  $ cat > log.csv <<'END'
  > case,what,when,who
  > A-1,open,2026-03-02 09:00:00,
  > A-1,take,2026-03-02 09:20:00,jo
  > A-2,open,2026-03-02 11:00:00,
  > A-1,solve,2026-03-03 10:00:00,jo
  > A-1,take,2026-03-04 08:00:00,jo
  > A-1,solve,2026-03-04 09:00:00,jo
  > END
  $ cat > map.toml <<'END'
  > source = "oldesk"
  > [time]
  > format = "%Y-%m-%d %H:%M:%S"
  > zone = "Europe/Rome"
  > [columns]
  > case = "case"
  > activity = "what"
  > time = "when"
  > actor = "who"
  > [activities]
  > open = "opened"
  > take = "taken"
  > solve = "resolved"
  > END
  $ supportctl import events log.csv --map map.toml --dry-run -o table
  dry run: imported 6 events in 2 tickets from oldesk (1 new agent, 0 rejected)
  $ supportctl import events log.csv --map map.toml -o table --now 2026-03-05T09:00:00Z
  imported 6 events in 2 tickets from oldesk (1 new agent, 0 rejected)
  $ supportctl ticket list --all --columns id,status,owner,origin,opened_at,reopenings -o csv
  id,status,owner,origin,opened_at,reopenings
  T-1,resolved,jo,oldesk:A-1,2026-03-02T08:00:00Z,1
  T-2,new,,oldesk:A-2,2026-03-02T10:00:00Z,0
  $ supportctl ticket show T-1 --columns timeline -o table
  T-1

  Timeline
    2026-03-02 08:00  opened
    2026-03-02 08:20  taken     jo
    2026-03-03 09:00  resolved  jo
    2026-03-04 07:00  reopened  jo
    2026-03-04 08:00  resolved  jo
  $ supportctl agent list --columns name
  jo
  mia

The same file again adds nothing; a longer one adds what is new.

  $ supportctl import events log.csv --map map.toml -o table
  imported nothing new from oldesk (6 events known, 0 rejected)
  $ echo 'A-2,take,2026-03-05 09:00:00,jo' >> log.csv
  $ supportctl import events log.csv --map map.toml --json | jq -c '[.events_new, .events_known, .tickets_new]'
  [1,6,0]

A file with bad rows brings nothing, and every finding has its place.

  $ cat > bad.csv <<'END'
  > case,what,when,who
  > B-1,open,2026-03-02 09:00:00,
  > B-2,opne,2026-03-02 09:00:00,
  > B-3,open,2026-13-02 09:00:00,
  > ,open,2026-03-02 09:00:00,
  > END
  $ supportctl import events bad.csv --map map.toml
  supportctl: error: nothing imported from 'bad.csv': 3 of 4 rows cannot be read
  bad.csv:3:5: unknown activity 'opne': did you mean 'open'?
  bad.csv:4:10: cannot read the time '2026-13-02 09:00:00': there is no such time in the form '%Y-%m-%d %H:%M:%S'
  bad.csv:5:1: 'case' is empty
  supportctl: hint: mend them, or take the others with --skip-bad-rows --rejects FILE
  [65]
  $ supportctl ticket list --all --columns origin
  oldesk:A-1
  oldesk:A-2

The good ones may come alone, and the bad ones go to a file that is mended and imported next.

  $ supportctl import events bad.csv --map map.toml --skip-bad-rows --rejects rejected.csv -o table
  bad.csv:3:5: unknown activity 'opne': did you mean 'open'?
  bad.csv:4:10: cannot read the time '2026-13-02 09:00:00': there is no such time in the form '%Y-%m-%d %H:%M:%S'
  bad.csv:5:1: 'case' is empty
  imported 1 event in 1 ticket from oldesk (3 rejected)
  [65]
  $ cat rejected.csv
  case,what,when,who
  B-2,opne,2026-03-02 09:00:00,
  B-3,open,2026-13-02 09:00:00,
  ,open,2026-03-02 09:00:00,
  $ sed -i 's/opne/open/; s/2026-13/2026-12/; s/^,/B-4,/' rejected.csv
  $ supportctl import events rejected.csv --map map.toml -o table
  imported 3 events in 3 tickets from oldesk (0 rejected)
  $ supportctl store check -o table
  ok: 6 tickets, 11 events

The log of a real help desk: every case and every event arrives, in any number of runs once.

  $ supportctl import events "$EXAMPLES/data/helpdesk_events.csv" --map "$EXAMPLES/import/helpdesk.toml" -o table --now 2026-11-20T09:00:00Z
  imported 13,710 events in 3,804 tickets from helpdesk (0 rejected)
  $ supportctl import events "$EXAMPLES/data/helpdesk_events.csv" --map "$EXAMPLES/import/helpdesk.toml" --json | jq -c '[.events_new, .events_known]'
  [0,13710]
  $ supportctl ticket list --all --columns origin | grep -c helpdesk
  3804
  $ tail -n +2 "$EXAMPLES/data/helpdesk_events.csv" | cut -d, -f1 | sort -u | wc -l
  3804
  $ supportctl store check -o table
  ok: 3,810 tickets, 13,721 events
