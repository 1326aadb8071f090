#pragma once

#include <regex.h>

#include <memory>
#include <string>
#include <string_view>

namespace transcript {

/// One line a program printed, without its line break; only the last line of an output may have none.
struct Line {
  std::string text;
  bool ends = true;
};

/// One line a transcript expects: the text itself, or with one of these suffixes a way to compare:
/// " (re)" an extended regular expression for the whole line (\d is a digit), " (glob)" with * and ?, "
/// (esc)" with \x1b, \t and the like written out. " (no-eol)" after any of them: the output ends without a
/// line break.
class Expectation {
 public:
  explicit Expectation(std::string_view written);

  bool matches(const Line& line) const;

  /// As it stands in the transcript, without the indentation.
  const std::string& written() const { return written_; }

  /// Set when the pattern cannot be used: what is wrong with it.
  const std::string& fault() const { return fault_; }

 private:
  enum class Kind { text, regex, glob };

  void compile();

  std::string written_;
  std::string text_;
  std::string fault_;
  std::shared_ptr<const regex_t> regex_;  ///< when the kind is regex and the pattern can be used
  Kind kind_ = Kind::text;
  bool ends_ = true;
};

/// True when the whole text fits the pattern; * is any run of bytes, ? one byte, \ takes the next as it is.
bool fits_glob(std::string_view text, std::string_view pattern);

/// How a line is written down so that reading it gives the line back: plain where that is possible, else with
/// " (esc)". The first and the last line of an output need more care than the others: one could be read as a
/// command's continuation, the other as a status or as empty space.
std::string written_form(const Line& line, bool is_first, bool is_last);

}  // namespace transcript
