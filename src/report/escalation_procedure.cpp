#include "supportctl/report/escalation_procedure.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/cells.hpp"

namespace supportctl::report {
namespace {

Cell target_cell(const std::optional<domain::WorkTime>& target) {
  if (!target) return std::monostate{};
  return work_time_text(*target);
}

Section level_section(const domain::Desk& desk) {
  Section section{"levels",
                  "Levels, bottom first",
                  {{{.name = "rung", .kind = CellKind::integer},
                    {.name = "level"},
                    {.name = "kind", .kind = CellKind::word},
                    {.name = "people", .kind = CellKind::list},
                    {.name = "contact"},
                    {.name = "calendar"},
                    {.name = "accept_within"},
                    {.name = "update_every"}},
                   {}}};
  std::int64_t rung = 0;
  for (const auto& level : desk.levels) {
    section.table.rows.push_back({++rung, text_cell(level.name), word_cell(level.kind), level.people,
                                  text_cell(level.contact),
                                  text_cell(level.calendar.empty() ? desk.calendar : level.calendar),
                                  target_cell(level.accept_within), target_cell(level.update_every)});
  }
  return section;
}

std::vector<std::string> rules_of(const domain::Desk& desk) {
  std::vector<std::string> rules = {
      fmt::format("ask the team first, but for no more than {:g}% of the resolution target",
                  desk.share_max * 100),
      "a ticket only climbs, and is with one level at a time",
      "say why, and give the brief: problem, effect, what was tried and promised, what is needed",
      "the customer is told at once (--told-customer), or a follow-up says by when (--tell-by)",
      "the customer gets a date for the next update (--next-update), which is a promise",
      "without a reason, the word to the customer and that date nothing is escalated",
      "the level accepts the ticket in time (accept within), then says how it stands (update every)",
      "the level returns the ticket with an answer to the level it came from",
  };
  const auto is_third_party = [](const domain::Level& level) {
    return level.kind == domain::LevelKind::third_party;
  };
  if (std::ranges::any_of(desk.levels, is_third_party)) {
    rules.emplace_back(
        "while a third party has the ticket it is on hold, but the customer keeps hearing from us");
  }
  return rules;
}

Section rule_section(const domain::Desk& desk) {
  Section section{"rules", "Rules", {{{.name = "rule", .kind = CellKind::integer}, {.name = "text"}}, {}}};
  std::int64_t number = 0;
  for (auto& rule : rules_of(desk)) section.table.rows.push_back({++number, std::move(rule)});
  return section;
}

}  // namespace

Columns procedure_columns() {
  return {{.name = "desk"}, {.name = "share_max", .kind = CellKind::rate, .title = "share at most"}};
}

Page escalation_procedure(const domain::Desk& desk) {
  Page page;
  page.title = fmt::format("How tickets are escalated at {}", desk.name);
  page.name = "procedure";
  page.columns = procedure_columns();
  page.record = {text_cell(desk.name), desk.share_max};
  page.sections = {level_section(desk), rule_section(desk)};
  return page;
}

}  // namespace supportctl::report
