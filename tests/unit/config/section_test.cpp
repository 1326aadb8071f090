#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::mistakes;

TEST_CASE("an unknown key is refused with the nearest one that is known") {
  CHECK(mistakes("[desk]\ntimezone = \"UTC\"\n") ==
        "2:1: unknown key 'timezone' in [desk]; did you mean 'time_zone'?\n");
  CHECK(mistakes("[[policy]]\nname = \"a\"\ncalendar = \"always\"\n  resolutoin = \"1h\"\n") ==
        "4:3: unknown key 'resolutoin' in [[policy]]; did you mean 'resolution'?\n");
}

TEST_CASE("an unknown key with none near is refused with all that are known") {
  CHECK(mistakes("[store]\nbackend = \"x\"\n") == "2:1: unknown key 'backend' in [store]; known: path\n");
}

TEST_CASE("control characters of a key do not reach the message") {
  CHECK(mistakes("[store]\n\"\\u001b[2J\" = 1\n") == "2:1: unknown key '?[2J' in [store]; known: path\n");
}

TEST_CASE("a value of the wrong kind is refused with the kind that is expected") {
  const auto not_text = [](std::string_view kind) {
    return "2:8: 'name' in [desk] must be a text in quotes, not " + std::string(kind) + "\n";
  };
  CHECK(mistakes("[desk]\nname = 1\n") == not_text("a whole number"));
  CHECK(mistakes("[desk]\nname = 1.5\n") == not_text("a number"));
  CHECK(mistakes("[desk]\nname = true\n") == not_text("true or false"));
  CHECK(mistakes("[desk]\nname = 2026-01-01\n") == not_text("a date"));
  CHECK(mistakes("[desk]\nname = 09:00:00\n") == not_text("a time"));
  CHECK(mistakes("[desk]\nname = 2026-01-01T09:00:00Z\n") == not_text("a date and time"));
  CHECK(mistakes("[desk]\nname = [\"a\"]\n") == not_text("a list"));
  CHECK(mistakes("[desk]\nname = {a = 1}\n") == not_text("a table"));
}

TEST_CASE("a text is one line that is not blank") {
  CHECK(mistakes("[desk]\nname = \"\"\n") == "2:8: 'name' in [desk] is empty: leave it out instead\n");
  CHECK(mistakes("[desk]\nname = \" \"\n") == "2:8: 'name' in [desk] is empty: leave it out instead\n");
  const std::string refused = "2:8: 'name' in [desk] must be one line without control characters\n";
  CHECK(mistakes("[desk]\nname = \"a\\nb\"\n") == refused);
  CHECK(mistakes("[desk]\nname = \"a\\u0000\"\n") == refused);
  CHECK(mistakes("[desk]\nname = \"\\u001b[31mred\"\n") == refused);
  CHECK(mistakes("[desk]\nname = \"\\u007f\"\n") == refused);
}

TEST_CASE("what is one table is not written as several, nor as a value") {
  CHECK(mistakes("[[desk]]\n") == "1:1: 'desk' must be one table, written [desk]\n");
  CHECK(mistakes("score = 3\n") == "1:9: 'score' must be one table, written [score]\n");
}

TEST_CASE("what is several tables is not written as one, nor as a list of values") {
  CHECK(mistakes("[level]\nname = \"a\"\n") == "1:1: 'level' must be tables, each written [[level]]\n");
  CHECK(mistakes("level = [\"a\"]\n") == "1:9: 'level' must be tables, each written [[level]]\n");
  CHECK(mistakes("level = [{name = \"a\"}, 3]\n") == "1:9: 'level' must be tables, each written [[level]]\n");
  CHECK(mistakes("level = []\nchannel = [{name = \"a\"}]\n") == "");
}

TEST_CASE("what there may be several of needs a name of its own") {
  CHECK(mistakes("[[level]]\nkind = \"in_house\"\n") == "1:1: [[level]] needs a 'name'\n");
  CHECK(mistakes("[[level]]\nname = 3\n") ==
        "2:8: 'name' in [[level]] must be a text in quotes, not a whole number\n");
  CHECK(mistakes("[[level]]\nname = \"a\"\n[[level]]\nname = \"b\"\n[[level]]\nname = \"a\"\n") ==
        "6:8: there is a [[level]] 'a' already, in line 2\n");
}

TEST_CASE("two nouns may share a name") {
  CHECK(mistakes("[[level]]\nname = \"a\"\n[[channel]]\nname = \"a\"\n") == "");
}

TEST_CASE("a name is one word that needs no quotes") {
  for (const std::string_view name : {"first-line", "L2", "büro", "a_b", "2"}) {
    CAPTURE(name);
    CHECK(mistakes("[[level]]\nname = \"" + std::string(name) + "\"\n") == "");
  }
  for (const std::string_view name : {"first line", "a,b", "a.b", "a=b", "a'b", "a/b", " a"}) {
    CAPTURE(name);
    CHECK(mistakes("[[level]]\nname = \"" + std::string(name) + "\"\n") ==
          "2:8: '" + std::string(name) + "' cannot be a name: it has letters, digits, '-' and '_' only\n");
  }
}

TEST_CASE("what stands under a bad name is checked all the same") {
  CHECK(mistakes("[[level]]\nname = \"a b\"\nkind = \"x\"\n")
            .ends_with(
                "3:8: 'kind' in [[level]] 'a b' cannot be 'x': it is in_house, outsourced or third_party\n"));
}
