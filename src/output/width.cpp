// How wide a text is on a terminal.
//
// Neither bytes nor code points say it. "Zoë" may be written with four code points and fills three cells;
// "漢字" is two code points and fills four; a family emoji is five code points and fills two. So a text is
// cut into grapheme clusters (what a reader takes for one character), and a cluster is as wide as its first
// code point: the marks and joined parts behind it are drawn into the same cells. Summing the widths of all
// code points instead counts six cells for the family and four for a Hangul syllable written in parts.
//
// Example: shortened("Große Pumpe", 8) is "Große P…": seven clusters of one cell, and one cell for the
// ellipsis. shortened("漢字漢字", 4) is "漢…": two characters would fill four cells and leave none for the
// ellipsis, so the result is three cells wide and the caller pads it to four.
//
// Printable ASCII, which is most of what is printed, takes a path without tables.

#include "supportctl/output/width.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace supportctl::output {
namespace {

constexpr std::string_view kEllipsis = "…";

bool is_ascii(unsigned char byte) {
  return byte < 0x80;
}

bool is_all_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return is_ascii(static_cast<unsigned char>(byte)); });
}

struct CodePoint {
  std::size_t bytes;
  utf8proc_int32_t value;  // -1 when ill-formed
};

CodePoint first_code_point(std::string_view text) {
  utf8proc_int32_t value = -1;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (bytes <= 0) return {1, -1};
  return {static_cast<std::size_t>(bytes), value};
}

/// Where the longest beginning of `text` that fits into `cells` ends.
std::size_t fitting_bytes(std::string_view text, int cells) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Cluster cluster = first_cluster(text.substr(at));
    if (cluster.cells > cells) break;
    cells -= cluster.cells;
    at += cluster.bytes;
  }
  return at;
}

/// Builds the lines of one paragraph.
class Wrapper {
 public:
  Wrapper(int cells, std::vector<std::string>& lines) : cells_(cells), lines_(lines) {}

  void add_line(std::string_view text) {
    line_.clear();
    width_ = 0;
    while (!text.empty()) {
      const std::size_t spaces = std::min(text.find_first_not_of(' '), text.size());
      const std::size_t end = std::min(text.find(' ', spaces), text.size());
      add_word(spaces, text.substr(spaces, end - spaces));
      text.remove_prefix(end);
    }
    lines_.push_back(std::move(line_));
  }

 private:
  void add_word(std::size_t spaces, std::string_view word) {
    if (word.empty()) return;
    const int gap = static_cast<int>(std::min<std::size_t>(spaces, 1000));
    const int wide = cell_width(word);
    const bool first = line_.empty();
    if (first && gap + wide > cells_ && gap > cells_ / 2) {
      place(0, word, wide);
    } else if (first || width_ + gap + wide <= cells_) {
      place(gap, word, wide);
    } else {
      lines_.push_back(std::move(line_));
      line_.clear();
      width_ = 0;
      place(0, word, wide);
    }
  }

  void place(int gap, std::string_view word, int wide) {
    line_.append(static_cast<std::size_t>(gap), ' ');
    width_ += gap;
    while (width_ + wide > cells_ && !is_all_ascii(word)) {
      const std::size_t bytes = std::max(fitting_bytes(word, cells_ - width_), first_cluster(word).bytes);
      if (bytes == word.size()) break;
      line_ += word.substr(0, bytes);
      lines_.push_back(std::move(line_));
      line_.clear();
      width_ = 0;
      word.remove_prefix(bytes);
      wide = cell_width(word);
    }
    line_ += word;
    width_ += wide;
  }

  int cells_;
  std::vector<std::string>& lines_;
  std::string line_;
  int width_ = 0;
};

}  // namespace

Cluster first_cluster(std::string_view text) {
  if (text.empty()) return {};
  const bool alone = text.size() == 1 || is_ascii(static_cast<unsigned char>(text[1]));
  if (alone && is_ascii(static_cast<unsigned char>(text[0]))) return {1, 1};

  const CodePoint first = first_code_point(text);
  if (first.value < 0) return {1, 1};
  Cluster cluster{first.bytes, utf8proc_charwidth(first.value)};
  utf8proc_int32_t state = 0;
  utf8proc_int32_t previous = first.value;
  while (cluster.bytes < text.size()) {
    const CodePoint next = first_code_point(text.substr(cluster.bytes));
    if (next.value < 0 || utf8proc_grapheme_break_stateful(previous, next.value, &state)) break;
    cluster.bytes += next.bytes;
    previous = next.value;
  }
  return cluster;
}

int cell_width(std::string_view text) {
  if (is_all_ascii(text)) return static_cast<int>(text.size());
  int cells = 0;
  while (!text.empty()) {
    const Cluster cluster = first_cluster(text);
    cells += cluster.cells;
    text.remove_prefix(cluster.bytes);
  }
  return cells;
}

std::string shortened(std::string_view text, int cells) {
  if (cell_width(text) <= cells) return std::string(text);
  if (cells < 1) return {};
  std::string_view kept = text.substr(0, fitting_bytes(text, cells - 1));
  while (kept.ends_with(' ')) kept.remove_suffix(1);
  return std::string(kept).append(kEllipsis);
}

std::vector<std::string> wrapped(std::string_view text, int cells) {
  std::vector<std::string> lines;
  Wrapper wrapper(std::max(cells, 1), lines);
  while (true) {
    const std::size_t end = text.find('\n');
    wrapper.add_line(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace supportctl::output
