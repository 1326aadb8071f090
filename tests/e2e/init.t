A new desk in a folder of its own: a commented config, and an empty store that knows its first agent.

  $ supportctl init northwind --name 'Northwind Support' --tz Europe/Berlin --currency EUR -o table
  made northwind/supportctl.toml and northwind/desk.db; the first agent is mia
  $ ls northwind
  desk.db
  desk.db-shm
  desk.db-wal
  supportctl.toml
  $ cd northwind
  $ supportctl agent list
  mia	mia					1
  $ supportctl ticket list --all
  $ supportctl config show --columns name,value | head -n 3
  desk.name	"Northwind Support"
  desk.time_zone	"Europe/Berlin"
  desk.currency	"EUR"

The config is right as it stands, and the store is its owner's alone.

  $ supportctl config check
  ok: */northwind/supportctl.toml (glob)
  $ supportctl store check
  ok: 0 tickets, 0 events
  $ stat -c %a desk.db
  600

Nothing is made over what is there already, whichever of the two files it is.

  $ supportctl init
  supportctl: error: 'supportctl.toml' exists already
  supportctl: hint: use the desk as it is, or make one in another folder
  [5]
  $ rm supportctl.toml
  $ supportctl init
  supportctl: error: 'desk.db' exists already
  supportctl: hint: use the desk as it is, or make one in another folder
  [5]
  $ ls
  desk.db
  desk.db-shm
  desk.db-wal

In the current folder, for somebody else, told as a record.

  $ mkdir ~/harbour && cd ~/harbour
  $ supportctl init --agent ida --json
  {"config":"*/harbour/supportctl.toml","store":"*/harbour/desk.db","agent":"ida"} (glob)
  $ supportctl agent list
  ida	ida					1

A folder may be made on the way; a dry run makes nothing.

  $ supportctl init a/b/c -n -o table
  dry run: made a/b/c/supportctl.toml and a/b/c/desk.db; the first agent is mia
  $ ls
  desk.db
  desk.db-shm
  desk.db-wal
  supportctl.toml
  $ supportctl init a/b/c
  */harbour/a/b/c/supportctl.toml	*/harbour/a/b/c/desk.db	mia (glob)
  $ ls a/b/c
  desk.db
  desk.db-shm
  desk.db-wal
  supportctl.toml

What cannot be is refused before anything is made.

  $ supportctl init ~/x --tz Europe/Berlinn
  supportctl: error: there is no time zone 'Europe/Berlinn'
  supportctl: hint: did you mean 'Europe/Berlin'?
  [2]
  $ supportctl init ~/x --currency euro
  supportctl: error: 'euro' is not the code of a currency
  supportctl: hint: give three capital letters, such as EUR
  [2]
  $ supportctl init ~/x y
  supportctl: error: unexpected operand 'y'
  supportctl: hint: see 'supportctl init --help'
  [2]
  $ ls -d ~/x 2>/dev/null
  [2]
