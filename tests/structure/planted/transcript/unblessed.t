Prose stays.

  $ supportctl
  old
  $ supportctl time
  \d+ (re)
  $ supportctl tabs
  a?b (glob)
  and more
  $ supportctl fail

  $ supportctl odd
  [7]
  $ supportctl escape
  $ supportctl empty
  $ supportctl no-end
  $ printf 'a\n\n'; false
  $ cat <<END
  > one
  >
  > END

So does this.
