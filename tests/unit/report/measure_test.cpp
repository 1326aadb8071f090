#include "supportctl/report/measure.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "support/measured.hpp"

// The office is open Monday to Friday 09:00-17:00 UTC; Friday is 2026-10-30.

using namespace supportctl;
using domain::ClockKind;
using report::MeasureKey;
using report::MeasureQuestion;
using test::at;
using test::measured;
using test::opened;
using test::Story;
using test::stream_of;
using test::TestDesk;
using test::Texts;
using test::working;

namespace {

constexpr base::Seconds kHour{3600};
constexpr std::string_view kLater = "2026-12-01T12:00:00Z";

TestDesk desk_with(ClockKind kind, domain::WorkTime target) {
  TestDesk desk;
  desk.target(kind, target);
  return desk;
}

MeasureQuestion question_at(std::string_view now, base::InstantRange range = {}) {
  MeasureQuestion question;
  question.now = at(now);
  question.range = range;
  question.clock = ClockKind::resolution;
  return question;
}

/// The groups of the clocks that the question gets, in order of tickets.
Texts groups_of(std::vector<domain::MeasuredTicket> tickets, const MeasureQuestion& question) {
  Texts groups;
  report::visit_clock_figures(stream_of(std::move(tickets)), question,
                              [&](const report::ClockFigure& f) { groups.push_back(f.group.name); });
  return groups;
}

Texts group_by(MeasureKey by, const domain::MeasuredTicket& ticket, MeasureQuestion question) {
  question.by = by;
  return groups_of({ticket}, question);
}

/// The worked example: due on Monday 13:00 in ben's hands, resolved at 15:00 in mia's.
Story late_story() {
  return opened(1, "2026-10-30T13:00:00Z", "ben")
      .changed("2026-11-02T14:00:00Z", {{"owner", "mia"}, {"level", "engineering"}})
      .resolved("2026-11-02T15:00:00Z");
}

const base::InstantRange kOctober{at("2026-10-01T00:00:00Z"), at("2026-11-01T00:00:00Z")};
const base::InstantRange kNovember{at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z")};

}  // namespace

TEST_CASE("the worked example of decisions holds") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto ticket = measured(desk, late_story(), kLater);
  CHECK(groups_of({ticket}, question_at(kLater, kOctober)).empty());
  CHECK(group_by(MeasureKey::agent, ticket, question_at(kLater, kNovember)) == Texts{"ben"});
  CHECK(group_by(MeasureKey::level, ticket, question_at(kLater, kNovember)) == Texts{"first-line"});

  constexpr std::string_view kThen = "2026-10-31T12:00:00Z";
  const auto then = measured(desk, late_story(), kThen);
  CHECK(groups_of({then}, question_at(kThen, kOctober)).size() == 1);
  CHECK(groups_of({then}, question_at(kThen, kNovember)).empty());
}

TEST_CASE("a clock that was met belongs to the instant it stopped and to who held it then") {
  auto desk = desk_with(ClockKind::resolution, working(40 * kHour));
  const auto ticket = measured(desk, late_story(), kLater);
  const auto stopped = at("2026-11-02T15:00:00Z");
  CHECK(groups_of({ticket}, question_at(kLater, {stopped, stopped + base::Seconds{1}})).size() == 1);
  CHECK(groups_of({ticket}, question_at(kLater, {{}, stopped})).empty());
  CHECK(groups_of({ticket}, question_at(kLater, {stopped + base::Seconds{1}, {}})).empty());
  CHECK(group_by(MeasureKey::agent, ticket, question_at(kLater)) == Texts{"mia"});
}

TEST_CASE("a clock that stopped in the very second it was due is decided then") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto story = opened(1, "2026-10-30T13:00:00Z", "ben").resolved("2026-11-02T13:00:00Z");
  const auto due = at("2026-11-02T13:00:00Z");
  CHECK(
      groups_of({measured(desk, story, kLater)}, question_at(kLater, {due, due + base::Seconds{1}})).size() ==
      1);
}

TEST_CASE("what is not decided belongs to a range with the moment in it, its end left out") {
  auto desk = desk_with(ClockKind::resolution, working(40 * kHour));
  constexpr std::string_view kNow = "2026-10-31T12:00:00Z";
  const auto ticket = measured(desk, late_story(), kNow);
  CHECK(groups_of({ticket}, question_at(kNow, {at(kNow), {}})).size() == 1);
  CHECK(groups_of({ticket}, question_at(kNow, {{}, at(kNow)})).empty());
}

TEST_CASE("an unfinished clock that is late belongs to the instant it became due") {
  auto desk = desk_with(ClockKind::resolution, working(4 * kHour));
  constexpr std::string_view kNow = "2026-11-02T12:00:00Z";
  const auto ticket = measured(desk, late_story(), kNow);
  CHECK(groups_of({ticket}, question_at(kNow, kOctober)).size() == 1);
  CHECK(groups_of({ticket}, question_at(kNow, kNovember)).empty());
}

TEST_CASE("every key names its group") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  auto story = late_story();
  story.changed("2026-11-02T14:30:00Z",
                {{"channel", "phone"}, {"product", "pump"}, {"severity", "high"}, {"kind", "problem"}});
  auto question = question_at(kLater);
  question.teams = {{"ben", "east"}, {"mia", "west"}};
  const auto ticket = measured(desk, story, kLater);
  const std::pair<MeasureKey, std::string> expected[] = {
      {MeasureKey::agent, "ben"},       {MeasureKey::team, "east"},     {MeasureKey::level, "first-line"},
      {MeasureKey::channel, "phone"},   {MeasureKey::product, "pump"},  {MeasureKey::segment, "gold"},
      {MeasureKey::policy, "standard"}, {MeasureKey::severity, "high"}, {MeasureKey::kind, "problem"},
      {MeasureKey::customer, "acme"},   {MeasureKey::month, "2026-11"},
  };
  static_assert(std::size(expected) == base::all_words<MeasureKey>().size());
  for (const auto& [key, name] : expected) {
    CAPTURE(name);
    CHECK(group_by(key, ticket, question) == Texts{name});
  }
}

TEST_CASE("nobody's ticket has no agent, and an agent nobody knows has no team") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto nobodys =
      measured(desk, Story().opened("2026-10-30T13:00:00Z", TestDesk::promised()), "2026-10-30T14:00:00Z");
  CHECK(group_by(MeasureKey::agent, nobodys, question_at("2026-10-30T14:00:00Z")) == Texts{""});
  CHECK(group_by(MeasureKey::team, measured(desk, late_story(), kLater), question_at(kLater)) == Texts{""});
}

TEST_CASE("the policy is the one that measured the clock in the end") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  const auto story = Story().opened("2026-10-30T13:00:00Z").resolved("2026-10-30T14:00:00Z");
  CHECK(group_by(MeasureKey::policy, measured(desk, story, kLater), question_at(kLater)) == Texts{""});
}

TEST_CASE("months are those of the decision in the zone, or of the moment while there is none") {
  auto desk = desk_with(ClockKind::resolution, working(1 * kHour));
  auto question = question_at(kLater);
  question.zone = test::zone("Europe/Berlin");
  const auto story = Story().opened("2026-10-30T13:00:00Z").resolved("2026-10-31T23:00:00Z");
  CHECK(group_by(MeasureKey::month, measured(desk, story, kLater), question) == Texts{"2026-11"});
  CHECK(group_by(MeasureKey::month, measured(desk, Story().opened("2026-10-30T13:00:00Z"), kLater),
                 question) == Texts{"2026-12"});
}

TEST_CASE("severities stand in their own order, the worst first") {
  auto desk = desk_with(ClockKind::resolution, working(8 * kHour));
  auto question = question_at(kLater);
  question.by = MeasureKey::severity;
  std::vector<report::Group> groups;
  for (const auto* severity : {"low", "normal", "high", "urgent"}) {
    const auto ticket =
        measured(desk, Story().opened("2026-10-30T13:00:00Z", {{"severity", severity}}), kLater);
    groups.push_back(report::group_of(ticket, {at(kLater), {}, {}, {}}, question));
  }
  CHECK(groups[3] < groups[2]);
  CHECK(groups[2] < groups[1]);
  CHECK(groups[1] < groups[0]);
}

TEST_CASE("only clocks of the kind asked for, else every one, in order of tickets and starts") {
  TestDesk desk;
  const auto story = Story({7}).opened("2026-10-30T13:00:00Z").replied("2026-10-30T14:00:00Z");
  const auto kinds_of = [&](std::optional<ClockKind> only) {
    auto question = question_at(kLater);
    question.clock = only;
    std::vector<ClockKind> kinds;
    report::visit_clock_figures(stream_of(std::vector{measured(desk, story, kLater)}), question,
                                [&](const report::ClockFigure& f) {
                                  CHECK(f.measured.ticket.id.value == 7);
                                  kinds.push_back(f.clock.kind);
                                });
    return kinds;
  };
  CHECK(kinds_of({}) ==
        std::vector{ClockKind::first_response, ClockKind::resolution, ClockKind::update_every});
  CHECK(kinds_of(ClockKind::next_reply).empty());
  CHECK(kinds_of(ClockKind::resolution).size() == 1);
}

TEST_CASE("the group stands at its place, and nowhere when there are no groups") {
  const report::Columns columns{{.name = "clock"}, {.name = "met"}};
  CHECK(report::with_group(columns, std::nullopt).size() == 2);
  CHECK(report::with_group(columns, MeasureKey::team)[0].name == "team");
  CHECK(report::with_group(columns, MeasureKey::team, 1)[1].name == "team");
  const report::Row row{std::int64_t{1}, std::int64_t{2}};
  CHECK(report::with_group(row, std::nullopt, {}).size() == 2);
  CHECK(report::with_group(row, MeasureKey::team, {0, "east"}, 1)[1] == report::Cell{std::string("east")});
  CHECK(report::with_group(row, MeasureKey::team, {0, ""})[0] == report::Cell{});
}
