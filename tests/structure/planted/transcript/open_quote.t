A quote is left open.

  $ supportctl
  hello
  $ echo "hello
  hello
