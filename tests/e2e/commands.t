The program describes itself to other programs.

  $ supportctl commands --json | jq -r '[.program, .format_version] | @tsv'
  supportctl	1
  $ supportctl commands --json | jq -c '.commands[] | select(.command == "ticket resolve")'
  {"command":"ticket resolve","summary":"mark a ticket as solved, telling the customer with -m","effect":"writes","yields":"record","exit_statuses":["0","2","3","4","5","70","74","75","78","130"]}
  $ supportctl commands --json | jq -c '.options[] | select(.command == "ticket resolve") | [.option, .letter, .type]'
  ["message","m","text"]
  ["file","F","path"]
  ["if-revision",null,"integer"]
  ["dry-run","n","flag"]
  $ supportctl commands --json | jq -c '[.fields[] | select(.command == "version") | .field]'
  ["name","version"]
  $ supportctl commands --json | jq '.commands | length > 60'
  true
  $ printf '.Sh X\n.\\" @synopsis version\n' > page.in
  $ supportctl commands --mdoc-page page.in
  .Sh X
  .Nm
  .Cm version
  .Op Ar options
  $ printf '.Sh X\n.\\" @reference versoin\n' > page.in
  $ supportctl commands --mdoc-page page.in
  supportctl: error: there is no noun 'versoin'
  page.in:2:1: there is no noun 'versoin'
  [65]
