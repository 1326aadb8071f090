-- The desk's records. Instants are UTC seconds; words are the enums' own; '' never stands for "none".
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  agent TEXT NOT NULL,
  command TEXT NOT NULL
) STRICT;

CREATE TABLE agent (
  name TEXT NOT NULL PRIMARY KEY,
  full_name TEXT NOT NULL,
  email TEXT,
  team TEXT,
  level TEXT,
  calendar TEXT,
  revision INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES run
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT UNIQUE,
  segment TEXT,
  account_owner TEXT,
  fields TEXT,
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES run
) STRICT;

CREATE TABLE policy_version (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  definition TEXT NOT NULL UNIQUE,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('new','open','pending','on_hold','resolved','closed','declined')),
  kind TEXT NOT NULL
    CHECK (kind IN ('question','problem','complaint','request','quote','order','other')),
  severity TEXT NOT NULL CHECK (severity IN ('low','normal','high','urgent')),
  subject TEXT NOT NULL,
  customer INTEGER REFERENCES customer,
  channel TEXT,
  product TEXT,
  owner TEXT REFERENCES agent,
  level TEXT,
  policy TEXT,
  policy_version INTEGER REFERENCES policy_version,
  tags TEXT,
  fields TEXT,
  origin TEXT,
  follows INTEGER REFERENCES ticket,
  opened_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  status_since INTEGER NOT NULL,
  first_response_at INTEGER,
  last_inbound_at INTEGER,
  last_outbound_at INTEGER,
  first_resolved_at INTEGER,
  resolved_at INTEGER,
  closed_at INTEGER,
  reopenings INTEGER NOT NULL,
  minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX ticket_open ON ticket (status) WHERE status IN ('new','open','pending','on_hold');
CREATE INDEX ticket_customer ON ticket (customer);
CREATE UNIQUE INDEX ticket_origin ON ticket (origin) WHERE origin IS NOT NULL;

CREATE TABLE event (
  ticket INTEGER NOT NULL REFERENCES ticket,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('opened','message_in','message_out','note','taken','assigned','changed','pending','held',
      'resumed','resolved','declined','reopened','closed','escalated','escalation_accepted',
      'escalation_updated','escalation_returned','follow_up_added','follow_up_done','follow_up_snoozed',
      'follow_up_cancelled')),
  actor TEXT,
  channel TEXT,
  text TEXT,
  minutes INTEGER,
  changes TEXT,
  origin TEXT,
  run INTEGER NOT NULL REFERENCES run,
  PRIMARY KEY (ticket, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY,
  ticket INTEGER NOT NULL REFERENCES ticket,
  promise INTEGER NOT NULL CHECK (promise IN (0,1)),
  owner TEXT REFERENCES agent,
  text TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  first_due_at INTEGER NOT NULL,
  snoozes INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open','done','cancelled','kept','kept_late','withdrawn')),
  made_at INTEGER NOT NULL,
  made_by TEXT,
  ended_at INTEGER
) STRICT;
CREATE INDEX follow_up_ticket ON follow_up (ticket);

CREATE TABLE escalation (
  id INTEGER PRIMARY KEY,
  ticket INTEGER NOT NULL REFERENCES ticket,
  from_level TEXT,
  level TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('raised','accepted','returned')),
  problem TEXT,
  effect TEXT,
  tried TEXT,
  promised TEXT,
  needed TEXT,
  customer_told INTEGER NOT NULL CHECK (customer_told IN (0,1)),
  raised_at INTEGER NOT NULL,
  raised_by TEXT,
  accepted_at INTEGER,
  accepted_by TEXT,
  updated_at INTEGER,
  returned_at INTEGER,
  answer TEXT
) STRICT;
CREATE INDEX escalation_ticket ON escalation (ticket);

-- A projection of the timelines: what is overdue is one range of the key.
CREATE TABLE deadline (
  due_at INTEGER NOT NULL,
  ticket INTEGER NOT NULL REFERENCES ticket,
  kind TEXT NOT NULL
    CHECK (kind IN ('first_response','next_reply','update_every','resolution','promise','follow_up',
      'acceptance','level_update')),
  item INTEGER NOT NULL,
  warn_at INTEGER,
  owner TEXT,
  PRIMARY KEY (due_at, ticket, kind, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_ticket ON deadline (ticket);

-- Creates that were given a key: asking again gives the same record, or a conflict.
CREATE TABLE creation_key (
  key TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Subjects, messages and notes; rowid is ticket << 16 | seq. The text itself stays in event.
CREATE VIRTUAL TABLE event_text USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');
