No bracket is closed.

  $ supportctl
  ( (re)
