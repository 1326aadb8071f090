Prose stays.

  $ supportctl
  hello
  $ supportctl time
  \d+ (re)
  $ supportctl tabs
  a?b (glob)
  $ supportctl fail
  oops
  [3]

  $ supportctl odd
  \x3e quoted (esc)
  \x24 cost (esc)
  ends (re\x29 (esc)
  trail\x20 (esc)
  \x5b3] (esc)
  $ supportctl escape
  x\x1b[1mbold\xff \\ (esc)
  $ supportctl empty

  first


  last
   (esc)
  $ supportctl no-end
  no end (no-eol)
  $ printf 'a\n\n'; false
  a
   (esc)
  [1]
  $ cat <<END
  > one
  >
  > END
  one
   (esc)

So does this.
