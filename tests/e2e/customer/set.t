Harbour Bikes becomes a gold customer, and Ann leaves.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl() { command supportctl --now '2026-11-16T09:00:00Z' "$@"; }
  $ supportctl customer add harbour --name 'Harbour Bikes' --email ann@example.com -f country=NL >/dev/null
  $ supportctl customer add lumen --email office@example.net >/dev/null
  $ supportctl customer set harbour --segment gold --email Ben@Example.com -o table
  changed customer harbour (Harbour Bikes)
  $ supportctl customer list --columns key,name,email,segment,fields,revision
  harbour	Harbour Bikes	ben@example.com	gold	country=NL	2
  lumen	lumen	office@example.net			1

Only what is given changes. An empty value takes it away.

  $ supportctl customer set harbour --email '' -f country= -f berth=12 --json
  {"key":"harbour","name":"Harbour Bikes","email":null,"segment":"gold","account_owner":null,"fields":{"berth":"12"},"created_at":"2026-11-16T09:00:00Z","revision":3}
  $ supportctl customer set harbour --name '' --columns name
  harbour

A program that has looked before changes only what it has seen.

  $ supportctl customer set harbour --segment silver --if-revision 3
  supportctl: error: customer 'harbour' has revision 4, not 3
  supportctl: hint: look again with 'supportctl customer show harbour'
  [5]
  $ supportctl customer set harbour --segment silver --if-revision 4 --columns segment,revision
  silver	5

A dry run says what would be.

  $ supportctl customer set harbour --segment bronze -n --columns segment,revision
  bronze	6
  $ supportctl customer list harbour --columns segment,revision
  silver	5

What would change nothing is refused, so that a slip is noticed.

  $ supportctl customer set harbour --segment silver
  supportctl: error: cannot change 'harbour': that would change nothing
  supportctl: hint: see it with 'supportctl customer show harbour'
  [3]
  $ supportctl customer set harbour
  supportctl: error: cannot change 'harbour': that would change nothing
  supportctl: hint: see it with 'supportctl customer show harbour'
  [3]

An address belongs to one customer.

  $ supportctl customer set harbour --email office@example.net
  supportctl: error: 'office@example.net' belongs to customer 'lumen'
  supportctl: hint: change it with 'supportctl customer set lumen'
  [5]
  $ supportctl customer set harbour --email nowhere
  supportctl: error: 'nowhere' is not an e-mail address
  supportctl: hint: write it as name@example.com
  [2]
  $ supportctl customer set nobody --segment gold
  supportctl: error: no customer 'nobody'
  supportctl: hint: add one with 'supportctl customer add nobody'
  [4]

A policy may look at the segment: the customer's open tickets are promised what their new segment is promised, and what
has elapsed is kept.

  $ command supportctl ticket new --customer harbour -s 'Crane stands' --now 2026-11-16T08:00:00Z >/dev/null
  $ clocks() { command supportctl ticket show T-1 --now 2026-11-16T09:00:00Z --json | jq -c '.clocks[] | [.clock, .policy, .target, .elapsed]'; }
  $ clocks
  ["first_response","standard","8h",0]
  ["resolution","standard","5bd",0]
  $ command supportctl customer set harbour --segment gold --now 2026-11-16T09:00:00Z >/dev/null
  $ clocks
  ["first_response","key-customers","2h",0]
  ["resolution","key-customers","2bd",0]
