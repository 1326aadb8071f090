Help at every level, from anywhere on the line.

  $ supportctl help
  supportctl keeps a support team's records and its word.

  Usage: supportctl [options] NOUN VERB [operands] [options]

  Commands:
    ticket      open, answer, wait, resolve: the records of what customers asked
    escalate    hand tickets to a higher level, and tell the customer
    followup    what is to be done by when, and what was promised
    customer    who asks: their records, tickets and promises
    agent       who answers: people and programs
    calendar    working hours, and how long things take in them
    report      what is late, waiting, silent, promised: questions to the records
    sla         what is promised, what was chosen, and the proof of every clock
    init        make a desk: a commented configuration and an empty store
    config      the settings in effect, and whether they are right
    import      take over the records of another system
    store       the file that holds the records
    commands    describe every command, operand, option and output field
    complete    list what may come next on a command line: for shells
    completion  print the completion script of a shell
    help        show help on a command or a topic
    version     print the program's version

  See 'supportctl NOUN --help' for the verbs of a noun, 'supportctl help TOPIC' for
  environment, exit-codes, formats, times and policy.
  $ supportctl ticket --help
  supportctl ticket: open, answer, wait, resolve: the records of what customers asked

  Verbs:
    new      open a ticket for a customer
    list     list tickets; without filters, the open ones
    show     show a ticket: state, clocks, promises, escalation, timeline
    search   find subjects, messages and notes by their words, newest first
    reply    tell the customer something; it keeps every open promise
    log      log a call, visit or message that happened elsewhere
    note     add a note, which the customer never sees
    take     become the owner of a ticket
    assign   make somebody the owner of a ticket; -m is a note
    set      change what a ticket is: subject, severity, tags, fields
    pending  wait for the customer, telling them with -m
    hold     wait for a third party; -m is a note, the customer is not told
    resume   go on with a ticket that was pending or on hold; -m is a note
    resolve  mark a ticket as solved, telling the customer with -m
    decline  say no, and tell the customer what we can do instead
    reopen   open a finished ticket again; -m is a note
    close    close a ticket that is resolved, declined or pending; -m is a note
    merge    let a ticket go on in another; -m is a note
    unmerge  undo a merge; -m is a note

  See 'supportctl ticket VERB --help'.
  $ supportctl ticket resolve T-1 --help | head -12
  Examples:
    # resolve it and tell the customer
    $ supportctl ticket resolve T-12 -m 'A new cable is on its way.'
    # resolve it without a message; open promises stay open
    $ supportctl ticket resolve T-12

  Usage: supportctl ticket resolve TICKET [options]

  mark a ticket as solved, telling the customer with -m.
  Only a message to the customer keeps open promises.

  Operands:
  $ supportctl help ticket resolve | head -3
  Examples:
    # resolve it and tell the customer
    $ supportctl ticket resolve T-12 -m 'A new cable is on its way.'
  $ supportctl help exit-codes | head -5
  Exit statuses

      0  done; finding nothing is no failure
      1  the asked-for condition holds (--fail-on, store check)
      2  the command line is wrong
  $ for topic in environment formats times policy; do supportctl help $topic | head -1; done
  Environment
  Formats (-o FORMAT)
  Times
  The rules of the desk
  $ supportctl help tiket
  supportctl: error: there is no help on 'tiket'
  supportctl: hint: did you mean 'ticket'?
  [4]
  $ supportctl ticket | head -1
  supportctl ticket: open, answer, wait, resolve: the records of what customers asked
  $ supportctl ticket >/dev/null
  [2]
