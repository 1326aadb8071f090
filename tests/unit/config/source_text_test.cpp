#include <doctest/doctest.h>

#include <random>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::mistakes;

namespace {

constexpr std::string_view kTooDeep = "a key has too many parts\n";

/// "a.a.a" of that many parts.
std::string key_of(int parts) {
  std::string key = "a";
  for (int i = 1; i < parts; ++i) key += ".a";
  return key;
}

std::string alias(std::string_view text) {
  const domain::Desk read = desk(text);
  return read.aliases.empty() ? std::string{} : read.aliases[0].second;
}

}  // namespace

TEST_CASE("what follows a hash is a comment") {
  CHECK(alias("# [desk\nalias.x = \"list\" # don't \"stop\n# '''\n") == "list");
  CHECK(alias("alias.x = \"list\" #") == "list");
  CHECK(alias("#") == "");
}

TEST_CASE("a hash in a string is a letter") {
  CHECK(alias("alias.x = \"a # b\" # c\n") == "a # b");
  CHECK(alias("alias.x = 'a # b' # c\n") == "a # b");
  CHECK(alias(R"(alias.x = "a \" # b" # c)") == "a \" # b");
  CHECK(alias(R"(alias.x = 'a \' # b)") == "a \\");
  CHECK(alias("alias.x = \"\"\"a \" # b\"\"\" # c\n") == "a \" # b");
  CHECK(alias("alias.x = '''a ' # b''' # c\n") == "a ' # b");
  CHECK(alias("alias.x = \"\"\"a # \"\"\"\" # c\n") == "a # \"");
  CHECK(alias("alias.x = \"\"\"a # \"\"\"\"\" # c \"\n") == "a # \"\"");
  CHECK(alias("alias.x = '''a # ''''' # c '\n") == "a # ''");
  CHECK(alias("alias.\"x\" = \"a#\"#b") == "a#");
  CHECK(alias("alias = {x = \"a#\", y = 'b' } # \"c") == "a#");
}

TEST_CASE("lines and columns stay where they are behind comments") {
  CHECK(mistakes("# one\n[desk] # two\n\n  # three\n  nmae = \"x\" # four\n")
            .starts_with("5:3: unknown key 'nmae'"));
  CHECK(mistakes("[desk]\nname = [ # one\n  3 ] # two\n").starts_with("2:8: "));
}

TEST_CASE("a string that is never closed is for the parser to refuse") {
  CHECK(mistakes("alias.x = \"list # \nalias.y = 'a'\n").starts_with("1:19: not valid TOML: in a string"));
  CHECK(mistakes("alias.x = '''list\n# \n").find("not valid TOML") != std::string::npos);
  CHECK(mistakes("alias.x = \"list\\").find("not valid TOML") != std::string::npos);
}

TEST_CASE("any text in quotes is read as it was meant, whatever the comment behind it") {
  std::mt19937 random(20260101);
  const auto below = [&random](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
  };
  constexpr std::string_view kLetters = "a#\"'\\. =[";
  for (int round = 0; round < 300; ++round) {
    std::string value = "x", quoted = "x", comment;
    for (std::size_t i = below(8); i > 0; --i) {
      const char letter = kLetters[below(kLetters.size())];
      value += letter;
      if (letter == '"' || letter == '\\') quoted += '\\';
      quoted += letter;
    }
    for (std::size_t i = below(8); i > 0; --i) comment += kLetters[below(kLetters.size())];
    const std::string quotes = below(2) == 0 ? "\"" : "\"\"\"";
    const std::string text =
        "alias.x = " + quotes + quoted + quotes + " #" + comment + "\n[desk]\nname = \"after\"\n";
    CAPTURE(text);
    const domain::Desk read = desk(text);
    CHECK(read.aliases[0].second == value);
    CHECK(read.name == "after");
  }
}

TEST_CASE("a key of too many parts is found on its line") {
  CHECK(mistakes("\n\n" + key_of(33) + " = 1\n") == "3:1: " + std::string(kTooDeep));
  CHECK(mistakes("[" + key_of(33) + "]\n") == "1:1: " + std::string(kTooDeep));
  CHECK(mistakes("a = \"\"\"\n\n\"\"\"\nx = {" + key_of(33) + " = 1}\n") == "4:1: " + std::string(kTooDeep));
  CHECK(mistakes(key_of(32) + " = 1\n").starts_with("1:1: unknown key 'a'"));
}

TEST_CASE("dots in texts and comments and on other lines are no parts of a key") {
  const std::string dots(100, '.');
  CHECK(mistakes("# " + dots + "\nalias.x = \"" + dots + "\" # " + dots + "\nalias.y = '" + dots + "'\n") ==
        "");
  std::string lines;
  for (int i = 0; i < 60; ++i) lines += "alias.x" + std::to_string(i) + " = \"list\"\n";
  CHECK(mistakes(lines) == "");
}
