#include "supportctl/base/process.hpp"

#include <doctest/doctest.h>

#include "supportctl/base/error.hpp"

using namespace supportctl;

TEST_CASE("a program's exit status is given, and 128 and more for a signal") {
  CHECK(base::run_program({"true"}) == 0);
  CHECK(base::run_program({"sh", "-c", "exit 7"}) == 7);
  CHECK(base::run_program({"sh", "-c", "kill -TERM $$"}) == 128 + 15);
}

TEST_CASE("arguments reach a program as they are, without a shell between") {
  CHECK(base::run_program({"test", "a b; $HOME", "=", "a b; $HOME"}) == 0);
}

TEST_CASE("a program that is not there is an error that names it") {
  try {
    base::run_program({"no-such-program-here"});
    FAIL("it ran");
  } catch (const base::Failure& failure) {
    CHECK(failure.error().kind == base::ErrorKind::io);
    CHECK(failure.error().message.find("'no-such-program-here'") != std::string::npos);
  }
}

TEST_CASE("a program is looked for in each folder of the search path, in order") {
  CHECK(base::find_program("sh", "/nowhere:/bin:/usr/bin") == "/bin/sh");
  CHECK(base::find_program("sh", "") == "");
  CHECK(base::find_program("no-such-program-here", "/bin:/usr/bin") == "");
}
