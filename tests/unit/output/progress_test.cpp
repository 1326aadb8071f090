#include "supportctl/output/progress.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <thread>

#include "printed.hpp"

namespace supportctl::output {
namespace {

using namespace std::chrono_literals;

TEST_CASE("nothing is drawn in the first half second") {
  ProgressBar bar(80);
  CHECK(bar.moved("importing", 1, 100, 0ms) == "");
  CHECK(bar.moved("importing", 50, 100, 499ms) == "");
  CHECK(bar.erased() == "");
}

TEST_CASE("after half a second the share is drawn") {
  ProgressBar bar(80);
  CHECK(bar.moved("importing", 50, 200, 500ms) == "\rimporting [#####...............]  25% 50/200");
}

TEST_CASE("it is drawn at most ten times a second") {
  ProgressBar bar(80);
  CHECK(bar.moved("importing", 1, 100, 500ms) != "");
  CHECK(bar.moved("importing", 2, 100, 599ms) == "");
  CHECK(bar.moved("importing", 3, 100, 600ms) != "");
}

TEST_CASE("it is erased when the work is done, however soon") {
  ProgressBar bar(80);
  const std::string drawn = bar.moved("importing", 50, 100, 1s);
  CHECK(bar.moved("importing", 100, 100, 1001ms) == "\r" + std::string(drawn.size() - 1, ' ') + "\r");
  CHECK(bar.erased() == "");
  CHECK(bar.moved("importing", 101, 100, 5s) == "");
}

TEST_CASE("an unknown total is a count") {
  ProgressBar bar(80);
  CHECK(bar.moved("importing", 1234, 0, 1s) == "\rimporting 1234");
  CHECK(bar.erased() == "\r" + std::string(14, ' ') + "\r");
}

TEST_CASE("a shorter text covers the one before") {
  ProgressBar bar(80);
  bar.moved("importing tickets", 7, 0, 1s);
  CHECK(bar.moved("events", 7, 0, 2s) == "\revents 7" + std::string(11, ' '));
}

TEST_CASE("it stays within the line") {
  ProgressBar bar(20);
  CHECK(bar.moved("importing", 50, 100, 1s) == "\rimporting [#######…");
  ProgressBar nowhere(0);
  CHECK(nowhere.moved("importing", 50, 100, 1s) == "\r");
}

TEST_CASE("the screen draws no bar in the first half second, nor ever without a terminal") {
  const auto work = [](Screen& screen) { screen.progress("importing", 1, 10); };
  CHECK(printed(on_terminal(Format::table), work).err == "");
  CHECK(printed(piped(Format::table), work).err == "");
}

TEST_CASE("the screen draws a bar after half a second and takes it away before other text") {
  const auto work = [](Screen& screen) {
    std::this_thread::sleep_for(550ms);
    screen.progress("importing", 1, 10);
    screen.note("one");
    std::this_thread::sleep_for(110ms);
    screen.progress("importing", 2, 10);
  };
  const std::string erased = "\r" + std::string(42, ' ') + "\r";
  CHECK(printed(on_terminal(Format::table), work).err ==
        "\rimporting [##..................]  10% 1/10" + erased +
            "one\n\rimporting [####................]  20% 2/10" + erased);
  auto settings = on_terminal(Format::table);
  settings.quiet = true;
  CHECK(printed(settings, work).err == "");
  CHECK(printed(piped(Format::table), work).err == "one\n");
}

}  // namespace
}  // namespace supportctl::output
