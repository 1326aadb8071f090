#include "cli/topics.hpp"

#include <array>

namespace supportctl::cli {
namespace {

constexpr std::string_view kEnvironment = R"(Environment

  SUPPORTCTL_CONFIG  the configuration to read; --config wins over it
  SUPPORTCTL_STORE   the store to use; --store wins over it
  SUPPORTCTL_AGENT   who acts; --as wins over it
  XDG_CONFIG_HOME    where supportctl/config.toml is looked for [~/.config]
  LOGNAME, USER      who acts when nothing else says so
  VISUAL, EDITOR     what a text is written with on a terminal
  NO_COLOR, TERM     no colour when NO_COLOR is set or TERM is dumb
  COLUMNS            the width of the terminal
  PATH               a program supportctl-NAME in it runs as 'supportctl NAME'

The configuration is --config, else SUPPORTCTL_CONFIG, else the nearest
supportctl.toml from the current folder upwards, else the user's own.
'supportctl config show --origin' says which setting won and where it is from.
)";

constexpr std::string_view kExitStatuses = R"(Exit statuses

    0  done; finding nothing is no failure
    1  the asked-for condition holds (--fail-on, store check)
    2  the command line is wrong
    3  a rule of the desk says no: the reason and the command that would help
       are given, and nothing was written
    4  there is no such record
    5  somebody else changed it, or the key was used for other content
   65  the input is bad: every finding is given as file:line:column
   70  a bug in supportctl
   74  the store or a file cannot be read or written
   75  the store was busy past --busy-timeout: nothing was written, try again
   78  the configuration is wrong: every finding is given as file:line:column
  130  interrupted: nothing is half-written

They are the same in every format. With -o json an error is one JSON object on
standard error.
)";

constexpr std::string_view kFormats = R"(Formats (-o FORMAT)

  table     for people: aligned, relative times, colour on a terminal
  tsv       a record a line, cells apart by tabs, never cut; names with --header
  csv       RFC 4180 with a header line; what a spreadsheet would run is defused
  json      an array of objects; one object for one record
  jsonl     one object a line
  markdown  a table for a page or a chat
  html      a page that stands alone, for a browser, a telephone or paper

Without -o: table on a terminal, tsv in a pipe; --output FILE takes the format
from the file's suffix. Data goes to standard output, every message to standard
error. Machine formats (tsv, csv, json, jsonl) know no locale, colour, width or
zone: instants are RFC 3339 in UTC, lengths whole seconds, what is missing is null in
JSON and an empty cell elsewhere. They only ever grow. --columns a,b (or --json=a,b) chooses columns.
)";

constexpr std::string_view kTimes = R"(Times

A point in time (WHEN) is written as one of
  2026-11-21T15:00+01:00   2026-11-21T14:00:00Z    with its offset
  2026-11-21 15:00         2026-11-21              in the desk's zone, or --tz
  now  today  tomorrow 15:00  yesterday  tue 9:30  15:00
  in 2h   2h ago   +2h   -30m                      real time from now
  +3bd   in 3bd                                    business days of the desk
  eod  eow  eom                                    end of day, week, month

A length of time is written as
  8h  30m  1h30m   working time, by a calendar
  8h!  2d!         real time
  3bd              business days: the same wall time that many open days on

Scripts count with them by 'supportctl calendar add', 'between' and 'open', which
answer one question, or one a line of standard input; see supportctl-calendar(1).

--now WHEN sets the clock of a whole run; --as-of WHEN reads the records as they
were then. Both make a report the same byte for byte.
)";

constexpr std::string_view kPolicy = R"(The rules of the desk

Clocks, by the first policy that matches the ticket and its calendar's hours:
  first_response  from opening to an agent's first message; rests while pending
  next_reply      from the oldest unanswered message of the customer; never rests
  update_every    from each message to the customer to the next; rests while pending
  resolution      from opening to the last resolution; rests while pending, on hold

A promise is a follow-up the customer has been told of. An agent's message to the
customer by its time keeps it, one after it keeps it late; a promise whose time
has passed is broken. Resolving a ticket never erases a promise.

Escalating needs a level, a reason, that the customer is told (--told-customer)
or will be (--tell-by), and a date for the next update (--next-update).

See supportctl-policy(7) for the whole of it.
)";

constexpr std::array kTopics = {Topic{"environment", kEnvironment}, Topic{"exit-codes", kExitStatuses},
                                Topic{"formats", kFormats}, Topic{"times", kTimes}, Topic{"policy", kPolicy}};

}  // namespace

std::span<const Topic> all_topics() {
  return kTopics;
}

}  // namespace supportctl::cli
