#include "supportctl/base/line_reader.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "supportctl/base/error.hpp"

namespace supportctl::base {
namespace {

constexpr std::size_t kBufferSize = std::size_t{64} * 1024;

}  // namespace

LineReader::LineReader(int descriptor)
    : descriptor_(descriptor), buffer_(std::make_unique_for_overwrite<char[]>(kBufferSize)) {}

bool LineReader::has_next() const {
  return unread().find('\n') != std::string_view::npos;
}

std::optional<std::string_view> LineReader::next() {
  std::size_t size = unread().find('\n');
  while (size == std::string_view::npos && !at_end_) {
    read_more();
    size = unread().find('\n');
  }
  if (unread().empty()) return std::nullopt;
  ++number_;
  std::string_view line = unread().substr(0, size);
  begin_ += std::min(line.size() + 1, unread().size());
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

void LineReader::read_more() {
  std::copy(buffer_.get() + begin_, buffer_.get() + end_, buffer_.get());
  end_ -= std::exchange(begin_, 0);
  if (end_ == kBufferSize) {
    throw Failure({ErrorKind::data,
                   "cannot read '-'",
                   "end each line with a line feed",
                   {},
                   {{"-", number_ + 1, 1, Severity::error,
                     fmt::format("the line is longer than {} KiB", kBufferSize / 1024)}}});
  }
  ssize_t count = -1;
  do {
    count = ::read(descriptor_, buffer_.get() + end_, kBufferSize - end_);
  } while (count < 0 && errno == EINTR);
  if (count < 0) {
    throw Failure({ErrorKind::io, fmt::format("cannot read '-': {}", reason_text(errno)), {}});
  }
  end_ += static_cast<std::size_t>(count);
  at_end_ = count == 0;
}

}  // namespace supportctl::base
