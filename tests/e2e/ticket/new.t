A customer asks for something, and the desk opens a ticket.

  $ supportctl init --tz UTC >/dev/null
  $ now='2026-11-16 09:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }

Harbour Bikes writes for the first time. The address is enough; the customer is added.

  $ supportctl ticket new --email ann@example.com --name 'Harbour Bikes' --subject 'Printer jams' \
  >   -m 'It eats every second page.'
  opened T-1 (new, no owner): Printer jams

The next one comes by phone, was taken down on paper at eight, and is urgent. The words may come from a file or a
pipe.

  $ echo 'Nothing prints since seven. We cannot ship.' | supportctl ticket new \
  >   --customer ann@example.com -s 'All printers down' --file - --channel phone --kind problem \
  >   --severity urgent --product 'LaserOne 400' --tag site-bergen,urgent -f room=B12 --owner mia \
  >   --at '2026-11-16 08:00'
  opened T-2 (new, owner mia): All printers down

A program asks for the record; it has every attribute, the nearest deadline too.

  $ command supportctl ticket show T-2 --now "$now" \
  >   --json=id,status,severity,kind,owner,customer,channel,product,policy,tags,fields,opened_at,next_due_at,revision
  {"id":"T-2","status":"new","severity":"urgent","kind":"problem","owner":"mia","customer":"ann@example.com","channel":"phone","product":"LaserOne 400","policy":"urgent","tags":["site-bergen","urgent"],"fields":{"room":"B12"},"opened_at":"2026-11-16T08:00:00Z","next_due_at":"2026-11-16T08:30:00Z","revision":1}

A script that is not sure whether it was heard asks again with the same key, and gets the same ticket.

  $ supportctl ticket new --customer ann@example.com -s 'Invoice 4711' -m 'Please send it again.' --key mail-881
  opened T-3 (new, no owner): Invoice 4711
  $ supportctl ticket new --customer ann@example.com -s 'Invoice 4711' -m 'Please send it again.' --key mail-881
  opened T-3 (new, no owner): Invoice 4711

The same key with other words is a mistake.

  $ supportctl ticket new --customer ann@example.com -s 'Invoice 4712' -m 'Please send it again.' --key mail-881
  supportctl: error: key 'mail-881' was used for 'T-3' with other content
  supportctl: hint: use a new key for a new record
  [5]

Nothing is written in a dry run, and what would be written is shown.

  $ supportctl ticket new --customer ann@example.com -s 'Toner' -m 'Two, please.' --dry-run
  dry run: opened T-4 (new, no owner): Toner
  $ supportctl ticket list --all
  ID   STATUS  SEVERITY  OWNER  CUSTOMER         SUBJECT            DUE               OPENED
  T-1  new     normal           ann@example.com  Printer jams       2026-11-16 17:30  2026-11-16 09:00
  T-2  new     urgent    mia    ann@example.com  All printers down  2026-11-16 08:30  2026-11-16 08:00
  T-3  new     normal           ann@example.com  Invoice 4711       2026-11-16 17:30  2026-11-16 09:00

What is missing is named.

  $ supportctl ticket new -s 'Toner'
  supportctl: error: neither --customer nor --email is given
  supportctl: hint: give one of --customer and --email
  [2]
  $ supportctl ticket new --customer ann@example.com
  supportctl: error: 'supportctl ticket new' needs --subject TEXT
  supportctl: hint: see 'supportctl ticket new --help'
  [2]
  $ supportctl ticket new --customer bob -s 'Toner'
  supportctl: error: no customer 'bob'
  supportctl: hint: add one with 'supportctl customer add bob'
  [4]
  $ supportctl ticket new --email 'Bob <bob@example.com>' -s 'Toner'
  supportctl: error: 'Bob <bob@example.com>' is not an e-mail address
  supportctl: hint: write it as name@example.com
  [2]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' --owner bob
  supportctl: error: no agent 'bob'
  supportctl: hint: add one with 'supportctl agent add bob'
  [4]

So is what cannot be.

  $ supportctl ticket new --customer ann@example.com -s 'Toner' --severity urgnt
  supportctl: error: 'urgnt' is not a value for --severity
  supportctl: hint: did you mean 'urgent'?
  [2]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' --level enginering
  supportctl: error: no level 'enginering' in the ladder
  supportctl: hint: give first-line, engineering or manufacturer
  [4]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' -f 'serial number=4'
  supportctl: error: cannot read 'serial number=4' as a field
  supportctl: hint: write it as name=value, the name of letters, digits, _, - and .
  [2]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' --tag red,,blue
  supportctl: error: cannot read 'red,,blue' as a tag
  supportctl: hint: give a word, or several with commas between them
  [2]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' --at '2026-11-16 10:00'
  supportctl: error: cannot open a ticket for 'ann@example.com': '2026-11-16T10:00:00Z' is still to come
  supportctl: hint: give a time that has passed, or plan it with 'supportctl followup add TICKET --due WHEN -m TEXT'
  [3]
  $ supportctl ticket new --customer ann@example.com -s 'Toner' --at yesterdy
  supportctl: error: cannot read the time 'yesterdy'
  supportctl: hint: write '2026-11-21 15:00', 'tomorrow 9:30', 'tue', 'in 2h', '2h ago' or '+3bd'
  [2]
