The second command does not end.

  $ supportctl
  hello
  $ echo before the end; sleep 1000
  before the end
