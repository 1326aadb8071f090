#include "supportctl/domain/calendar_version.hpp"

#include <doctest/doctest.h>

#include "support/calendars.hpp"

using namespace supportctl;
using namespace std::chrono;
using domain::CalendarHours;

namespace {

CalendarHours office() {
  CalendarHours hours;
  hours.name = "office";
  hours.zone = "Europe/Berlin";
  hours.week[0] = {{9h, 12h + 30min}, {13h, 17h + 30min}};
  hours.week[6] = {{0h, 24h}};
  hours.days[local_days{2026y / December / 25}] = {};
  hours.days[local_days{2026y / December / 24}] = {{9h, 12h}};
  return hours;
}

}  // namespace

TEST_CASE("the stored text of a calendar is what it was in the first release") {
  CHECK(domain::encode_calendar(office()) ==
        "day.2026-12-24=09:00-12:00\n"
        "day.2026-12-25=\n"
        "name=office\n"
        "week.0=09:00-12:30 13:00-17:30\n"
        "week.6=00:00-24:00\n"
        "zone=Europe/Berlin\n");
}

TEST_CASE("a calendar comes back as it was stored") {
  CHECK(*domain::decode_calendar(domain::encode_calendar(office())) == office());
  CalendarHours closed;
  closed.name = "closed";
  CHECK(*domain::decode_calendar(domain::encode_calendar(closed)) == closed);
}

TEST_CASE("a text that this program does not know is refused, not guessed") {
  for (const char* line : {"colour=red", "week.7=09:00-10:00", "week.x=09:00-10:00", "week.0=9-10",
                           "week.0=09:00", "week.0=25:00-26:00", "week.0=09:00-10:60",
                           "day.2026-02-30=", "day.2026-1-01=", "day.=", "week.0=09:00-10:00  11:00-12:00"}) {
    CAPTURE(line);
    const auto read = domain::decode_calendar(std::string("name=office\n") + line + "\n");
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == base::ErrorKind::io);
  }
}
