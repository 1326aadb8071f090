  $ supportctl; echo second
  hello
