Which program is this? For people, a line; it needs neither a desk nor a config.

  $ supportctl version -o table
  supportctl 0.1.0

A script reads the same from a pipe.

  $ supportctl version
  supportctl	0.1.0
  $ supportctl version --json
  {"name":"supportctl","version":"0.1.0"}

It works where the config is broken.

  $ echo 'not toml at all' > supportctl.toml
  $ supportctl version --columns version
  0.1.0

There is nothing to name, and only what there is to print.

  $ supportctl version 0.1
  supportctl: error: unexpected operand '0.1'
  supportctl: hint: see 'supportctl version --help'
  [2]
  $ supportctl version --columns release
  supportctl: error: unknown column 'release': the columns are name and version
  [2]
