#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config::ConfigOptions;
using config::Settings;
using config_test::Folder;
using config_test::lines;
using config_test::setting;

namespace {

constexpr std::string_view kUserConfig = "home/.config/supportctl/config.toml";

std::string names(const Settings& settings) {
  std::string all;
  for (const config::Setting& one : settings.list) all += one.name + "\n";
  return all;
}

}  // namespace

TEST_CASE("without a config the defaults hold and there is no store") {
  const Folder folder;
  const Settings settings = folder.load();
  CHECK(settings.paths.empty());
  CHECK(settings.desk.name == "Support");
  CHECK(settings.desk.calendar == "always");
  CHECK(settings.desk.store_path.empty());
  CHECK(settings.desk.calendars.empty());
  CHECK(settings.desk.policies.empty());
  CHECK(setting(settings, "store.path") == "\"\" from default");
  CHECK(setting(settings, "desk.close_after") == "\"7d!\" from default");
}

TEST_CASE("settings are listed in the order of the manual") {
  const Folder folder;
  CHECK(
      names(folder.load()) ==
      "desk.name\ndesk.time_zone\ndesk.currency\ndesk.business\ndesk.calendar\ndesk.close_after\nstore.path\n"
      "user.agent\nescalation.share_max\nscore.potential\nscore.loudness\nscore.severity\nscore.pressure\n");
  folder.write("supportctl.toml", R"(
alias.late = "report overdue"
[[level]]
name = "first"
[[policy]]
name = "all"
calendar = "always"
[[channel]]
name = "web"
cost = "free"
[[calendar]]
name = "shop"
hours.mon = "09:00-10:00"
[desk]
currency = "USD"
)");
  const std::string all = names(folder.load());
  std::size_t last = 0;
  for (const std::string_view name : {"desk.currency\n", "user.agent\n", "calendar.shop.hours.mon\n",
                                      "channel.web.cost\n", "policy.all.calendar\n", "level.first.kind\n",
                                      "escalation.share_max\n", "score.pressure\n", "alias.late\n"}) {
    CAPTURE(name);
    const std::size_t at = all.find(name);
    REQUIRE(at != std::string::npos);
    CHECK(at >= last);
    last = at;
  }
}

TEST_CASE("the project's config goes before the user's key by key") {
  const Folder folder;
  folder.write(kUserConfig, "[desk]\nname = \"Mine\"\ncurrency = \"CHF\"\n\n[user]\nagent = \"mia\"\n");
  folder.write("supportctl.toml", "[desk]\nname = \"Ours\"\ntime_zone = \"Europe/Rome\"\n");
  const Settings settings = folder.load();
  CHECK(settings.paths == std::vector{folder.path(kUserConfig), folder.path("supportctl.toml")});
  CHECK(setting(settings, "desk.name") == "\"Ours\" from supportctl.toml:2");
  CHECK(setting(settings, "desk.currency") == "\"CHF\" from " + std::string(kUserConfig) + ":3");
  CHECK(setting(settings, "desk.time_zone") == "\"Europe/Rome\" from supportctl.toml:3");
  CHECK(setting(settings, "user.agent") == "\"mia\" from " + std::string(kUserConfig) + ":6");
  CHECK(setting(settings, "desk.calendar") == "\"always\" from default");
}

TEST_CASE("arrays of tables are replaced whole") {
  const Folder folder;
  folder.write(kUserConfig,
               "[[level]]\nname = \"a\"\n[[level]]\nname = \"b\"\n[[channel]]\nname = \"fax\"\n");
  folder.write("supportctl.toml", "[[level]]\nname = \"c\"\n");
  const domain::Desk desk = folder.load().desk;
  REQUIRE(desk.levels.size() == 1);
  CHECK(desk.levels[0].name == "c");
  CHECK(desk.channels.size() == 1);
}

TEST_CASE("one file may refer to what the other names") {
  const Folder folder;
  folder.write(kUserConfig, "[[calendar]]\nname = \"shop\"\nhours.mon = \"09:00-10:00\"\n");
  folder.write("supportctl.toml", "[desk]\ncalendar = \"shop\"\n");
  CHECK(folder.load().desk.calendar == "shop");
  folder.write("supportctl.toml",
               "[desk]\ncalendar = \"shop\"\n[[calendar]]\nname = \"office\"\nhours.mon = \"09:00-10:00\"\n");
  CHECK(lines(folder.failure()) ==
        "supportctl.toml:2:12: 'calendar' in [desk]: there is no calendar 'shop'; known: office "
        "and always\n");
}

TEST_CASE("a chosen file takes the place of the project's, above the user's") {
  const Folder folder;
  folder.write(kUserConfig, "[user]\nagent = \"mia\"\n");
  folder.write("supportctl.toml", "[desk]\nname = \"Nearest\"\n");
  folder.write("other.toml", "[desk]\nname = \"Chosen\"\n");
  const Settings settings = folder.load({.config_path = "other.toml", .store_path = ""});
  CHECK(settings.paths == std::vector{folder.path(kUserConfig), folder.path("other.toml")});
  CHECK(settings.desk.name == "Chosen");
  CHECK(settings.desk.user_agent == "mia");
}

TEST_CASE("the user's config is read once when it is the only one") {
  const Folder folder;
  folder.write(kUserConfig, "[[level]]\nname = \"a\"\n");
  CHECK(folder.load().paths == std::vector{folder.path(kUserConfig)});
  CHECK(folder.load({.config_path = folder.path(kUserConfig), .store_path = ""}).paths.size() == 1);
}

TEST_CASE("the environment goes before the files and options before it") {
  Folder folder;
  folder.write("supportctl.toml", "[store]\npath = \"file.db\"\n[user]\nagent = \"mia\"\n");
  CHECK(setting(folder.load(), "store.path") == "\"" + folder.path("file.db") + "\" from supportctl.toml:2");
  CHECK(setting(folder.load(), "user.agent") == "\"mia\" from supportctl.toml:4");
  folder.environment.variables["SUPPORTCTL_STORE"] = "environment.db";
  folder.environment.variables["SUPPORTCTL_AGENT"] = "zoe";
  Settings settings = folder.load();
  CHECK(settings.desk.store_path == folder.path("environment.db"));
  CHECK(setting(settings, "store.path") ==
        "\"" + folder.path("environment.db") + "\" from environment SUPPORTCTL_STORE");
  CHECK(settings.desk.user_agent == "zoe");
  CHECK(setting(settings, "user.agent") == "\"zoe\" from environment SUPPORTCTL_AGENT");
  settings = folder.load({.config_path = "", .store_path = "../option.db"});
  CHECK(settings.desk.store_path == folder.path("../option.db")
                                        .replace(folder.path("").rfind('/', folder.path("").size() - 2),
                                                 std::string::npos, "/option.db"));
  CHECK(setting(settings, "store.path") == "\"" + settings.desk.store_path + "\" from option --store");
}

TEST_CASE("an option names the store even without a config") {
  const Folder folder;
  CHECK(folder.load({.config_path = "", .store_path = "desk.db"}).desk.store_path == folder.path("desk.db"));
}

TEST_CASE("the mistakes of all files are reported at once, in order of place") {
  const Folder folder;
  folder.write(kUserConfig, "[user]\nagnet = \"mia\"\n");
  folder.write("supportctl.toml", "[desk]\ncurrency = 3\nname = 4\n[[calender]]\n");
  const base::Error error = folder.failure();
  CHECK(error.kind == base::ErrorKind::config);
  CHECK(error.message == "cannot use the configuration: 4 mistakes");
  CHECK(error.hint == "see the keys and their values with 'man supportctl.toml'");
  CHECK(lines(error) ==
        "home/.config/supportctl/config.toml:2:1: unknown key 'agnet' in [user]; did you mean 'agent'?\n"
        "supportctl.toml:2:12: 'currency' in [desk] must be a text in quotes, not a whole number\n"
        "supportctl.toml:3:8: 'name' in [desk] must be a text in quotes, not a whole number\n"
        "supportctl.toml:4:3: unknown key 'calender' in the configuration; did you mean 'calendar'?\n");
}

namespace {

constexpr std::string_view kTwoCalendars = R"([[calendar]]
name = "island"
time_zone = "Pacific/Apia"
hours = { mon = ["09:00-17:00"] }
[[calendar]]
name = "office"
hours = { mon = ["09:00-17:00"] }
)";

}  // namespace

TEST_CASE("a file of calendars is a desk whose calendar and zone are the first's") {
  Folder folder;
  folder.write("calendars.toml", kTwoCalendars);
  folder.write("supportctl.toml", "nonsense");
  folder.environment.variables["SUPPORTCTL_STORE"] = "elsewhere.db";
  const Settings settings = config::load_calendar_file(folder.environment, "calendars.toml");
  CHECK(settings.paths == std::vector<std::string>{folder.path("calendars.toml")});
  CHECK(settings.desk.calendar == "island");
  CHECK(settings.desk.zone == "Pacific/Apia");
  CHECK(settings.desk.calendars.size() == 2);
  CHECK(settings.desk.calendars[1].zone == "UTC");
  CHECK(settings.desk.store_path.empty());
}

TEST_CASE("a file of calendars may say what its desk counts with") {
  const Folder folder;
  folder.write("zone.toml", "desk.time_zone = \"Asia/Tokyo\"\n" + std::string(kTwoCalendars));
  const auto zone = config::load_calendar_file(folder.environment, "zone.toml").desk;
  CHECK(zone.zone == "Asia/Tokyo");
  CHECK(zone.calendar == "island");
  CHECK(zone.calendars[1].zone == "Asia/Tokyo");
  folder.write("calendar.toml", "desk.calendar = \"office\"\n" + std::string(kTwoCalendars));
  const auto calendar = config::load_calendar_file(folder.environment, "calendar.toml").desk;
  CHECK(calendar.calendar == "office");
  CHECK(calendar.zone == "Pacific/Apia");
  folder.write("always.toml", "desk.calendar = \"always\"\n" + std::string(kTwoCalendars));
  CHECK(config::load_calendar_file(folder.environment, "always.toml").desk.calendar == "always");
}

TEST_CASE("a file of calendars has one at least, and is checked like a configuration") {
  const Folder folder;
  const auto mistakes_in = [&](std::string_view text) {
    folder.write("calendars.toml", text);
    try {
      config::load_calendar_file(folder.environment, "calendars.toml");
    } catch (const base::Failure& failure) {
      CHECK(failure.error().kind == base::ErrorKind::config);
      return lines(failure.error());
    }
    return std::string();
  };
  CHECK(mistakes_in("") == "calendars.toml: the file has no [[calendar]]\n");
  CHECK(mistakes_in("[[calendar]]\nname = \"office\"\n") ==
        "calendars.toml:1:1: [[calendar]] 'office' has no 'hours': without working time no clock would ever "
        "run "
        "out\n");
  CHECK(mistakes_in("desk = 1\n") == "calendars.toml:1:8: 'desk' must be one table, written [desk]\n");
  CHECK_THROWS_AS(config::load_calendar_file(folder.environment, "gone.toml"), base::Failure);
}
