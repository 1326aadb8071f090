The program does not fail.

  $ supportctl
  hello
  [3]
