#include "supportctl/config/template.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "written.hpp"

using namespace supportctl;
using config::config_template;
using config::example_config;
using config_test::desk;
using config_test::mistakes;

namespace {

/// The example with the keys it leaves out: those behind a "#" without a space.
std::string with_all_keys() {
  std::string text = "\n" + std::string(example_config());
  for (std::size_t at = text.find("\n#"); at != std::string::npos; at = text.find("\n#", at + 1)) {
    if (text.at(at + 2) >= 'a' && text.at(at + 2) <= 'z') text.erase(at + 1, 1);
  }
  return text;
}

}  // namespace

TEST_CASE("the example is valid as it stands and describes a small desk") {
  const domain::Desk example = desk(example_config());
  CHECK(example.name == "Northwind Support");
  CHECK(example.calendars.size() == 1);
  CHECK(example.channels.size() == 3);
  CHECK(example.policies.size() == 3);
  CHECK(example.levels.size() == 3);
  CHECK(example.policies.back().when == domain::PolicyMatch{});
}

TEST_CASE("the keys that the example leaves out are valid too") {
  CHECK(mistakes(with_all_keys()) == "");
  CHECK(desk(with_all_keys()).user_agent == "mia");
}

TEST_CASE("the example shows every key there is") {
  for (const std::string_view key :
       {"name",          "time_zone", "currency",       "business",      "calendar",     "close_after",
        "path",          "agent",     "holidays",       "holiday_files", "contact",      "cost",
        "answer_within", "when",      "first_response", "next_reply",    "update_every", "resolution",
        "warn_at",       "kind",      "accept_within",  "escalate_to",   "share_max",    "potential",
        "loudness",      "severity",  "pressure"}) {
    CAPTURE(key);
    CHECK(example_config().find(std::string(key) + " = ") != std::string::npos);
  }
  for (const std::string_view table :
       {"[desk]", "[store]", "[user]", "[[calendar]]", "[calendar.hours]", "[calendar.days]", "[[channel]]",
        "[[policy]]", "[policy.pause]", "[[level]]", "[escalation]", "[score]", "[alias]"}) {
    CAPTURE(table);
    CHECK(example_config().find("\n" + std::string(table) + "\n") != std::string::npos);
  }
}

TEST_CASE("defaults that the example names are those that hold") {
  const domain::Desk none = desk("");
  const domain::Desk example = desk(example_config());
  CHECK(example.close_after == none.close_after);
  CHECK(example.share_max == none.share_max);
  CHECK(example.score.potential == none.score.potential);
  CHECK(example.score.loudness == none.score.loudness);
  CHECK(example.score.severity == none.score.severity);
  CHECK(example.score.pressure == none.score.pressure);
  CHECK(example.policies[0].paused == domain::default_pauses());
}

TEST_CASE("values take the place of the example's") {
  const std::string text = config_template({"Südwind", "America/New_York", "USD", "zoe"});
  const domain::Desk written = desk(text);
  CHECK(written.name == "Südwind");
  CHECK(written.zone == "America/New_York");
  CHECK(written.calendars[0].zone == "America/New_York");
  CHECK(written.currency == "USD");
  CHECK(written.levels[1].people == std::vector<std::string>{"zoe"});
  CHECK(text.find("\n#agent = \"zoe\"\n") != std::string::npos);
}

TEST_CASE("a currency that no config may have is refused") {
  for (const std::string_view currency : {"euro", "eur", "E", "EURO", "€UR"}) {
    CAPTURE(currency);
    CHECK_THROWS_AS(config_template({"", "", std::string(currency), ""}), base::Failure);
  }
}

TEST_CASE("without values the example stands, but for its marks") {
  std::string text = config_template({});
  CHECK(text.find("# init: ") == std::string::npos);
  CHECK(std::count(text.begin(), text.end(), '\n') ==
        std::count(example_config().begin(), example_config().end(), '\n'));
  CHECK(desk(text).name == desk(example_config()).name);
  CHECK(desk(text).calendars == desk(example_config()).calendars);
}

TEST_CASE("a value with quotes, backslashes or the mark itself stays one value") {
  for (const std::string_view name : {"The \"Desk\"", "C:\\desk", "# init: agent", "a\" # b", "'"}) {
    CAPTURE(name);
    CHECK(desk(config_template({std::string(name), "", "", ""})).name == name);
  }
}
