Every mistake is found at once, each at its place, with what would be right.

  $ supportctl init --tz UTC >/dev/null
  $ supportctl config check
  ok: */supportctl.toml (glob)
  $ cat > wrong.toml <<'END'
  > [desk]
  > nmae = "Northwind"
  > time_zone = "Europe/Berlln"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00", "16:00-18:00"], tuesday = "mon" }
  > [[policy]]
  > name = "gold"
  > calendar = "offcie"
  > resolution = "8 hours"
  > [score]
  > potential = 0.1
  > loudness = 0.3
  > END
  $ supportctl config check --config wrong.toml
  supportctl: error: cannot use the configuration 'wrong.toml': 7 mistakes
  wrong.toml:2:1: unknown key 'nmae' in [desk]; did you mean 'name'?
  wrong.toml:3:13: 'time_zone' in [desk]: there is no time zone 'Europe/Berlln'; did you mean 'Europe/Berlin'?
  wrong.toml:6:33: 'mon' has '16:00-18:00', which overlaps '09:00-17:00'
  wrong.toml:6:49: unknown key 'tuesday' in 'hours' of [[calendar]] 'office'; known: mon, tue, wed, thu, fri, sat and sun
  wrong.toml:9:12: 'calendar' in [[policy]] 'gold': there is no calendar 'offcie'; did you mean 'office'?
  wrong.toml:10:14: 'resolution' in [[policy]] 'gold': cannot read the working time '8 hours'; write '30m', '1h30m', '8h!' for real time or '3bd' for business days
  wrong.toml:12:13: 'potential' (0.1) weighs less than 'loudness' (0.3): what a customer is worth must weigh at least as much as how loud they are
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]
  $ supportctl ticket list --config wrong.toml 2>&1 | head -1
  supportctl: error: cannot use the configuration 'wrong.toml': 7 mistakes
  $ supportctl config check --config wrong.toml --json 2>&1 | jq -c '.error.diagnostics[0]'
  {"file":"wrong.toml","line":2,"column":1,"severity":"error","message":"unknown key 'nmae' in [desk]; did you mean 'name'?"}
  $ printf '[desk\n' > broken.toml
  $ supportctl config check --config broken.toml
  supportctl: error: cannot use the configuration 'broken.toml': 1 mistake
  broken.toml:1:6: not valid TOML: in a table header: expected ']', saw '\n'
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]
  $ supportctl config check --config none.toml
  supportctl: error: cannot read 'none.toml': there is no such file
  supportctl: hint: see what is there with 'ls .'
  [74]

Whoever names a calendar names one that there is.

  $ cat > calendars.toml <<'END'
  > [desk]
  > calendar = "offices"
  > [[calendar]]
  > name = "office"
  > hours = { mon = ["09:00-17:00"] }
  > [[channel]]
  > name = "phone"
  > calendar = "ofice"
  > [[policy]]
  > name = "all"
  > calendar = "24x7"
  > [[level]]
  > name = "first"
  > calendar = "alway"
  > END
  $ supportctl config check --config calendars.toml
  supportctl: error: cannot use the configuration 'calendars.toml': 4 mistakes
  calendars.toml:2:12: 'calendar' in [desk]: there is no calendar 'offices'; did you mean 'office'?
  calendars.toml:8:12: 'calendar' in [[channel]] 'phone': there is no calendar 'ofice'; did you mean 'office'?
  calendars.toml:11:12: 'calendar' in [[policy]] 'all': there is no calendar '24x7'; known: office and always
  calendars.toml:14:12: 'calendar' in [[level]] 'first': there is no calendar 'alway'; did you mean 'always'?
  supportctl: hint: see the keys and their values with 'man supportctl.toml'
  [78]

Help and the version work with a broken configuration.

  $ SUPPORTCTL_CONFIG=broken.toml supportctl version
  supportctl	0.1.0
  $ SUPPORTCTL_CONFIG=broken.toml supportctl help times | head -1
  Times
