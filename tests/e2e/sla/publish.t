The page that customers read, out of the rules by which tickets are measured.

  $ supportctl init --name 'Northwind Support' --tz Europe/Berlin >/dev/null
  $ supportctl sla publish
  Northwind Support: how to reach us and what we promise
  ======================================================

  How to reach us
  ---------------

  Where to turn, and when somebody answers there.

    CHANNEL  CONTACT                            HOURS         ANSWERED WITHIN  COST
    Phone    +49 30 555 0100                    Office hours  2 minutes        free
    Email    support@northwind.example          Office hours                   free
    Web      https://northwind.example/support  Office hours                   free

  When we work
  ------------

  Office hours
  ~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Berlin.

    DAY                  HOURS
    Monday to Thursday   09:00-12:30, 13:00-17:30
    Friday               09:00-15:00
    Saturday and Sunday  closed

  Special days, with their hours.

    DAY                         HOURS
    Thursday, 24 December 2026  09:00-12:00
    Friday, 25 December 2026    closed
    Saturday, 26 December 2026  closed
    Friday, 1 January 2027      closed

  What we promise
  ---------------

  The first of these that fits a case holds for it, and a case keeps the terms
  that it was promised. An automatic reply does not count as an answer.

  Urgent
  ~~~~~~

  For cases of severity urgent.

    PROMISE              TIME                                      THE CLOCK STOPS
    First answer         within 30 minutes, around the clock       while we wait for you
    Each further answer  within 1 hour, around the clock           never
    News from us         at least every 2 hours, around the clock  while we wait for you
    Solution             within 8 hours, around the clock          while we wait for you or for others

  Key-customers
  ~~~~~~~~~~~~~

  For cases of customers in the segment gold or partner. Working time is counted
  in Office hours.

    PROMISE              TIME                            THE CLOCK STOPS
    First answer         within 2 hours of working time  while we wait for you
    Each further answer  within 4 hours of working time  never
    News from us         at least every business day     while we wait for you
    Solution             within 2 business days          while we wait for you or for others

  Standard
  ~~~~~~~~

  For all other cases. Working time is counted in Office hours.

    PROMISE              TIME                            THE CLOCK STOPS
    First answer         within 8 hours of working time  while we wait for you
    Each further answer  within 8 hours of working time  never
    News from us         at least every 3 business days  while we wait for you
    Solution             within 5 business days          while we wait for you or for others

  When a case needs more help
  ---------------------------

  What one level cannot solve is handed to the next. You are told of it, and by
  when you hear from us next.

  Who helps, in this order.

    LEVEL         WHO              TAKES A CASE UP WITHIN   REPORTS TO US EVERY  HOURS
    First-line    our own team
    Engineering   our own team     2 hours of working time  business day         Office hours
    Manufacturer  another company  1 business day           2 business days      Office hours

  This page is made from the rules by which every case is measured.

The same for a repository or a chat, and for a browser.

  $ supportctl sla publish -o md | head -11
  # Northwind Support: how to reach us and what we promise

  ## How to reach us

  Where to turn, and when somebody answers there.

  | Channel | Contact | Hours | Answered within | Cost |
  | --- | --- | --- | --- | --- |
  | Phone | +49 30 555 0100 | Office hours | 2 minutes | free |
  | Email | support@northwind.example | Office hours |  | free |
  | Web | https://northwind.example/support | Office hours |  | free |
  $ supportctl sla publish -o html | sed '/^<style>/,/^<\/style>/d' | head -26
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <title>Northwind Support: how to reach us and what we promise</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
  <link rel="icon" href="data:,">
  </head>
  <body>
  <header>
  <h1>Northwind Support: how to reach us and what we promise</h1>
  </header>
  <main tabindex="0">
  <h2>How to reach us</h2>
  <table>
  <caption>Where to turn, and when somebody answers there.</caption>
  <thead>
  <tr><th scope="col">Channel</th><th scope="col">Contact</th><th scope="col">Hours</th><th scope="col">Answered within</th><th scope="col">Cost</th></tr>
  </thead>
  <tbody>
  <tr><th scope="row">Phone</th><td><a href="tel:+49305550100">+49 30 555 0100</a></td><td>Office hours</td><td>2 minutes</td><td>free</td></tr>
  <tr><th scope="row">Email</th><td><a href="mailto:support@northwind.example">support@northwind.example</a></td><td>Office hours</td><td></td><td>free</td></tr>
  <tr><th scope="row">Web</th><td><a href="https://northwind.example/support">https://northwind.example/support</a></td><td>Office hours</td><td></td><td>free</td></tr>
  </tbody>
  </table>

It can be put on file, and does not go stale by itself.

  $ supportctl sla publish --output terms.md
  $ supportctl sla publish --output terms.html
  $ supportctl sla publish --output terms.txt
  $ for page in terms.md terms.html terms.txt; do supportctl sla publish --check $page --now 2027-12-31; done
  $ supportctl sla publish -o markdown | supportctl sla publish --check - -o md

When the rules change, the page is out of date, and what it lacks is told as patch reads it.

  $ sed -i 's/first_response = "2h"/first_response = "90m"/; s/"2027-01-01"/"2027-01-01", "2027-04-02"/' supportctl.toml
  $ supportctl sla publish --check terms.md
  --- terms.md
  +++ terms.md (as it would be published)
  @@ -30,6 +30,7 @@
   | Friday, 25 December 2026 | closed |
   | Saturday, 26 December 2026 | closed |
   | Friday, 1 January 2027 | closed |
  +| Friday, 2 April 2027 | closed |
  \x20 (esc)
   ## What we promise
  \x20 (esc)
  @@ -52,7 +53,7 @@
  \x20 (esc)
   | Promise | Time | The clock stops |
   | --- | --- | --- |
  -| First answer | within 2 hours of working time | while we wait for you |
  +| First answer | within 1 hour 30 minutes of working time | while we wait for you |
   | Each further answer | within 4 hours of working time | never |
   | News from us | at least every business day | while we wait for you |
   | Solution | within 2 business days | while we wait for you or for others |
  'terms.md' is out of date: renew it with 'supportctl sla publish --output terms.md'
  [1]
  $ supportctl sla publish --check terms.md -q >difference
  [1]
  $ patch -s <difference && supportctl sla publish --check terms.md
  $ supportctl sla publish --check terms.html -q | grep '^[-+]'
  --- terms.html
  +++ terms.html (as it would be published)
  +<tr><th scope="row">Friday, 2 April 2027</th><td>closed</td></tr>
  -<tr><th scope="row">First answer</th><td>within 2 hours of working time</td><td>while we wait for you</td></tr>
  +<tr><th scope="row">First answer</th><td>within 1 hour 30 minutes of working time</td><td>while we wait for you</td></tr>

A channel that nobody can turn to is not published, nor who has an agreement of their own.

  $ cat >shop.toml <<'END'
  > [desk]
  > name = "Corner <Shop>"
  > time_zone = "Europe/Amsterdam"
  > calendar = "counter"
  > [[calendar]]
  > name = "counter"
  > hours = { sat = ["10:00-16:00"], sun = ["00:00-24:00"] }
  > [[channel]]
  > name = "walk-in"
  > contact = "Long Street 1 | ring the bell"
  > [[channel]]
  > name = "chat"
  > [[policy]]
  > name = "acme-contract"
  > when = { customer = ["acme"] }
  > calendar = "always"
  > first_response = "5m"
  > [[policy]]
  > name = "orders"
  > when = { kind = ["order", "quote"], channel = ["walk-in"] }
  > calendar = "always"
  > update_every = "1bd"
  > pause = { update_every = [] }
  > END
  $ supportctl sla publish --config shop.toml
  Corner <Shop>: how to reach us and what we promise
  ==================================================

  How to reach us
  ---------------

  Where to turn, and when somebody answers there.

    CHANNEL  CONTACT                        HOURS
    Walk-in  Long Street 1 | ring the bell  Counter hours

  When we work
  ------------

  Counter hours
  ~~~~~~~~~~~~~

  Weekly hours, in the time of Europe/Amsterdam.

    DAY               HOURS
    Monday to Friday  closed
    Saturday          10:00-16:00
    Sunday            all day

  What we promise
  ---------------

  The first of these that fits a case holds for it, and a case keeps the terms
  that it was promised. An automatic reply does not count as an answer. Customers
  with an agreement of their own have its terms instead.

  Orders
  ~~~~~~

  For cases of the kind order or quote, that reach us by walk-in.

    PROMISE       TIME                                  THE CLOCK STOPS
    News from us  at least every day, around the clock  never

  All other cases
  ~~~~~~~~~~~~~~~

  No times are promised.

  This page is made from the rules by which every case is measured.
  $ supportctl sla publish --config shop.toml -o md | grep -i -e shop -e bell
  # Corner &lt;Shop&gt;: how to reach us and what we promise
  | Walk-in | Long Street 1 \| ring the bell | Counter hours |

What cannot be published is refused, and a page that is not there is no stale page.

  $ supportctl sla publish --check terms.csv
  supportctl: error: 'terms.csv' names no format of a page
  supportctl: hint: name the format with -o, or end the file in .txt, .md or .html
  [2]
  $ supportctl sla publish --output terms.pdf
  supportctl: error: 'terms.pdf' names no format
  supportctl: hint: name the format with -o, or end the file in .csv, .tsv, .json, .jsonl, .md or .html
  [2]
  $ supportctl sla publish --check none.md
  supportctl: error: cannot read 'none.md': no such file or directory
  supportctl: hint: look at it with 'ls -ld none.md'
  [74]
  $ supportctl sla publish -o json
  {"error":{"kind":"usage","code":null,"message":"'json' is not a value for --format","hint":"give text, md, markdown or html","exit":2,"diagnostics":[]}}
  [2]
  $ printf '[desk]\nname = "Bare"\n' >bare.toml
  $ supportctl sla publish --config bare.toml
  supportctl: error: there is nothing to publish: no channel, policy or ladder
  supportctl: hint: begin with the example of 'supportctl init', or see 'man supportctl.toml'
  [78]
