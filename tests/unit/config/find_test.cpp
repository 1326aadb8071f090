#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config::ConfigOptions;
using config::find_config;
using config_test::Folder;

TEST_CASE("without any file there is no config") {
  const Folder folder;
  CHECK_FALSE(find_config(folder.environment, {}));
}

TEST_CASE("the nearest supportctl.toml upwards is the config") {
  Folder folder;
  folder.write("supportctl.toml", "");
  folder.write("team/supportctl.toml", "");
  folder.write("team/desk/notes.txt", "");
  CHECK(find_config(folder.environment, {}) == folder.path("supportctl.toml"));
  folder.environment.folder = folder.path("team/desk");
  CHECK(find_config(folder.environment, {}) == folder.path("team/supportctl.toml"));
}

TEST_CASE("a folder called supportctl.toml is passed by") {
  Folder folder;
  folder.write("supportctl.toml", "");
  folder.write("team/supportctl.toml/notes.txt", "");
  folder.environment.folder = folder.path("team");
  CHECK(find_config(folder.environment, {}) == folder.path("supportctl.toml"));
}

TEST_CASE("a file above the current folder goes before the user's own") {
  Folder folder;
  folder.write("home/.config/supportctl/config.toml", "");
  CHECK(find_config(folder.environment, {}) == folder.path("home/.config/supportctl/config.toml"));
  folder.write("supportctl.toml", "");
  CHECK(find_config(folder.environment, {}) == folder.path("supportctl.toml"));
}

TEST_CASE("the user's own config is under XDG_CONFIG_HOME when that is an absolute path") {
  Folder folder;
  folder.write("home/.config/supportctl/config.toml", "");
  folder.write("xdg/supportctl/config.toml", "");
  folder.environment.variables["XDG_CONFIG_HOME"] = folder.path("xdg");
  CHECK(find_config(folder.environment, {}) == folder.path("xdg/supportctl/config.toml"));
  folder.environment.variables["XDG_CONFIG_HOME"] = "xdg";
  CHECK(find_config(folder.environment, {}) == folder.path("home/.config/supportctl/config.toml"));
  folder.environment.variables["XDG_CONFIG_HOME"] = folder.path("empty");
  CHECK_FALSE(find_config(folder.environment, {}));
}

TEST_CASE("without HOME there is no config of the user's own") {
  Folder folder;
  folder.environment.variables.erase("HOME");
  CHECK_FALSE(find_config(folder.environment, {}));
}

TEST_CASE("the option goes before the environment and that before the nearest file") {
  Folder folder;
  folder.write("supportctl.toml", "");
  folder.environment.variables["SUPPORTCTL_CONFIG"] = "from-environment.toml";
  CHECK(find_config(folder.environment, {}) == folder.path("from-environment.toml"));
  CHECK(find_config(folder.environment, {.config_path = "sub/../option.toml", .store_path = ""}) ==
        folder.path("option.toml"));
  CHECK(find_config(folder.environment, {.config_path = "/etc/desk.toml", .store_path = ""}) ==
        "/etc/desk.toml");
  folder.environment.variables["SUPPORTCTL_CONFIG"] = "";
  CHECK(find_config(folder.environment, {}) == folder.path("supportctl.toml"));
}

TEST_CASE("a dash is standard input") {
  const Folder folder;
  CHECK(find_config(folder.environment, {.config_path = "-", .store_path = ""}) == "-");
}

TEST_CASE("looking upwards ends at the root") {
  base::Environment environment;
  environment.folder = "/";
  CHECK_FALSE(find_config(environment, {}));
}
