#include "supportctl/base/time_zone.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "support/instants.hpp"
#include "support/seed.hpp"

using namespace supportctl::base;
using namespace supportctl::test;
using namespace std::chrono;
using Kind = CivilLookup::Kind;

namespace {

Civil wall(std::string_view text) {
  return parse_written_time(text).value().civil;
}

constexpr std::array kZones = {"Europe/Berlin",    "America/New_York", "Australia/Lord_Howe",
                               "Pacific/Apia",     "Europe/Dublin",    "Africa/Casablanca",
                               "America/St_Johns", "Antarctica/Troll", "Pacific/Chatham",
                               "America/Nuuk",     "Asia/Gaza",        "Asia/Kolkata"};

/// The C library's offset.
seconds system_offset(const std::string& name, Instant instant) {
  ::setenv("TZ", name.c_str(), 1);
  ::tzset();
  const std::time_t time = instant.time_since_epoch().count();
  std::tm local{};
  ::localtime_r(&time, &local);
  return seconds{local.tm_gmtoff};
}

}  // namespace

TEST_CASE("a zone without a name is UTC, and UTC is not loaded") {
  ::setenv("TZDIR", "/nonexistent", 1);
  const TimeZone utc = zone("UTC");
  ::unsetenv("TZDIR");
  for (const TimeZone& each : {TimeZone(), utc}) {
    CHECK(each.name() == "UTC");
    CHECK(each.offset_at(at("2026-07-01T00:00:00Z")) == 0s);
    CHECK(each.next_transition(at("1900-01-01T00:00:00Z")) == std::nullopt);
    CHECK(each.previous_transition(at("9999-01-01T00:00:00Z")) == std::nullopt);
    CHECK(each.instant_text(at("2026-07-01T00:00:00Z")) == "2026-07-01T00:00:00+00:00");
  }
}

TEST_CASE("offsets follow the zone's rules, also in the far future") {
  const TimeZone berlin = zone("Europe/Berlin");
  CHECK(berlin.name() == "Europe/Berlin");
  CHECK(berlin.offset_at(at("2026-03-29T00:59:59Z")) == 1h);
  CHECK(berlin.offset_at(at("2026-03-29T01:00:00Z")) == 2h);
  CHECK(berlin.offset_at(at("2026-10-25T00:59:59Z")) == 2h);
  CHECK(berlin.offset_at(at("2026-10-25T01:00:00Z")) == 1h);
  CHECK(berlin.offset_at(at("2150-07-01T00:00:00Z")) == 2h);
  CHECK(berlin.offset_at(at("2950-07-01T00:00:00Z")) == 2h);
  CHECK(berlin.to_civil(at("2026-07-01T22:30:00Z")) == wall("2026-07-02 00:30"));
  CHECK(zone("Asia/Kathmandu").offset_at(at("2026-01-01T00:00:00Z")) == 5h + 45min);
  CHECK(zone("America/New_York").to_civil(at("2026-01-01T03:00:00Z")) == wall("2025-12-31 22:00"));
}

TEST_CASE("a civil time is unique, in a gap, or there twice") {
  const TimeZone berlin = zone("Europe/Berlin");
  const CivilLookup noon = berlin.look_up(wall("2026-07-01 12:00"));
  CHECK(noon.kind == Kind::unique);
  CHECK(noon.earlier == at("2026-07-01T10:00:00Z"));
  CHECK(noon.later == noon.earlier);

  const CivilLookup gap = berlin.look_up(wall("2026-03-29 02:30"));
  CHECK(gap.kind == Kind::gap);
  CHECK(gap.earlier == at("2026-03-29T02:30:00+01:00"));
  CHECK(gap.later == at("2026-03-29T02:30:00+02:00"));
  CHECK(berlin.to_civil(berlin.to_instant(wall("2026-03-29 02:30"))) == wall("2026-03-29 03:30"));

  const CivilLookup overlap = berlin.look_up(wall("2026-10-25 02:30"));
  CHECK(overlap.kind == Kind::overlap);
  CHECK(overlap.earlier == at("2026-10-25T02:30:00+02:00"));
  CHECK(overlap.later == at("2026-10-25T02:30:00+01:00"));
  CHECK(berlin.to_instant(wall("2026-10-25 02:30")) == overlap.earlier);

  CHECK(berlin.look_up(wall("2026-03-29 01:59:59")).kind == Kind::unique);
  CHECK(berlin.look_up(wall("2026-03-29 02:00")).kind == Kind::gap);
  CHECK(berlin.look_up(wall("2026-03-29 03:00")).kind == Kind::unique);
  CHECK(berlin.look_up(wall("2026-10-25 01:59:59")).kind == Kind::unique);
  CHECK(berlin.look_up(wall("2026-10-25 02:00")).kind == Kind::overlap);
  CHECK(berlin.look_up(wall("2026-10-25 03:00")).kind == Kind::unique);
  CHECK(zone("Pacific/Apia").look_up(wall("2011-12-30 12:00")).kind == Kind::gap);
}

TEST_CASE("transitions are the instants at which the offset changes") {
  const TimeZone berlin = zone("Europe/Berlin");
  const Instant spring = at("2026-03-29T01:00:00Z");
  const Instant autumn = at("2026-10-25T01:00:00Z");
  CHECK(berlin.next_transition(spring - 1s) == spring);
  CHECK(berlin.next_transition(spring) == autumn);
  CHECK(berlin.next_transition(at("2025-12-01T00:00:00Z")) == spring);
  CHECK(berlin.previous_transition(autumn) == autumn);
  CHECK(berlin.previous_transition(autumn - 1s) == spring);
  CHECK(berlin.previous_transition(at("2026-12-01T00:00:00Z")) == autumn);
  CHECK(zone("Australia/Lord_Howe").next_transition(at("2026-09-01T00:00:00Z")) ==
        at("2026-10-04T02:00:00+10:30"));
  CHECK(zone("Pacific/Apia").next_transition(at("2011-12-01T00:00:00Z")) == at("2011-12-30T10:00:00Z"));
  CHECK(zone("Asia/Kolkata").next_transition(at("2000-01-01T00:00:00Z")) == std::nullopt);
  CHECK(zone("Asia/Kolkata").previous_transition(at("2000-01-01T00:00:00Z")) == at("1945-10-14T17:30:00Z"));
  // In 1996 London's clocks did not change with the name of its time, in 1971 British Standard Time ended.
  CHECK(zone("Europe/London").next_transition(at("1968-11-01T00:00:00Z")) == at("1971-10-31T02:00:00Z"));
}

TEST_CASE("transitions go on when the listed years end") {
  const TimeZone berlin = zone("Europe/Berlin");
  for (const std::string year :
       {"2399", "2436", "2437", "2438", "2439", "2700", "2837", "2838", "3999", "9998"}) {
    CAPTURE(year);
    const Instant january = at(year + "-01-01T00:00:00Z");
    const auto spring = berlin.next_transition(january);
    REQUIRE(spring);
    const auto autumn = berlin.next_transition(*spring);
    REQUIRE(autumn);
    for (const Instant change : {*spring, *autumn}) {
      CHECK(abs(berlin.offset_at(change) - berlin.offset_at(change - 1s)) == 1h);
      CHECK(weekday{floor<days>(change)} == Sunday);
    }
    CHECK(instant_text(*spring).starts_with(year + "-03-"));
    CHECK(instant_text(*autumn).starts_with(year + "-10-"));
    CHECK(berlin.previous_transition(*autumn - 1s) == *spring);
    CHECK(berlin.previous_transition(*autumn) == *autumn);
    CHECK(berlin.previous_transition(january + days{360}) == *autumn);
  }
  CHECK(zone("Asia/Kolkata").next_transition(at("5000-01-01T00:00:00Z")) == std::nullopt);
}

TEST_CASE("between two transitions the offset is the same, and it is the system's") {
  std::mt19937_64 engine(random_seed());
  std::uniform_int_distribution<std::int64_t> any(0, 100LL * 365 * 86'400);  // 1970 to 2069
  for (const std::string name : kZones) {
    const TimeZone each = zone(name);
    for (int i = 0; i < 200; ++i) {
      const Instant instant{seconds{any(engine)}};
      CAPTURE(name);
      CAPTURE(each.instant_text(instant));
      REQUIRE(each.offset_at(instant) == system_offset(name, instant));
      REQUIRE(parse_instant(each.instant_text(instant)) == instant);
      const CivilLookup back = each.look_up(each.to_civil(instant));
      REQUIRE((back.earlier == instant || back.later == instant));

      const auto next = each.next_transition(instant);
      const auto previous = each.previous_transition(instant);
      REQUIRE(previous <= instant);
      if (previous) {
        REQUIRE(each.offset_at(*previous) == each.offset_at(instant));
        REQUIRE(each.offset_at(*previous - 1s) != each.offset_at(*previous));
      }
      if (!next) continue;
      REQUIRE(*next > instant);
      REQUIRE(each.offset_at(*next - 1s) == each.offset_at(instant));
      REQUIRE(each.offset_at(*next) != each.offset_at(*next - 1s));
      REQUIRE(each.previous_transition(*next) == *next);
      if (previous) REQUIRE(each.next_transition(*previous) == *next);
    }
  }
}

TEST_CASE("instants are written with the zone's offset, and always read back") {
  const Instant noon = at("2026-11-21T12:00:00Z");
  CHECK(zone("Europe/Berlin").instant_text(noon) == "2026-11-21T13:00:00+01:00");
  CHECK(zone("America/St_Johns").instant_text(noon) == "2026-11-21T08:30:00-03:30");
  CHECK(zone("Pacific/Kiritimati").instant_text(noon) == "2026-11-22T02:00:00+14:00");
  // Monrovia was 44 min 30 s behind until 1972.
  const Instant odd = at("1971-06-01T12:00:00Z");
  CHECK(zone("Africa/Monrovia").offset_at(odd) == -(44min + 30s));
  CHECK(zone("Africa/Monrovia").instant_text(odd) == "1971-06-01T11:16:00-00:44");
  CHECK(parse_instant(zone("Africa/Monrovia").instant_text(odd)) == odd);
}

TEST_CASE("an unknown zone is refused with the nearest one") {
  const std::pair<std::string, std::string> kSlips[] = {
      {"Europe/Berln", "Europe/Berlin"}, {"europe/berlin", "Europe/Berlin"},
      {"Berlin", "Europe/Berlin"},       {"new york", "America/New_York"},
      {"calcutta", "Asia/Calcutta"},     {"Amercia/Chicago", "America/Chicago"},
  };
  for (const auto& [slip, nearest] : kSlips) {
    const auto loaded = TimeZone::load(slip);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == ErrorKind::config);
    CHECK(loaded.error().message == "there is no time zone '" + slip + "'");
    CHECK(loaded.error().hint == "did you mean '" + nearest + "'?");
  }
  CHECK(TimeZone::load("Middle/Earth/Shire").error().hint ==
        "use an IANA name such as 'Europe/Berlin' or 'UTC'");
}

TEST_CASE("only plain names are looked for") {
  for (const std::string name :
       {"", "/", "/usr/share/zoneinfo/Europe/Berlin", "../zoneinfo/Europe/Berlin", "Europe/../Europe/Berlin",
        "file:/usr/share/zoneinfo/Europe/Berlin", ":Europe/Berlin", "localtime", "Europe/Berlin ", " UTC",
        "Fixed/UTC+01:00:00", "Europe", "UTC\n", "Europe\\Berlin", "zone1970.tab", "tzdata.zi",
        "Europe/Berlin/", "Europe//Berlin", "./UTC"}) {
    CAPTURE(name);
    const auto loaded = TimeZone::load(name);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == ErrorKind::config);
  }
  CHECK_FALSE(TimeZone::load(std::string_view("UTC\0", 4)));
  for (const std::string name :
       {"Etc/GMT+5", "America/Port-au-Prince", "EST5EDT", "America/Argentina/Buenos_Aires"}) {
    CAPTURE(name);
    CHECK(TimeZone::load(name));
  }
}

TEST_CASE("a day starts at midnight, at the first of two, or where the gap around midnight ends") {
  const auto start = [](std::string_view zone_name, int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const local_days date{std::chrono::year{year} / month / day};
    return TimeZone::load(zone_name).value().start_of(date);
  };
  CHECK(start("Europe/Berlin", 2026, 3, 29) == at("2026-03-29T00:00:00+01:00"));
  CHECK(start("America/Sao_Paulo", 2018, 11, 4) == at("2018-11-04T01:00:00-02:00"));
  CHECK(start("America/Toronto", 1919, 3, 31) == at("1919-03-31T00:30:00-04:00"));
  CHECK(start("America/Havana", 2026, 11, 1) == at("2026-11-01T00:00:00-04:00"));
  CHECK(start("America/St_Johns", 2010, 11, 7) == at("2010-11-07T00:00:00-02:30"));
  CHECK(start("Pacific/Apia", 2011, 12, 30) == at("2011-12-31T00:00:00+14:00"));
  CHECK(start("Pacific/Apia", 2011, 12, 31) == at("2011-12-31T00:00:00+14:00"));
}

TEST_CASE("a zone is listed when the system has a zone file of its name, and only then") {
  for (const std::string name : {"UTC", "Europe/Berlin", "Etc/GMT+5", "America/Argentina/Buenos_Aires"}) {
    CAPTURE(name);
    CHECK(TimeZone::is_listed(name));
  }
  for (const std::string name : {"", "Europe", "Europe/Berln", "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC",
                                 "localtime", "tzdata.zi", "leapseconds", "zone1970.tab", "UTC "}) {
    CAPTURE(name);
    CHECK_FALSE(TimeZone::is_listed(name));
  }
  CHECK_FALSE(TimeZone::is_listed(std::string_view("UTC\0", 4)));
}

TEST_CASE("TZDIR says where zones are") {
  namespace fs = std::filesystem;
  std::string folder = (fs::temp_directory_path() / "supportctl-zone-test-XXXXXX").string();
  REQUIRE(::mkdtemp(folder.data()) != nullptr);
  fs::create_directory(fs::path(folder) / "Desk");
  fs::copy_file("/usr/share/zoneinfo/Asia/Kolkata", fs::path(folder) / "Desk/Home");
  ::setenv("TZDIR", folder.c_str(), 1);
  const auto home = TimeZone::load("Desk/Home");
  ::unsetenv("TZDIR");
  fs::remove_all(folder);
  REQUIRE(home);
  CHECK(home->offset_at(at("2026-01-01T00:00:00Z")) == 5h + 30min);
}
