The program fails.

  $ supportctl fail
  oops
