-- What clocks are counted by, as it was: a calendar's hours hold from an instant on until the next version of that
-- name, the first from the beginning.
CREATE TABLE calendar_version (
  name TEXT NOT NULL,
  effective_at INTEGER,
  definition TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES run
) STRICT;

-- The config's rules that the store's deadlines were last counted by.
CREATE TABLE applied_rules (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  digest TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES run
) STRICT;

-- By when the level answers, as it was when the escalation was raised.
ALTER TABLE escalation ADD COLUMN terms TEXT;

ALTER TABLE ticket ADD COLUMN merged_into INTEGER REFERENCES ticket;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;

-- A new kind of event is a new CHECK, which is a new table.
CREATE TABLE event_2 (
  ticket INTEGER NOT NULL REFERENCES ticket,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('opened','message_in','message_out','note','taken','assigned','changed','pending','held',
      'resumed','resolved','declined','reopened','closed','escalated','escalation_accepted',
      'escalation_updated','escalation_returned','follow_up_added','follow_up_done','follow_up_snoozed',
      'follow_up_cancelled','merged','unmerged')),
  actor TEXT,
  channel TEXT,
  text TEXT,
  minutes INTEGER,
  changes TEXT,
  origin TEXT,
  run INTEGER NOT NULL REFERENCES run,
  PRIMARY KEY (ticket, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO event_2 SELECT ticket, seq, at, kind, actor, channel, text, minutes, changes, origin, run FROM event;
DROP TABLE event;
ALTER TABLE event_2 RENAME TO event;
