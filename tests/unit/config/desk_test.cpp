#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::Folder;
using config_test::lines;
using config_test::mistakes;
using config_test::setting;

namespace {

std::string currency(std::string_view code) {
  return "[desk]\ncurrency = \"" + std::string(code) + "\"\n";
}

std::string store(std::string_view path) {
  return "[store]\npath = \"" + std::string(path) + "\"\n";
}

}  // namespace

TEST_CASE("the desk has a name, a zone, a currency and a closing time") {
  const domain::Desk read = desk(
      "[desk]\nname = \"Northwind\"\ntime_zone = \"Europe/Berlin\"\ncurrency = \"CHF\"\n"
      "close_after = \"3bd\"\n[user]\nagent = \"mia\"\n");
  CHECK(read.name == "Northwind");
  CHECK(read.zone == "Europe/Berlin");
  CHECK(read.currency == "CHF");
  CHECK(read.close_after == domain::WorkTime{domain::WorkTime::Unit::business_days, 3});
  CHECK(read.user_agent == "mia");
}

TEST_CASE("a currency is three capital letters") {
  for (const std::string_view code : {"euro", "eur", "EU", "€", "E1R", "EURO"}) {
    CAPTURE(code);
    CHECK(mistakes(currency(code)) == "2:12: 'currency' in [desk] cannot be '" + std::string(code) +
                                          "': it is a code of three capital letters such as \"EUR\"\n");
  }
}

TEST_CASE("a kind of business stands for its band of repeat revenue") {
  CHECK(desk("").repeat_band.low == 0.25);
  CHECK(desk("").repeat_band.high == 0.50);
  const domain::RepeatBand retail = desk("[desk]\nbusiness = \"retail\"\n").repeat_band;
  CHECK(retail.business == "retail");
  CHECK(retail.high == 0.50);
  const domain::RepeatBand service = desk("[desk]\nbusiness = \"service\"\n").repeat_band;
  CHECK(service.business == "service");
  CHECK(service.low == 0.25);
  CHECK(service.high == 0.75);
}

TEST_CASE("a desk may have a band of its own") {
  const domain::RepeatBand own = desk("[desk]\nbusiness = { low = 0, high = 1 }\n").repeat_band;
  CHECK(own.business == "custom");
  CHECK(own.low == 0);
  CHECK(own.high == 1);
}

TEST_CASE("a band goes up and lies between nothing and all") {
  for (const std::string_view band :
       {"{ low = 0.6, high = 0.3 }", "{ low = 0.3, high = 0.3 }", "{ low = -0.1, high = 0.3 }",
        "{ low = 0.3, high = 1.1 }", "{ low = 0.3 }", "{}", "{ low = nan, high = 0.3 }"}) {
    CAPTURE(band);
    CHECK(mistakes("[desk]\nbusiness = " + std::string(band) + "\n") ==
          "2:12: 'business' in [desk] needs a 'low' below a 'high', both from 0.0 to 1.0\n");
  }
  CHECK(mistakes("[desk]\nbusiness = { low = 0.3, hihg = 0.6 }\n")
            .find("unknown key 'hihg' in 'business' of [desk]; did you mean 'high'?") != std::string::npos);
  CHECK(mistakes("[desk]\nbusiness = \"shop\"\n") ==
        "2:12: 'business' in [desk] cannot be 'shop': it is retail, service or { low = 0.3, high = 0.6 }\n");
}

TEST_CASE("the band is listed as it can be written") {
  const Folder folder;
  CHECK(setting(folder.load(), "desk.business") == "{ low = 0.25, high = 0.5 } from default");
  folder.write("supportctl.toml", "[desk]\nbusiness = \"service\"\n");
  CHECK(setting(folder.load(), "desk.business") == "\"service\" from supportctl.toml:2");
  folder.write("supportctl.toml", "[desk]\nbusiness = { low = 0.3, high = 1 }\n");
  CHECK(setting(folder.load(), "desk.business") == "{ low = 0.3, high = 1.0 } from supportctl.toml:2");
}

TEST_CASE("the store is seen from the file that names it") {
  Folder folder;
  folder.write("team/supportctl.toml", store("data/desk.db"));
  folder.write("team/sub/file", "");
  folder.environment.folder = folder.path("team/sub");
  CHECK(folder.load().desk.store_path == folder.path("team/data/desk.db"));
  folder.write("team/supportctl.toml", store("../desk.db"));
  CHECK(folder.load().desk.store_path == folder.path("desk.db"));
  folder.write("team/supportctl.toml", store("/var/lib/desk.db"));
  CHECK(folder.load().desk.store_path == "/var/lib/desk.db");
}

TEST_CASE("a store of the user's config is seen from there, whatever the project") {
  const Folder folder;
  folder.write("home/.config/supportctl/config.toml", store("desk.db"));
  folder.write("supportctl.toml", "[desk]\nname = \"Ours\"\n");
  CHECK(folder.load().desk.store_path == folder.path("home/.config/supportctl/desk.db"));
}

TEST_CASE("a tilde in front of the store is the user's home") {
  Folder folder;
  folder.write("supportctl.toml", store("~/desk.db"));
  CHECK(folder.load().desk.store_path == folder.path("home/desk.db"));
  folder.environment.variables.erase("HOME");
  CHECK(lines(folder.failure()) ==
        "supportctl.toml:2:8: 'path' in [store] cannot be '~/desk.db': HOME is not set\n");
  folder.write("supportctl.toml", store("a~/desk.db"));
  CHECK(folder.load().desk.store_path == folder.path("a~/desk.db"));
}
