#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using Kind = report::CellKind;

const report::Table kTable{{{"id", Kind::id}, {"status", Kind::word}, {"revision", Kind::integer, {}, true}},
                           {{text("T-1"), text("open"), std::int64_t{3}}}};

ScreenSettings choosing(Format format, std::vector<std::string> columns) {
  auto settings = piped(format);
  settings.columns = std::move(columns);
  return settings;
}

/// The error of a table with these chosen columns; nothing may have been printed before it.
base::Error refusal(std::vector<std::string> columns) {
  base::Error error;
  const auto result = printed(choosing(Format::json, std::move(columns)), [&](Screen& screen) {
    try {
      screen.table(kTable);
    } catch (const base::Failure& failure) {
      error = failure.error();
    }
  });
  CHECK(result.out == "");
  return error;
}

TEST_CASE("without a choice machines get every column and people not those for machines") {
  CHECK(table_out(piped(Format::tsv), kTable) == "T-1\topen\t3\n");
  CHECK(table_out(piped(Format::csv), kTable) == "id,status,revision\nT-1,open,3\n");
  CHECK(table_out(piped(Format::jsonl), kTable) == "{\"id\":\"T-1\",\"status\":\"open\",\"revision\":3}\n");
  CHECK(table_out(piped(Format::table), kTable) == "ID   STATUS\nT-1  open\n");
  CHECK(table_out(piped(Format::markdown), kTable) == "| id | status |\n| --- | --- |\n| T-1 | open |\n");
}

TEST_CASE("chosen columns come in the order of the choice in every format") {
  const std::vector<std::string> columns = {"revision", "id"};
  CHECK(table_out(choosing(Format::tsv, columns), kTable) == "3\tT-1\n");
  CHECK(table_out(choosing(Format::csv, columns), kTable) == "revision,id\n3,T-1\n");
  CHECK(table_out(choosing(Format::json, columns), kTable) == "[\n  {\"revision\":3,\"id\":\"T-1\"}\n]\n");
  CHECK(table_out(choosing(Format::jsonl, columns), kTable) == "{\"revision\":3,\"id\":\"T-1\"}\n");
  CHECK(table_out(choosing(Format::table, columns), kTable) == "REVISION  ID\n       3  T-1\n");
  CHECK(table_out(choosing(Format::markdown, columns), kTable) ==
        "| revision | id |\n| ---: | --- |\n| 3 | T-1 |\n");
}

TEST_CASE("an unknown column is refused with the right ones and the nearest") {
  const base::Error error = refusal({"id", "statsu"});
  CHECK(error.kind == base::ErrorKind::usage);
  CHECK(error.message == "unknown column 'statsu': the columns are id, status and revision");
  CHECK(error.hint == "did you mean 'status'?");
}

TEST_CASE("a column like no other has no hint") {
  CHECK(refusal({"zzzzzzzzzz"}).hint == "");
  CHECK(refusal({""}).message == "unknown column '': the columns are id, status and revision");
}

TEST_CASE("a column chosen twice is refused, as an object has each key once") {
  const base::Error error = refusal({"id", "status", "id"});
  CHECK(error.kind == base::ErrorKind::usage);
  CHECK(error.message == "column 'id' is chosen twice");
}

report::Page page() {
  return {.title = "T-1 Pump",
          .name = "ticket",
          .columns = kTable.columns,
          .record = kTable.rows.front(),
          .sections = {{"timeline",
                        "Timeline",
                        {{{"at"}, {"seq", Kind::integer, {}, true}}, {{text("1"), std::int64_t{7}}}}},
                       {"promises", "Promises", {{{"id"}}, {{text("F-1")}}}}}};
}

std::string page_out(ScreenSettings settings) {
  return printed(std::move(settings), [](Screen& screen) { screen.page(page()); }).out;
}

TEST_CASE("on a page a name chooses a field or a whole section") {
  CHECK(page_out(choosing(Format::jsonl, {"promises", "id"})) ==
        "{\"id\":\"T-1\",\"promises\":[{\"id\":\"F-1\"}]}\n");
  CHECK(page_out(choosing(Format::tsv, {"timeline"})) == "timeline\t1\t7\n");
  CHECK(page_out(choosing(Format::table, {"status", "timeline"})) ==
        "T-1 Pump\n\n  status  open\n\nTimeline\n  AT\n  1\n");
}

TEST_CASE("an unknown part of a page is refused with fields and sections") {
  base::Error error;
  printed(choosing(Format::json, {"timelime"}), [&](Screen& screen) {
    try {
      screen.page(page());
    } catch (const base::Failure& failure) {
      error = failure.error();
    }
  });
  CHECK(error.message ==
        "unknown column 'timelime': the columns are id, status, revision, timeline and promises");
  CHECK(error.hint == "did you mean 'timeline'?");
}

TEST_CASE("columns that are empty in every row are left out of a page, and a zero or a no is not empty") {
  const report::Columns columns = {{"id"},
                                   {"owner"},
                                   {"tags", Kind::list},
                                   {"rate", Kind::rate},
                                   {"count", Kind::integer},
                                   {"told", Kind::truth}};
  const double no_number = std::numeric_limits<double>::quiet_NaN();
  const report::Row empty = {text("T-1"), {}, std::vector<std::string>{}, no_number, {}, {}};
  const report::Row full = {text("T-2"), {}, {}, {}, std::int64_t{0}, false};
  const auto shown = [&](std::vector<report::Row> rows) {
    const report::Page page{"x", "x", {}, {}, {{"parts", "Parts", {columns, std::move(rows)}}}};
    return printed(piped(Format::table), [&](Screen& screen) { screen.page(page); }).out;
  };
  CHECK(shown({empty}) == "x\n\nParts\n  ID\n  T-1\n");
  CHECK(shown({empty, full}) == "x\n\nParts\n  ID   COUNT  TOLD\n  T-1\n  T-2      0  no\n");
}

}  // namespace
}  // namespace supportctl::output
