A desk whose first agent has no name yet: anybody may add one.

  $ supportctl init --tz UTC --agent '' >/dev/null
  $ supportctl() { command supportctl --now '2026-11-16T09:00:00Z' "$@"; }
  $ supportctl agent list
  $ supportctl ticket new --email ann@example.com -s 'Brakes squeal' </dev/null
  supportctl: error: no agent 'mia'
  supportctl: hint: add one with 'supportctl agent add mia'
  [4]
  $ supportctl agent add mia --name 'Mia Lund' --email Mia@Example.com --team first -o table
  added agent mia (Mia Lund)

Tom is an engineer, the night is for a program; levels and calendars are those of the config.

  $ supportctl agent add tom --name 'Tom Berg' --level engineering --calendar office --json
  {"name":"tom","full_name":"Tom Berg","email":null,"team":null,"level":"engineering","calendar":"office","revision":1}
  $ supportctl agent add night-bot --team automation --calendar always
  night-bot	night-bot		automation		always	1
  $ supportctl agent add zoe --level enginering
  supportctl: error: no level 'enginering' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
  $ supportctl agent add zoe --calendar weekend
  supportctl: error: there is no calendar 'weekend'
  supportctl: hint: give office or always
  [4]

Repeated under a key it is the same agent.

  $ supportctl agent add zoe --team first --key hr-9 --columns name,team,revision
  zoe	first	1
  $ supportctl agent add zoe --team first --key hr-9 --columns name,team,revision
  zoe	first	1
  $ supportctl agent add zoe --team second --key hr-9
  supportctl: error: key 'hr-9' was used for 'zoe' with other content
  supportctl: hint: use a new key for a new record
  [5]

A dry run adds nobody, and a name is given once.

  $ supportctl agent add ben -n -o table
  dry run: added agent ben
  $ supportctl agent list --columns name
  mia
  night-bot
  tom
  zoe
  $ supportctl agent add mia
  supportctl: error: agent 'mia' exists already
  supportctl: hint: change it with 'supportctl agent set mia'
  [5]
  $ supportctl agent add 'two
  > lines'
  supportctl: error: 'two ↵ lines' cannot be an agent's name
  supportctl: hint: give one line without spaces around it
  [2]
  $ supportctl agent add ben --email ben
  supportctl: error: 'ben' is not an e-mail address
  supportctl: hint: write it as name@example.com
  [2]
