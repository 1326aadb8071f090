Which promise does a ticket get, and why not another? The first policy that matches.

  $ supportctl init --tz UTC >/dev/null
  $ cat >supportctl.toml <<'END'
  > [desk]
  > calendar = "office"
  > [store]
  > path = "desk.db"
  > [[channel]]
  > name = "phone"
  > [[channel]]
  > name = "web"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"], tue = "mon", wed = "mon", thu = "mon", fri = "mon" }
  > [[policy]]
  > name = "gold-urgent"
  > when = { segment = ["gold"], severity = ["high", "urgent"] }
  > calendar = "always"
  > first_response = "30m"
  > resolution = "8h"
  > warn_at = ["50%", "30m"]
  > [[policy]]
  > name = "phone"
  > when = { channel = ["phone"] }
  > calendar = "office"
  > first_response = "1h"
  > [[policy]]
  > name = "standard"
  > calendar = "office"
  > first_response = "8h"
  > resolution = "5bd"
  > pause = { resolution = ["pending"] }
  > END
  $ now='2026-11-16 10:00'
  $ supportctl() { command supportctl -o table --now "$now" "$@"; }
  $ supportctl customer add acme --segment gold -q
  $ supportctl ticket new --customer acme -s 'Printer jams' --channel web -q
  $ supportctl sla policies
  #  POLICY       STATE    TICKETS  WHEN                                         CALENDAR  FIRST RESPONSE  NEXT REPLY  UPDATE EVERY  RESOLUTION  WARNS AT  PAUSES
  1  gold-urgent  current        0  segment is gold, severity is high or urgent  always    30m                                       8h          50%, 30m
  2  phone        current        0  channel is phone                             office    1h
  3  standard     current        1  every ticket                                 office    8h                                        5bd                   resolution while pending

The ticket of a gold customer, but not a bad one:

  $ supportctl sla policies --test T-1
  #  POLICY       MATCHES  WHY NOT                                    CHOSEN NOW  KEPT     VERSION  RECORDED
  1  gold-urgent  no       severity is normal, wanted high or urgent  no
  2  phone        no       channel is web, wanted phone               no
  3  standard     yes                                                 yes         current        1  2026-11-16 10:00

The config promises more now; the ticket keeps what it was promised.

  $ sed -i 's/first_response = "8h"/first_response = "4h"/' supportctl.toml
  $ supportctl sla policies --columns position,policy,state,open_tickets
  #  POLICY       STATE    TICKETS
  1  gold-urgent  current        0
  2  phone        current        0
  3  standard     current        0
     standard     earlier        1
  $ supportctl sla policies --test T-1
  #  POLICY       MATCHES  WHY NOT                                    CHOSEN NOW  KEPT     VERSION  RECORDED
  1  gold-urgent  no       severity is normal, wanted high or urgent  no
  2  phone        no       channel is web, wanted phone               no
  3  standard     yes                                                 yes         earlier        1  2026-11-16 10:00
  $ supportctl ticket set T-1 --severity urgent -q
  $ supportctl sla policies --test T-1
  #  POLICY       MATCHES  WHY NOT                       CHOSEN NOW  KEPT     VERSION  RECORDED
  1  gold-urgent  yes                                    yes         current        2  2026-11-16 10:00
  2  phone        no       channel is web, wanted phone  no
  3  standard     yes                                    no
  $ command supportctl sla policies --test T-1 -o json | jq -c '.[]'
  {"position":1,"policy":"gold-urgent","matches":true,"why_not":null,"chosen":true,"kept":"current","version":2,"recorded_at":"2026-11-16T10:00:00Z"}
  {"position":2,"policy":"phone","matches":false,"why_not":"channel is web, wanted phone","chosen":false,"kept":null,"version":null,"recorded_at":null}
  {"position":3,"policy":"standard","matches":true,"why_not":null,"chosen":false,"kept":null,"version":null,"recorded_at":null}
  $ supportctl sla policies --test T-7
  supportctl: error: no ticket 'T-7'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
