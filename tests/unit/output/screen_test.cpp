#include "supportctl/output/screen.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "printed.hpp"

namespace supportctl::output {
namespace {

namespace fs = std::filesystem;
using Kind = report::CellKind;

const report::Columns kColumns = {{"id", Kind::id}, {"status", Kind::word}};
const report::Row kRow = {text("T-1"), text("open")};

Format format_of(const ScreenSettings& settings) {
  return Screen(settings).format();
}

/// A path that no file has yet, and none has afterwards.
class NewPath {
 public:
  explicit NewPath(const char* suffix)
      : path_((fs::temp_directory_path() / ("screen-" + std::to_string(::getpid()) + suffix)).string()) {}
  ~NewPath() { fs::remove(path_); }
  const std::string& text() const { return path_; }
  std::string content() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::string path_;
};

ScreenSettings into(const NewPath& path) {
  ScreenSettings settings = on_terminal(Format::tsv);
  settings.format.reset();
  settings.output_path = path.text();
  return settings;
}

TEST_CASE("the format is a table on a terminal and tsv in a pipe") {
  ScreenSettings settings;
  CHECK(format_of(settings) == Format::tsv);
  settings.out_is_terminal = true;
  CHECK(format_of(settings) == Format::table);
}

TEST_CASE("a file's suffix says the format, and an option says it louder") {
  ScreenSettings settings;
  settings.out_is_terminal = true;
  settings.output_path = "x.csv";
  CHECK(format_of(settings) == Format::csv);
  settings.output_path = "x.unknown";
  CHECK(format_of(settings) == Format::tsv);
  settings.format = Format::json;
  settings.output_path = "x.csv";
  CHECK(format_of(settings) == Format::json);
}

TEST_CASE("a record is a sentence for people and a record for machines") {
  const auto show = [](Screen& screen) { screen.record(kColumns, kRow, "opened T-1: Pump leaks"); };
  CHECK(printed(on_terminal(Format::table), show).out == "opened T-1: Pump leaks\n");
  CHECK(printed(piped(Format::table), show).out == "opened T-1: Pump leaks\n");
  CHECK(printed(piped(Format::tsv), show).out == "T-1\topen\n");
  CHECK(printed(piped(Format::csv), show).out == "id,status\nT-1,open\n");
  CHECK(printed(piped(Format::json), show).out == "{\"id\":\"T-1\",\"status\":\"open\"}\n");
  CHECK(printed(piped(Format::markdown), show).out == "| id | status |\n| --- | --- |\n| T-1 | open |\n");
}

TEST_CASE("chosen columns of a record are shown instead of the sentence") {
  auto settings = on_terminal(Format::table);
  settings.columns = {"status"};
  const auto show = [](Screen& screen) { screen.record(kColumns, kRow, "opened T-1"); };
  CHECK(printed(settings, show).out == "  status  open\n");
}

TEST_CASE("a sentence is harmless and silent when quiet, the record never") {
  auto settings = on_terminal(Format::table);
  const auto show = [](Screen& screen) { screen.record(kColumns, kRow, "opened \x1b[2J"); };
  CHECK(printed(settings, show).out == "opened ␛[2J\n");
  settings.quiet = true;
  CHECK(printed(settings, show).out == "");
  settings.format = Format::tsv;
  CHECK(printed(settings, show).out == "T-1\topen\n");
}

TEST_CASE("text that is the data is written as it is") {
  const std::string help = "usage:\n\tsupportctl \\ \"x\"\x1b[1m\n";
  for (const Format format : {Format::table, Format::json, Format::csv}) {
    CHECK(printed(piped(format), [&](Screen& screen) { screen.text(help); }).out == help);
  }
}

TEST_CASE("data and messages come in the order they were given") {
  Caught both(STDOUT_FILENO);
  const int kept = ::dup(STDERR_FILENO);
  ::dup2(STDOUT_FILENO, STDERR_FILENO);
  {
    Screen screen(piped(Format::tsv));
    screen.table({kColumns, {kRow}});
    screen.note("one");
    screen.table({kColumns, {kRow}});
    screen.error({.message = "two"});
    screen.finish();
  }
  ::dup2(kept, STDERR_FILENO);
  ::close(kept);
  CHECK(both.text() == "T-1\topen\none\nT-1\topen\nsupportctl: error: two\n");
}

TEST_CASE("data goes to the file and nothing to standard output") {
  const NewPath path(".csv");
  const auto result = printed(into(path), [](Screen& screen) { screen.table({kColumns, {kRow}}); });
  CHECK(result.whole);
  CHECK(result.out == "");
  CHECK(path.content() == "id,status\nT-1,open\n");
}

TEST_CASE("a file is no terminal: no colour, no relative times, nothing cut") {
  const NewPath path(".txt");
  auto settings = into(path);
  settings.colour_out = true;
  settings.width = 10;
  const report::Table table{{{"state", Kind::word}, {"at", Kind::instant}, {"subject"}},
                            {{text("breached"), hours_from_now(-3), text("the new pump leaks again")}}};
  printed(settings, [&](Screen& screen) { screen.table(table); });
  CHECK(path.content() ==
        "STATE     AT                SUBJECT\n"
        "breached  2026-11-21 11:00  the new pump leaks again\n");
}

TEST_CASE("an empty list makes an empty file") {
  const NewPath path(".tsv");
  printed(into(path), [](Screen& screen) { screen.table({kColumns, {}}); });
  CHECK(fs::exists(path.text()));
  CHECK(path.content() == "");
}

TEST_CASE("after an error the file is left alone") {
  const NewPath path(".json");
  std::ofstream(path.text()) << "old";
  printed(into(path), [](Screen& screen) {
    const auto writer = screen.rows(kColumns);
    writer->row(kRow);
    screen.error({.message = "the store went away"});
  });
  CHECK(path.content() == "old");
}

TEST_CASE("after an exception the file is left alone") {
  const NewPath path(".json");
  std::ofstream(path.text()) << "old";
  const auto interrupted = [](Screen& screen) {
    const auto writer = screen.rows(kColumns);
    writer->row(kRow);
    throw std::runtime_error("stop");
  };
  CHECK_THROWS_AS(printed(into(path), interrupted), std::runtime_error);
  CHECK(path.content() == "old");
}

TEST_CASE("rows are handed over when told, before the list has an end") {
  const auto shown = [](Format format) {
    Caught out(STDOUT_FILENO);
    Screen screen(piped(format));
    const auto writer = screen.rows(kColumns);
    writer->row(kRow);
    CHECK(out.so_far().empty());
    writer->flush();
    return out.so_far();
  };
  CHECK(shown(Format::tsv) == "T-1\topen\n");
  CHECK(shown(Format::csv) == "id,status\nT-1,open\n");
  CHECK(shown(Format::json) == "[\n  {\"id\":\"T-1\",\"status\":\"open\"}");
  CHECK(shown(Format::jsonl) == "{\"id\":\"T-1\",\"status\":\"open\"}\n");
  CHECK(shown(Format::markdown) == "| id | status |\n| --- | --- |\n| T-1 | open |\n");
  CHECK(shown(Format::table) == "ID   STATUS\nT-1  open\n");
}

TEST_CASE("handing over rows changes nothing of the list but the widths of a table") {
  const auto show = [](Screen& screen) {
    const auto writer = screen.rows(kColumns);
    writer->flush();
    writer->row(kRow);
    writer->flush();
    writer->row({text("T-1000"), text("new")});
    writer->flush();
    writer->end();
  };
  CHECK(printed(piped(Format::tsv), show).out == "T-1\topen\nT-1000\tnew\n");
  CHECK(printed(piped(Format::json), show).out ==
        "[\n  {\"id\":\"T-1\",\"status\":\"open\"},\n  {\"id\":\"T-1000\",\"status\":\"new\"}\n]\n");
  CHECK(printed(piped(Format::table), show).out == "ID   STATUS\nT-1  open\nT-1000  new\n");
}

TEST_CASE("what would be refused after the work can be refused before") {
  auto settings = piped(Format::tsv);
  settings.columns = {"nothing"};
  Screen wrong(settings);
  CHECK_THROWS_AS(wrong.prepare(kColumns), base::Failure);
  settings.columns = {"id"};
  settings.output_path = "/nonexistent/folder/x.tsv";
  Screen nowhere(settings);
  CHECK_THROWS_AS(nowhere.prepare(kColumns), base::Failure);
  settings.output_path = "";
  Screen right(settings);
  CHECK_NOTHROW(right.prepare(kColumns));
}

TEST_CASE("a row that is too short is a mistake of the program") {
  CHECK_THROWS_AS(table_out(piped(Format::tsv), {kColumns, {{text("T-1")}}}), std::logic_error);
}

TEST_CASE("a full disk is reported when the screen finishes") {
  auto settings = piped(Format::json);
  settings.output_path = "/dev/full";
  const auto show = [](Screen& screen) { screen.table({kColumns, {kRow}}); };
  CHECK_THROWS_AS(printed(settings, show), base::Failure);
}

TEST_CASE("an error is told even when the data before it cannot be written") {
  auto settings = piped(Format::tsv);
  settings.output_path = "/dev/full";
  const auto result = printed(settings, [](Screen& screen) {
    screen.table({kColumns, {kRow}});
    screen.error({.message = "no"});
  });
  CHECK(result.err == "supportctl: error: no\n");
}

}  // namespace
}  // namespace supportctl::output
