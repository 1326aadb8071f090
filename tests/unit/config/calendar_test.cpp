#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::Folder;
using config_test::mistakes;
using config_test::setting;
using std::chrono::hours;
using std::chrono::local_days;

namespace {

std::string shop(std::string_view keys) {
  return "[[calendar]]\nname = \"shop\"\nhours.mon = \"09:00-10:00\"\n" + std::string(keys);
}

domain::CalendarHours calendar(std::string_view keys) {
  return config_test::desk(shop(keys)).calendars.at(0);
}

local_days on(int y, unsigned m, unsigned d) {
  return local_days(std::chrono::year(y) / static_cast<int>(m) / static_cast<int>(d));
}

}  // namespace

TEST_CASE("a calendar has the desk's zone unless it has its own") {
  CHECK(calendar("").zone == "UTC");
  CHECK(calendar("[desk]\ntime_zone = \"Europe/Rome\"\n").zone == "Europe/Rome");
  CHECK(calendar("time_zone = \"Asia/Tokyo\"\n[desk]\ntime_zone = \"Europe/Rome\"\n").zone == "Asia/Tokyo");
}

TEST_CASE("a calendar of the config is never the one that is always open") {
  CHECK_FALSE(calendar("").always);
  CHECK(mistakes("[[calendar]]\nname = \"always\"\nhours.mon = \"09:00-10:00\"\n") ==
        "2:8: 'always' cannot be defined: it is built in, with every hour of every day\n");
}

TEST_CASE("two calendars of one name are refused") {
  CHECK(mistakes(shop(shop(""))) == "5:8: there is a [[calendar]] 'shop' already, in line 2\n");
}

TEST_CASE("a calendar needs hours") {
  const std::string refused =
      "[[calendar]] 'shop' has no 'hours': without working time no clock would ever run out\n";
  CHECK(mistakes("[[calendar]]\nname = \"shop\"\n") == "1:1: " + refused);
  CHECK(mistakes("[[calendar]]\nname = \"shop\"\nhours = {}\n") == "3:9: " + refused);
  CHECK(mistakes("[[calendar]]\nname = \"shop\"\nhours.mon = []\n").ends_with(refused));
  CHECK(mistakes("[[calendar]]\nname = \"shop\"\nhours = 3\n") ==
        "3:9: 'hours' of [[calendar]] 'shop' must be a table, not a whole number\n");
}

TEST_CASE("a calendar names its holiday files and does not read them") {
  const Folder folder;
  folder.write(
      "desk/supportctl.toml",
      shop("holiday_files = [\"holidays.ics\", \"../shared/./uk.ics\", \"/srv/all.ics\", \"~/own.ics\"]\n"));
  const config::Settings settings = folder.load({.config_path = "desk/supportctl.toml", .store_path = ""});
  const domain::CalendarHours& read = settings.desk.calendars.at(0);
  CHECK(read.holiday_files ==
        std::vector<std::string>{"desk/holidays.ics", "shared/uk.ics", "/srv/all.ics", "home/own.ics"});
  CHECK(read.days.empty());
  CHECK(read.day_names.empty());
  CHECK(setting(settings, "calendar.shop.holiday_files") ==
        "[\"holidays.ics\", \"../shared/./uk.ics\", \"/srv/all.ics\", \"~/own.ics\"] from "
        "desk/supportctl.toml:4");
  CHECK(calendar("").holiday_files.empty());
  CHECK(calendar("holiday_files = \"one.ics\"\n").holiday_files == std::vector<std::string>{"one.ics"});
}

TEST_CASE("what cannot be a holiday file is refused at its place") {
  CHECK(
      mistakes(shop("holiday_files = 3\n")) ==
      "4:17: 'holiday_files' in [[calendar]] 'shop' must be a list of texts in quotes, not a whole number\n");
  CHECK(mistakes(shop("holiday_files = [\"a.ics\", \"\"]\n")) ==
        "4:27: 'holiday_files' in [[calendar]] 'shop' is empty: leave it out instead\n");
  CHECK(mistakes(shop("holiday_files = [\"a.ics\", \"a.ics\"]\n")) ==
        "4:27: 'a.ics' stands twice in 'holiday_files'\n");
}

TEST_CASE("a holiday file at home needs a home") {
  Folder folder;
  folder.environment.variables.erase("HOME");
  folder.write("supportctl.toml", shop("holiday_files = [\"~/own.ics\"]\n"));
  CHECK(config_test::lines(folder.failure()) ==
        "supportctl.toml:4:18: 'holiday_files' in [[calendar]] 'shop' cannot be '~/own.ics': HOME is not "
        "set\n");
}

TEST_CASE("holidays are days without hours, as texts or as dates of TOML") {
  const domain::CalendarHours read = calendar("holidays = [\"2026-12-25\", 2026-12-26, \"2028-02-29\"]\n");
  CHECK(read.days.size() == 3);
  for (const local_days holiday : {on(2026, 12, 25), on(2026, 12, 26), on(2028, 2, 29)}) {
    REQUIRE(read.days.contains(holiday));
    CHECK(read.days.at(holiday).empty());
  }
  CHECK(calendar("holidays = []\n").days.empty());
}

TEST_CASE("what is no day is refused") {
  for (const std::string_view text :
       {"\"2026-02-29\"", "\"2026-13-01\"", "\"2026-1-1\"", "\"25.12.2026\"", "\"\"", "\"2026-12-25T00:00\"",
        "\"2026-12-25Z\"", "3", "true", "2026-12-25T00:00:00"}) {
    CAPTURE(text);
    CHECK(mistakes(shop("holidays = [" + std::string(text) + "]\n")) ==
          "4:13: this is no day: write it as \"2026-12-24\"\n");
  }
  CHECK(mistakes(shop("holidays = \"2026-12-25\"\n")) ==
        "4:12: 'holidays' in [[calendar]] 'shop' must be a list of days\n");
  CHECK(mistakes(shop("days = { easter = [] }\n")) == "4:10: this is no day: write it as \"2026-12-24\"\n");
}

TEST_CASE("single days have hours of their own") {
  const domain::CalendarHours read = calendar(
      "days = { \"2026-12-24\" = [\"09:00-12:00\"], 2026-12-31 = \"10:00-24:00\", 2027-01-02 = [] }\n");
  CHECK(read.days.size() == 3);
  CHECK(read.days.at(on(2026, 12, 24)) == domain::DayHours{{hours(9), hours(12)}});
  CHECK(read.days.at(on(2026, 12, 31)) == domain::DayHours{{hours(10), hours(24)}});
  CHECK(read.days.at(on(2027, 1, 2)).empty());
}

TEST_CASE("a day is said once") {
  CHECK(mistakes(shop("holidays = [\"2026-12-25\", 2026-12-25]\n")) ==
        "4:27: '2026-12-25' stands twice in 'holidays'\n");
  CHECK(mistakes(shop("holidays = [\"2026-12-24\"]\n[calendar.days]\n2026-12-24 = \"09:00-12:00\"\n")) ==
        "6:1: '2026-12-24' is one of the 'holidays' as well\n");
}

TEST_CASE("the hours of a single day are checked like those of a week") {
  CHECK(mistakes(shop("days.2026-12-24 = [\"09:00-12:00\", \"11:00-13:00\"]\n")) ==
        "4:35: '2026-12-24' has '11:00-13:00', which overlaps '09:00-12:00'\n");
  CHECK(mistakes(shop("days.2026-12-24 = [\"9-12\"]\n")) ==
        "4:20: '2026-12-24' cannot be '9-12': write hours as \"09:00-17:30\", to \"24:00\" at the latest\n");
  CHECK(mistakes(shop("days.2026-12-24 = \"mon\"\n")).find("cannot be 'mon'") != std::string::npos);
}

TEST_CASE("the hours of a single day may not pass midnight") {
  CHECK(mistakes(shop("days.2026-12-24 = [\"22:00-06:00\"]\n")) ==
        "4:20: the hours of '2026-12-24' pass midnight: end them at \"24:00\" and give the rest to the next "
        "day\n");
}

TEST_CASE("days are listed in order of time") {
  const Folder folder;
  folder.write("supportctl.toml",
               shop("holidays = [\"2027-01-01\", \"2026-12-25\"]\ndays.2026-12-24 = \"09:00-12:00\"\n"));
  const config::Settings settings = folder.load();
  CHECK(setting(settings, "calendar.shop.holidays") ==
        "[\"2026-12-25\", \"2027-01-01\"] from supportctl.toml:4");
  CHECK(setting(settings, "calendar.shop.days.2026-12-24") == "[\"09:00-12:00\"] from supportctl.toml:5");
}
