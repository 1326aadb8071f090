#include <doctest/doctest.h>

#include <string>

#include "printed.hpp"

namespace supportctl::output {
namespace {

std::string error_out(ScreenSettings settings, const base::Error& error) {
  const auto result = printed(std::move(settings), [&](Screen& screen) { screen.error(error); });
  CHECK(result.out == "");
  return result.err;
}

TEST_CASE("an error is a line, and its hint another") {
  const base::Error error{base::ErrorKind::refused, "cannot resolve 'T-12': it is already closed",
                          "reopen it first with 'supportctl ticket reopen T-12'"};
  CHECK(error_out(piped(Format::tsv), error) ==
        "supportctl: error: cannot resolve 'T-12': it is already closed\n"
        "supportctl: hint: reopen it first with 'supportctl ticket reopen T-12'\n");
}

TEST_CASE("an error without a hint is one line") {
  CHECK(error_out(on_terminal(Format::table), {.message = "no"}) == "supportctl: error: no\n");
}

TEST_CASE("all diagnostics stand between the error and its hint") {
  const base::Error error{.kind = base::ErrorKind::config,
                          .message = "cannot read 'desk.toml'",
                          .hint = "see supportctl.toml(5)",
                          .diagnostics = {{"desk.toml", 3, 1, base::Severity::error, "unknown key 'nmae'"},
                                          {"desk.toml", 9, 2, base::Severity::warning, "unused"},
                                          {"desk.toml", 0, 0, base::Severity::error, "too long"}}};
  CHECK(error_out(piped(Format::csv), error) ==
        "supportctl: error: cannot read 'desk.toml'\n"
        "desk.toml:3:1: unknown key 'nmae'\n"
        "desk.toml:9:2: warning: unused\n"
        "desk.toml: too long\n"
        "supportctl: hint: see supportctl.toml(5)\n");
}

TEST_CASE("what was typed or read cannot steer the terminal from inside an error") {
  const base::Error error{.message = "no ticket 'a\x1b[2J\nsupportctl: ok'",
                          .diagnostics = {{"\x1b.csv", 1, 1, base::Severity::error, "a\nb"}}};
  CHECK(error_out(on_terminal(Format::table), error) ==
        "supportctl: error: no ticket 'a␛[2J ↵ supportctl: ok'\n"
        "␛.csv:1:1: a ↵ b\n");
}

TEST_CASE("only the marks are coloured, and by the setting of standard error") {
  auto settings = on_terminal(Format::table);
  settings.colour_out = true;
  const base::Error error{.message = "no", .hint = "yes"};
  CHECK(error_out(settings, error).find('\x1b') == std::string::npos);
  settings.colour_err = true;
  CHECK(error_out(settings, error) ==
        "supportctl: \x1b[31merror:\x1b[0m no\nsupportctl: \x1b[36mhint:\x1b[0m yes\n");
}

TEST_CASE("warnings and notes go to standard error") {
  const auto speak = [](Screen& screen) {
    screen.warning("the clock went back");
    screen.note("3 tickets imported\x1b");
  };
  const auto result = printed(piped(Format::json), speak);
  CHECK(result.out == "");
  CHECK(result.err == "supportctl: warning: the clock went back\n3 tickets imported␛\n");
}

TEST_CASE("quiet silences messages and never an error or data") {
  auto settings = piped(Format::tsv);
  settings.quiet = true;
  const auto result = printed(settings, [](Screen& screen) {
    screen.warning("hm");
    screen.note("3 tickets");
    screen.table({{{"id"}}, {{text("T-1")}}});
    screen.error({.message = "no"});
  });
  CHECK(result.out == "T-1\n");
  CHECK(result.err == "supportctl: error: no\n");
}

}  // namespace
}  // namespace supportctl::output
