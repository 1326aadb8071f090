#include "supportctl/report/line_diff.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "support/seed.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::report {
namespace {

std::string diff(std::string_view old_text, std::string_view new_text) {
  return line_diff("old", old_text, "new", new_text);
}

/// The lines "1" to "count".
std::string numbers(int count) {
  std::string text;
  for (int number = 1; number <= count; ++number) text += std::to_string(number) + "\n";
  return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const auto line : base::split(text, '\n')) lines.emplace_back(line);
  lines.pop_back();  // behind the last line feed
  return lines;
}

/// `text` after the diff, as patch reads it: by the places in the heads of its hunks.
std::string patched(std::string_view text, std::string_view diff) {
  const auto old_lines = lines_of(text);
  std::string patched;
  std::size_t at = 0;
  const auto keep_until = [&](std::size_t end) {
    for (; at < end; ++at) patched += old_lines.at(at) + "\n";
  };
  for (const auto& line : lines_of(diff)) {
    if (line.starts_with("--- ") || line.starts_with("+++ ")) continue;
    if (line.starts_with("@@ -")) {
      const std::string range = line.substr(4, line.find(" +") - 4);
      keep_until(std::stoul(range) - (range.ends_with(",0") ? 0 : 1));
    } else if (line[0] == '+') {
      patched += line.substr(1) + "\n";
    } else {
      CHECK(old_lines.at(at) == line.substr(1));
      if (line[0] == ' ') patched += line.substr(1) + "\n";
      ++at;
    }
  }
  keep_until(old_lines.size());
  return patched;
}

/// How many lines two texts can have in common, found by trying every choice of the old ones.
std::size_t most_in_common(const std::vector<std::string>& old_lines,
                           const std::vector<std::string>& new_lines) {
  std::size_t most = 0;
  for (unsigned choice = 0; choice < (1U << old_lines.size()); ++choice) {
    std::size_t chosen = 0, found = 0, place = 0;
    for (std::size_t i = 0; i < old_lines.size(); ++i) {
      if ((choice >> i & 1U) == 0) continue;
      ++chosen;
      while (place < new_lines.size() && new_lines[place] != old_lines[i]) ++place;
      if (place == new_lines.size()) break;
      ++found, ++place;
    }
    if (found == chosen) most = std::max(most, found);
  }
  return most;
}

/// Up to ten lines of three kinds.
std::string random_text(std::mt19937_64& random) {
  std::string text;
  for (int lines = std::uniform_int_distribution(0, 10)(random); lines > 0; --lines) {
    text += std::string(1, static_cast<char>('a' + std::uniform_int_distribution(0, 2)(random))) + "\n";
  }
  return text;
}

TEST_CASE("texts that are the same have no difference") {
  CHECK(diff("", "").empty());
  CHECK(diff("a\nb", "a\nb").empty());
}

TEST_CASE("a change is told between three lines of what stays") {
  CHECK(diff(numbers(9), replaced(numbers(9), "5", "five")) ==
        "--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("what goes is told before what comes, and what moved in between stays") {
  CHECK(diff("Mon 09:00-17:00\nTue closed\n", "Mon 09:00-17:30\nTue closed\nWed 09:00-12:00\n") ==
        "--- old\n+++ new\n@@ -1,2 +1,3 @@\n-Mon 09:00-17:00\n+Mon 09:00-17:30\n Tue closed\n+Wed "
        "09:00-12:00\n");
}

TEST_CASE("changes with six lines between them share a hunk, and with seven they do not") {
  const std::string text = numbers(20);
  const std::string changed = replaced(text, "\n2\n", "\ntwo\n");
  const std::string near = diff(text, replaced(changed, "\n9\n", "\nnine\n"));
  CHECK(near.starts_with("--- old\n+++ new\n@@ -1,12 +1,12 @@\n 1\n-2\n+two\n 3\n"));
  CHECK(near.ends_with(" 8\n-9\n+nine\n 10\n 11\n 12\n"));
  const std::string apart = diff(text, replaced(changed, "\n10\n", "\nten\n"));
  CHECK(apart ==
        "--- old\n+++ new\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n"
        "@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n");
}

TEST_CASE("a side without lines is named by the line before it, and a single line by itself") {
  CHECK(diff("", "a\nb\n") == "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n");
  CHECK(diff("a\nb\n", "") == "--- old\n+++ new\n@@ -1,2 +0,0 @@\n-a\n-b\n");
  CHECK(diff("a\n", "b\n") == "--- old\n+++ new\n@@ -1 +1 @@\n-a\n+b\n");
}

TEST_CASE("a last line without its line feed is another line, and is marked") {
  CHECK(diff("a\nb", "a\nb\n") ==
        "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  CHECK(diff("a\nb", "c\nb") ==
        "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n");
}

TEST_CASE("an empty line is a line") {
  CHECK(diff("\n\n", "\n") == "--- old\n+++ new\n@@ -1,2 +1 @@\n \n-\n");
}

TEST_CASE("texts too long to be compared line by line go and come as a whole") {
  std::string old_text, new_text;
  for (int line = 0; line < 4100; ++line) {
    old_text += "old " + std::to_string(line) + "\n";
    new_text += "new " + std::to_string(line) + "\n";
  }
  const std::string whole = diff("same\n" + old_text + "end\n", "same\n" + new_text + "end\n");
  CHECK(whole.starts_with("--- old\n+++ new\n@@ -1,4102 +1,4102 @@\n same\n-old 0\n-old 1\n"));
  CHECK(whole.ends_with("+new 4098\n+new 4099\n end\n"));
}

TEST_CASE("a diff makes the new text of the old one, and takes no line away that could stay") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 300; ++round) {
    const std::string old_text = random_text(random), new_text = random_text(random);
    CAPTURE(old_text);
    CAPTURE(new_text);
    const std::string told = diff(old_text, new_text);
    CHECK(patched(old_text, told) == new_text);
    const auto old_lines = lines_of(old_text);
    std::size_t gone = 0;
    for (const auto& line : lines_of(told)) gone += line[0] == '-' && !line.starts_with("--- ") ? 1 : 0;
    CHECK(gone == old_lines.size() - most_in_common(old_lines, lines_of(new_text)));
  }
}

}  // namespace
}  // namespace supportctl::report
