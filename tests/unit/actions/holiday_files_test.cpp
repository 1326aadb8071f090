#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/calendars.hpp"
#include "supportctl/actions/holiday_files.hpp"
#include "supportctl/base/error.hpp"

using namespace supportctl;
using test::at;
using test::from_to;
using test::on;

namespace {

/// A folder of holiday files, removed in the end.
class Files {
 public:
  Files() {
    std::string pattern = (std::filesystem::temp_directory_path() / "supportctl-holidays-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  ~Files() { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return folder_ + "/" + name; }

  /// A file with one event; its first line is the file's third.
  std::string write(const std::string& name, const std::string& lines) const {
    std::ofstream(path(name)) << "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" << lines << "END:VEVENT\nEND:VCALENDAR\n";
    return path(name);
  }

 private:
  std::string folder_;
};

domain::CalendarHours office(std::vector<std::string> files, const std::string& zone = "Europe/Berlin") {
  domain::CalendarHours hours = test::weekdays({from_to(9, 17)});
  hours.name = "office";
  hours.zone = zone;
  hours.holiday_files = std::move(files);
  return hours;
}

domain::Desk read(std::vector<domain::CalendarHours> calendars) {
  domain::Desk desk;
  desk.calendars = std::move(calendars);
  return actions::with_holidays(desk, at("2026-11-16T09:00:00Z"));
}

base::Error failure(const std::vector<domain::CalendarHours>& calendars) {
  try {
    read(calendars);
  } catch (const base::Failure& failure) {
    return failure.error();
  }
  return {base::ErrorKind::internal, "nothing failed"};
}

}  // namespace

TEST_CASE("the days of all files of a calendar become its own, and no file is left") {
  const Files files;
  const std::string national = files.write("national.ics", "DTSTART:20261225\nSUMMARY:Christmas\n");
  const std::string local =
      files.write("local.ics", "DTSTART:20261224T110000Z\nDURATION:PT9H\nSUMMARY:Eve\n");
  const domain::CalendarHours hours = read({office({national, local})}).calendars.at(0);
  CHECK(hours.days.size() == 2);
  CHECK(hours.days.at(on("2026-12-25")).empty());
  CHECK(hours.days.at(on("2026-12-24")) == domain::DayHours{from_to(9, 12)});
  CHECK(hours.day_names.at(on("2026-12-24")) == "Eve");
  CHECK(hours.holiday_files.empty());
}

TEST_CASE("a day that the config has itself stays as it is there") {
  const Files files;
  domain::CalendarHours hours = office({files.write("all.ics", "DTSTART:20261224\nDTEND:20261227\n")});
  hours.days[on("2026-12-24")] = {from_to(9, 12)};
  const domain::CalendarHours closed = read({hours}).calendars.at(0);
  CHECK(closed.days.at(on("2026-12-24")) == domain::DayHours{from_to(9, 12)});
  CHECK(closed.days.at(on("2026-12-26")).empty());
}

TEST_CASE("calendars without files are left as they are, each other has its own zone") {
  const Files files;
  const std::string noon = files.write("noon.ics", "DTSTART:20261224T110000Z\nDURATION:PT9H\n");
  const domain::CalendarHours plain = office({});
  const domain::Desk desk = read({plain, office({noon}), office({noon}, "UTC")});
  CHECK(desk.calendars.at(0) == plain);
  CHECK(desk.calendars.at(1).days.at(on("2026-12-24")) == domain::DayHours{from_to(9, 12)});
  CHECK(desk.calendars.at(2).days.at(on("2026-12-24")) == domain::DayHours{from_to(9, 11)});
}

TEST_CASE("holidays are known from the first up to the end of the tenth year from now") {
  const Files files;
  const auto days = read({office({files.write("new-year.ics", "DTSTART:20010101\nRRULE:FREQ=YEARLY\n")})})
                        .calendars.at(0)
                        .days;
  CHECK(days.begin()->first == on("2001-01-01"));
  CHECK(days.rbegin()->first == on("2036-01-01"));
  CHECK(days.size() == 36);
}

TEST_CASE("a page lists the days of the config, and of those of files the ones of this year and the next") {
  const Files files;
  domain::Desk written;
  written.calendars = {office({files.write("new-year.ics", "DTSTART:20010101\nRRULE:FREQ=YEARLY\n")})};
  written.calendars[0].days[on("2019-05-02")] = {};
  written.calendars[0].days[on("2031-05-02")] = {};
  const auto now = at("2026-11-16T09:00:00Z");
  const auto days =
      actions::with_near_holidays(actions::with_holidays(written, now), written, now).calendars[0].days;
  std::vector<std::chrono::local_days> listed;
  for (const auto& [day, hours] : days) listed.push_back(day);
  CHECK(listed == std::vector{on("2019-05-02"), on("2026-01-01"), on("2027-01-01"), on("2031-05-02")});
}

TEST_CASE("a file that is missing is named with the calendar that wants it") {
  const Files files;
  const base::Error error = failure({office({files.path("none.ics")})});
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.message == "cannot read '" + files.path("none.ics") + "': no such file or directory");
  CHECK(error.hint ==
        "correct the path in the calendar 'office'; 'supportctl config show --origin' says where");
}

TEST_CASE("the texts of all files tell whether one has changed, readable or not") {
  const Files files;
  domain::Desk desk;
  desk.calendars = {office({files.write("one.ics", "DTSTART:20261225\n"), files.path("none.ics")}),
                    office({files.write("two.ics", "no day\n")})};
  const auto texts = actions::holiday_texts(desk);
  REQUIRE(texts.size() == 3);
  CHECK(texts[0].find("DTSTART:20261225") != std::string::npos);
  CHECK(texts[1].empty());
  CHECK(texts[2].find("no day") != std::string::npos);
  CHECK(actions::holiday_texts({}).empty());
}

TEST_CASE("what is wrong with all files is said at once, and once for a file that two calendars have") {
  const Files files;
  const std::string one = files.write("one.ics", "DTSTART:20261301\n");
  const std::string two = files.write("two.ics", "SUMMARY:No day\n");
  const base::Error error = failure({office({one, two}), office({one}, "UTC")});
  CHECK(error.kind == base::ErrorKind::data);
  CHECK(error.message == "cannot use the holiday files: 2 mistakes");
  REQUIRE(error.diagnostics.size() == 2);
  CHECK(
      base::diagnostic_text(error.diagnostics[0]).starts_with(one + ":3:9: 'DTSTART' cannot be '20261301'"));
  CHECK(base::diagnostic_text(error.diagnostics[1]) == two + ":2:1: the event has no 'DTSTART'");
}
