-- the technician who answers
CREATE TABLE ticket (at INTEGER DEFAULT (strftime('%s', 'now')));
INSERT INTO ticket VALUES (unixepoch());
