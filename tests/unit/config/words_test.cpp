#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::Folder;
using config_test::setting;

namespace {

std::string listed(std::string_view written, std::string_view name) {
  const Folder folder;
  folder.write("supportctl.toml", written);
  const std::string found = setting(folder.load(), name);
  return found.substr(0, found.find(" from "));
}

}  // namespace

TEST_CASE("a text is listed as TOML would write it") {
  CHECK(listed("alias.x = 'say \"a\\b\"'\n", "alias.x") == R"("say \"a\\b\"")");
  CHECK(listed("alias.x = \"Grüße\"\n", "alias.x") == "\"Grüße\"");
}

TEST_CASE("control characters that come from the environment are listed escaped") {
  Folder folder;
  folder.environment.variables["SUPPORTCTL_AGENT"] = "mi\x1b\na\x7f";
  CHECK(setting(folder.load(), "user.agent") ==
        R"("mi\u001B\u000Aa\u007F" from environment SUPPORTCTL_AGENT)");
}

TEST_CASE("a number is listed with a point or an exponent") {
  CHECK(listed("[score]\npotential = 1\n", "score.potential") == "1.0");
  CHECK(listed("[score]\npotential = 0.35\n", "score.potential") == "0.35");
  CHECK(listed("[score]\npotential = 1e30\n", "score.potential") == "1e+30");
}

TEST_CASE("texts are listed as a list") {
  const std::string level = "[[level]]\nname = \"a\"\nescalate_to = ";
  CHECK(listed(level + "[]\n", "level.a.escalate_to") == "[]");
  CHECK(listed(level + "\"mia\"\n", "level.a.escalate_to") == "[\"mia\"]");
  CHECK(listed(level + "[\"mia\", \"z,o\"]\n", "level.a.escalate_to") == "[\"mia\", \"z,o\"]");
}
