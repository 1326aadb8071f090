#include "ingest/mapped_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "supportctl/base/text.hpp"
#include "supportctl/domain/kinds.hpp"

namespace supportctl::ingest {
namespace {

constexpr std::string_view kFieldPrefix = "field.";
constexpr Place kWholeFile{0, 0};

template <class Map>
const typename Map::mapped_type* find_in(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

/// The column's name in the file; "" when the map names none.
std::string_view column_name(const domain::ImportMap& map, std::string_view meaning) {
  const std::string* name = find_in(map.columns, meaning);
  return name == nullptr ? std::string_view{} : std::string_view{*name};
}

/// The word of the map for a cell's; the cell's own where it has none.
std::string mapped(std::string text, const Column& column) {
  if (column.words == nullptr) return text;
  if (const std::string* word = find_in(*column.words, text)) return *word;
  return text;
}

std::vector<std::string> list_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;", begin), text.size());
    const std::string_view word = base::trimmed(text.substr(begin, end - begin));
    if (!word.empty()) words.emplace_back(word);
    begin = end + 1;
  }
  return words;
}

template <class E>
std::optional<std::string> default_problem(const domain::ImportMap& map, std::string_view meaning) {
  const std::string* fallback = find_in(map.defaults, meaning);
  if (fallback == nullptr || fallback->empty() || base::find_word<E>(*fallback)) return std::nullopt;
  return "the import map's default: " + unknown_word(meaning, *fallback, base::all_words<E>());
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

MappedFile::MappedFile(std::string_view text, std::string file, const domain::ImportMap& map,
                       const base::TimeZone& zone, std::span<const std::string_view> required)
    : file_(std::move(file)), map_(&map), reader_(text) {
  const auto time = ImportTime::parse(map.time_format, zone);
  if (time) {
    time_ = *time;
  } else {
    report(kWholeFile, base::Severity::error, time.error().message);
  }
  check_map(required);
  for (const CsvFault& fault : reader_.faults()) report(fault.place, base::Severity::error, fault.message);
  if (reader_.faults().empty()) check_columns();
  is_usable_ = diagnostics_.empty();
  for (const auto& [meaning, name] : map.columns) {
    if (!meaning.starts_with(kFieldPrefix)) continue;
    fields_.emplace_back(meaning.substr(kFieldPrefix.size()), column(meaning));
  }
}

void MappedFile::check_map(std::span<const std::string_view> required) {
  for (const std::string_view meaning : required) {
    if (!column_name(*map_, meaning).empty() || find_in(map_->defaults, meaning) != nullptr) continue;
    report(kWholeFile, base::Severity::error,
           fmt::format("the import map names no column for '{}'", meaning));
  }
  for (const auto& problem : {default_problem<domain::TicketKind>(*map_, "kind"),
                              default_problem<domain::TicketSeverity>(*map_, "severity")}) {
    if (problem) report(kWholeFile, base::Severity::error, *problem);
  }
}

void MappedFile::check_columns() {
  const auto names = views(reader_.names());
  for (const auto& [meaning, name] : map_->columns) {
    if (name.empty() || std::ranges::find(names, name) != names.end()) continue;
    report({reader_.header_line(), 1}, base::Severity::error,
           fmt::format("the header has no column {} for '{}': {}", quoted(name), meaning,
                       suggestion(name, names)));
  }
}

Column MappedFile::column(std::string_view meaning) const {
  const std::string_view name = column_name(*map_, meaning);
  const auto found = std::ranges::find(reader_.names(), name);
  Column column;
  column.meaning = meaning;
  if (!name.empty() && found != reader_.names().end()) {
    column.index = static_cast<std::size_t>(found - reader_.names().begin());
  }
  column.fallback = find_in(map_->defaults, meaning);
  column.words = find_in(map_->values, meaning);
  return column;
}

bool MappedFile::next() {
  if (!is_usable_) return false;
  while ((row_ = reader_.next()) != nullptr) {
    is_rejected_ = false;
    is_repaired_ = false;
    if (!row_->fault()) return true;
    report(row_->fault()->place, base::Severity::error, row_->fault()->message);
    reject();
  }
  return false;
}

/// The cell's text before the map's words: valid UTF-8, trimmed, "" for an empty word.
std::string MappedFile::clean_cell(const Column& column) {
  if (!column.index) return {};
  const std::string_view written = base::trimmed(row_->cell(*column.index));
  std::string text = base::valid_utf8(written);
  if (text != written && !std::exchange(is_repaired_, true)) {
    warn(column, fmt::format("not UTF-8: what cannot be read is replaced in {}", quoted(text)));
  }
  if (std::ranges::find(map_->empty_words, text) != map_->empty_words.end()) text.clear();
  return text;
}

std::string MappedFile::text(const Column& column) {
  std::string text = mapped(clean_cell(column), column);
  if (text.empty() && column.fallback != nullptr) text = *column.fallback;
  return text;
}

std::string MappedFile::required_text(const Column& column) {
  std::string text = this->text(column);
  if (text.empty()) fail(column, fmt::format("'{}' is empty", column.meaning));
  return text;
}

std::optional<base::Instant> MappedFile::time(const Column& column) {
  return time_of(column, text(column));
}

std::optional<base::Instant> MappedFile::required_time(const Column& column) {
  return time_of(column, required_text(column));
}

std::optional<base::Instant> MappedFile::time_of(const Column& column, std::string_view text) {
  if (text.empty()) return std::nullopt;
  ReadTime read = time_->read(text);
  if (!read.instant) {
    fail(column, std::move(read.remark));
  } else if (!read.remark.empty()) {
    warn(column, std::move(read.remark));
  }
  return read.instant;
}

std::vector<std::string> MappedFile::list(const Column& column) {
  std::vector<std::string> words;
  for (std::string& word : list_words(clean_cell(column))) words.push_back(mapped(std::move(word), column));
  std::erase(words, "");
  if (words.empty() && column.fallback != nullptr) words = list_words(*column.fallback);
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

base::FieldMap MappedFile::fields() {
  base::FieldMap fields;
  for (const auto& [name, column] : fields_) {
    std::string value = text(column);
    if (!value.empty()) fields.emplace(name, std::move(value));
  }
  return fields;
}

void MappedFile::warn(const Column& column, std::string message) {
  report(place(column), base::Severity::warning, std::move(message));
}

void MappedFile::fail(const Column& column, std::string message) {
  report(place(column), base::Severity::error, std::move(message));
  reject();
}

void MappedFile::reject() {
  if (!std::exchange(is_rejected_, true)) rejected_.push_back({row_->line(), std::string(row_->raw())});
}

void MappedFile::report(Place place, base::Severity severity, std::string message) {
  diagnostics_.push_back({file_, place.line, place.column, severity, std::move(message)});
}

Place MappedFile::place(const Column& column) const {
  return column.index ? row_->place(*column.index) : Place{row_->line(), 1};
}

std::vector<base::Diagnostic> MappedFile::take_diagnostics() {
  // Two meanings of one column give the same finding twice.
  const auto place = [](const base::Diagnostic& d) { return std::pair(d.line, d.column); };
  const auto is_same = [&](const base::Diagnostic& a, const base::Diagnostic& b) {
    return place(a) == place(b) && a.message == b.message;
  };
  std::ranges::stable_sort(diagnostics_, {}, place);
  diagnostics_.erase(std::unique(diagnostics_.begin(), diagnostics_.end(), is_same), diagnostics_.end());
  return std::move(diagnostics_);
}

}  // namespace supportctl::ingest
