What supportctl-full was built without it says, before it looks for a desk.

  $ supportctl followup list -o ics
  supportctl: error: this program was built without '-o ics'
  supportctl: hint: see what else there is with 'supportctl followup list --help'
  [74]
