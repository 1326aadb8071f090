#include "supportctl/ingest/event_log.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "supportctl/base/file.hpp"
#include "supportctl/config/import_map.hpp"
#include "supportctl/domain/history.hpp"

namespace supportctl::ingest {
namespace {

using Texts = std::vector<std::string>;

domain::ImportMap small_map() {
  domain::ImportMap map;
  map.source = "log";
  map.time_format = "%Y-%m-%d %H:%M";
  map.columns = {{"case", "Case"}, {"activity", "Activity"}, {"time", "Time"}};
  map.activities = {{"open", domain::EventKind::opened},
                    {"work", domain::EventKind::taken},
                    {"done", domain::EventKind::resolved}};
  return map;
}

EventLog read(std::string_view text, const domain::ImportMap& map = small_map(),
              const base::TimeZone& zone = {}) {
  return read_event_log(text, "log.csv", map, zone);
}

Texts findings(const EventLog& log) {
  Texts texts;
  for (const auto& diagnostic : log.diagnostics) texts.push_back(base::diagnostic_text(diagnostic));
  return texts;
}

Texts identities(const EventLog& log) {
  Texts texts;
  for (const auto& row : log.rows) texts.push_back(row.case_id + ":" + row.step.identity);
  return texts;
}

TEST_CASE("a row becomes a step of its case") {
  const auto log = read("Case,Activity,Time\n7,open,2026-01-05 09:00\n7, work ,2026-01-05 09:30\n");
  REQUIRE(findings(log) == Texts{});
  REQUIRE(log.rows.size() == 2);
  CHECK(log.rows[0].line == 2);
  CHECK(log.rows[0].case_id == "7");
  CHECK(log.rows[0].step.kind == domain::EventKind::opened);
  CHECK(log.rows[1].step.kind == domain::EventKind::taken);
  CHECK(log.rows[1].step.activity == "work");
  CHECK(log.rows[1].step.identity == "work");
  CHECK(base::instant_text(log.rows[1].step.at) == "2026-01-05T09:30:00Z");
  CHECK(!log.rows[0].kind);
  CHECK(!log.rows[0].severity);
  CHECK(log.header_text == "Case,Activity,Time\n");
}

TEST_CASE("all other columns are read under the names of the map") {
  auto map = small_map();
  map.columns.insert({{"actor", "Who"},
                      {"customer", "Customer"},
                      {"email", "Mail"},
                      {"channel", "Via"},
                      {"product", "Product"},
                      {"kind", "Kind"},
                      {"severity", "Severity"},
                      {"subject", "Subject"},
                      {"text", "Text"},
                      {"field.order", "Order no"},
                      {"field.shop", "Shop"}});
  map.values["channel"] = {{"Postal mail", "mail"}};
  map.values["severity"] = {{"P1", "urgent"}};
  map.values["field.shop"] = {{"B", "Berlin"}};
  const auto log = read(
      "Text,Case,Activity,Time,Who,Customer,Mail,Via,Product,Kind,Severity,Subject,Order no,Shop\n"
      "\"it \"\"burns\"\"\nbadly\",7,open,2026-01-05 09:00,anna,c-1,a@b.example,Postal mail,Lamp,problem,P1,"
      "Help,4711,B\n",
      map);
  REQUIRE(findings(log) == Texts{});
  REQUIRE(log.rows.size() == 1);
  const HistoryRow& row = log.rows[0];
  CHECK(row.step.text == "it \"burns\"\nbadly");
  CHECK(row.step.actor == "anna");
  CHECK(row.step.channel == "mail");
  CHECK(row.customer == "c-1");
  CHECK(row.email == "a@b.example");
  CHECK(row.product == "Lamp");
  CHECK(row.subject == "Help");
  CHECK(row.kind == domain::TicketKind::problem);
  CHECK(row.severity == domain::TicketSeverity::urgent);
  CHECK(row.fields == base::FieldMap{{"order", "4711"}, {"shop", "Berlin"}});
}

TEST_CASE("defaults stand in for a missing column and for an empty cell") {
  auto map = small_map();
  map.columns["actor"] = "Who";
  map.columns["field.shop"] = "Shop";
  map.empty_words = {"N/A", "-"};
  map.defaults = {{"actor", "desk"}, {"channel", "web"}, {"kind", "request"}};
  const auto log = read(
      "Case,Activity,Time,Who,Shop\n1,open,2026-01-05 09:00,N/A,N/A\n1,open,2026-01-05 09:01,,\n"
      "1,open,2026-01-05 09:02,anna,B\n",
      map);
  REQUIRE(log.rows.size() == 3);
  CHECK(log.rows[0].step.actor == "desk");
  CHECK(log.rows[1].step.actor == "desk");
  CHECK(log.rows[2].step.actor == "anna");
  CHECK(log.rows[0].step.channel == "web");
  CHECK(log.rows[0].kind == domain::TicketKind::request);
  CHECK(log.rows[0].fields.empty());
  CHECK(log.rows[2].fields == base::FieldMap{{"shop", "B"}});
}

TEST_CASE("a default may stand in for the activity") {
  auto map = small_map();
  map.columns.erase("activity");
  map.defaults["activity"] = "open";
  const auto log = read("Case,Time\n1,2026-01-05 09:00\n", map);
  REQUIRE(log.rows.size() == 1);
  CHECK(log.rows[0].step.kind == domain::EventKind::opened);
}

TEST_CASE("rows that are alike are numbered in the file's order") {
  const auto log = read(
      "Case,Activity,Time\n2,work,2026-01-05 09:00\n1,work,2026-01-05 09:00\n2,work,2026-01-05 09:00\n"
      "2,done,2026-01-05 09:00\n2,work,2026-01-05 09:01\n2,work,2026-01-05 09:00\n1,work,2026-01-05 09:00\n");
  CHECK(identities(log) == Texts{"2:work", "1:work", "2:work#2", "2:done", "2:work", "2:work#3", "1:work#2"});
}

TEST_CASE("rows come in the file's order, whatever their times") {
  const auto log = read("Case,Activity,Time\n1,done,2026-01-05 12:00\n1,open,2026-01-05 09:00\n");
  CHECK(identities(log) == Texts{"1:done", "1:open"});
}

TEST_CASE("an unknown activity is an error at its cell") {
  const auto log = read(
      "Case,Activity,Time\n1,opne,2026-01-05 09:00\n1,\"quite other\",2026-01-05 09:00\n"
      "1,done,2026-01-05 09:00\n");
  CHECK(findings(log) == Texts{"log.csv:2:3: unknown activity 'opne': did you mean 'open'?",
                               "log.csv:3:3: unknown activity 'quite other': known are done, open and work"});
  CHECK(identities(log) == Texts{"1:done"});
  REQUIRE(log.rejected.size() == 2);
  CHECK(log.rejected[1].line == 3);
  CHECK(log.rejected[1].text == "1,\"quite other\",2026-01-05 09:00\n");
}

TEST_CASE("a long list of known words is cut") {
  auto map = small_map();
  map.activities.clear();
  for (char c = 'a'; c <= 'z'; ++c) map.activities[std::string(12, c)] = domain::EventKind::note;
  const auto log = read("Case,Activity,Time\n1,0,2026-01-05 09:00\n", map);
  REQUIRE(findings(log).size() == 1);
  CHECK(findings(log)[0].ends_with("ssssssssssss, tttttttttttt and 6 more"));
}

TEST_CASE("every fault of a row is reported, and the row is rejected once") {
  const auto log = read("Case,Activity,Time\n1,open,2026-01-05 09:00\n,opne,05.01.2026\n");
  CHECK(findings(log) ==
        Texts{"log.csv:3:1: 'case' is empty", "log.csv:3:2: unknown activity 'opne': did you mean 'open'?",
              "log.csv:3:7: cannot read the time '05.01.2026': it does not have the form '%Y-%m-%d %H:%M'"});
  REQUIRE(log.rejected.size() == 1);
  CHECK(log.rejected[0].text == ",opne,05.01.2026\n");
}

TEST_CASE("empty required cells are errors, and empty words are empty") {
  auto map = small_map();
  map.empty_words = {"N/A"};
  const auto log =
      read("Case,Activity,Time\nN/A,open,2026-01-05 09:00\n1, ,2026-01-05 09:00\n1,open,\n", map);
  CHECK(findings(log) == Texts{"log.csv:2:1: 'case' is empty", "log.csv:3:3: 'activity' is empty",
                               "log.csv:4:8: 'time' is empty"});
  CHECK(log.rows.empty());
}

TEST_CASE("a column of the map that the file lacks is an error at the header") {
  auto map = small_map();
  map.columns["case"] = "CaseID";
  map.columns["actor"] = "Handled by";
  const auto log = read("\nCaseId,Activity,Time\n1,open,2026-01-05 09:00\n", map);
  CHECK(findings(log) ==
        Texts{"log.csv:2:1: the header has no column 'Handled by' for 'actor': known are CaseId, Activity "
              "and Time",
              "log.csv:2:1: the header has no column 'CaseID' for 'case': did you mean 'CaseId'?"});
  CHECK(log.rows.empty());
  CHECK(log.rejected.empty());
}

TEST_CASE("a map without the columns that are needed is an error of the whole file") {
  domain::ImportMap map;
  map.time_format = "%Q";
  map.columns["activity"] = "";
  map.defaults = {{"kind", "complain"}, {"severity", "P1"}};
  const auto log = read("Case,Activity,Time\n1,open,2026-01-05 09:00\n", map);
  CHECK(findings(log) ==
        Texts{"log.csv: cannot use the time format '%Q': '%Q' is none of %Y %m %d %H %M %S",
              "log.csv: the import map names no column for 'case'",
              "log.csv: the import map names no column for 'activity'",
              "log.csv: the import map names no column for 'time'",
              "log.csv: the import map's default: unknown kind 'complain': did you mean 'complaint'?",
              "log.csv: the import map's default: unknown severity 'P1': known are low, normal, high and "
              "urgent"});
  CHECK(log.rows.empty());
}

TEST_CASE("faults of the file as a whole end the reading") {
  CHECK(findings(read("")) == Texts{"log.csv:1:1: the file is empty"});
  CHECK(findings(read("Case,Activity,Time\n")) == Texts{"log.csv:1:1: the file has a header and no rows"});
  CHECK(findings(read("Case,Activity,Case\n1,2,3\n")) ==
        Texts{"log.csv:1:15: the header names 'Case' twice"});
}

TEST_CASE("faulty rows are rejected and the others read") {
  const auto log = read("Case,Activity,Time\n1,open\n1,open,2026-01-05 09:00\n1,\"open,2026\n2,done,2026\n");
  CHECK(findings(log) == Texts{"log.csv:2:1: too few cells: 2 where the header has 3",
                               "log.csv:4:3: the quote that opens this cell is never closed"});
  CHECK(identities(log) == Texts{"1:open"});
  CHECK(reject_text(log.header_text, log.rejected) ==
        "Case,Activity,Time\n1,open\n1,\"open,2026\n2,done,2026\n");
}

TEST_CASE("a mended reject file gives the rows that were missing") {
  const std::string text =
      "\xef\xbb\xbf"
      "Case,Activity,Time\r\n1,opne,2026-01-05 09:00\r\n1,done,2026-01-05 10:00\r\n";
  const auto log = read(text);
  std::string mended = reject_text(log.header_text, log.rejected);
  CHECK(mended ==
        "\xef\xbb\xbf"
        "Case,Activity,Time\r\n1,opne,2026-01-05 09:00\r\n");
  mended.replace(mended.find("opne"), 4, "open");
  const auto again = read(mended);
  CHECK(findings(again) == Texts{});
  CHECK(identities(again) == Texts{"1:open"});
}

TEST_CASE("words of kind and severity are checked at their cells") {
  auto map = small_map();
  map.columns.insert({{"kind", "Kind"}, {"severity", "Severity"}});
  const auto log = read("Case,Activity,Time,Kind,Severity\n1,open,2026-01-05 09:00,problme,P1\n", map);
  CHECK(findings(log) ==
        Texts{"log.csv:2:25: unknown kind 'problme': did you mean 'problem'?",
              "log.csv:2:33: unknown severity 'P1': known are low, normal, high and urgent"});
  CHECK(log.rejected.size() == 1);
}

TEST_CASE("a skipped time is a warning and its row is read") {
  const auto zone = base::TimeZone::load("Europe/Berlin").value();
  const auto log = read("Case,Activity,Time\n1,open,2026-03-29 02:30\n", small_map(), zone);
  CHECK(findings(log) ==
        Texts{"log.csv:2:8: warning: the time '2026-03-29 02:30' was skipped in Europe/Berlin when "
              "clocks were put forward: taken as 2026-03-29 03:30:00"});
  REQUIRE(log.rows.size() == 1);
  CHECK(base::instant_text(log.rows[0].step.at) == "2026-03-29T01:30:00Z");
  CHECK(log.rejected.empty());
}

TEST_CASE("text that is not UTF-8 is repaired with one warning a row") {
  auto map = small_map();
  map.columns.insert({{"actor", "Who"}, {"text", "Text"}});
  const auto log = read(
      "Case,Activity,Time,Who,Text\n1,open,2026-01-05 09:00,J\xfcrgen,gr\xfc\xdf"
      "e\n2,open,2026-01-05 09:00,J\xc3\xbcrgen,ok\n",
      map);
  CHECK(findings(log) ==
        Texts{"log.csv:2:25: warning: not UTF-8: what cannot be read is replaced in 'J\xef\xbf\xbdrgen'"});
  REQUIRE(log.rows.size() == 2);
  CHECK(log.rows[0].step.actor == "J\xef\xbf\xbdrgen");
  CHECK(log.rows[0].step.text ==
        "gr\xef\xbf\xbd\xef\xbf\xbd"
        "e");
  CHECK(log.rows[1].step.actor == "J\xc3\xbcrgen");
}

TEST_CASE("each row that is repaired has its warning") {
  const auto log = read("Case,Activity,Time\n\xff,open,2026-01-05 09:00\n\xfe,open,2026-01-05 09:00\n");
  CHECK(findings(log) ==
        Texts{"log.csv:2:1: warning: not UTF-8: what cannot be read is replaced in '\xef\xbf\xbd'",
              "log.csv:3:1: warning: not UTF-8: what cannot be read is replaced in '\xef\xbf\xbd'"});
}

TEST_CASE("findings come in the order of their places, whatever the order of the columns") {
  const auto log = read("Time,Activity,Case\nnow,opne,\nnow,opne,\n");
  Texts places;
  for (const auto& d : log.diagnostics)
    places.push_back(std::to_string(d.line) + ":" + std::to_string(d.column));
  CHECK(places == Texts{"2:1", "2:5", "2:10", "3:1", "3:5", "3:10"});
}

EventLog read_helpdesk() {
  const std::string examples = SUPPORTCTL_EXAMPLES "/";
  const auto map = config::load_import_map(examples + "import/helpdesk.toml");
  const auto zone = base::TimeZone::load(map.zone).value();
  return read_event_log(base::read_file(examples + "data/helpdesk_events.csv"), "helpdesk_events.csv", map,
                        zone);
}

TEST_CASE("the help desk's log is read whole, its repeated rows told apart") {
  const auto log = read_helpdesk();
  CHECK(findings(log) == Texts{});
  CHECK(log.rejected.empty());
  CHECK(log.rows.size() == 13'710);
  std::set<std::string> cases;
  std::set<std::tuple<std::string, base::Instant, std::string>> known;
  std::size_t repeats = 0;
  for (const auto& row : log.rows) {
    cases.insert(row.case_id);
    known.emplace(row.case_id, row.step.at, row.step.identity);
    if (row.step.identity != row.step.activity) ++repeats;
  }
  CHECK(cases.size() == 3'804);
  CHECK(known.size() == 13'710);
  CHECK(repeats == 91);
  CHECK(log.rows.front().line == 2);
  CHECK(log.rows.front().case_id == "2");
  CHECK(base::instant_text(log.rows.front().step.at) == "2012-04-03T14:55:38Z");
  CHECK(log.rows.back().line == 13'711);
}

TEST_CASE("reading the help desk's log again gives the same identities") {
  CHECK(identities(read_helpdesk()) == identities(read_helpdesk()));
}

TEST_CASE("each row of the help desk's log is one event of its case") {
  std::map<std::string, std::vector<domain::HistoryStep>> cases;
  for (const auto& row : read_helpdesk().rows) cases[row.case_id].push_back(row.step);
  std::map<domain::EventKind, std::size_t> counts;
  for (const auto& [id, steps] : cases) {
    for (const auto& event : domain::events_of_history(steps)) ++counts[event.kind];
  }
  using enum domain::EventKind;
  // 4,144 times activity 1 and 108 times 3: 3,752 of them come first in their case, the others are notes
  // beside the nine rows of the activities 5 and 7. Of the 4,278 rows of 8 and 1,021 of 2, 4 and 9 the
  // reopened ones follow a 6.
  CHECK(counts[opened] == 3'752);
  CHECK(counts[note] == 4'144 + 108 - 3'752 + 9);
  CHECK(counts[resolved] == 4'150);
  CHECK(counts[taken] + counts[held] + counts[pending] + counts[reopened] == 4'278 + 45 + 14 + 962);
  CHECK(counts[reopened] == 138);
  CHECK(counts.size() == 7);
}

}  // namespace
}  // namespace supportctl::ingest
