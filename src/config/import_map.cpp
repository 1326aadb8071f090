#include "supportctl/config/import_map.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/values.hpp"

namespace supportctl::config {
namespace {

using domain::EventKind;
using domain::ImportMap;

constexpr auto kKeys = std::to_array<std::string_view>(
    {"source", "time", "columns", "defaults", "activities", "values", "empty"});
constexpr auto kTimeKeys = std::to_array<std::string_view>({"format", "zone"});
constexpr auto kEmptyKeys = std::to_array<std::string_view>({"words"});
constexpr auto kColumns = std::to_array<std::string_view>(
    {"case", "activity", "time", "actor", "customer", "email", "channel", "product", "kind", "severity",
     "subject", "text", "opened", "answered", "resolved", "outcome", "tags", "field"});

/// Columns of words: they may have a default, and words of the desk for those of the file.
constexpr auto kWordColumns = std::to_array<std::string_view>(
    {"actor", "customer", "email", "channel", "product", "kind", "severity", "subject", "outcome", "tags"});

/// What an activity of a foreign log may mean.
constexpr auto kActivities =
    std::to_array<EventKind>({EventKind::opened, EventKind::message_in, EventKind::message_out,
                              EventKind::taken, EventKind::pending, EventKind::held, EventKind::resolved,
                              EventKind::closed, EventKind::reopened, EventKind::escalated, EventKind::note});
constexpr auto kActivityWords = [] {
  std::array<std::string_view, kActivities.size()> words;
  std::transform(kActivities.begin(), kActivities.end(), words.begin(),
                 [](EventKind kind) { return base::word(kind); });
  return words;
}();

/// "iso", or a pattern that names a day by %Y, %m and %d.
bool is_time_format(std::string_view format) {
  if (format == "iso") return true;
  std::string_view rest = format;
  for (std::size_t at = rest.find('%'); at != std::string_view::npos; at = rest.find('%')) {
    if (at + 1 == rest.size() || std::string_view("YmdHMS").find(rest[at + 1]) == std::string_view::npos)
      return false;
    rest.remove_prefix(at + 2);
  }
  return format.find("%Y") != std::string_view::npos && format.find("%m") != std::string_view::npos &&
         format.find("%d") != std::string_view::npos;
}

void read_time(const Section& document, ImportMap& map) {
  const Section time = document.inner("time");
  time.allow_only(kTimeKeys);
  map.time_format = "iso";
  take_text(time, "format", map.time_format);
  if (!is_time_format(map.time_format)) {
    time.complain(
        "format",
        fmt::format("'format' in {} cannot be '{}': it is \"iso\", or a pattern with %Y, %m and %d, "
                    "and with %H, %M and %S where there is a time of day",
                    time.title(), map.time_format));
  }
  take_zone(time, "zone", map.zone);
}

/// `field.state = "State"` makes a table of its own; its columns are called as they are written.
void read_field_columns(const Section& columns, ImportMap& map) {
  const Section fields = columns.inner("field");
  for (auto&& [key, node] : fields.table()) {
    take_text(fields, key.str(), map.columns[fmt::format("field.{}", key.str())]);
  }
}

void read_columns(const Section& document, ImportMap& map) {
  const Section columns = document.inner("columns");
  columns.allow_only(kColumns);
  for (const std::string_view key : kColumns) {
    if (key != "field" && columns.has(key)) take_text(columns, key, map.columns[std::string(key)]);
  }
  read_field_columns(columns, map);
  if (!columns.has("case")) {
    document.complain("columns", "'columns' needs a 'case': the column that tells one record from another");
  }
  if (columns.has("activity") != columns.has("time")) {
    columns.complain(
        columns.has("time") ? "time" : "activity",
        "'activity' and 'time' go together: a log of events has both, a list of tickets neither");
  }
  if (!columns.has("activity") && !columns.has("time") && !columns.has("opened")) {
    document.complain("columns", "'columns' needs 'opened', or 'activity' and 'time' for a log of events");
  }
}

/// Complains of a word of ours that is none; only kinds and severities are a closed set.
void check_word(const Section& section, std::string_view column, const std::string& key) {
  const toml::node* node = section.find(key);
  const auto* text = node == nullptr ? nullptr : node->as_string();
  if (text == nullptr) return;
  const WrittenText written{text->get(), node->source()};
  if (column == "kind") require_word(section, key, written, base::all_words<domain::TicketKind>());
  if (column == "severity") require_word(section, key, written, base::all_words<domain::TicketSeverity>());
}

void read_defaults(const Section& document, ImportMap& map) {
  const Section defaults = document.inner("defaults");
  defaults.allow_only(kWordColumns);
  for (const std::string_view key : kWordColumns) {
    if (!defaults.has(key)) continue;
    take_text(defaults, key, map.defaults[std::string(key)]);
    check_word(defaults, key, std::string(key));
  }
}

void read_activities(const Section& document, ImportMap& map) {
  const Section activities = document.inner("activities");
  for (auto&& [key, node] : activities.table()) {
    const std::optional<std::string> word = activities.text(key.str());
    if (word && require_word(activities, key.str(), {*word, node.source()}, kActivityWords)) {
      map.activities[std::string(key.str())] = *base::find_word<EventKind>(*word);
    }
  }
  if (map.columns.contains("activity") && activities.table().empty()) {
    document.complain("activities", "a log of events needs [activities]: what each of its activities means");
  }
}

void read_values(const Section& document, ImportMap& map) {
  const Section values = document.inner("values");
  values.allow_only(kWordColumns);
  for (const std::string_view column : kWordColumns) {
    const Section words = values.inner(column);
    if (values.has(column) && !map.columns.contains(column)) {
      values.complain(column, fmt::format("[values.{}] is of no use: [columns] has no '{}'", column, column));
    }
    for (auto&& [key, node] : words.table()) {
      take_text(words, key.str(), map.values[std::string(column)][std::string(key.str())]);
      check_word(words, column, std::string(key.str()));
    }
  }
}

}  // namespace

ImportMap load_import_map(const std::string& path) {
  Reading reading{.folder = "."};
  std::optional<toml::table> root = parse_document(reading, path);
  require_no_findings(reading, "import map");
  const Section document(reading, *root, "the import map", "");
  document.allow_only(kKeys);
  ImportMap map;
  if (!document.has("source"))
    document.complain("source", "the import map needs a 'source': the name its records are known by");
  take_text(document, "source", map.source);
  read_time(document, map);
  read_columns(document, map);
  read_defaults(document, map);
  read_activities(document, map);
  read_values(document, map);
  const Section empty = document.inner("empty");
  empty.allow_only(kEmptyKeys);
  take_texts(empty, "words", map.empty_words);
  require_no_findings(reading, "import map");
  return map;
}

}  // namespace supportctl::config
