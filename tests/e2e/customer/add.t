The desk of Northwind has its first customers.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now '2026-11-16T09:00:00Z' "$@"; }
  $ supportctl customer add harbour --name 'Harbour Bikes' --email Ann@Example.com --segment gold \
  >   --account-owner sam -f country=NL -f since=2019 -o table
  added customer harbour (Harbour Bikes)

A program gets the record it made; a key alone is enough for a customer.

  $ supportctl customer add c-4711 --json
  {"key":"c-4711","name":"c-4711","email":null,"segment":null,"account_owner":null,"fields":{},"created_at":"2026-11-16T09:00:00Z","revision":1}

A script that is not sure whether it was heard repeats itself under a key of its own: the same customer, and no
other.

  $ supportctl customer add lumen --name 'Lumen Lamps' --key crm-17
  lumen	Lumen Lamps					2026-11-16T09:00:00Z	1
  $ supportctl customer add lumen --name 'Lumen Lamps' --key crm-17
  lumen	Lumen Lamps					2026-11-16T09:00:00Z	1
  $ supportctl customer add lumen --name 'Lumen Lights' --key crm-17
  supportctl: error: key 'crm-17' was used for 'lumen' with other content
  supportctl: hint: use a new key for a new record
  [5]

A dry run says the same and adds nobody.

  $ supportctl customer add tide --name 'Tide Ferries' -n -o table
  dry run: added customer tide (Tide Ferries)
  $ supportctl customer list tide

Keys and addresses belong to one customer.

  $ supportctl customer add harbour
  supportctl: error: customer 'harbour' exists already
  supportctl: hint: change it with 'supportctl customer set harbour'
  [5]
  $ supportctl customer add harbour-2 --email ann@example.com
  supportctl: error: 'ann@example.com' belongs to customer 'harbour'
  supportctl: hint: change it with 'supportctl customer set harbour'
  [5]
  $ supportctl customer add ann@example.com
  supportctl: error: 'ann@example.com' belongs to customer 'harbour'
  supportctl: hint: change it with 'supportctl customer set harbour'
  [5]

What a customer cannot be called:

  $ supportctl customer add ''
  supportctl: error: '' cannot be a customer's key
  supportctl: hint: give one line without spaces around it
  [2]
  $ supportctl customer add ' harbour'
  supportctl: error: ' harbour' cannot be a customer's key
  supportctl: hint: give one line without spaces around it
  [2]
  $ supportctl customer add tide --email 'Tide Ferries'
  supportctl: error: 'Tide Ferries' is not an e-mail address
  supportctl: hint: write it as name@example.com
  [2]
  $ supportctl customer add tide -f country
  supportctl: error: cannot read 'country' as a field
  supportctl: hint: write it as name=value, the name of letters, digits, _, - and .
  [2]
  $ supportctl customer add
  supportctl: error: 'supportctl customer add' needs KEY
  supportctl: hint: see 'supportctl customer add --help'
  [2]

Only agents of the desk keep its records.

  $ supportctl customer add tide --as eve
  supportctl: error: no agent 'eve'
  supportctl: hint: add one with 'supportctl agent add eve'
  [4]
