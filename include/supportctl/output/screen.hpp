#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/base/environment.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::output {

enum class Format { table, tsv, csv, json, jsonl, markdown, html };

/// What the command line and the surroundings say about printing.
struct ScreenSettings {
  std::optional<Format> format;      ///< -o; otherwise table on a terminal, tsv in a pipe
  std::vector<std::string> columns;  ///< --columns / --json=a,b; empty for all
  bool header = false;               ///< --header: a first line of names in tsv
  bool quiet = false;                ///< -q
  bool nul_ends = false;             ///< -z
  bool colour_out = false;
  bool colour_err = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int width = 80;
  std::string output_path;  ///< --output; "" or "-" for standard output
  base::Instant now;        ///< relative times count from here
  std::string title;        ///< of a page: what the command is called, "ticket list"
  std::string source;       ///< of a page: the command line, "supportctl ticket list --status open"
};

/// Receives one list. Without end() it stays unfinished, so that after an error no reader takes it for whole.
class RowWriter {
 public:
  virtual ~RowWriter() = default;
  virtual void row(const report::Row& row) = 0;
  /// Hands over the rows so far, for a reader that waits for them; false when it has gone. A table keeps the
  /// widths they need.
  virtual bool flush() = 0;
  /// Ends the list; to be called once when all rows are written.
  virtual void end() = 0;
};

/// The only place that prints. Data goes to standard output (or the --output file, written whole or not at
/// all), messages to standard error.
class Screen {
 public:
  explicit Screen(ScreenSettings settings);
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  Format format() const;
  const ScreenSettings& settings() const;

  /// Civil times for people are shown in this zone; UTC until told.
  void show_times_in(const base::TimeZone& zone);

  /// Relative times for people ("3h ago") count from here, instead of settings.now.
  void count_times_from(base::Instant now);

  /// Refuses now what printing would refuse when the work is done: a wrong name among the chosen columns, an
  /// --output file that cannot be written. For commands that change something before they print.
  void prepare(const report::Columns& columns);

  /// A list, row by row. A wrong name among the chosen columns is Failure{usage} listing the right ones.
  std::unique_ptr<RowWriter> rows(const report::Columns& columns);
  void table(const report::Table& table);

  /// One record: an object in JSON, one row elsewhere; for people `sentence` alone ("resolved T-12 ..."), or
  /// the fields under their labels when it is empty or columns were chosen; in html both.
  void record(const report::Columns& columns, const report::Row& row, std::string_view sentence);

  /// A page: sections under headings for people, in markdown and html; one object with arrays in JSON; in tsv
  /// and csv each line begins with the section's name, then that section's cells. A name among the chosen
  /// columns means a field of the record or a whole section.
  void page(const report::Page& page);

  /// Text that is itself the data (help, a config, a completion script): written as it is.
  void text(std::string_view text);

  /// A message for people on standard error; silent with -q.
  void note(std::string_view line);
  void warning(std::string_view line);

  /// "supportctl: error: ..." and its hint and diagnostics; one JSON object when the format is JSON. An
  /// --output file that was being written is thrown away.
  void error(const base::Error& error);

  /// Moves the progress bar; shown only on a terminal and once the work has taken half a second. Erased when
  /// `done` reaches `total`, which is 0 where it is not known.
  void progress(std::string_view what, std::size_t done, std::size_t total);

  /// Flushes everything and reports a full disk or a closed pipe. A closed pipe ends quietly: false.
  bool finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Whether people read it: then times are civil, and columns for machines are left out.
bool is_for_people(Format format);

/// The format of its word ("json"); nothing when unknown. Also by a file's suffix ("x.csv").
std::optional<Format> find_format(std::string_view word);
std::optional<Format> format_of_path(std::string_view path);

}  // namespace supportctl::output
