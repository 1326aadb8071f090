#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::mistakes;

namespace {

std::string shop(std::string_view hours) {
  return "[[calendar]]\nname = \"shop\"\nhours = { " + std::string(hours) + " }\n";
}

/// "mon 9:00-12:30 ..." of the days that are open.
std::string week(std::string_view hours) {
  constexpr std::array<std::string_view, 7> kDays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  const domain::CalendarHours calendar = config_test::desk(shop(hours)).calendars[0];
  std::string text;
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    for (const domain::DayInterval& one : calendar.week.at(day)) {
      text += std::string(kDays.at(day)) + " " + std::to_string(one.open.count()) + "-" +
              std::to_string(one.close.count()) + " ";
    }
  }
  return text;
}

}  // namespace

TEST_CASE("hours are minutes from midnight, sorted, and a day left out is closed") {
  CHECK(week("mon = [\"13:00-17:30\", \"09:05-12:30\"]") == "mon 545-750 mon 780-1050 ");
  CHECK(week("sun = \"00:00-24:00\"") == "sun 0-1440 ");
  CHECK(week("mon = [], tue = [\"00:00-00:01\"]") == "tue 0-1 ");
}

TEST_CASE("intervals may touch but not overlap") {
  CHECK(week("mon = [\"09:00-12:00\", \"12:00-13:00\"]") == "mon 540-720 mon 720-780 ");
  CHECK(mistakes(shop("mon = [\"09:00-12:00\", \"11:59-13:00\"]")) ==
        "3:33: 'mon' has '11:59-13:00', which overlaps '09:00-12:00'\n");
  CHECK(mistakes(shop("mon = [\"09:00-12:00\", \"09:00-12:00\"]")).find("overlaps") != std::string::npos);
}

TEST_CASE("an overlap is reported once, however often the day is copied") {
  CHECK(mistakes(shop("mon = [\"09:00-12:00\", \"11:00-13:00\"], tue = \"mon\", wed = \"mon\"")) ==
        "3:33: 'mon' has '11:00-13:00', which overlaps '09:00-12:00'\n");
}

TEST_CASE("what is no interval is refused with the form it has") {
  for (const std::string_view text :
       {"9:00-17:00", "09:00-17:60", "09:00-24:01", "09:00-25:00", "24:00-02:00", "09:00", "09:00-",
        "09:00 - 17:00", "09:00–17:00", "09.00-17.00", "09:00-09:00", "00:00-00:00", "-9:00-17:00",
        "+9:00-17:00", "0900-1700", "09:00-17:00x", "tuesday", "::::: -:::::"}) {
    CAPTURE(text);
    CHECK(mistakes(shop("mon = [\"" + std::string(text) + "\"]")) ==
          "3:18: 'mon' cannot be '" + std::string(text) +
              "': write hours as \"09:00-17:30\", to \"24:00\" at the latest, or a weekday to be the same "
              "as, such as "
              "\"mon\"\n");
  }
}

TEST_CASE("weekdays are the seven short words") {
  CHECK(mistakes(shop("monday = \"09:00-10:00\", tue = \"09:00-10:00\"")) ==
        "3:11: unknown key 'monday' in 'hours' of [[calendar]] 'shop'; known: mon, tue, wed, thu, fri, sat "
        "and sun\n");
}

TEST_CASE("a day may be the same as another, also by way of a third") {
  CHECK(week("wed = \"tue\", tue = \"mon\", mon = \"09:00-10:00\"") ==
        "mon 540-600 tue 540-600 wed 540-600 ");
  CHECK(week("mon = \"sun\", sun = [\"09:00-10:00\", \"11:00-12:00\"]") ==
        "mon 540-600 mon 660-720 sun 540-600 sun 660-720 ");
}

TEST_CASE("days that are the same as each other in a circle are refused") {
  CHECK(mistakes(shop("mon = \"mon\"")) ==
        "3:17: 'mon' leads back to itself: one of its days needs hours of its own\n");
  const std::string three =
      mistakes(shop("mon = \"tue\", tue = \"wed\", wed = \"mon\", thu = \"09:00-10:00\""));
  for (const std::string_view day : {"'mon' leads", "'tue' leads", "'wed' leads"}) {
    CHECK(three.find(day) != std::string::npos);
  }
  const std::string all =
      mistakes(shop("mon = \"tue\", tue = \"wed\", wed = \"thu\", thu = \"fri\", fri = \"sat\", sat = "
                    "\"sun\", sun = \"mon\""));
  CHECK(std::count(all.begin(), all.end(), '\n') == 7);
}

TEST_CASE("all seven days may hang on one") {
  CHECK(week("mon = \"tue\", tue = \"wed\", wed = \"thu\", thu = \"fri\", fri = \"sat\", sat = \"sun\", sun "
             "= \"09:00-10:00\"") ==
        "mon 540-600 tue 540-600 wed 540-600 thu 540-600 fri 540-600 sat 540-600 sun 540-600 ");
}

TEST_CASE("a day cannot be the same as one without hours") {
  CHECK(mistakes(shop("mon = \"09:00-10:00\", fri = \"sat\"")) ==
        "3:38: 'fri' cannot be the same as 'sat', which has no hours\n");
}

TEST_CASE("a day that is the same as a closed one is closed") {
  CHECK(week("mon = \"09:00-10:00\", sat = [], sun = \"sat\"") == "mon 540-600 ");
}

TEST_CASE("hours past midnight are cut between two days") {
  CHECK(week("fri = \"22:00-06:00\"") == "fri 1320-1440 sat 0-360 ");
  CHECK(week("sun = \"22:00-06:00\"") == "mon 0-360 sun 1320-1440 ");
  CHECK(week("mon = \"22:00-00:00\"") == "mon 1320-1440 ");
  CHECK(week("mon = \"00:01-00:00\"") == "mon 1-1440 ");
}

TEST_CASE("a copied shift begins on its own day") {
  CHECK(week("mon = \"22:00-06:00\", tue = \"mon\", wed = \"tue\"") ==
        "mon 1320-1440 tue 0-360 tue 1320-1440 wed 0-360 wed 1320-1440 thu 0-360 ");
}

TEST_CASE("hours past midnight may not overlap those of the next day") {
  CHECK(mistakes(shop("mon = \"22:00-06:00\", tue = \"05:00-09:00\"")) ==
        "3:38: 'tue' has '05:00-09:00', which overlaps '00:00-06:00'\n");
  CHECK(mistakes(shop("sun = \"22:00-06:00\", mon = \"05:00-09:00\"")) ==
        "3:38: 'mon' has '05:00-09:00', which overlaps '00:00-06:00'\n");
  CHECK(mistakes(shop("mon = \"22:00-06:00\", tue = \"06:00-09:00\"")) == "");
}

TEST_CASE("hours that come from the day before are listed with their line") {
  const config_test::Folder folder;
  folder.write("supportctl.toml", shop("fri = \"22:00-06:00\""));
  const config::Settings settings = folder.load();
  CHECK(config_test::setting(settings, "calendar.shop.hours.fri") ==
        "[\"22:00-24:00\"] from supportctl.toml:3");
  CHECK(config_test::setting(settings, "calendar.shop.hours.sat") ==
        "[\"00:00-06:00\"] from supportctl.toml:3");
  CHECK(config_test::setting(settings, "calendar.shop.hours.sun") == "[] from default");
}
