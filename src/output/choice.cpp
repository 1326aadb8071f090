#include "output/choice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/output/people.hpp"

namespace supportctl::output {
namespace {

using Names = std::vector<std::string_view>;

[[noreturn]] void refuse_unknown(std::string_view name, const Names& known) {
  const auto nearest = base::nearest_word(name, known);
  throw base::Failure(
      {.kind = base::ErrorKind::usage,
       .message = fmt::format("unknown column '{}': the columns are {}", name, base::listed(known, "and")),
       .hint = nearest ? fmt::format("did you mean '{}'?", *nearest) : std::string()});
}

void refuse_twice(const std::vector<std::string>& names) {
  for (auto name = names.begin(); name != names.end(); ++name) {
    if (std::find(names.begin(), name, *name) == name) continue;
    throw base::Failure({.kind = base::ErrorKind::usage,
                         .message = fmt::format("column '{}' is chosen twice", *name),
                         .hint = "name each column once"});
  }
}

std::optional<Chosen> find_column(const report::Columns& columns, std::string_view name) {
  for (std::size_t place = 0; place < columns.size(); ++place) {
    if (columns[place].name == name) return Chosen{columns[place], place};
  }
  return std::nullopt;
}

const report::Section* find_section(const report::Page& page, std::string_view name) {
  for (const auto& section : page.sections) {
    if (section.name == name) return &section;
  }
  return nullptr;
}

Names names_of(const report::Columns& columns) {
  Names names;
  for (const auto& column : columns) names.push_back(column.name);
  return names;
}

bool has_values(const Chosen& chosen, const std::vector<report::Row>& rows) {
  return std::any_of(rows.begin(), rows.end(), [&](const report::Row& row) {
    return !cell_text(row.at(chosen.place), chosen.column.kind, {}).empty();
  });
}

}  // namespace

Choice chosen_columns(const report::Columns& columns, const std::vector<std::string>& names,
                      bool for_people) {
  refuse_twice(names);
  Choice choice;
  for (const auto& name : names) {
    const auto found = find_column(columns, name);
    if (!found) refuse_unknown(name, names_of(columns));
    choice.push_back(*found);
  }
  for (std::size_t place = 0; names.empty() && place < columns.size(); ++place) {
    if (!for_people || !columns[place].machine_only) choice.push_back({columns[place], place});
  }
  return choice;
}

PageChoice chosen_parts(const report::Page& page, const std::vector<std::string>& names, bool for_people) {
  PageChoice parts;
  const auto add_section = [&](const report::Section& section) {
    parts.sections.push_back({&section, chosen_columns(section.table.columns, {}, for_people)});
  };
  if (names.empty()) {
    parts.record = chosen_columns(page.columns, names, for_people);
    for (const auto& section : page.sections) add_section(section);
    return parts;
  }
  refuse_twice(names);
  for (const auto& name : names) {
    if (const auto column = find_column(page.columns, name)) {
      parts.record.push_back(*column);
    } else if (const auto* section = find_section(page, name)) {
      add_section(*section);
    } else {
      Names known = names_of(page.columns);
      for (const auto& each : page.sections) known.push_back(each.name);
      refuse_unknown(name, known);
    }
  }
  return parts;
}

Choice without_empty(const Choice& choice, const std::vector<report::Row>& rows) {
  Choice kept;
  for (const Chosen& chosen : choice) {
    if (has_values(chosen, rows)) kept.push_back(chosen);
  }
  return kept;
}

}  // namespace supportctl::output
