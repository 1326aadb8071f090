A clean environment, the same everywhere:

  $ env | sed 's/=.*//' | sort | tr '\n' ' '
  COLUMNS EXAMPLES HOME LC_ALL LOGNAME PATH PWD TERM TESTDIR TZ USER  (no-eol)
  $ echo "$COLUMNS $LC_ALL $LOGNAME $TERM $TZ $USER"
  80 C.UTF-8 mia dumb UTC mia
  $ umask
  0022

The home is empty, and where the session starts:

  $ ls -A; [ "$PWD" = "$HOME" ]
  $ command -v supportctl
  /*/bin/supportctl (glob)
  $ echo "$PATH"
  /*/bin:/usr/bin:/bin (glob)
  $ ls "$EXAMPLES"
  $ ls "$TESTDIR/environment.t"
  /*/environment.t (glob)

No terminal, on any of the three, nor another:

  $ test -t 0 || test -t 1 || test -t 2
  [1]
  $ (: </dev/tty) 2>/dev/null || echo none
  none
