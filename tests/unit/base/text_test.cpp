#include "supportctl/base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "support/seed.hpp"

using namespace supportctl::base;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

const std::string kMark = "\xEF\xBF\xBD";

/// U+`code` in UTF-8, also when it must not be.
std::string encoded(std::uint32_t code) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
  if (code < 0x10000)
    return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
  return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
          byte(0x80 | (code & 0x3F))};
}

}  // namespace

TEST_CASE("white space is trimmed at both ends only") {
  CHECK(trimmed(" \t\r\n a b \n") == "a b");
  CHECK(trimmed("ab") == "ab");
  CHECK(trimmed("") == "");
  CHECK(trimmed(" \n ") == "");
  CHECK(trimmed("\xC2\xA0x") == "\xC2\xA0x");
}

TEST_CASE("splitting keeps empty parts") {
  const auto parts = [](std::string_view text) { return split(text, ','); };
  CHECK(parts("a,b,c") == std::vector<std::string_view>{"a", "b", "c"});
  CHECK(parts("") == std::vector<std::string_view>{""});
  CHECK(parts(",") == std::vector<std::string_view>{"", ""});
  CHECK(parts(",a,,") == std::vector<std::string_view>{"", "a", "", ""});
}

TEST_CASE("only ASCII letters are lowered") {
  CHECK(lowered("Mia MEYER [AZ]@`") == "mia meyer [az]@`");
  CHECK(lowered("\xC3\x89t\xC3\xA9") == "\xC3\x89t\xC3\xA9");
}

TEST_CASE("integers are decimal, whole and alone") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("-0") == 0);
  CHECK(parse_integer("+42") == 42);
  CHECK(parse_integer("-42") == -42);
  CHECK(parse_integer("010") == 10);
  CHECK(parse_integer("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
  CHECK(parse_integer("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
  for (const std::string text : {"",
                                 "+",
                                 "-",
                                 "+-1",
                                 "-+1",
                                 "--1",
                                 "++1",
                                 " 1",
                                 "1 ",
                                 "1.0",
                                 "1e3",
                                 "0x10",
                                 "1_000",
                                 "1,000",
                                 "9223372036854775808",
                                 "-9223372036854775809",
                                 "99999999999999999999",
                                 "abc",
                                 "1a",
                                 "\xD9\xA1"}) {
    CAPTURE(text);
    CHECK(parse_integer(text) == std::nullopt);
  }
}

TEST_CASE("a slip of the keyboard finds its word") {
  constexpr std::array kWords = {"ticket"sv, "escalate"sv, "followup"sv, "report"sv,  "list"sv,  "show"sv,
                                 "set"sv,    "snooze"sv,   "add"sv,      "resolve"sv, "reopen"sv};
  const std::pair<std::string, const char*> kSlips[] = {
      {"tiket", "ticket"},
      {"ticktes", "ticket"},
      {"tikcet", "ticket"},
      {"TICKET", "ticket"},
      {"lsit", "list"},
      {"lits", "list"},
      {"shw", "show"},
      {"shwo", "show"},
      {"ste", "set"},
      {"ad", "add"},
      {"escallate", "escalate"},
      {"folowup", "followup"},
      {"follow-up", "followup"},
      {"reoprt", "report"},
      {"resovle", "resolve"},
      {"eskallat", "escalate"},
      {"show", "show"},
      {"reopn", "reopen"},
  };
  for (const auto& [slip, word] : kSlips) {
    CAPTURE(slip);
    CHECK(nearest_word(slip, kWords) == word);
  }
}

TEST_CASE("what is far from every word has no nearest") {
  constexpr std::array kWords = {"ticket"sv, "list"sv, "set"sv, "a"sv};
  for (const std::string text : {"", "customer", "l", "x", "tic", "zzzz", "export", "tk", "lots"}) {
    CAPTURE(text);
    CHECK(nearest_word(text, kWords) == std::nullopt);
  }
  CHECK(nearest_word("list", {}) == std::nullopt);
  CHECK(nearest_word(std::string(1'000'000, 't'), kWords) == std::nullopt);
}

TEST_CASE("of equally near words the first is named, and a nearer one before it") {
  constexpr std::array kWords = {"lost"sv, "list"sv, "lists"sv};
  CHECK(nearest_word("last", kWords) == "lost");
  CHECK(nearest_word("lists", kWords) == "lists");
}

TEST_CASE("valid text stays as it is") {
  for (const std::string& text :
       {""s, "plain"s, "Gr\xC3\xBC\xC3\x9F"s, "\xE2\x82\xAC 12,50"s, "\xF0\x9F\x98\x80!"s,
        "a longer text of plain letters, past eight at a time"s, "\t\r\n\x01\x7F"s}) {
    CHECK(valid_utf8(text) == text);
  }
  for (std::uint32_t code = 1; code <= 0x10FFFF; ++code) {
    if (code == 0xD800) code = 0xE000;
    const std::string text = encoded(code);
    if (valid_utf8(text) != text) FAIL("U+" << code);
  }
}

TEST_CASE("NUL is replaced wherever it stands") {
  CHECK(valid_utf8("\0"sv) == kMark);
  for (std::size_t at = 0; at < 20; ++at) {
    std::string text(20, 'x');
    text[at] = '\0';
    CHECK(valid_utf8(text) == std::string(at, 'x') + kMark + std::string(19 - at, 'x'));
  }
}

TEST_CASE("each ill-formed sequence is replaced once, by its maximal subpart") {
  const std::pair<std::string, std::string> kRepairs[] = {
      {"\x80", kMark},
      {"\xBF\xBF", kMark + kMark},
      {"\xC3", kMark},
      {"\xC3x", kMark + "x"},
      {"\xC3\xBC\x80", "\xC3\xBC" + kMark},
      {"\xC3\xC3\xBC", kMark + "\xC3\xBC"},
      {"\xC0\x80", kMark + kMark},                          // overlong NUL
      {"\xC1\xBF", kMark + kMark},                          // overlong
      {"\xE0\x80\xAF", kMark + kMark + kMark},              // overlong
      {"\xE0\x9F\xBF", kMark + kMark + kMark},              // overlong
      {"\xF0\x80\x80\xAF", kMark + kMark + kMark + kMark},  // overlong
      {"\xF0\x8F\xBF\xBF", kMark + kMark + kMark + kMark},  // overlong
      {"\xED\xA0\x80", kMark + kMark + kMark},              // U+D800
      {"\xED\xBF\xBF", kMark + kMark + kMark},              // U+DFFF
      {"\xF4\x90\x80\x80", kMark + kMark + kMark + kMark},  // U+110000
      {"\xF5\x80\x80\x80", kMark + kMark + kMark + kMark},
      {"\xFE\xFF", kMark + kMark},
      {"\xE2\x82", kMark},
      {"\xE2\x82x", kMark + "x"},
      {"\xE2\x82\xE2\x82\xAC", kMark + "\xE2\x82\xAC"},
      {"\xF0\x9F\x98", kMark},
      {"\xF0\x9F\x98x", kMark + "x"},
      {"\xF0\x9F", kMark},
      {"\xF0", kMark},
      {"\xF1\x80\x80\x41\x98\xBA\x42\xE2\x98\x43\xE2\x98\xBA",
       kMark + "A" + kMark + kMark + "B" + kMark + "C\xE2\x98\xBA"},
      {"a\x80"
       "bcdefgh\xFFijklmnopqrst\xC3",
       "a" + kMark + "bcdefgh" + kMark + "ijklmnopqrst" + kMark},
  };
  for (const auto& [text, repaired] : kRepairs) {
    CAPTURE(repaired);
    CHECK(valid_utf8(text) == repaired);
  }
}

TEST_CASE("whatever comes in, what goes out is valid and stays as it is") {
  std::mt19937_64 engine(supportctl::test::random_seed());
  constexpr std::array<unsigned char, 20> kBytes = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F,
                                                    0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1,
                                                    0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5};
  std::uniform_int_distribution<std::size_t> any(0, kBytes.size() - 1);
  for (int round = 0; round < 20'000; ++round) {
    std::string text(any(engine), 'x');
    for (char& c : text) c = static_cast<char>(kBytes.at(any(engine)));
    const std::string repaired = valid_utf8(text);
    REQUIRE(repaired.find('\0') == std::string::npos);
    REQUIRE(valid_utf8(repaired) == repaired);
    REQUIRE(valid_utf8("a" + text + "z") == "a" + repaired + "z");
  }
}

TEST_CASE("words are listed for people") {
  constexpr std::array kWords = {"low"sv, "normal"sv, "high"sv};
  CHECK(listed(kWords) == "low, normal or high");
  CHECK(listed(kWords, "and") == "low, normal and high");
  CHECK(listed(std::span(kWords).first(2)) == "low or normal");
  CHECK(listed(std::span(kWords).first(1)) == "low");
  CHECK(listed({}) == "");
}
