Tom moves to the engineers, and works office hours.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now '2026-11-16T09:00:00Z' "$@"; }
  $ supportctl agent add tom --name 'Tom Berg' --email tom@example.com --team first >/dev/null
  $ supportctl agent set tom --team second --level engineering --calendar office -o table
  changed agent tom (Tom Berg)
  $ supportctl agent list --json | jq -c '.[] | select(.name == "tom")'
  {"name":"tom","full_name":"Tom Berg","email":"tom@example.com","team":"second","level":"engineering","calendar":"office","revision":2}

Only what is given changes; an empty value takes it away, and a name that is gone is the short one.

  $ supportctl agent set Tom@Example.com --calendar '' --name '' --columns name,full_name,calendar,revision
  tom	tom		3

Against the changes of others:

  $ supportctl agent set tom --team third --if-revision 2
  supportctl: error: agent 'tom' has revision 3, not 2
  supportctl: hint: look again with 'supportctl agent show tom'
  [5]
  $ supportctl agent set tom --team third --if-revision 3 --columns team,revision
  third	4

A dry run, and what is refused.

  $ supportctl agent set tom --team fourth -n -o table
  dry run: changed agent tom
  $ supportctl agent set tom --team third
  supportctl: error: cannot change 'tom': that would change nothing
  supportctl: hint: see it with 'supportctl agent show tom'
  [3]
  $ supportctl agent set tom --level director
  supportctl: error: no level 'director' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
  $ supportctl agent set tom --calendar lunar
  supportctl: error: there is no calendar 'lunar'
  supportctl: hint: give office or always
  [4]
  $ supportctl agent set tom --email tom
  supportctl: error: 'tom' is not an e-mail address
  supportctl: hint: write it as name@example.com
  [2]
  $ supportctl agent set tim --team third
  supportctl: error: no agent 'tim'
  supportctl: hint: add one with 'supportctl agent add tim'
  [4]
