#include "supportctl/report/text_excerpt.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using supportctl::report::text_excerpt;

namespace {

constexpr std::string_view kOrder = "Please send two toner cartridges and a drum to Bergen";

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

TEST_CASE("a text that fits is its own excerpt") {
  CHECK(text_excerpt(kOrder, "toner", kOrder.size()) == kOrder);
  CHECK(text_excerpt("", "toner", 20).empty());
  CHECK(text_excerpt("  \n ", "toner", 20).empty());
}

TEST_CASE("a text that is one character too long is cut") {
  CHECK(text_excerpt(kOrder, "please", kOrder.size() - 1) ==
        "Please send two toner cartridges and a drum to…");
}

TEST_CASE("an excerpt is cut between words on both sides of the word looked for") {
  CHECK(text_excerpt(kOrder, "toner", 24) == "…two toner…");
  CHECK(text_excerpt(kOrder, "cartridges", 24) == "…toner cartridges and…");
}

TEST_CASE("a word near an end leaves that end whole") {
  CHECK(text_excerpt(kOrder, "Please", 24) == "Please send two toner…");
  CHECK(text_excerpt(kOrder, "bergen", 24) == "…and a drum to Bergen");
}

TEST_CASE("the first of the words that occurs decides") {
  CHECK(text_excerpt(kOrder, "drum toner", 24) == "…and a drum to Bergen");
  CHECK(text_excerpt(kOrder, "absent toner", 24) == "…two toner…");
  CHECK(text_excerpt(kOrder, "absent missing", 24) == "Please send two toner…");
}

TEST_CASE("only whole words are found, in any case") {
  CHECK(text_excerpt("a toners list before the one TONER we have", "toner", 20) == "…one TONER we have");
}

TEST_CASE("a word with marks inside is words that follow each other, as the search sees it") {
  CHECK(text_excerpt("write to somebody at ann@example.com please, she waits", "ann@example.com", 24) ==
        "…at ann@example.com…");
  CHECK(text_excerpt(kOrder, "two-toner", 24) == "…send two toner…");
}

TEST_CASE("marks alone are no word") {
  for (const auto* words : {"\"", "*", "( )", "", "   "}) {
    CHECK(text_excerpt(kOrder, words, 24) == "Please send two toner…");
  }
}

TEST_CASE("white space becomes one space, at the ends none") {
  CHECK(text_excerpt("\n it eats\r\n\r\n\tevery   page \n", "eats", 60) == "it eats every page");
}

TEST_CASE("the width counts characters, and none is cut in two") {
  const std::string text = "żółć żółć żółć żółć toner żółć żółć żółć";
  CHECK(text_excerpt(text, "toner", 20) == "…żółć toner żółć…");
  CHECK(text_excerpt("żółćżółćżółćżółćżółć", "toner", 5) == "żółć…");
}

TEST_CASE("a word longer than the width is cut, and the width holds") {
  const std::string text = "before " + std::string(100, 'x') + " behind";
  CHECK(text_excerpt(text, std::string(100, 'x'), 8) == "…xxxxx…");
  CHECK(text_excerpt(std::string(100, 'x'), "toner", 8) == "xxxxxxx…");
}

TEST_CASE("no excerpt is wider than asked, wherever the word stands") {
  for (std::size_t width = 3; width <= kOrder.size(); ++width) {
    for (const auto* word :
         {"please", "send", "two", "toner", "cartridges", "and", "a", "drum", "to", "bergen"}) {
      const auto excerpt = text_excerpt(kOrder, word, width);
      CAPTURE(word);
      CAPTURE(width);
      CHECK(characters(excerpt) <= width);
      CHECK_FALSE(excerpt.empty());
    }
  }
}
