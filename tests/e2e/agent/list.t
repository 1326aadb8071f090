Who answers tickets here?

  $ supportctl init --tz UTC >/dev/null
  $ supportctl agent add tom --name 'Tom Berg' --email tom@example.com --team second --level engineering >/dev/null
  $ supportctl agent add night-bot --team automation --calendar always >/dev/null
  $ supportctl agent list -o table
  NAME       FULL NAME  E-MAIL           TEAM        LEVEL        CALENDAR
  mia        mia
  night-bot  night-bot                   automation               always
  tom        Tom Berg   tom@example.com  second      engineering

Addresses for a script, and everything for a program.

  $ supportctl agent list --columns email,name
  	mia
  	night-bot
  tom@example.com	tom
  $ supportctl agent list --json | jq -c '.[1]'
  {"name":"night-bot","full_name":"night-bot","email":null,"team":"automation","level":null,"calendar":"always","revision":1}

--fail-on tells a script whether there is anybody.

  $ supportctl agent list --fail-on none >/dev/null
  $ supportctl agent list --fail-on any >/dev/null
  [1]
