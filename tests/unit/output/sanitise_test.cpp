#include "supportctl/output/sanitise.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "supportctl/base/text.hpp"

namespace supportctl::output {
namespace {

TEST_CASE("plain text is not touched") {
  CHECK(one_line("Pump leaks, order #4711 (~2 bar)") == "Pump leaks, order #4711 (~2 bar)");
  CHECK(several_lines("Größe\n  漢字 👍") == "Größe\n  漢字 👍");
  CHECK(one_line("") == "");
}

TEST_CASE("control characters become pictures, so that nothing is hidden") {
  CHECK(one_line("\x1b[2Jpaid") == "␛[2Jpaid");
  CHECK(one_line("\x1b]0;title\x07rest") == "␛]0;title␇rest");
  CHECK(one_line("a\bb\x7f") == "a␈b␡");
  CHECK(one_line(std::string("a\0b", 3)) == "a␀b");
  CHECK(one_line("\u009B31m") == "\uFFFD31m");
  CHECK(several_lines("\x1bPq") == "␛Pq");
}

TEST_CASE("an unfinished escape sequence takes nothing with it") {
  CHECK(one_line("before \x1b]8;;http://x still here") == "before ␛]8;;http://x still here");
}

TEST_CASE("bidirectional controls are dropped and right-to-left text stays") {
  CHECK(one_line("invoice\u202Efdp.exe") == "invoicefdp.exe");
  CHECK(one_line("\u2066a\u2069\u200Eb\u200F\u061C") == "ab");
  CHECK(one_line("שלום") == "שלום");
}

TEST_CASE("invisible characters are dropped") {
  CHECK(one_line("pay\u200Bpal\uFEFF\u2060\u00AD") == "paypal");
  CHECK(one_line("a\U000E0041\U000E0042b") == "ab");
  CHECK(one_line("\u3164\u115F") == "");
}

TEST_CASE("joiners stay inside emoji and scripts that need them, and nowhere else") {
  CHECK(one_line("👨‍👩‍👧") == "👨‍👩‍👧");
  CHECK(one_line("می‌خواهم") == "می‌خواهم");
  CHECK(one_line("a\u200Db\u200Cc") == "abc");
  CHECK(one_line("é\u200Da") == "éa");
  CHECK(one_line("a\u200Dé") == "aé");
  CHECK(one_line("é\u200D") == "é");
  CHECK(one_line("é\u200D\u200D\u200Dü") == "é\u200Dü");
}

TEST_CASE("a tower of marks is cut to eight") {
  std::string tower = "e";
  for (int i = 0; i < 40; ++i) tower += "\u0301";
  CHECK(one_line(tower).size() == 1 + 8 * 2);
  CHECK(one_line("Zoe\u0308") == "Zoe\u0308");
}

TEST_CASE("line breaks are shown in one line") {
  CHECK(one_line("two\nlines") == "two ↵ lines");
  CHECK(one_line("a\r\nb\rc") == "a ↵ b ↵ c");
  CHECK(one_line("a \n\n\r\n  b") == "a ↵ b");
  CHECK(one_line("a\u2028b\u0085c\vd") == "a ↵ b ↵ c ↵ d");
  CHECK(one_line("a\tb") == "a b");
}

TEST_CASE("line breaks are kept in several lines") {
  CHECK(several_lines("a\r\nb\rc\n\nd\u2029e") == "a\nb\nc\n\nd\ne");
  CHECK(several_lines("a\r\n\r\nb") == "a\n\nb");
  CHECK(several_lines("\tcode\n  indented") == "    code\n  indented");
}

TEST_CASE("white space at the ends is cut") {
  CHECK(one_line(" \n\t a \r\n ") == "a");
  CHECK(one_line(" \n ") == "");
  CHECK(several_lines("\n\r\n  a\n\n") == "  a");
  CHECK(several_lines("\n") == "");
}

TEST_CASE("ill-formed text becomes replacement characters") {
  CHECK(one_line("a\xff") == "a\uFFFD");
  CHECK(one_line("\xc3") == "\uFFFD");
  CHECK(one_line("\xe2\x82") == "\uFFFD");
  CHECK(one_line("a\x9b"
                 "b") == "a\uFFFDb");
}

TEST_CASE("validity is judged at every distance from the start") {
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string ascii(before, 'x');
    CHECK(is_valid_utf8(ascii));
    CHECK(is_valid_utf8(ascii + "ß漢👍" + ascii));
    CHECK_FALSE(is_valid_utf8(ascii + "\xc3" + ascii));
    CHECK_FALSE(is_valid_utf8(ascii + "\xed\xa0\x80"));
    CHECK_FALSE(is_valid_utf8(ascii + "\xc0\x80"));
  }
}

TEST_CASE("validity is what repairing leaves unchanged") {
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    for (auto size = random() % 6; size > 0; --size) {
      // Mostly bytes of longer sequences, so that some are well-formed.
      bytes += static_cast<char>(random() % 4 == 0 ? 1 + random() % 127 : 0x80 + random() % 0x80);
    }
    REQUIRE(is_valid_utf8(bytes) == (base::valid_utf8(bytes) == bytes));
  }
}

TEST_CASE("harmless is what need not be changed") {
  CHECK(is_harmless("Größe 👨‍👩‍👧"));
  CHECK(is_harmless(""));
  CHECK_FALSE(is_harmless("a\nb"));
  CHECK_FALSE(is_harmless("a\x1b"));
  CHECK_FALSE(is_harmless("a\u202E"));
  CHECK_FALSE(is_harmless("a\xff"));
  CHECK_FALSE(is_harmless("\x7f"));
}

TEST_CASE("no bytes at all come out as something that steers") {
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    for (auto size = random() % 12; size > 0; --size) bytes += static_cast<char>(random());
    REQUIRE(is_harmless(one_line(bytes)));
    for (const char byte : several_lines(bytes)) {
      const bool control = static_cast<unsigned char>(byte) < 0x20 && byte != '\n';
      REQUIRE_FALSE(control);
    }
  }
}

}  // namespace
}  // namespace supportctl::output
