#include "cli/catalogue.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/command_list.hpp"
#include "cli/value_words.hpp"

namespace supportctl::cli {
namespace {

using report::CellKind;
using report::Row;
using report::Section;

/// What machine formats look like; goes up when one of them grows.
constexpr std::int64_t kFormatVersion = 1;

/// Statuses any command may end with: done, usage, a bug, input or output failed, a wrong config,
/// interrupted.
constexpr int kEveryStatus[] = {0, 2, 70, 74, 78, 130};

report::Cell text(std::string_view value) {
  if (value.empty()) return std::monostate{};
  return std::string(value);
}

report::Cell words(std::span<const std::string_view> values) {
  return std::vector<std::string>(values.begin(), values.end());
}

template <class Visit>
void visit_commands(Visit visit) {
  for (const auto& noun : all_nouns()) {
    for (const auto* command : noun.commands) visit(*command);
  }
}

std::vector<std::string> statuses_of(const Command& command) {
  std::vector<int> statuses(std::begin(kEveryStatus), std::end(kEveryStatus));
  statuses.insert(statuses.end(), command.statuses.begin(), command.statuses.end());
  std::ranges::sort(statuses);
  std::vector<std::string> texts;
  for (const int status : statuses) texts.push_back(std::to_string(status));
  return texts;
}

Section commands_section() {
  Section section{"commands",
                  "Commands",
                  {{{.name = "command"},
                    {.name = "summary"},
                    {.name = "effect", .kind = CellKind::word},
                    {.name = "yields", .kind = CellKind::word},
                    {.name = "exit_statuses", .kind = CellKind::list}},
                   {}}};
  visit_commands([&](const Command& command) {
    section.table.rows.push_back({text(command.path), text(command.summary), text(base::word(command.effect)),
                                  text(base::word(command.yield)), statuses_of(command)});
  });
  return section;
}

Section operands_section() {
  Section section{"operands",
                  "Operands",
                  {{{.name = "command"},
                    {.name = "operand"},
                    {.name = "type", .kind = CellKind::word},
                    {.name = "values", .kind = CellKind::list},
                    {.name = "required", .kind = CellKind::truth},
                    {.name = "repeats", .kind = CellKind::truth},
                    {.name = "help"}},
                   {}}};
  visit_commands([&](const Command& command) {
    for (const auto& operand : command.operands) {
      section.table.rows.push_back({text(command.path), text(operand.name), text(base::word(operand.type)),
                                    words(operand.words), operand.required, operand.repeats,
                                    text(operand.help)});
    }
  });
  return section;
}

Row option_row(std::string_view command, const Option& option) {
  const std::string letter(option.letter == '\0' ? 0U : 1U, option.letter);
  return {text(command),
          text(option.name),
          text(letter),
          text(base::word(option.type)),
          text(option.value),
          words(option.words),
          option.required,
          option.repeats,
          text(option.fallback),
          text(option.help),
          words(option.full_words)};
}

/// Options every command takes have no command.
Section options_section() {
  Section section{"options",
                  "Options",
                  {{{.name = "command"},
                    {.name = "option"},
                    {.name = "letter"},
                    {.name = "type", .kind = CellKind::word},
                    {.name = "value"},
                    {.name = "values", .kind = CellKind::list},
                    {.name = "required", .kind = CellKind::truth},
                    {.name = "repeats", .kind = CellKind::truth},
                    {.name = "default"},
                    {.name = "help"},
                    {.name = "full_values", .kind = CellKind::list}},
                   {}}};
  for (const auto& option : global_options()) section.table.rows.push_back(option_row({}, option));
  visit_commands([&](const Command& command) {
    for (const auto options : {command.options, effect_options(command.effect)}) {
      for (const auto& option : options) section.table.rows.push_back(option_row(command.path, option));
    }
  });
  return section;
}

Section fields_section() {
  Section section{"fields",
                  "Output fields",
                  {{{.name = "command"}, {.name = "field"}, {.name = "kind", .kind = CellKind::word}}, {}}};
  visit_commands([&](const Command& command) {
    if (command.fields == nullptr) return;
    for (const auto& column : command.fields()) {
      section.table.rows.push_back({text(command.path), text(column.name), text(base::word(column.kind))});
    }
  });
  return section;
}

}  // namespace

report::Columns catalogue_columns() {
  return {{.name = "program"}, {.name = "version"}, {.name = "format_version", .kind = CellKind::integer}};
}

report::Page catalogue_page() {
  report::Page page;
  page.title = "supportctl " SUPPORTCTL_VERSION;
  page.name = "program";
  page.columns = catalogue_columns();
  page.record = {std::string("supportctl"), std::string(SUPPORTCTL_VERSION), kFormatVersion};
  page.sections = {commands_section(), operands_section(), options_section(), fields_section()};
  return page;
}

}  // namespace supportctl::cli
