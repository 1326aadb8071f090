Whatever stands at the margin is prose; so is this:

  an indented line with no command above it

  $ supportctl
  hello

Nothing is expected here, and nothing comes:

  $ greeting='good day'; cd /usr
  $ say() { echo "$greeting from $PWD"; }

Variables, functions and folders last.

  $ say
  good day from /usr

Both streams as they come, and the status:

  $ supportctl; supportctl fail; false
  hello
  oops
  [1]
  $ supportctl fail
  oops
  [3]

Several lines, an empty one among them; standard input is empty:

  $ cat <<END - |
  > one
  >
  > two
  > END
  > sort
  
  one
  two
  $ cat

Patterns:

  $ supportctl time
  \d{10,} (re)
  $ echo 'T-12 was opened in /tmp/x.1 at 9:30 (*)'
  T-* was opened in /tmp/?.1 at *:?? (\*) (glob)
  $ printf 'a\nb\nc\n'
  [a-b] (re)
  b
  ? (glob)

Bytes:

  $ supportctl tabs
  a	b
  $ supportctl tabs
  a\tb (esc)
  $ supportctl escape
  x\x1b[1mbold\xff \\ (esc)
  $ supportctl no-end
  no end (no-eol)
  $ supportctl no-end
  no * (glob) (no-eol)
  $ supportctl empty

  first


  last
   (esc)

What is left running is stopped, and waited for by nobody:

  $ sleep 30 &
