#include "supportctl/report/service_terms.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "support/calendars.hpp"

namespace supportctl::report {
namespace {

using namespace std::chrono_literals;
using domain::ClockKind;
using test::business_days;
using test::from_to;
using test::working;

/// The document a line for each heading, paragraph, caption and row, the cells apart by " | ".
std::string told(const domain::Desk& desk) {
  std::string text;
  for (const Block& block : service_terms(desk).blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      text += std::string(static_cast<std::size_t>(heading->level), '#') + " " + heading->text + "\n";
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      text += paragraph->text + "\n";
    } else {
      const auto& exhibit = std::get<Exhibit>(block);
      text += exhibit.caption + "\n";
      for (const Row& row : exhibit.table.rows) {
        REQUIRE(row.size() == exhibit.table.columns.size());
        std::string line;
        for (const Cell& cell : row) {
          const auto* value = std::get_if<std::string>(&cell);
          line += (line.empty() ? "" : " | ") + (value == nullptr ? std::string("-") : *value);
        }
        text += line + "\n";
      }
    }
  }
  return text;
}

bool tells(const domain::Desk& desk, std::string_view words) {
  return told(desk).find(words) != std::string::npos;
}

domain::CalendarHours hours(std::string name) {
  auto calendar = test::weekdays({from_to(9, 17)});
  calendar.name = std::move(name);
  calendar.zone = "Europe/Berlin";
  return calendar;
}

domain::Policy policy(std::string name, std::string calendar) {
  domain::Policy policy;
  policy.name = std::move(name);
  policy.calendar = std::move(calendar);
  policy.paused = domain::default_pauses();
  return policy;
}

domain::Policy& target(domain::Policy& policy, ClockKind clock, domain::WorkTime time) {
  policy.targets.at(static_cast<std::size_t>(clock)) = time;
  return policy;
}

domain::Channel channel(std::string name, std::string contact) {
  domain::Channel channel;
  channel.name = std::move(name);
  channel.contact = std::move(contact);
  return channel;
}

domain::Level level(std::string name, domain::LevelKind kind) {
  domain::Level level;
  level.name = std::move(name);
  level.kind = kind;
  return level;
}

TEST_CASE("a desk that says nothing publishes nothing") {
  domain::Desk desk;
  desk.calendars = {hours("office")};
  desk.levels = {level("first-line", domain::LevelKind::in_house)};
  CHECK(told(desk).empty());
}

TEST_CASE("the title has the desk's name") {
  domain::Desk desk;
  desk.name = "Northwind Support";
  CHECK(service_terms(desk).title == "Northwind Support: how to reach us and what we promise");
}

TEST_CASE("a channel is published with its hours, which are the desk's when it has none of its own") {
  domain::Desk desk;
  desk.calendar = "office";
  desk.calendars = {hours("office"), hours("night_hours"), hours("unused")};
  desk.channels = {channel("phone", "+49 30 555 0100"), channel("e-mail", "help@example.com"),
                   channel("web", "https://example.com")};
  desk.channels[0].answer_within = 2min;
  desk.channels[0].cost = "free";
  desk.channels[1].calendar = "night_hours";
  desk.channels[2].calendar = "always";
  CHECK(told(desk) ==
        "## How to reach us\n"
        "Where to turn, and when somebody answers there.\n"
        "Phone | +49 30 555 0100 | Office hours | 2 minutes | free\n"
        "E-mail | help@example.com | Night hours | - | -\n"
        "Web | https://example.com | Around the clock | - | -\n"
        "## When we work\n"
        "### Office hours\n"
        "Weekly hours, in the time of Europe/Berlin.\n"
        "Monday to Friday | 09:00-17:00\n"
        "Saturday and Sunday | closed\n"
        "### Night hours\n"
        "Weekly hours, in the time of Europe/Berlin.\n"
        "Monday to Friday | 09:00-17:00\n"
        "Saturday and Sunday | closed\n");
}

TEST_CASE("a channel without a contact is not published, nor the hours that only it has") {
  domain::Desk desk;
  desk.calendars = {hours("office")};
  desk.channels = {channel("import", "")};
  desk.channels[0].calendar = "office";
  CHECK(told(desk).empty());
}

TEST_CASE("special days are told from the first year to the last, so that the page does not go stale") {
  domain::Desk desk;
  auto office = hours("office");
  office.days[std::chrono::local_days(std::chrono::year(2026) / 12 / 24)] = {from_to(9, 12)};
  office.days[std::chrono::local_days(std::chrono::year(2019) / 12 / 25)] = {};
  desk.calendars = {std::move(office)};
  desk.channels = {channel("phone", "+1")};
  desk.channels[0].calendar = "office";
  CHECK(tells(desk,
              "Special days, with their hours.\n"
              "Wednesday, 25 December 2019 | closed\n"
              "Thursday, 24 December 2026 | 09:00-12:00\n"));
}

TEST_CASE("a policy tells whom it is for, what it promises, in which time, and when its clocks stop") {
  domain::Desk desk;
  desk.calendars = {hours("office")};
  desk.policies = {policy("standard", "office")};
  target(desk.policies[0], ClockKind::first_response, working(2h));
  target(desk.policies[0], ClockKind::next_reply, working(1h));
  target(desk.policies[0], ClockKind::update_every, business_days(1));
  target(desk.policies[0], ClockKind::resolution, business_days(5));
  CHECK(tells(desk,
              "### Standard\n"
              "For all cases. Working time is counted in Office hours.\n"
              "First answer | within 2 hours of working time | while we wait for you\n"
              "Each further answer | within 1 hour of working time | never\n"
              "News from us | at least every business day | while we wait for you\n"
              "Solution | within 5 business days | while we wait for you or for others\n"));
  desk.policies[0].paused.at(0) = {domain::Status::on_hold};
  CHECK(tells(desk, "First answer | within 2 hours of working time | while we wait for others\n"));
}

TEST_CASE("a policy that never closes counts around the clock and names no hours") {
  domain::Desk desk;
  desk.policies = {policy("urgent", "always")};
  target(desk.policies[0], ClockKind::first_response, working(30min));
  CHECK(tells(
      desk, "For all cases.\nFirst answer | within 30 minutes, around the clock | while we wait for you\n"));
}

TEST_CASE("every condition of a policy is told, with each of its words") {
  domain::Desk desk;
  desk.policies = {policy("some", "always"), policy("rest", "always")};
  auto& when = desk.policies[0].when;
  when.segment = {"gold", "partner"};
  when.severity = {"urgent"};
  when.kind = {"problem"};
  when.channel = {"phone"};
  when.product = {"pump"};
  when.level = {"engineering"};
  when.tag = {"vip", "press", "new"};
  CHECK(
      tells(desk,
            "For cases of customers in the segment gold or partner, of severity urgent, of the kind problem, "
            "that reach us by phone, about pump, that are with engineering, marked vip, press or new. No "
            "times are promised.\n"));
  CHECK(tells(desk, "### Rest\nFor all other cases. No times are promised.\n"));
}

TEST_CASE("cases that no policy is for are told that they have no promise") {
  domain::Desk desk;
  desk.policies = {policy("urgent", "always")};
  CHECK_FALSE(tells(desk, "All other cases"));
  desk.policies[0].when.severity = {"urgent"};
  CHECK(told(desk).ends_with("### All other cases\nNo times are promised.\n"));
}

TEST_CASE("an agreement with one customer is spoken of, but neither with whom nor what it says") {
  domain::Desk desk;
  desk.calendars = {hours("acme-hours")};
  desk.policies = {policy("acme", "acme-hours"), policy("rest", "always")};
  desk.policies[0].when.customer = {"acme-ltd"};
  target(desk.policies[0], ClockKind::first_response, working(5min));
  CHECK_FALSE(tells(desk, "cme"));
  CHECK_FALSE(tells(desk, "5 minutes"));
  CHECK(tells(desk, "Customers with an agreement of their own have its terms instead.\n"));
  CHECK(tells(desk, "### Rest\nFor all other cases."));
}

TEST_CASE("the ladder tells who helps and how soon, not which people and not how we reach them") {
  domain::Desk desk;
  desk.calendar = "office";
  desk.calendars = {hours("office")};
  desk.levels = {level("first_line", domain::LevelKind::in_house),
                 level("call-centre", domain::LevelKind::outsourced),
                 level("maker", domain::LevelKind::third_party)};
  desk.levels[1].accept_within = working(2h);
  desk.levels[1].contact = "secret@example.com";
  desk.levels[1].people = {"mia"};
  desk.levels[2].calendar = "always";
  desk.levels[2].update_every = business_days(2);
  CHECK(tells(desk,
              "Who helps, in this order.\n"
              "First line | our own team | - | - | -\n"
              "Call-centre | a partner who works for us | 2 hours of working time | - | Office hours\n"
              "Maker | another company | - | 2 days, around the clock | Around the clock\n"));
  CHECK(tells(desk, "### Office hours\n"));
  CHECK_FALSE(tells(desk, "secret"));
  CHECK_FALSE(tells(desk, "mia"));
}

TEST_CASE("a desk of one level hands nothing on") {
  domain::Desk desk;
  desk.calendars = {hours("office")};
  desk.levels = {level("first-line", domain::LevelKind::in_house)};
  desk.levels[0].calendar = "office";
  CHECK(told(desk).empty());
}

}  // namespace
}  // namespace supportctl::report
