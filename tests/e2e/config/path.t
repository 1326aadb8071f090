Which configuration is read from here.

  $ supportctl init --tz UTC >/dev/null
  $ mkdir -p a/b && cd a/b
  $ supportctl config path
  */supportctl.toml (glob)
  $ supportctl config path --json
  [
    {"path":"*/supportctl.toml"} (glob)
  ]
  $ SUPPORTCTL_CONFIG=elsewhere.toml supportctl config path
  */a/b/elsewhere.toml (glob)
  $ supportctl config path --config /nowhere.toml
  /nowhere.toml
