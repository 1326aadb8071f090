What needs a heavy library is done by supportctl-full, which supportctl becomes when that is asked for. Here it stands
alone, so it says what is missing, before it looks for a desk.

  $ mkdir bin
  $ cp "$(command -v supportctl)" bin/supportctl
  $ bin/supportctl followup list -o ics
  supportctl: error: '-o ics' needs supportctl-full, which is not installed
  supportctl: hint: install it as '*/libexec/supportctl/supportctl-full', or see what else there is with 'supportctl followup list --help' (glob)
  [74]
  $ bin/supportctl followup due --within 2h --format=ics
  supportctl: error: '-o ics' needs supportctl-full, which is not installed
  supportctl: hint: install it as '*/libexec/supportctl/supportctl-full', or see what else there is with 'supportctl followup due --help' (glob)
  [74]

Only commands whose records have a date know the word.

  $ bin/supportctl ticket list -o ics
  supportctl: error: 'ics' is not a value for --format
  supportctl: hint: give table, tsv, csv, json, jsonl, markdown or html
  [2]
  $ bin/supportctl followup list --help | grep -A2 -e '--format'
    -o, --format FORMAT      how records are printed (table, tsv, csv, json,
                             jsonl, markdown, html or ics); ics needs
                             supportctl-full [table on a terminal, tsv in a pipe]

Installed beside it, it takes over with the same words.

  $ mkdir -p libexec/supportctl
  $ printf '#!/bin/sh\necho "full: $*"\nexit 9\n' >libexec/supportctl/supportctl-full
  $ chmod +x libexec/supportctl/supportctl-full
  $ bin/supportctl followup due --within 2h -o ics --owner 'Mia Berg'
  full: followup due --within 2h -o ics --owner Mia Berg
  [9]

Nothing else needs it.

  $ bin/supportctl version
  supportctl	0.1.0

A twin that cannot run is said so.

  $ chmod -x libexec/supportctl/supportctl-full
  $ bin/supportctl followup due -o ics
  supportctl: error: cannot run '*/libexec/supportctl/supportctl-full': permission denied (glob)
  supportctl: hint: check that it is installed and may be executed
  [74]
