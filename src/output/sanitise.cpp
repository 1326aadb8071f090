// What customers wrote is data. Before a terminal sees it, everything is taken out that would make the
// terminal act or its reader err:
//
// - control characters (C0, DEL, C1): they move the cursor, recolour, retitle, answer back. Each is shown as
//   its picture, so that nothing is hidden: "\x1b[2Jpaid" is shown as "␛[2Jpaid". A C1 control has no
//   picture and becomes U+FFFD. Whole escape sequences are not cut out, as an unfinished one would take the
//   rest of the text with it.
// - bidirectional overrides, embeddings, isolates and marks: "invoice\u202Efdp.exe" would be read as
//   "invoiceexe.pdf". They are dropped; right-to-left scripts need none of them to be readable.
// - invisible characters (zero-width space, word joiner, soft hyphen, fillers, tags): two different texts
//   would look the same, and text can hide in them. They are dropped. The zero-width joiner and non-joiner
//   stay inside a script or an emoji that needs them, that is between two characters that are not ASCII.
// - towers of combining marks, which run over the lines around them: a character keeps eight.
//
// Nothing here touches what is stored, and machine formats in a pipe carry the text as it is.

#include "supportctl/output/sanitise.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace supportctl::output {
namespace {

struct Range {
  std::int32_t first;
  std::int32_t last;
};

/// In order, so that it can be searched by halves.
constexpr auto kTreacherous = std::to_array<Range>({
    {0x0000, 0x001F},    // C0 controls
    {0x007F, 0x009F},    // DEL, C1 controls
    {0x00AD, 0x00AD},    // soft hyphen
    {0x034F, 0x034F},    // combining grapheme joiner
    {0x061C, 0x061C},    // Arabic letter mark
    {0x115F, 0x1160},    // Hangul fillers
    {0x17B4, 0x17B5},    // Khmer inherent vowels
    {0x180B, 0x180F},    // Mongolian selectors and separator
    {0x200B, 0x200B},    // zero-width space
    {0x200E, 0x200F},    // left-to-right, right-to-left mark
    {0x2028, 0x202E},    // line and paragraph separator, embeddings, overrides
    {0x2060, 0x206F},    // word joiner, invisible operators, isolates, deprecated formats
    {0x3164, 0x3164},    // Hangul filler
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFA0, 0xFFA0},    // half-width Hangul filler
    {0xFFF0, 0xFFFB},    // interlinear annotations
    {0xFFFE, 0xFFFF},    // no characters
    {0x1BCA0, 0x1BCA3},  // shorthand formats
    {0x1D173, 0x1D17A},  // musical formats
    {0xE0000, 0xE0FFF},  // tags, further variation selectors
});

constexpr std::int32_t kNonJoiner = 0x200C;
constexpr std::int32_t kJoiner = 0x200D;
constexpr std::int32_t kReplacement = 0xFFFD;
constexpr int kMostMarks = 8;
constexpr std::string_view kBreak = " ↵ ";

bool is_treacherous(std::int32_t code_point) {
  const auto found =
      std::upper_bound(kTreacherous.begin(), kTreacherous.end(), code_point,
                       [](std::int32_t value, const Range& range) { return value < range.first; });
  return found != kTreacherous.begin() && code_point <= std::prev(found)->last;
}

bool is_joiner(std::int32_t code_point) {
  return code_point == kNonJoiner || code_point == kJoiner;
}

bool is_line_break(std::int32_t code_point) {
  return (code_point >= '\n' && code_point <= '\r') || code_point == 0x85 || code_point == 0x2028 ||
         code_point == 0x2029;
}

bool is_mark(std::int32_t code_point) {
  const auto category = utf8proc_category(code_point);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

bool is_white(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// The code points of a text one by one; an ill-formed sequence is one U+FFFD.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool has_more() const { return !text_.empty(); }

  std::int32_t next() {
    std::int32_t value = 0;
    const std::size_t bytes = decode(value);
    if (bytes != 0) {
      text_.remove_prefix(bytes);
      return value;
    }
    do {
      text_.remove_prefix(1);
    } while (!text_.empty() && is_continuation(text_.front()));
    return kReplacement;
  }

  /// Bytes of the next code point; 0 when it is ill-formed.
  std::size_t decode(std::int32_t& value) const {
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text_.data()),
                                        static_cast<utf8proc_ssize_t>(text_.size()), &value);
    return bytes > 0 ? static_cast<std::size_t>(bytes) : 0;
  }

 private:
  static bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

  std::string_view text_;
};

/// Takes code points and keeps what may be shown.
class Cleaner {
 public:
  explicit Cleaner(bool keeps_lines, std::size_t size) : keeps_lines_(keeps_lines) { out_.reserve(size); }

  void take(std::int32_t code_point) {
    if (is_line_break(code_point)) {
      take_line_break(code_point);
    } else if (!keeps_lines_ && (code_point == ' ' || code_point == '\t')) {
      if (!out_.ends_with(kBreak)) show_all(" ");
    } else if (code_point == '\t') {
      show_all("    ");
    } else if (is_joiner(code_point)) {
      pending_joiner_ = previous_ >= 0x80 ? code_point : 0;
      return;
    } else if (is_treacherous(code_point)) {
      take_treacherous(code_point);
    } else if (!is_mark(code_point)) {
      marks_ = 0;
      show(code_point);
    } else if (++marks_ <= kMostMarks) {
      show(code_point);
    }
    if (code_point != '\r') after_return_ = false;
  }

  std::string text() && { return std::move(out_); }

 private:
  void take_line_break(std::int32_t code_point) {
    const bool second_half = code_point == '\n' && after_return_;
    after_return_ = code_point == '\r';
    if (second_half) return;
    if (keeps_lines_) {
      show_all("\n");
    } else if (!out_.ends_with(kBreak)) {
      while (out_.ends_with(' ')) out_.pop_back();
      show_all(kBreak);
    }
  }

  void take_treacherous(std::int32_t code_point) {
    constexpr std::int32_t kPictures = 0x2400;
    constexpr std::int32_t kPictureOfDelete = 0x2421;
    if (code_point < 0x20) {
      show(kPictures + code_point);
    } else if (code_point == 0x7F) {
      show(kPictureOfDelete);
    } else if (code_point <= 0x9F) {
      show(kReplacement);
    }
  }

  void show_all(std::string_view bytes) {
    out_ += bytes;
    previous_ = ' ';
    pending_joiner_ = 0;
    marks_ = 0;
  }

  void show(std::int32_t code_point) {
    if (pending_joiner_ != 0 && code_point >= 0x80) append(pending_joiner_);
    pending_joiner_ = 0;
    previous_ = code_point;
    append(code_point);
  }

  void append(std::int32_t code_point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(code_point, bytes.data());
    out_.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
  }

  bool keeps_lines_;
  std::string out_;
  std::int32_t previous_ = 0;
  std::int32_t pending_joiner_ = 0;
  int marks_ = 0;
  bool after_return_ = false;
};

std::string cleaned(std::string_view text, bool keeps_lines) {
  Cleaner cleaner(keeps_lines, text.size());
  for (Reader reader(text); reader.has_more();) cleaner.take(reader.next());
  return std::move(cleaner).text();
}

/// How many bytes at the front are surely ASCII: eight at a time, the last few one by one.
std::size_t ascii_bytes(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

std::string_view without_end(std::string_view text) {
  while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_plain(std::string_view text) {
  bool plain = true;
  for (const char byte : text) plain &= byte >= 0x20 && byte < 0x7F;
  return plain;
}

bool is_valid_utf8(std::string_view text) {
  while (true) {
    text.remove_prefix(ascii_bytes(text));
    if (text.empty()) return true;
    std::int32_t ignored = 0;
    const std::size_t bytes = Reader(text).decode(ignored);
    if (bytes == 0) return false;
    text.remove_prefix(bytes);
  }
}

bool is_harmless(std::string_view text) {
  if (is_plain(text)) return true;
  if (!is_valid_utf8(text)) return false;
  for (Reader reader(text); reader.has_more();) {
    if (is_treacherous(reader.next())) return false;
  }
  return true;
}

std::string one_line(std::string_view text) {
  text = without_end(text);
  while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
  return is_plain(text) ? std::string(text) : cleaned(text, false);
}

std::string several_lines(std::string_view text) {
  text = without_end(text);
  while (text.starts_with('\n') || text.starts_with('\r')) text.remove_prefix(1);
  return is_plain(text) ? std::string(text) : cleaned(text, true);
}

}  // namespace supportctl::output
