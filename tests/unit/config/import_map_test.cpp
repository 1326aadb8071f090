#include "supportctl/config/import_map.hpp"

#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::Folder;
using domain::EventKind;
using domain::ImportMap;

namespace {

constexpr std::string_view kLog = R"(source = "helpdesk"
[columns]
case = "CaseID"
activity = "ActivityID"
time = "CompleteTimestamp"
[activities]
"1" = "opened"
)";

constexpr std::string_view kList = "source = \"list\"\ncolumns = { case = \"ID\", opened = \"Opened\" }\n";

ImportMap read(std::string_view text) {
  const Folder folder;
  folder.write("map.toml", text);
  return config::load_import_map(folder.path("map.toml"));
}

/// "LINE:COLUMN: message", one a line; "" when nothing is wrong.
std::string wrong(std::string_view text) {
  const Folder folder;
  folder.write("map.toml", text);
  try {
    config::load_import_map(folder.path("map.toml"));
  } catch (const base::Failure& failure) {
    CHECK(failure.error().kind == base::ErrorKind::config);
    CHECK(
        failure.error().message.starts_with("cannot use the import map '" + folder.path("map.toml") + "': "));
    std::string all;
    for (const base::Diagnostic& one : failure.error().diagnostics) {
      all += base::diagnostic_text(one).substr(folder.path("map.toml:").size()) + "\n";
    }
    return all;
  }
  return {};
}

}  // namespace

TEST_CASE("the map of an event log is read whole") {
  const ImportMap map = read(R"(source = "helpdesk"
[time]
format = "%Y-%m-%d %H:%M:%S"
zone = "Europe/Rome"
[columns]
case = "CaseID"
activity = "ActivityID"
time = "CompleteTimestamp"
channel = "Channel"
severity = "Severity"
field.state = "State"
field."Sub product" = "Sub-product"
[defaults]
channel = "web"
[activities]
"1" = "opened"
"Waits for the customer" = "pending"
[values.channel]
"Postal mail" = "mail"
[values.severity]
"1 - high" = "urgent"
[empty]
words = ["N/A", "-"]
)");
  CHECK(map.source == "helpdesk");
  CHECK(map.time_format == "%Y-%m-%d %H:%M:%S");
  CHECK(map.zone == "Europe/Rome");
  CHECK(map.columns.size() == 7);
  CHECK(map.columns.at("case") == "CaseID");
  CHECK(map.columns.at("field.state") == "State");
  CHECK(map.columns.at("field.Sub product") == "Sub-product");
  CHECK(map.defaults.at("channel") == "web");
  CHECK(map.activities.at("1") == EventKind::opened);
  CHECK(map.activities.at("Waits for the customer") == EventKind::pending);
  CHECK(map.values.at("channel").at("Postal mail") == "mail");
  CHECK(map.values.at("severity").at("1 - high") == "urgent");
  CHECK(map.empty_words == std::vector<std::string>{"N/A", "-"});
}

TEST_CASE("times are read as ISO 8601 in UTC unless the map says otherwise") {
  const ImportMap map = read(kLog);
  CHECK(map.time_format == "iso");
  CHECK(map.zone == "UTC");
}

TEST_CASE("every word for an activity is known and no other") {
  for (const std::string_view word : {"opened", "message_in", "message_out", "taken", "pending", "held",
                                      "resolved", "closed", "reopened", "escalated", "note"}) {
    CAPTURE(word);
    CHECK(wrong(std::string(kLog) + "2 = \"" + std::string(word) + "\"\n") == "");
  }
  for (const std::string_view word : {"changed", "follow_up_added", "on_hold", "Opened"}) {
    CAPTURE(word);
    CHECK(wrong(std::string(kLog) + "2 = \"" + std::string(word) + "\"\n") ==
          "8:5: '2' in [activities] cannot be '" + std::string(word) +
              "': it is opened, message_in, message_out, taken, pending, held, resolved, closed, reopened, "
              "escalated or "
              "note\n");
  }
}

TEST_CASE("a map needs a source and the column of the case") {
  CHECK(wrong("").find("the import map needs a 'source'") != std::string::npos);
  CHECK(wrong("[columns]\nopened = \"Opened\"\n").find("the import map needs a 'source'") !=
        std::string::npos);
  CHECK(wrong("source = \"x\"\n[columns]\nopened = \"Opened\"\n") ==
        "2:1: 'columns' needs a 'case': the column that tells one record from another\n");
}

TEST_CASE("a list of tickets needs the time of opening and a log of events its activities and times") {
  CHECK(wrong(kList) == "");
  CHECK(wrong("source = \"x\"\n[columns]\ncase = \"ID\"\n") ==
        "2:1: 'columns' needs 'opened', or 'activity' and 'time' for a log of events\n");
  CHECK(wrong("source = \"x\"\n[columns]\ncase = \"ID\"\nactivity = \"A\"\nopened = \"O\"\n[activities]\n1 = "
              "\"opened\"\n") ==
        "4:12: 'activity' and 'time' go together: a log of events has both, a list of tickets neither\n");
  CHECK(wrong("source = \"x\"\n[columns]\ncase = \"ID\"\nactivity = \"A\"\ntime = \"T\"\n")
            .ends_with("a log of events needs [activities]: what each of its activities means\n"));
}

TEST_CASE("one column may mean several things") {
  const ImportMap map =
      read("source = \"x\"\n[columns]\ncase = \"ID\"\nopened = \"O\"\nanswered = \"D\"\nresolved = \"D\"\n");
  CHECK(map.columns.at("answered") == "D");
  CHECK(map.columns.at("resolved") == "D");
}

TEST_CASE("a time format names a day and nothing that cannot be read") {
  const auto format = [](std::string_view text) {
    return std::string(kList) + "time.format = \"" + std::string(text) + "\"\n";
  };
  for (const std::string_view text : {"iso", "%m/%d/%Y", "%d.%m.%Y %H:%M", "%Y%m%d%H%M%S", "on %Y-%m-%d"}) {
    CAPTURE(text);
    CHECK(wrong(format(text)) == "");
  }
  for (const std::string_view text : {"ISO", "%Y-%m", "%d/%m/%y", "%F", "%Y-%m-%d %", "%%Y-%m-%d", "Y-m-d"}) {
    CAPTURE(text);
    CHECK(wrong(format(text))
              .starts_with("3:15: 'format' in [time] cannot be '" + std::string(text) + "': it is \"iso\""));
  }
  CHECK(wrong(std::string(kList) + "time.zone = \"Europe/Roma\"\n")
            .starts_with("3:13: 'zone' in [time]: there is no time zone"));
}

TEST_CASE("words of ours are checked where they are a closed set") {
  const std::string map =
      "source = \"x\"\n[columns]\ncase = \"ID\"\nopened = \"O\"\nkind = \"K\"\nseverity = \"S\"\n";
  CHECK(wrong(map + "[defaults]\nkind = \"bug\"\n")
            .starts_with("8:8: 'kind' in [defaults] cannot be 'bug': it is question"));
  CHECK(wrong(map + "[defaults]\nseverity = \"P1\"\n") ==
        "8:12: 'severity' in [defaults] cannot be 'P1': it is low, normal, high or urgent\n");
  CHECK(wrong(map + "[values.severity]\nP1 = \"urgnt\"\n") ==
        "8:6: 'P1' in 'severity' of [values] cannot be 'urgnt': it is low, normal, high or urgent\n");
  CHECK(wrong(map + "[values.kind]\nbug = \"problem\"\n") == "");
}

TEST_CASE("unknown columns and tables are refused") {
  CHECK(wrong(std::string(kLog) + "[colums]\n") ==
        "8:2: unknown key 'colums' in the import map; did you mean 'columns'?\n");
  CHECK(wrong("source = \"x\"\n[columns]\ncase = \"ID\"\nopend = \"O\"\n")
            .starts_with("2:1: 'columns' needs 'opened', or 'activity' and 'time' for a log of events\n4:1: "
                         "unknown key 'opend' in "
                         "[columns]; did you mean 'opened'?"));
  CHECK(wrong(std::string(kList) + "defaults.opened = \"2026-01-01\"\n")
            .find("unknown key 'opened' in [defaults]") != std::string::npos);
  CHECK(wrong(std::string(kList) + "empty.word = \"x\"\n") ==
        "3:7: unknown key 'word' in [empty]; did you mean 'words'?\n");
}

TEST_CASE("words for a column that the file does not have are refused") {
  CHECK(wrong(std::string(kList) + "[values.channel]\nWeb = \"web\"\n") ==
        "3:1: [values.channel] is of no use: [columns] has no 'channel'\n");
}

TEST_CASE("a map that is not there is no mistake of its content") {
  const Folder folder;
  try {
    config::load_import_map(folder.path("map.toml"));
    FAIL("a map that is not there was read");
  } catch (const base::Failure& failure) {
    CHECK(failure.error().kind == base::ErrorKind::io);
  }
}

TEST_CASE("the maps of the examples are read") {
  const std::string folder = SUPPORTCTL_EXAMPLES "/import/";
  const ImportMap log = config::load_import_map(folder + "helpdesk.toml");
  CHECK(log.activities.size() == 9);
  CHECK(log.zone == "Europe/Rome");
  const ImportMap list = config::load_import_map(folder + "complaints.toml");
  CHECK(list.columns.at("field.sub_product") == "Sub-product");
  CHECK(list.values.at("channel").size() == 6);
  CHECK(list.columns.at("answered") == list.columns.at("resolved"));
}
