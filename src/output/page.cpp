#include "output/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "output/colour.hpp"
#include "output/grid.hpp"
#include "output/title.hpp"
#include "supportctl/output/sanitise.hpp"
#include "supportctl/output/width.hpp"

namespace supportctl::output {
namespace {

constexpr int kIndent = 2;
constexpr int kBlockIndent = 4;
/// Text is not squeezed into less, however narrow the terminal is.
constexpr int kNarrowest = 20;
/// The section that is read like a conversation, and the column that holds what was said.
constexpr std::string_view kConversation = "timeline";
constexpr std::string_view kTextColumn = "text";

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

std::vector<std::string> wrapped_in(std::string_view text, int indent, const Look& look) {
  return wrapped(text, std::max(look.width - indent, kNarrowest));
}

std::string styled(std::string_view text, Colour colour, const Look& look) {
  return look.colour ? coloured(text, colour) : std::string(text);
}

struct Field {
  std::string label;
  std::string value;
  Colour colour = Colour::plain;
};

/// There is room for both times on a line of its own: when it was, and how long ago.
std::string value_of(const report::Cell& cell, report::CellKind kind, const Look& look) {
  const auto* at = std::get_if<base::Instant>(&cell);
  const auto* text = std::get_if<std::string>(&cell);
  if (at != nullptr && look.on_terminal) {
    return fmt::format("{} ({})", minute_text(*at, look.zone), relative_text(*at, look.now));
  }
  if (text != nullptr && kind == report::CellKind::text) return several_lines(*text);
  return cell_text(cell, kind, look);
}

std::vector<Field> fields_of(const Choice& choice, const report::Row& row, const Look& look) {
  std::vector<Field> fields;
  for (const Chosen& chosen : choice) {
    std::string value = value_of(row.at(chosen.place), chosen.column.kind, look);
    if (value.empty()) continue;
    const bool word = chosen.column.kind == report::CellKind::word;
    const Colour colour = word ? colour_of_word(value) : Colour::plain;
    fields.push_back({title_of(chosen.column), std::move(value), colour});
  }
  return fields;
}

void write_field(Sink& sink, const Field& field, int label_width, const Look& look) {
  const int indent = kIndent + label_width + 2;
  std::string start = spaces(kIndent) + styled(field.label, Colour::dim, look) +
                      spaces(label_width - cell_width(field.label) + 2);
  for (const auto& line : wrapped_in(field.value, indent, look)) {
    if (!line.empty()) sink.write(start + styled(line, field.colour, look));
    sink.put('\n');
    start = spaces(indent);
  }
}

void write_labelled(Sink& sink, const std::vector<Field>& fields, const Look& look) {
  int label_width = 0;
  for (const Field& field : fields) label_width = std::max(label_width, cell_width(field.label));
  for (const Field& field : fields) write_field(sink, field, label_width, look);
}

/// Takes the column of long texts out of the choice.
std::optional<Chosen> take_text(Choice& choice) {
  const auto is_text = [](const Chosen& chosen) {
    return chosen.column.name == kTextColumn && chosen.column.kind == report::CellKind::text;
  };
  const auto found = std::find_if(choice.begin(), choice.end(), is_text);
  if (found == choice.end()) return std::nullopt;
  const Chosen text = *found;
  choice.erase(found);
  return text;
}

/// One block of text below its line; whether there was any.
bool write_block(Sink& sink, const report::Cell& cell, const Look& look) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr || text->empty()) return false;
  for (const auto& line : wrapped_in(several_lines(*text), kBlockIndent, look)) {
    if (!line.empty()) sink.write(spaces(kBlockIndent) + line);
    sink.put('\n');
  }
  return true;
}

void write_section(Sink& sink, const report::Section& section, Choice choice, const Look& look) {
  const auto& rows = section.table.rows;
  std::optional<Chosen> text;
  if (section.name == kConversation) text = take_text(choice);
  Grid grid(without_empty(choice, rows), look, kIndent);
  std::vector<ShownRow> shown;
  for (const auto& row : rows) {
    shown.push_back(grid.shown(row));
    grid.measure(shown.back());
  }
  if (!text) grid.measure_header();
  grid.fit();
  if (!text) grid.print_header(sink);
  bool after_block = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (after_block) sink.put('\n');
    grid.print(sink, shown[i]);
    after_block = text && write_block(sink, rows[i].at(text->place), look);
  }
}

}  // namespace

void write_fields(Sink& sink, const Choice& choice, const report::Row& row, const Look& look) {
  write_labelled(sink, fields_of(choice, row, look), look);
}

void write_page(Sink& sink, const report::Page& page, const PageChoice& parts, const Look& look) {
  for (const auto& line : wrapped_in(one_line(page.title), 0, look)) {
    sink.write(styled(line, Colour::bold, look) + "\n");
  }
  const std::vector<Field> fields = fields_of(parts.record, page.record, look);
  if (!fields.empty()) sink.put('\n');
  write_labelled(sink, fields, look);
  for (const ChosenSection& part : parts.sections) {
    if (part.section->table.rows.empty()) continue;
    sink.write("\n" + styled(title_of(*part.section), Colour::bold, look) + "\n");
    write_section(sink, *part.section, part.choice, look);
  }
}

}  // namespace supportctl::output
