#include "supportctl/report/volume.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string_view>
#include <vector>

#include "support/facts.hpp"

using namespace supportctl;
using domain::EventKind;
using report::Period;
using report::TicketKey;
using test::at;
using test::column;
using test::Texts;

namespace {

domain::MilestoneFact turn(std::string_view when, EventKind kind, std::string channel = "phone") {
  domain::MilestoneFact fact{at(when), kind, test::ticket_fact(1, when).ticket};
  fact.ticket.channel = std::move(channel);
  return fact;
}

report::Table volume_of(std::vector<domain::MilestoneFact> turns, const report::VolumeQuestion& question = {},
                        std::string_view zone = "UTC") {
  return report::volume(test::stream_of(std::move(turns)), test::zone(zone), question);
}

}  // namespace

TEST_CASE("nothing happened and no range was asked for, so there are no periods") {
  CHECK(volume_of({}).rows.empty());
  CHECK(volume_of({}, {Period::month, {}, {at("2026-01-01T00:00:00Z"), {}}}).rows.empty());
}

TEST_CASE("every kind of turn is counted in its column") {
  const auto table = volume_of({
      turn("2026-11-02T09:00:00Z", EventKind::opened),
      turn("2026-11-03T09:00:00Z", EventKind::opened),
      turn("2026-11-04T09:00:00Z", EventKind::resolved),
      turn("2026-11-05T09:00:00Z", EventKind::reopened),
      turn("2026-11-06T09:00:00Z", EventKind::resolved),
      turn("2026-11-13T09:00:00Z", EventKind::closed),
      turn("2026-11-14T09:00:00Z", EventKind::declined),
  });
  CHECK(column(table, "period") == Texts{"2026-11"});
  CHECK(column(table, "opened") == Texts{"2"});
  CHECK(column(table, "resolved") == Texts{"2"});
  CHECK(column(table, "reopened") == Texts{"1"});
  CHECK(column(table, "closed") == Texts{"1"});
  CHECK(column(table, "declined") == Texts{"1"});
}

TEST_CASE("the worked example of the periods holds") {
  const auto table = volume_of(
      {turn("2026-01-31T23:30:00Z", EventKind::opened), turn("2026-02-03T09:00:00Z", EventKind::resolved),
       turn("2026-04-02T07:00:00Z", EventKind::reopened), turn("2026-04-02T09:00:00Z", EventKind::resolved)},
      {}, "Europe/Berlin");
  CHECK(column(table, "period") == Texts{"2026-02", "2026-03", "2026-04"});
  CHECK(column(table, "opened") == Texts{"1", "0", "0"});
  CHECK(column(table, "resolved") == Texts{"1", "0", "1"});
  CHECK(column(table, "reopened") == Texts{"0", "0", "1"});
}

TEST_CASE("turns may come in any order") {
  const auto table = volume_of(
      {turn("2026-04-02T07:00:00Z", EventKind::opened), turn("2026-02-03T09:00:00Z", EventKind::opened)});
  CHECK(column(table, "period") == Texts{"2026-02", "2026-03", "2026-04"});
}

TEST_CASE("a range has rows from its first period to its last, quiet ones too") {
  const report::VolumeQuestion november{
      Period::week, {}, {at("2026-11-01T00:00:00Z"), at("2026-11-30T00:00:00Z")}};
  CHECK(column(volume_of({}, november), "period") ==
        Texts{"2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48"});
  CHECK(column(volume_of({}, november), "opened") == Texts{"0", "0", "0", "0", "0"});
}

TEST_CASE("the end of a range is not in it") {
  const report::VolumeQuestion day{Period::day, {}, {at("2026-11-20T00:00:00Z"), at("2026-11-21T00:00:00Z")}};
  const auto table = volume_of(
      {turn("2026-11-19T23:59:59Z", EventKind::opened), turn("2026-11-20T00:00:00Z", EventKind::opened),
       turn("2026-11-20T23:59:59Z", EventKind::opened), turn("2026-11-21T00:00:00Z", EventKind::opened)},
      day);
  CHECK(column(table, "period") == Texts{"2026-11-20"});
  CHECK(column(table, "opened") == Texts{"2"});
}

TEST_CASE("an open end is where the turns begin or end") {
  const auto one = turn("2026-11-20T09:00:00Z", EventKind::opened);
  CHECK(column(volume_of({one}, {Period::day, {}, {at("2026-11-18T00:00:00Z"), {}}}), "period") ==
        Texts{"2026-11-18", "2026-11-19", "2026-11-20"});
  CHECK(column(volume_of({one}, {Period::day, {}, {{}, at("2026-11-22T00:00:00Z")}}), "period") ==
        Texts{"2026-11-20", "2026-11-21"});
}

TEST_CASE("groups appear in every period, with zeros where nothing happened") {
  const auto table = volume_of({turn("2026-10-02T09:00:00Z", EventKind::opened, "web"),
                                turn("2026-11-02T09:00:00Z", EventKind::opened, "phone"),
                                turn("2026-11-03T09:00:00Z", EventKind::opened, "")},
                               {Period::month, TicketKey::channel, {}});
  CHECK(column(table, "period") == Texts{"2026-10", "2026-10", "2026-10", "2026-11", "2026-11", "2026-11"});
  CHECK(column(table, "channel") == Texts{"", "phone", "web", "", "phone", "web"});
  CHECK(column(table, "opened") == Texts{"0", "0", "1", "1", "1", "0"});
}

TEST_CASE("severities stand the worst first") {
  auto urgent = turn("2026-11-02T09:00:00Z", EventKind::opened);
  urgent.ticket.severity = domain::TicketSeverity::urgent;
  const auto table = volume_of({turn("2026-11-02T09:00:00Z", EventKind::opened), urgent},
                               {Period::month, TicketKey::severity, {}});
  CHECK(column(table, "severity") == Texts{"urgent", "normal"});
}

TEST_CASE("a range without turns has no groups and so no rows") {
  CHECK(volume_of({},
                  {Period::month, TicketKey::owner, {at("2026-01-01T00:00:00Z"), at("2026-12-01T00:00:00Z")}})
            .rows.empty());
}
