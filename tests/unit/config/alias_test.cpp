#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::mistakes;

TEST_CASE("aliases are kept in order of their words") {
  const auto aliases =
      desk("[alias]\nmine = \"ticket list --owner mia\"\nlate = \"report overdue\"\n").aliases;
  REQUIRE(aliases.size() == 2);
  CHECK(aliases[0] == std::pair<std::string, std::string>("late", "report overdue"));
  CHECK(aliases[1] == std::pair<std::string, std::string>("mine", "ticket list --owner mia"));
}

TEST_CASE("an alias is a word that can be typed as a command") {
  for (const std::string_view word : {"Late", "my_list", "-x", "a b", "ä", ""}) {
    CAPTURE(word);
    CHECK(mistakes("[alias]\n\"" + std::string(word) + "\" = \"report overdue\"\n") ==
          "2:1: '" + std::string(word) +
              "' cannot be an alias: it has lower-case letters, digits and '-' only\n");
  }
  CHECK(mistakes("[alias]\nl8-r = \"report overdue\"\n") == "");
}

TEST_CASE("an alias stands for words") {
  CHECK(mistakes("[alias]\nlate = \"\"\n") == "2:8: 'late' in [alias] is empty: leave it out instead\n");
  CHECK(mistakes("[alias]\nlate = [\"report\", \"overdue\"]\n") ==
        "2:8: 'late' in [alias] must be a text in quotes, not a list\n");
  CHECK(mistakes("alias = \"x\"\n") == "1:9: [alias] must be a table, not a text\n");
}

TEST_CASE("aliases of the user and of the project stand together, the project's first") {
  const config_test::Folder folder;
  folder.write("home/.config/supportctl/config.toml", "[alias]\nlate = \"mine\"\nnext = \"ticket next\"\n");
  folder.write("supportctl.toml", "[alias]\nlate = \"ours\"\n");
  const auto aliases = folder.load().desk.aliases;
  REQUIRE(aliases.size() == 2);
  CHECK(aliases[0].second == "ours");
  CHECK(aliases[1].second == "ticket next");
}
