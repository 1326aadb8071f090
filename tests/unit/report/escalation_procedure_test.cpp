#include "supportctl/report/escalation_procedure.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace supportctl;

namespace {

domain::Level level(std::string name, domain::LevelKind kind) {
  domain::Level made;
  made.name = std::move(name);
  made.kind = kind;
  return made;
}

const report::Table& table_of(const report::Page& page, std::string_view name) {
  for (const auto& section : page.sections) {
    if (section.name == name) return section.table;
  }
  FAIL("no section " << name);
  return page.sections.front().table;
}

std::string text_of(const report::Cell& cell) {
  return std::get<std::string>(cell);
}

bool has_rule(const report::Page& page, std::string_view words) {
  for (const auto& row : table_of(page, "rules").rows) {
    if (text_of(row.at(1)).find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the ladder is shown from the bottom, each level with its targets") {
  domain::Desk desk;
  desk.calendar = "office";
  desk.levels = {level("first-line", domain::LevelKind::in_house),
                 level("maker", domain::LevelKind::third_party)};
  desk.levels[1].calendar = "maker-hours";
  desk.levels[1].accept_within = domain::WorkTime{domain::WorkTime::Unit::business_days, 1};
  desk.levels[1].people = {"mia", "jan"};
  const auto page = report::escalation_procedure(desk);
  const auto& levels = table_of(page, "levels");
  REQUIRE(levels.rows.size() == 2);
  for (const auto& row : levels.rows) CHECK(row.size() == levels.columns.size());
  CHECK(std::get<std::int64_t>(levels.rows[0].at(0)) == 1);
  CHECK(text_of(levels.rows[0].at(1)) == "first-line");
  CHECK(text_of(levels.rows[0].at(5)) == "office");
  CHECK(std::holds_alternative<std::monostate>(levels.rows[0].at(6)));
  CHECK(text_of(levels.rows[1].at(2)) == "third_party");
  CHECK(std::get<std::vector<std::string>>(levels.rows[1].at(3)) == std::vector<std::string>{"mia", "jan"});
  CHECK(text_of(levels.rows[1].at(5)) == "maker-hours");
  CHECK(text_of(levels.rows[1].at(6)) == "1bd");
}

TEST_CASE("the rules name the share window as it is configured") {
  domain::Desk desk;
  desk.share_max = 0.125;
  CHECK(has_rule(report::escalation_procedure(desk), "no more than 12.5% of"));
}

TEST_CASE("third parties are only spoken of where the ladder has one") {
  domain::Desk desk;
  desk.levels = {level("first-line", domain::LevelKind::in_house)};
  CHECK_FALSE(has_rule(report::escalation_procedure(desk), "third party"));
  desk.levels.push_back(level("maker", domain::LevelKind::third_party));
  CHECK(has_rule(report::escalation_procedure(desk), "third party"));
}

TEST_CASE("a desk without a ladder still has its rules") {
  const auto page = report::escalation_procedure(domain::Desk{});
  CHECK(table_of(page, "levels").rows.empty());
  CHECK_FALSE(table_of(page, "rules").rows.empty());
  CHECK(page.record.size() == page.columns.size());
}
