#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace supportctl::output {

/// Where data goes: standard output, a file that is written whole or not at all, or a text. Buffered; a write
/// that fails throws Failure{io}, except that a closed pipe ends quietly: what follows is dropped.
class Sink {
 public:
  /// `path` "" or "-" is standard output. Nothing is opened yet.
  explicit Sink(std::string path);
  /// Appends to `text`, which outlives the sink.
  explicit Sink(std::string* text) : text_(text) {}
  /// Throws away a file that was not finished.
  ~Sink();
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  bool is_standard_output() const { return path_.empty() && text_ == nullptr; }

  /// Opens the file now rather than at the first byte. Throws Failure{io}.
  void open();

  void write(std::string_view bytes);
  void put(char byte) {
    if (used_ == size_) make_room(1);
    buffer_[used_++] = byte;
  }

  /// At least `bytes` bytes to write into; take_until says where the written ones end.
  char* room(std::size_t bytes) {
    if (size_ - used_ < bytes) make_room(bytes);
    return buffer_.get() + used_;
  }
  void take_until(const char* end) { used_ = static_cast<std::size_t>(end - buffer_.get()); }

  /// Hands over what is buffered; false when the reader has gone.
  bool flush();

  /// Whether the reader has gone, so that writing on is of no use.
  bool is_closed() const { return closed_; }

  /// Something failed: the file will not be put in place. Standard output is not affected.
  void discard();

  /// Flushes and puts the file in place; false when the pipe was closed.
  bool finish();

 private:
  void make_room(std::size_t bytes);
  void write_out(std::string_view bytes);
  void open_beside(const std::string& target);
  void put_in_place();
  [[noreturn]] void fail(int reason) const;

  std::string* text_ = nullptr;
  std::string path_;       // "" for standard output
  std::string target_;     // the file that is replaced, symbolic links followed
  std::string temporary_;  // the new file's name until it is renamed; "" while it has none
  bool nameless_ = false;  // a new file in no folder yet; else, without a name, a device written in place
  int descriptor_ = -1;    // until opened
  bool closed_ = false;
  bool discarded_ = false;
  std::unique_ptr<char[]> buffer_;
  std::size_t size_ = 0;
  std::size_t used_ = 0;
};

/// Writes a message to standard error at once; what cannot be written is lost.
void write_message(std::string_view bytes);

}  // namespace supportctl::output
