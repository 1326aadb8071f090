The session ends before the second command.

  $ exit 0
  $ supportctl
  hello
