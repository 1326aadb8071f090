#include "supportctl/base/error.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <cstring>
#include <tuple>

#include "supportctl/base/result.hpp"

using namespace supportctl::base;

TEST_CASE("each kind of error has its word and its exit status") {
  const std::tuple<ErrorKind, const char*, int> kKinds[] = {
      {ErrorKind::usage, "usage", 2},
      {ErrorKind::refused, "refused", 3},
      {ErrorKind::not_found, "not_found", 4},
      {ErrorKind::conflict, "conflict", 5},
      {ErrorKind::data, "data", 65},
      {ErrorKind::internal, "internal", 70},
      {ErrorKind::io, "io", 74},
      {ErrorKind::busy, "busy", 75},
      {ErrorKind::config, "config", 78},
      {ErrorKind::interrupted, "interrupted", 130},
  };
  for (const auto& [kind, word, status] : kKinds) {
    CHECK(error_word(kind) == word);
    CHECK(exit_status(kind) == status);
  }
}

TEST_CASE("a diagnostic says where, and how bad when it is only a warning") {
  CHECK(diagnostic_text({"orders.csv", 12, 3, Severity::error, "not a date"}) ==
        "orders.csv:12:3: not a date");
  CHECK(diagnostic_text({"orders.csv", 12, 3, Severity::warning, "no zone"}) ==
        "orders.csv:12:3: warning: no zone");
  CHECK(diagnostic_text({"orders.csv", 0, 0, Severity::error, "is empty"}) == "orders.csv: is empty");
  CHECK(diagnostic_text({"orders.csv", 0, 0, Severity::warning, "is empty"}) ==
        "orders.csv: warning: is empty");
}

TEST_CASE("a failure carries its error") {
  const Failure failure({.kind = ErrorKind::busy, .message = "the store is busy", .hint = "try again"});
  CHECK(failure.error().kind == ErrorKind::busy);
  CHECK(failure.error().hint == "try again");
  CHECK(std::strcmp(failure.what(), "the store is busy") == 0);
}

TEST_CASE("a result is a value or an error, and throws the error when the value is demanded") {
  const Result<int> good = 7;
  CHECK(good);
  CHECK(*good == 7);
  CHECK(Result<int>(good).or_throw() == 7);
  const Result<int> bad = Error{.kind = ErrorKind::not_found, .message = "there is no ticket 'T-9'"};
  CHECK_FALSE(bad);
  CHECK(bad.error().message == "there is no ticket 'T-9'");
  CHECK_THROWS_WITH_AS(Result<int>(bad).or_throw(), "there is no ticket 'T-9'", Failure);
}

TEST_CASE("what the system says stands inside a sentence, an abbreviation keeps its capitals") {
  CHECK(reason_text(ENOENT) == "no such file or directory");
  CHECK(reason_text(EIO) == "input/output error");
  CHECK(reason_text(EDOTDOT) == "RFS specific error");
}
