#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/wording.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/import_map.hpp"
#include "supportctl/ingest/csv.hpp"
#include "supportctl/ingest/import_time.hpp"
#include "supportctl/ingest/rejected.hpp"

namespace supportctl::ingest {

/// Where one meaning of an import map is found in a file.
struct Column {
  std::string_view meaning;
  std::optional<std::size_t> index;       ///< nothing when the file has no such column
  const std::string* fallback = nullptr;  ///< may be absent
  const std::map<std::string, std::string, std::less<>>* words = nullptr;  ///< may be absent
};

/// A CSV file read row by row under the meanings of an import map, collecting the findings. The readers of
/// single formats ask it for cells; a cell that cannot be read rejects its row.
class MappedFile {
 public:
  /// `text`, `map` must outlive it. `required`: meanings that must have a column or a default.
  MappedFile(std::string_view text, std::string file, const domain::ImportMap& map,
             const base::TimeZone& zone, std::span<const std::string_view> required);

  Column column(std::string_view meaning) const;

  /// Goes to the next well-formed row; false at the end, or at once when the file or the map is unusable.
  bool next();

  std::size_t line() const { return row_->line(); }
  bool is_rejected() const { return is_rejected_; }

  /// The cell in the desk's words: trimmed, empty words made "", mapped, else the default.
  std::string text(const Column& column);

  /// As text(); "" is an error.
  std::string required_text(const Column& column);

  /// The cell's time; nothing when it is empty or cannot be read, which is an error.
  std::optional<base::Instant> time(const Column& column);
  std::optional<base::Instant> required_time(const Column& column);

  /// The value whose word is in the cell; nothing when it is empty or no such word, which is an error.
  template <class E>
  std::optional<E> word(const Column& column) {
    const std::string text = this->text(column);
    if (text.empty()) return std::nullopt;
    const auto value = base::find_word<E>(text);
    if (!value) fail(column, unknown_word(column.meaning, text, base::all_words<E>()));
    return value;
  }

  /// The words of a cell with a list, between commas or semicolons: mapped one by one, sorted, each once.
  std::vector<std::string> list(const Column& column);

  /// The columns named "field.NAME" that are not empty, by NAME.
  base::FieldMap fields();

  void warn(const Column& column, std::string message);

  /// Reports an error at the cell and rejects the row.
  void fail(const Column& column, std::string message);

  std::string take_header_text() const { return std::string(reader_.header_text()); }
  std::vector<RejectedRow> take_rejected() { return std::move(rejected_); }

  /// The findings in the order of their places.
  std::vector<base::Diagnostic> take_diagnostics();

 private:
  void check_map(std::span<const std::string_view> required);
  void check_columns();
  std::optional<base::Instant> time_of(const Column& column, std::string_view text);
  std::string clean_cell(const Column& column);
  void report(Place place, base::Severity severity, std::string message);
  void reject();
  Place place(const Column& column) const;

  std::string file_;
  const domain::ImportMap* map_;
  CsvReader reader_;
  std::optional<ImportTime> time_;
  std::vector<std::pair<std::string, Column>> fields_;
  const CsvRow* row_ = nullptr;
  bool is_usable_ = true;
  bool is_rejected_ = false;  ///< the present row
  bool is_repaired_ = false;  ///< the present row
  std::vector<RejectedRow> rejected_;
  std::vector<base::Diagnostic> diagnostics_;
};

}  // namespace supportctl::ingest
