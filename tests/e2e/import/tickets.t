Complaints from a public register, a row each: all arrive, and the four that were answered before they came in are
named with their lines.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl import tickets "$EXAMPLES/data/cfpb_complaints_sample.csv" --map "$EXAMPLES/import/complaints.toml" -o table --now 2026-11-20T09:00:00Z 2>&1 | sed "s|$EXAMPLES|EXAMPLES|"
  EXAMPLES/data/cfpb_complaints_sample.csv:29:169: warning: the time '02/24/2014' is before the case was opened: taken as the time of the opening
  EXAMPLES/data/cfpb_complaints_sample.csv:351:86: warning: the time '12/14/2012' is before the case was opened: taken as the time of the opening
  EXAMPLES/data/cfpb_complaints_sample.csv:431:151: warning: the time '02/19/2014' is before the case was opened: taken as the time of the opening
  EXAMPLES/data/cfpb_complaints_sample.csv:710:160: warning: the time '01/09/2014' is before the case was opened: taken as the time of the opening
  imported 2,406 events in 802 tickets from cfpb (204 new customers, 0 rejected)
  $ supportctl ticket list --all --columns origin | wc -l
  802
  $ supportctl ticket list --all --channel mail --columns id | wc -l
  57
  $ supportctl customer list --columns key | wc -l
  204
  $ supportctl ticket search 'escrow refund' --limit 2 --columns ticket,excerpt
  T-638	…NOTE reduced all ESCROW COLLECTIONS FROM {$200.00} to…
  T-412	…were unwilling to refund the charge of {$1000.00} even…
  $ supportctl import tickets "$EXAMPLES/data/cfpb_complaints_sample.csv" --map "$EXAMPLES/import/complaints.toml" --json 2>/dev/null | jq -c '[.tickets_new, .tickets_known]'
  [0,802]
  $ supportctl store check -o table
  ok: 802 tickets, 2,406 events

A map that names a column the file has not is told so.

  $ sed 's/"Complaint ID"/"Complaint Id"/' "$EXAMPLES/import/complaints.toml" > wrong.toml
  $ supportctl import tickets "$EXAMPLES/data/cfpb_complaints_sample.csv" --map wrong.toml 2>&1 | sed "s|$EXAMPLES|EXAMPLES|"
  supportctl: error: cannot read 'EXAMPLES/data/cfpb_complaints_sample.csv'
  EXAMPLES/data/cfpb_complaints_sample.csv:1:1: the header has no column 'Complaint Id' for 'case': did you mean 'Complaint ID'?
  supportctl: hint: mend the file or its map
  $ supportctl import tickets none.csv --map "$EXAMPLES/import/complaints.toml"
  supportctl: error: cannot read 'none.csv': no such file or directory
  supportctl: hint: look at it with 'ls -ld none.csv'
  [74]
