  $ supportctl
  hello
  never printed
