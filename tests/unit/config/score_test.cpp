#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::mistakes;

TEST_CASE("each weight is its own and has a default") {
  const domain::ScoreWeights weights = desk("[score]\npotential = 0.5\npressure = 0.1\n").score;
  CHECK(weights.potential == 0.5);
  CHECK(weights.loudness == 0.20);
  CHECK(weights.severity == 0.25);
  CHECK(weights.pressure == 0.1);
}

TEST_CASE("worth may not weigh less than noise") {
  CHECK(mistakes("[score]\npotential = 0.1\nloudness = 0.2\n") ==
        "2:13: 'potential' (0.1) weighs less than 'loudness' (0.2): what a customer is worth must weigh at "
        "least as "
        "much as how loud they are\n");
  CHECK(mistakes("[score]\npotential = 0.2\nloudness = 0.2\n") == "");
  CHECK(mistakes("[score]\npotential = 0\nloudness = 0\n") == "");
}

TEST_CASE("worth may not weigh less than noise by default either") {
  CHECK(mistakes("[score]\nloudness = 0.36\n").starts_with("2:12: 'potential' (0.35) weighs less than"));
  CHECK(mistakes("[score]\npotential = 0.19\n").starts_with("2:13: 'potential' (0.19) weighs less than"));
  CHECK(mistakes("[score]\nloudness = 0.35\n") == "");
}

TEST_CASE("worth and noise of different files are compared as well") {
  const config_test::Folder folder;
  folder.write("home/.config/supportctl/config.toml", "[score]\npotential = 0.3\n");
  folder.write("supportctl.toml", "[score]\nloudness = 0.4\n");
  CHECK(config_test::lines(folder.failure()).find("'potential' (0.3) weighs less than 'loudness' (0.4)") !=
        std::string::npos);
}

TEST_CASE("a weight is a number that is not negative") {
  for (const std::string_view number : {"-0.1", "nan", "inf", "-inf"}) {
    CAPTURE(number);
    CHECK(mistakes("[score]\nseverity = " + std::string(number) + "\n") ==
          "2:12: 'severity' in [score] must be 0 or more\n");
  }
  CHECK(mistakes("[score]\nseverity = -1\npressure = -1\n") ==
        "2:12: 'severity' in [score] must be 0 or more\n3:12: 'pressure' in [score] must be 0 or more\n");
}

TEST_CASE("not all weights may be nothing") {
  CHECK(mistakes("[score]\npotential = 0\nloudness = 0\nseverity = 0\npressure = 0\n") ==
        "2:13: all weights in [score] are 0: nothing would come before anything else\n");
  CHECK(mistakes("[score]\npotential = 0\nloudness = 0\nseverity = 0\npressure = 0.1\n") == "");
}
