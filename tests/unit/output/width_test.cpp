#include "supportctl/output/width.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace supportctl::output {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("width is counted in cells") {
  CHECK(cell_width("") == 0);
  CHECK(cell_width("pump") == 4);
  CHECK(cell_width("Größe") == 5);
  CHECK(cell_width("漢字") == 4);
  CHECK(cell_width("ﾊﾟ") == 1);
  CHECK(cell_width("Ａ") == 2);
}

TEST_CASE("a cluster is as wide as its first code point") {
  CHECK(cell_width("👨‍👩‍👧") == 2);
  CHECK(cell_width("👍🏽") == 2);
  CHECK(cell_width("Zoe\u0308") == 3);
  CHECK(cell_width("\u1112\u1161\u11ab") == 2);
  CHECK(cell_width("e\u0301\u0302x") == 2);
}

TEST_CASE("an ill-formed byte fills one cell") {
  CHECK(cell_width("a\xff"
                   "b") == 3);
  CHECK(first_cluster("\xc3").bytes == 1);
}

TEST_CASE("the first cluster has all its parts") {
  CHECK(first_cluster("").bytes == 0);
  CHECK(first_cluster("ab").bytes == 1);
  CHECK(first_cluster("e\u0301x").bytes == 3);
  CHECK(first_cluster("👨‍👩‍👧!").bytes == std::string("👨‍👩‍👧").size());
}

TEST_CASE("a text is shortened with an ellipsis when it must be") {
  CHECK(shortened("pump", 4) == "pump");
  CHECK(shortened("pumps", 4) == "pum…");
  CHECK(shortened("Große Pumpe", 8) == "Große P…");
  CHECK(shortened("a pump", 3) == "a…");
  CHECK(shortened("pump", 1) == "…");
  CHECK(shortened("pump", 0) == "");
  CHECK(shortened("", 0) == "");
}

TEST_CASE("a character is never cut in half") {
  CHECK(shortened("漢字漢字", 4) == "漢…");
  CHECK(shortened("漢字漢字", 5) == "漢字…");
  CHECK(shortened("ab👨‍👩‍👧👨‍👩‍👧", 5) == "ab👨‍👩‍👧…");
  CHECK(shortened("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("lines are broken at spaces") {
  CHECK(wrapped("the pump leaks again", 10) == Lines{"the pump", "leaks", "again"});
  CHECK(wrapped("the pump", 8) == Lines{"the pump"});
  CHECK(wrapped("the pump", 7) == Lines{"the", "pump"});
}

TEST_CASE("line breaks and empty lines stay") {
  CHECK(wrapped("a\n\nb", 10) == Lines{"a", "", "b"});
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("a\n", 10) == Lines{"a", ""});
}

TEST_CASE("indentation and spaces between words stay") {
  CHECK(wrapped("  - one  two", 20) == Lines{"  - one  two"});
  CHECK(wrapped("  one two", 6) == Lines{"  one", "two"});
  CHECK(wrapped("          x", 6) == Lines{"x"});
  CHECK(wrapped("one   ", 10) == Lines{"one"});
}

TEST_CASE("an address is kept whole and a long word of another script is broken") {
  CHECK(wrapped("see https://example.org/a/b now", 10) == Lines{"see", "https://example.org/a/b", "now"});
  CHECK(wrapped("漢字漢字漢", 4) == Lines{"漢字", "漢字", "漢"});
  CHECK(wrapped("ab 漢字漢", 5) == Lines{"ab", "漢字", "漢"});
}

TEST_CASE("a width of nothing still ends") {
  CHECK(wrapped("漢字", 0) == Lines{"漢", "字"});
  CHECK(wrapped("a b", -3) == Lines{"a", "b"});
}

TEST_CASE("no wrapped line is wider than asked unless it is one ASCII word, and no word is lost") {
  std::mt19937 random(3);
  const Lines parts = {"a", "pump", " ", "  ", "ß", "漢", "👍", "longer-word"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (auto size = random() % 20; size > 0; --size) text += parts[random() % parts.size()];
    const int cells = 2 + static_cast<int>(random() % 12);
    std::string words;
    for (const auto& line : wrapped(text, cells)) {
      CAPTURE(text);
      const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
      const bool one_word = line.find(' ', start) == std::string::npos;
      if (!one_word) REQUIRE(cell_width(line) <= cells);
      words += line;
    }
    std::erase(words, ' ');
    std::erase(text, ' ');
    REQUIRE(words == text);
  }
}

}  // namespace
}  // namespace supportctl::output
