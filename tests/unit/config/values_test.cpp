#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::Folder;
using config_test::mistakes;
using config_test::setting;
using domain::WorkTime;

namespace {

std::string escalation(std::string_view share) {
  return "[escalation]\nshare_max = \"" + std::string(share) + "\"\n";
}

std::string closing(std::string_view time) {
  return "[desk]\nclose_after = \"" + std::string(time) + "\"\n";
}

std::string answering(std::string_view length) {
  return "[[channel]]\nname = \"web\"\nanswer_within = \"" + std::string(length) + "\"\n";
}

}  // namespace

TEST_CASE("a share is a percentage from nothing to all") {
  CHECK(desk(escalation("25%")).share_max == doctest::Approx(0.25));
  CHECK(desk(escalation("0%")).share_max == 0);
  CHECK(desk(escalation("100%")).share_max == 1);
  CHECK(desk(escalation("12.5%")).share_max == doctest::Approx(0.125));
  for (const std::string_view text :
       {"101%", "-1%", "25", "%", "25 %", "a%", "nan%", "inf%", "25%%", "0x10%", "+5%"}) {
    CAPTURE(text);
    CHECK(mistakes(escalation(text)) == "2:13: 'share_max' in [escalation] cannot be '" + std::string(text) +
                                            "': it is a share from \"0%\" to \"100%\"\n");
  }
}

TEST_CASE("a share is listed as it is written") {
  const Folder folder;
  for (const std::string_view text : {"7%", "33.3%", "100%"}) {
    folder.write("supportctl.toml", escalation(text));
    CHECK(setting(folder.load(), "escalation.share_max") ==
          "\"" + std::string(text) + "\" from supportctl.toml:2");
  }
}

TEST_CASE("a work time is longer than nothing") {
  CHECK(desk(closing("1s")).close_after == WorkTime{WorkTime::Unit::working, 1});
  CHECK(desk(closing("2w!")).close_after == WorkTime{WorkTime::Unit::real, 14 * 86400});
  CHECK(desk(closing("3bd")).close_after == WorkTime{WorkTime::Unit::business_days, 3});
  for (const std::string_view text : {"0s", "0bd", "-1h"}) {
    CAPTURE(text);
    CHECK(mistakes(closing(text)) == "2:15: 'close_after' in [desk] must be longer than nothing\n");
  }
}

TEST_CASE("what is no work time is refused with the forms there are") {
  CHECK(mistakes(closing("soon")) ==
        "2:15: 'close_after' in [desk]: cannot read the working time 'soon'; write '30m', "
        "'1h30m', '8h!' for real time or '3bd' for business days\n");
  CHECK(mistakes(closing("7d")).find("write '7d!'") != std::string::npos);
}

TEST_CASE("a length is longer than nothing and listed in its largest unit") {
  CHECK(desk(answering("2m")).channels[0].answer_within == base::Seconds(120));
  const Folder folder;
  for (const auto& [written, listed] :
       {std::pair{"120s", "2m"}, {"90m", "90m"}, {"24h", "1d"}, {"61s", "61s"}}) {
    folder.write("supportctl.toml", answering(written));
    CHECK(setting(folder.load(), "channel.web.answer_within") ==
          "\"" + std::string(listed) + "\" from supportctl.toml:3");
  }
  CHECK(mistakes(answering("0s")) ==
        "3:17: 'answer_within' in [[channel]] 'web' must be longer than nothing\n");
  CHECK(mistakes(answering("2m!"))
            .starts_with("3:17: 'answer_within' in [[channel]] 'web': cannot read the length '2m!'"));
}

TEST_CASE("a number may be written without a point but is no text") {
  CHECK(desk("[score]\npotential = 1\n").score.potential == 1);
  CHECK(mistakes("[score]\npotential = \"1\"\n") ==
        "2:13: 'potential' in [score] must be a number, not a text\n");
  CHECK(mistakes("[score]\npotential = true\n") ==
        "2:13: 'potential' in [score] must be a number, not true or false\n");
}

TEST_CASE("a list of texts may be one text and says nothing twice") {
  const std::string level = "[[level]]\nname = \"a\"\nescalate_to = ";
  CHECK(desk(level + "\"mia\"\n").levels[0].people == std::vector<std::string>{"mia"});
  CHECK(desk(level + "[\"mia\", \"zoe\"]\n").levels[0].people == std::vector<std::string>{"mia", "zoe"});
  CHECK(desk(level + "[]\n").levels[0].people.empty());
  CHECK(mistakes(level + "[\"mia\", \"zoe\", \"mia\"]\n") == "3:30: 'mia' stands twice in 'escalate_to'\n");
  CHECK(mistakes(level + "[\"mia\", 3]\n") ==
        "3:23: 'escalate_to' in [[level]] 'a' must be a text in quotes, not a whole number\n");
  CHECK(mistakes(level + "3\n") ==
        "3:15: 'escalate_to' in [[level]] 'a' must be a list of texts in quotes, not a whole number\n");
}

TEST_CASE("a time zone is one that can be loaded") {
  CHECK(desk("[desk]\ntime_zone = \"America/Argentina/Buenos_Aires\"\n").zone ==
        "America/Argentina/Buenos_Aires");
  CHECK(desk("[desk]\ntime_zone = \"UTC\"\n").zone == "UTC");
  CHECK(
      mistakes("[desk]\ntime_zone = \"Europe/Berlni\"\n") ==
      "2:13: 'time_zone' in [desk]: there is no time zone 'Europe/Berlni'; did you mean 'Europe/Berlin'?\n");
  for (const std::string_view name : {"Europe", "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC", "localtime",
                                      "tzdata.zi", "zone.tab", "+01:00", "CEST!"}) {
    CAPTURE(name);
    CHECK(mistakes("[desk]\ntime_zone = \"" + std::string(name) + "\"\n")
              .starts_with("2:13: 'time_zone' in [desk]: "));
  }
}

TEST_CASE("a reference names something there is") {
  CHECK(mistakes("[desk]\ncalendar = \"always\"\n") == "");
  CHECK(mistakes("[desk]\ncalendar = \"alway\"\n") ==
        "2:12: 'calendar' in [desk]: there is no calendar 'alway'; did you mean 'always'?\n");
}
