Which settings hold, and which source won. A project's file stands over the user's own, the environment over both,
an option over everything.

  $ supportctl init --name 'Northwind Support' --tz Europe/Berlin >/dev/null
  $ supportctl config show -o table | head -6
  NAME                                       VALUE
  desk.name                                  "Northwind Support"
  desk.time_zone                             "Europe/Berlin"
  desk.currency                              "EUR"
  desk.business                              "retail"
  desk.calendar                              "office"
  $ supportctl config show --origin --columns name,value,origin | grep -E '^(desk.name|store.path|user.agent)'
  desk.name	"Northwind Support"	supportctl.toml:12
  store.path	"*/desk.db"	supportctl.toml:28 (glob)
  user.agent	""	default
  $ SUPPORTCTL_AGENT=eva SUPPORTCTL_STORE=other.db supportctl config show --origin --columns name,value,origin | grep -E '^(store.path|user.agent)'
  store.path	"*/other.db"	environment SUPPORTCTL_STORE (glob)
  user.agent	"eva"	environment SUPPORTCTL_AGENT
  $ supportctl config show --store third.db --origin --columns name,value,origin | grep '^store.path'
  store.path	"*/third.db"	option --store (glob)
  $ mkdir -p .config/supportctl
  $ printf '[desk]\ncurrency = "USD"\nname = "Mine"\n' > .config/supportctl/config.toml
  $ supportctl config show --origin --columns name,value,origin | grep -E '^desk.(name|currency)'
  desk.name	"Northwind Support"	supportctl.toml:12
  desk.currency	"EUR"	supportctl.toml:16
  $ supportctl config show --json | jq -c '.[] | select(.name == "escalation.share_max")'
  {"name":"escalation.share_max","value":"\"25%\"","origin":"supportctl.toml:155"}

Without any configuration there are the defaults.

  $ mkdir /tmp/bare-$$ && cd /tmp/bare-$$ && rm -r ~/.config
  $ HOME=/tmp/bare-$$ supportctl config show --origin --columns name,value,origin | grep '^desk.name'
  desk.name	"Support"	default
  $ cd ~ && rmdir /tmp/bare-$$
