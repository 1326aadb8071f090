The program says hello.

  $ supportctl
  goodbye
