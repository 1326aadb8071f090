The rule says: it stands in prose. "supportctl: error: cannot do 'T-1': it stands in prose" is no output.

  $ supportctl ticket show T-1
  supportctl: error: cannot show 'T-1': it is already shown
  supportctl: hint: hide it with 'supportctl ticket hide T-1'
  [3]
  $ supportctl ticket show T-2
  supportctl: error: cannot show 'T-2': it has another hint
  supportctl: hint: look elsewhere
  [3]
  $ supportctl ticket show T-3
  supportctl: error: cannot show 'T-3': 'T-2' is before it
  supportctl: hint: see 'supportctl ticket show T-2'
  [3]
  $ supportctl ticket show T-4
  supportctl: error: cannot show 'T-4': it is a long one on two lines
  supportctl: hint: see the ladder
  [3]
  $ supportctl ticket show T-5
  supportctl: error: cannot show 'T-5': it is open at both ends
  supportctl: hint: close it
  [3]
