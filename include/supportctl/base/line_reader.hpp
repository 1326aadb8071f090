#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace supportctl::base {

/// Lines of standard input, or of what stands in for it, each as soon as it is there.
class LineReader {
 public:
  /// Reads from `descriptor`, which stays open.
  explicit LineReader(int descriptor);

  /// The next line without its LF or CRLF, good until the next call; nothing at the end. Throws Failure{io}
  /// with the system's reason, Failure{data} with the place of a line of 64 KiB or more.
  std::optional<std::string_view> next();

  /// Whether next() has its line already. Otherwise it may wait for whoever writes, who may be waiting in
  /// turn for an answer.
  bool has_next() const;

  /// Of the line that next() gave last, from 1.
  std::size_t number() const { return number_; }

 private:
  std::string_view unread() const { return {buffer_.get() + begin_, end_ - begin_}; }
  void read_more();

  int descriptor_;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t number_ = 0;
  bool at_end_ = false;
};

}  // namespace supportctl::base
