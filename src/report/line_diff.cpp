// The least that was taken away and put in between two texts.
//
// What both begin and end with is set aside first. For the lines between, a table holds for each pair of
// places how many lines the two rests have in common at most, filled from the ends backwards: equal lines
// count one more than the rests behind them, others the better of skipping one on either side. Walking from
// the front, a line that both have is kept, else the side goes on whose rest has more in common; so a change
// reads as what went, then what came.
//
// Steps that changed are told with three unchanged lines around them. Changes with no more than six unchanged
// lines between them share a hunk, whose head counts lines from 1: "@@ -12,7 +12,8 @@" says that seven old
// lines from line 12 on became eight. A side without lines is named by the line before it: "@@ -0,0 +1,2 @@"
// is two lines put into an empty file.
//
// Example: old "Mon 09:00-17:00", "Tue closed", new "Mon 09:00-17:30", "Tue closed", "Wed 09:00-12:00". No
// first line is common, and no last one. The rests have "Tue closed" in common, so Monday goes and comes
// again, Tuesday stays and Wednesday comes: "-Mon 09:00-17:00", "+Mon 09:00-17:30", " Tue closed", "+Wed
// 09:00-12:00", under "@@ -1,2 +1,3 @@".

#include "supportctl/report/line_diff.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace supportctl::report {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kContext = 3;
/// A larger table would cost more than a short answer is worth: then all between goes, and all comes again.
constexpr std::size_t kMostPairs = 16'000'000;

/// Each with its line feed, if it has one.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

struct Step {
  char mark;  // ' ' stays, '-' goes, '+' comes
  std::string_view line;
};
using Script = std::vector<Step>;

/// How many lines old_lines[i...] and new_lines[j...] have in common at most.
class CommonLines {
 public:
  CommonLines(const Lines& old_lines, const Lines& new_lines)
      : width_(new_lines.size() + 1), counts_((old_lines.size() + 1) * width_) {
    for (std::size_t i = old_lines.size(); i-- > 0;) {
      for (std::size_t j = new_lines.size(); j-- > 0;) {
        counts_[i * width_ + j] =
            old_lines[i] == new_lines[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }

  std::uint32_t at(std::size_t i, std::size_t j) const { return counts_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> counts_;
};

void add_all(Script& script, char mark, const Lines& lines) {
  for (const auto line : lines) script.push_back({mark, line});
}

void add_changes(Script& script, const Lines& old_lines, const Lines& new_lines) {
  std::size_t i = 0, j = 0;
  if ((old_lines.size() + 1) * (new_lines.size() + 1) <= kMostPairs) {
    const CommonLines common(old_lines, new_lines);
    while (i < old_lines.size() && j < new_lines.size()) {
      if (old_lines[i] == new_lines[j]) {
        script.push_back({' ', old_lines[i]});
        ++i, ++j;
      } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
        script.push_back({'-', old_lines[i++]});
      } else {
        script.push_back({'+', new_lines[j++]});
      }
    }
  }
  add_all(script, '-', {old_lines.begin() + static_cast<std::ptrdiff_t>(i), old_lines.end()});
  add_all(script, '+', {new_lines.begin() + static_cast<std::ptrdiff_t>(j), new_lines.end()});
}

Script script_of(const Lines& old_lines, const Lines& new_lines) {
  const auto [old_start, new_start] =
      std::mismatch(old_lines.begin(), old_lines.end(), new_lines.begin(), new_lines.end());
  const auto [old_end, new_end] = std::mismatch(old_lines.rbegin(), std::make_reverse_iterator(old_start),
                                                new_lines.rbegin(), std::make_reverse_iterator(new_start));
  Script script;
  add_all(script, ' ', {old_lines.begin(), old_start});
  add_changes(script, {old_start, old_end.base()}, {new_start, new_end.base()});
  add_all(script, ' ', {old_end.base(), old_lines.end()});
  return script;
}

bool is_change(const Step& step) {
  return step.mark != ' ';
}

/// "12,7"; "12" for one line, and for none the line before.
std::string range_text(std::size_t before, std::size_t count) {
  if (count == 1) return std::to_string(before + 1);
  return fmt::format("{},{}", count == 0 ? before : before + 1, count);
}

using Place = Script::const_iterator;

std::size_t count_without(char mark, Place from, Place to) {
  return static_cast<std::size_t>(
      std::count_if(from, to, [mark](const Step& step) { return step.mark != mark; }));
}

/// Where the hunk ends whose first change is at `change`: behind the context of its last one.
Place end_of_hunk(Place change, Place end) {
  for (Place at = change;;) {
    const Place unchanged = std::find_if_not(at, end, is_change);
    const Place next = std::find_if(unchanged, end, is_change);
    const auto gap = static_cast<std::size_t>(next - unchanged);
    if (next == end || gap > 2 * kContext)
      return unchanged + static_cast<std::ptrdiff_t>(std::min(gap, kContext));
    at = next;
  }
}

std::string hunk_text(Place begin, Place from, Place to) {
  std::string text = fmt::format("@@ -{} +{} @@\n",
                                 range_text(count_without('+', begin, from), count_without('+', from, to)),
                                 range_text(count_without('-', begin, from), count_without('-', from, to)));
  for (Place step = from; step != to; ++step) {
    text.append(1, step->mark).append(step->line);
    if (!step->line.ends_with('\n')) text += "\n\\ No newline at end of file\n";
  }
  return text;
}

}  // namespace

std::string line_diff(std::string_view old_name, std::string_view old_text, std::string_view new_name,
                      std::string_view new_text) {
  if (old_text == new_text) return {};
  const Script script = script_of(lines_of(old_text), lines_of(new_text));
  std::string diff = fmt::format("--- {}\n+++ {}\n", old_name, new_name);
  Place told = script.begin();
  for (Place change = std::find_if(told, script.end(), is_change); change != script.end();
       change = std::find_if(told, script.end(), is_change)) {
    const auto context = std::min<std::ptrdiff_t>(change - told, kContext);
    const Place to = end_of_hunk(change, script.end());
    diff += hunk_text(script.begin(), change - context, to);
    told = to;
  }
  return diff;
}

}  // namespace supportctl::report
