Every report answers one question; the list says which. It needs no desk.

  $ supportctl report list
  overdue	what is late, and by how much?
  queue	how much work is open, and how old is it?
  volume	how much came in, and how much went out?
  silent	which customers have heard nothing for too long?
  promises	did we keep our word?
  escalations	how fast do the levels accept and return what they are asked?
  loose-ends	which open tickets lack an owner or a next step?
  sla	are the targets met?
  first-response	how long do customers wait for the first answer?
  next-reply	how long do customers wait for the next answer?
  resolution	how long does it take until tickets are resolved?
  backlog	how much work is open, and does it grow?
  ageing	how old is the open work, and what is the oldest?
  reopens	does what is resolved stay so?
  at-risk	what will be late soon?
  breaches	what was late, by how much, and where did the time go?
  waiting	where does the time of tickets go, and whom do they wait for?
  $ supportctl report list -o json | head -3
  [
    {"name":"overdue","question":"what is late, and by how much?"},
    {"name":"queue","question":"how much work is open, and how old is it?"},

The nearest one is suggested, never run.

  $ supportctl report overdu
  supportctl: error: 'report overdu' is not a supportctl command
  supportctl: hint: did you mean 'supportctl report overdue'?
  [2]
  $ supportctl report
  supportctl report: what is late, waiting, silent, promised: questions to the records

  Verbs:
    list            list the reports, each with the question it answers
    overdue         what is late, and by how much
    queue           how much work is open, and how old is it
    volume          how much came in, and how much went out
    silent          which customers have heard nothing for too long
    promises        did we keep our word
    escalations     how fast do the levels accept and return what they are asked
    loose-ends      which open tickets lack an owner or a next step
    sla             are the targets met
    first-response  how long do customers wait for the first answer
    next-reply      how long do customers wait for the next answer
    resolution      how long does it take until tickets are resolved
    backlog         how much work is open, and does it grow
    ageing          how old is the open work, and what is the oldest
    reopens         does what is resolved stay so
    at-risk         what will be late soon
    breaches        what was late, by how much, and where did the time go
    waiting         where does the time of tickets go, and whom do they wait for

  See 'supportctl report VERB --help'.
  [2]
