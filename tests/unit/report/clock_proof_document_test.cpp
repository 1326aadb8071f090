#include "supportctl/report/clock_proof_document.hpp"

#include <doctest/doctest.h>

#include <variant>

#include "support/facts.hpp"
#include "support/proof.hpp"

using namespace supportctl;
using report::Document;
using test::at;
using test::column;
using test::Story;
using test::TestDesk;
using test::Texts;

namespace {

constexpr base::Seconds kHour{3600};

TestDesk desk_with_resolution(domain::WorkTime target = test::working(8 * kHour)) {
  TestDesk desk;
  desk.target(domain::ClockKind::resolution, target);
  return desk;
}

Story opened(std::string_view when) {
  return Story().opened(when, TestDesk::promised());
}

Document document_of(TestDesk& desk, const Story& story, std::string_view now) {
  return report::clock_proof_document(test::proof_of(desk, story, at(now)), test::zone("Europe/Berlin"));
}

template <class Part>
std::vector<Part> parts(const Document& document) {
  std::vector<Part> found;
  for (const auto& block : document.blocks) {
    if (const auto* part = std::get_if<Part>(&block)) found.push_back(*part);
  }
  return found;
}

std::string paragraph(const Document& document, std::size_t place) {
  return parts<report::Paragraph>(document).at(place).text;
}

}  // namespace

TEST_CASE("a document tells when, the verdict, what led to it, the spans, the deadline and the hours") {
  auto desk = desk_with_resolution();
  const auto document = document_of(desk, opened("2026-11-16T15:00:00Z"), "2026-11-16T16:30:15Z");
  CHECK(document.title == "T-1: how its clocks were counted");
  CHECK(paragraph(document, 0) ==
        "Counted up to Mon 2026-11-16 17:30:15 +01:00, in the time of Europe/Berlin.");
  CHECK(paragraph(document, 1) ==
        "Running: 1h30m15s of 8h used, 6h29m45s left; due Tue 2026-11-17 16:00 +01:00.");
  CHECK(paragraph(document, 2) ==
        "Started Mon 2026-11-16 16:00 +01:00 (event 1, opened). Promised by policy standard, version 1; it "
        "counts in Office hours and pauses while pending or on_hold.");
  const auto exhibits = parts<report::Exhibit>(document);
  REQUIRE(exhibits.size() == 3);
  CHECK(exhibits[0].caption == "Its spans: what they counted adds up to the 1h30m15s that elapsed.");
  CHECK(column(exhibits[0].table, "counted") == Texts{"1h30m15s", "1h30m15s"});
  CHECK(
      exhibits[1].caption ==
      "The deadline: 6h29m45s were left at Mon 2026-11-16 17:30:15 +01:00; counted in Office hours they end "
      "at Tue 2026-11-17 16:00 +01:00.");
  CHECK(column(exhibits[1].table, "left") == Texts{"6h", "0s"});
  const auto headings = parts<report::Heading>(document);
  REQUIRE(headings.size() == 3);
  CHECK(headings[0].text == "Resolution");
  CHECK(headings[2].text == "Office hours");
}

TEST_CASE("each state has its verdict") {
  struct Case {
    Story story;
    std::string_view now, verdict;
  };
  const auto at_nine = [] { return opened("2026-11-16T09:00:00Z"); };
  const Case cases[] = {
      {at_nine(), "2026-11-16T14:00:00Z",
       "At risk since Mon 2026-11-16 14:00 +01:00: 5h of 8h used, 3h left; due Mon 2026-11-16 18:00 +01:00."},
      {at_nine().pending("2026-11-16T10:00:00Z"), "2026-11-18T10:00:00Z",
       "Paused: 1h of 8h used, 7h left; no deadline until it runs again."},
      {at_nine().resolved("2026-11-16T10:00:00Z"), "2026-11-18T10:00:00Z", "Met: 1h of 8h used, 7h left."},
      {at_nine(), "2026-11-17T10:00:00Z",
       "Breached: 9h of 8h used, 1h too much; it was due Mon 2026-11-16 18:00 +01:00."},
      {at_nine().resolved("2026-11-16T20:00:00Z"), "2026-11-17T10:00:00Z",
       "Breached: 8h of 8h used, none left; it was due Mon 2026-11-16 18:00 +01:00."},
      {at_nine().add("2026-11-16T10:00:00Z", domain::EventKind::merged, {{"merged_into", "9"}}),
       "2026-11-17T10:00:00Z", "Merged: 1h of 8h used, 7h left when the matter went on in another ticket."},
  };
  for (const auto& each : cases) {
    auto desk = desk_with_resolution();
    desk.policy().warn_at = {0.5};
    CHECK(paragraph(document_of(desk, each.story, each.now), 1) == each.verdict);
  }
}

TEST_CASE("a first response that never came is told as ended unanswered") {
  TestDesk desk;
  desk.target(domain::ClockKind::first_response, test::working(4 * kHour));
  const auto document = document_of(desk, opened("2026-11-16T09:00:00Z").resolved("2026-11-16T10:00:00Z"),
                                    "2026-11-17T10:00:00Z");
  CHECK(paragraph(document, 1) == "Ended unanswered: 1h of 4h used, 3h left.");
}

TEST_CASE("business days are told with their open time, and may end after it") {
  auto desk = desk_with_resolution(test::business_days(1));
  const auto document = document_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T09:00:00Z");
  CHECK(paragraph(document, 1) == "Running: 0s of 1bd (8h) used, 8h left; due Tue 2026-11-17 10:00 +01:00.");
  const auto derivation = parts<report::Exhibit>(document)[1];
  CHECK(column(derivation.table, "note") == Texts{"", "uses up nothing"});
  CHECK(column(derivation.table, "to").back() == "Tue 2026-11-17 10:00 +01:00");
}

TEST_CASE("new terms are told where there were any") {
  auto desk = desk_with_resolution();
  auto urgent = desk.policy();
  urgent.name = "urgent";
  urgent.targets.at(3) = test::real(4 * kHour);
  desk.book().add_policy_version(2, urgent);
  auto story = opened("2026-11-16T09:00:00Z")
                   .changed("2026-11-16T10:00:00Z", {{"policy", "urgent"}, {"policy_version", "2"}});
  story.last().actor = "mia";
  const auto terms = parts<report::Exhibit>(document_of(desk, story, "2026-11-16T11:00:00Z"))[0];
  CHECK(terms.caption == "What it was held to: new terms keep what has elapsed.");
  CHECK(column(terms.table, "target") == Texts{"8h", "4h!"});
  CHECK(column(terms.table, "kept") == Texts{"0s", "1h"});
  CHECK(column(terms.table, "counts") == Texts{"in Office hours", "around the clock"});
  CHECK(column(terms.table, "because") == Texts{"event 1, opened", "event 2, changed by mia"});
}

TEST_CASE("a span says who held the ticket, whether it ran, and what began it") {
  auto desk = desk_with_resolution();
  auto changes = TestDesk::promised();
  changes.emplace("level", "first-line");
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z", changes)
                         .add("2026-11-16T10:00:00Z", domain::EventKind::taken, {{"owner", "mia"}})
                         .held("2026-11-16T11:00:00Z");
  const auto spans = parts<report::Exhibit>(document_of(desk, story, "2026-11-16T12:00:00Z"))[0];
  CHECK(column(spans.table, "held_by") == Texts{"first-line", "mia, first-line", "mia, first-line", ""});
  CHECK(column(spans.table, "clock") == Texts{"runs, new", "runs, new", "on hold", ""});
  CHECK(column(spans.table, "real") == Texts{"1h", "1h", "1h", "3h"});
  CHECK(column(spans.table, "from").back() == "in all");
}

TEST_CASE("hours that changed are told each with its time, and those around the clock need no telling") {
  auto desk = desk_with_resolution();
  auto hours = desk.desk().calendars[0];
  desk.book().add_calendar_version({"office", std::nullopt, domain::encode_calendar(hours)});
  hours.week[0] = {test::from_to(8, 12)};
  desk.book().add_calendar_version({"office", at("2026-11-16T10:00:00Z"), domain::encode_calendar(hours)});
  const auto document = document_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T11:00:00Z");
  const auto headings = parts<report::Heading>(document);
  REQUIRE(headings.size() == 4);
  CHECK(headings[2].text == "Office hours");
  CHECK(headings[3].text == "Office hours, since Mon 2026-11-16 11:00 +01:00");
  CHECK(column(parts<report::Exhibit>(document)[0].table, "because") ==
        Texts{"event 1, opened", "new hours of office", ""});
  auto always = desk_with_resolution(test::real(kHour));
  CHECK(parts<report::Heading>(document_of(always, opened("2026-11-16T09:00:00Z"), "2026-11-16T09:30:00Z"))
            .size() == 1);
}

TEST_CASE("the clock of a level is headed by the level and its escalation") {
  TestDesk desk;
  const auto story = Story()
                         .opened("2026-11-16T09:00:00Z")
                         .add("2026-11-16T10:00:00Z", domain::EventKind::escalated,
                              {{"escalation", "5"}, {"level", "engineering"}});
  const auto document = document_of(desk, story, "2026-11-16T11:00:00Z");
  CHECK(parts<report::Heading>(document)[0].text == "Acceptance by engineering (E-5)");
  CHECK(paragraph(document, 2) ==
        "Started Mon 2026-11-16 11:00 +01:00 (event 2, escalated). It is what level engineering owes; it "
        "counts "
        "in Office hours and pauses never.");
}

TEST_CASE("a ticket without anything to prove says why") {
  TestDesk desk;
  CHECK(paragraph(document_of(desk, Story().opened("2026-11-16T09:00:00Z"), "2026-11-16T10:00:00Z"), 1) ==
        "No policy applies to it, so no clock has a target.");
  CHECK(paragraph(document_of(desk, opened("2026-11-16T09:00:00Z"), "2026-11-16T10:00:00Z"), 1) ==
        "It has no such clock with a target.");
}

TEST_CASE("a clock without a target tells what it counted") {
  TestDesk desk;
  const auto proof =
      test::whole_proof_of(desk, Story().opened("2026-11-16T09:00:00Z"), at("2026-11-16T10:00:00Z"));
  const auto document = report::clock_proof_document(proof, base::TimeZone());
  CHECK(paragraph(document, 1) == "Running: 1h counted; it has no target.");
  CHECK(paragraph(document, 2) ==
        "Started Mon 2026-11-16 09:00 +00:00 (event 1, opened). No policy applies; it counts in Office hours "
        "and pauses while pending.");
}
