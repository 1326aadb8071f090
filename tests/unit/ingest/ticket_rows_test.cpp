#include "supportctl/ingest/ticket_rows.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "supportctl/base/file.hpp"
#include "supportctl/config/import_map.hpp"

namespace supportctl::ingest {
namespace {

using Texts = std::vector<std::string>;

domain::ImportMap small_map() {
  domain::ImportMap map;
  map.source = "old desk";
  map.time_format = "iso";
  map.columns = {{"case", "No"}, {"opened", "Opened"}, {"answered", "Answered"}, {"resolved", "Done"}};
  return map;
}

TicketRows read(std::string_view text, const domain::ImportMap& map = small_map()) {
  return read_ticket_rows(text, "t.csv", map, {});
}

Texts findings(const TicketRows& tickets) {
  Texts texts;
  for (const auto& diagnostic : tickets.diagnostics) texts.push_back(base::diagnostic_text(diagnostic));
  return texts;
}

std::string time_text(const std::optional<base::Instant>& time) {
  return time ? base::instant_text(*time) : "-";
}

TEST_CASE("a row becomes a ticket with what the file tells") {
  const auto tickets =
      read("No,Opened,Answered,Done\n7,2026-01-05 09:00,2026-01-05 09:30,2026-01-06\n8,2026-01-05,,\n");
  REQUIRE(findings(tickets) == Texts{});
  REQUIRE(tickets.rows.size() == 2);
  const ImportedTicket& first = tickets.rows[0];
  CHECK(first.line == 2);
  CHECK(first.case_id == "7");
  CHECK(base::instant_text(first.opened_at) == "2026-01-05T09:00:00Z");
  CHECK(time_text(first.answered_at) == "2026-01-05T09:30:00Z");
  CHECK(time_text(first.resolved_at) == "2026-01-06T00:00:00Z");
  CHECK(first.kind == domain::TicketKind::question);
  CHECK(first.severity == domain::TicketSeverity::normal);
  CHECK(first.tags.empty());
  CHECK(time_text(tickets.rows[1].answered_at) == "-");
  CHECK(time_text(tickets.rows[1].resolved_at) == "-");
}

TEST_CASE("all other columns of a ticket are read under the names of the map") {
  domain::ImportMap map;
  map.time_format = "%m/%d/%Y";
  map.zone = "UTC";
  map.columns = {{"case", "Id"},           {"opened", "Date"},      {"actor", "Who"},
                 {"customer", "Customer"}, {"email", "Mail"},       {"channel", "Via"},
                 {"product", "Product"},   {"kind", "Kind"},        {"severity", "Severity"},
                 {"subject", "Subject"},   {"text", "Text"},        {"outcome", "Outcome"},
                 {"tags", "Tags"},         {"field.state", "State"}};
  map.values["outcome"] = {{"Closed with relief", "helped"}};
  const auto tickets = read(
      "Id;Date;Who;Customer;Mail;Via;Product;Kind;Severity;Subject;Text;Outcome;Tags;State\n"
      "1;3/12/2014;mia;c-9;a@b.example;web;Loan;complaint;high;Late;\"two\nlines\";Closed with "
      "relief;b,a;MI\n",
      map);
  REQUIRE(findings(tickets) == Texts{});
  REQUIRE(tickets.rows.size() == 1);
  const ImportedTicket& ticket = tickets.rows[0];
  CHECK(base::instant_text(ticket.opened_at) == "2014-03-12T00:00:00Z");
  CHECK(ticket.actor == "mia");
  CHECK(ticket.customer == "c-9");
  CHECK(ticket.email == "a@b.example");
  CHECK(ticket.channel == "web");
  CHECK(ticket.product == "Loan");
  CHECK(ticket.kind == domain::TicketKind::complaint);
  CHECK(ticket.severity == domain::TicketSeverity::high);
  CHECK(ticket.subject == "Late");
  CHECK(ticket.text == "two\nlines");
  CHECK(ticket.outcome == "helped");
  CHECK(ticket.tags == Texts{"a", "b"});
  CHECK(ticket.fields == base::FieldMap{{"state", "MI"}});
}

TEST_CASE("a time before the opening is a warning at its cell and is taken as the opening") {
  const auto tickets = read(
      "No,Opened,Answered,Done\n1,2026-01-05,2026-01-04,2026-01-06\n2,2026-01-05,2026-01-05,\"2025-01-"
      "01\"\n");
  CHECK(findings(tickets) == Texts{"t.csv:2:14: warning: the time '2026-01-04' is before the case was "
                                   "opened: taken as the time of the opening",
                                   "t.csv:3:25: warning: the time '2025-01-01' is before the case was "
                                   "opened: taken as the time of the "
                                   "opening"});
  REQUIRE(tickets.rows.size() == 2);
  CHECK(time_text(tickets.rows[0].answered_at) == "2026-01-05T00:00:00Z");
  CHECK(time_text(tickets.rows[0].resolved_at) == "2026-01-06T00:00:00Z");
  CHECK(time_text(tickets.rows[1].answered_at) == "2026-01-05T00:00:00Z");
  CHECK(time_text(tickets.rows[1].resolved_at) == "2026-01-05T00:00:00Z");
  CHECK(tickets.rejected.empty());
}

TEST_CASE("one column for two times gives each finding once") {
  auto map = small_map();
  map.columns["resolved"] = "Answered";
  const auto tickets = read("No,Opened,Answered\n1,2026-01-05,2026-01-04\n2,2026-01-05,soon\n", map);
  CHECK(findings(tickets) ==
        Texts{"t.csv:2:14: warning: the time '2026-01-04' is before the case was opened: taken as the time "
              "of the opening",
              "t.csv:3:14: cannot read the time 'soon': expected a form such as 2026-11-21 15:00:30 or "
              "2026-11-21T15:00:30Z"});
  REQUIRE(tickets.rows.size() == 1);
  CHECK(time_text(tickets.rows[0].answered_at) == "2026-01-05T00:00:00Z");
  CHECK(time_text(tickets.rows[0].resolved_at) == "2026-01-05T00:00:00Z");
}

TEST_CASE("a case or opening that is missing is an error at its cell") {
  const auto tickets = read("No,Opened,Answered,Done\n,2026-01-05,,\n1,,2026-01-05,\n2,2026-01-05,,\n");
  CHECK(findings(tickets) == Texts{"t.csv:2:1: 'case' is empty", "t.csv:3:3: 'opened' is empty"});
  REQUIRE(tickets.rows.size() == 1);
  CHECK(tickets.rows[0].case_id == "2");
  CHECK(reject_text(tickets.header_text, tickets.rejected) ==
        "No,Opened,Answered,Done\n,2026-01-05,,\n1,,2026-01-05,\n");
}

TEST_CASE("a case that comes again is an error at the second row, even when the first was rejected") {
  const auto tickets = read(
      "No,Opened,Answered,Done\n1,2026-01-05,,\n2,today,,\n 1 "
      ",2026-01-06,,\n2,2026-01-06,,\n1,2026-01-07,,\n");
  CHECK(findings(tickets) ==
        Texts{"t.csv:3:3: cannot read the time 'today': expected a form such as 2026-11-21 15:00:30 or "
              "2026-11-21T15:00:30Z",
              "t.csv:4:1: the case '1' is already in line 2", "t.csv:5:1: the case '2' is already in line 3",
              "t.csv:6:1: the case '1' is already in line 2"});
  REQUIRE(tickets.rows.size() == 1);
  CHECK(tickets.rejected.size() == 4);
}

TEST_CASE("words of kind and severity are checked after the map has been asked") {
  auto map = small_map();
  map.columns.insert({{"kind", "Kind"}, {"severity", "Severity"}});
  map.values["severity"] = {{"1", "urgent"}, {"2", "hgih"}};
  const auto tickets = read(
      "No,Opened,Answered,Done,Kind,Severity\n1,2026-01-05,,,order,1\n2,2026-01-05,,,Complaint,2\n", map);
  CHECK(findings(tickets) == Texts{"t.csv:3:16: unknown kind 'Complaint': did you mean 'complaint'?",
                                   "t.csv:3:26: unknown severity 'hgih': did you mean 'high'?"});
  REQUIRE(tickets.rows.size() == 1);
  CHECK(tickets.rows[0].kind == domain::TicketKind::order);
  CHECK(tickets.rows[0].severity == domain::TicketSeverity::urgent);
}

TEST_CASE("tags are split, mapped one by one, sorted and kept once") {
  auto map = small_map();
  map.columns["tags"] = "Tags";
  map.values["tags"] = {{"Older American", "older"}, {"x", "y"}, {"y", "x"}, {"none", ""}};
  map.empty_words = {"N/A"};
  const auto tickets = read(
      "No,Opened,Answered,Done,Tags\n1,2026-01-05,,,\"Older American, Servicemember;older,,\"\n"
      "2,2026-01-05,,,x\n3,2026-01-05,,,N/A\n4,2026-01-05,,,\"none,b\"\n",
      map);
  REQUIRE(tickets.rows.size() == 4);
  CHECK(tickets.rows[0].tags == Texts{"Servicemember", "older"});
  CHECK(tickets.rows[1].tags == Texts{"y"});
  CHECK(tickets.rows[2].tags.empty());
  CHECK(tickets.rows[3].tags == Texts{"b"});
}

TEST_CASE("tags have a default too") {
  auto map = small_map();
  map.defaults["tags"] = "imported, old";
  const auto tickets = read("No,Opened,Answered,Done\n1,2026-01-05,,\n", map);
  REQUIRE(tickets.rows.size() == 1);
  CHECK(tickets.rows[0].tags == Texts{"imported", "old"});
}

TEST_CASE("what makes a file of tickets unusable gives no rows") {
  auto map = small_map();
  map.columns.erase("opened");
  CHECK(findings(read("No,Answered,Done\n1,,\n", map)) ==
        Texts{"t.csv: the import map names no column for 'opened'"});
  CHECK(findings(read("No,Answered,Done\n1,,\n")) ==
        Texts{"t.csv:1:1: the header has no column 'Opened' for 'opened': known are No, Answered and Done"});
  CHECK(read("No,Answered,Done\n1,,\n").rows.empty());
}

TEST_CASE("the complaints are read whole, with the four that were passed on before they came") {
  const std::string examples = SUPPORTCTL_EXAMPLES "/";
  const auto map = config::load_import_map(examples + "import/complaints.toml");
  const auto zone = base::TimeZone::load(map.zone).value();
  const auto tickets =
      read_ticket_rows(base::read_file(examples + "data/cfpb_complaints_sample.csv"), "c.csv", map, zone);
  const std::string before = "is before the case was opened: taken as the time of the opening";
  CHECK(findings(tickets) == Texts{"c.csv:29:169: warning: the time '02/24/2014' " + before,
                                   "c.csv:351:86: warning: the time '12/14/2012' " + before,
                                   "c.csv:431:151: warning: the time '02/19/2014' " + before,
                                   "c.csv:710:160: warning: the time '01/09/2014' " + before});
  CHECK(tickets.rejected.empty());
  REQUIRE(tickets.rows.size() == 802);
  CHECK(std::ranges::none_of(tickets.rows, [](const ImportedTicket& t) {
    return !t.answered_at || !t.resolved_at || *t.answered_at < t.opened_at || *t.resolved_at < t.opened_at;
  }));

  const auto early = std::ranges::find(tickets.rows, "730165", &ImportedTicket::case_id);
  REQUIRE(early != tickets.rows.end());
  CHECK(early->line == 29);
  CHECK(early->answered_at == early->opened_at);
  CHECK(base::instant_text(early->opened_at) == "2014-02-25T05:00:00Z");

  const ImportedTicket& first = tickets.rows.front();
  CHECK(first.case_id == "759217");
  CHECK(first.customer == "M&T BANK CORPORATION");
  CHECK(first.subject == "Loan modification,collection,foreclosure");
  CHECK(first.kind == domain::TicketKind::complaint);
  CHECK(first.channel == "referral");
  CHECK(first.outcome == "Closed with explanation");
  CHECK(first.fields.at("state") == "MI");
}

}  // namespace
}  // namespace supportctl::ingest
