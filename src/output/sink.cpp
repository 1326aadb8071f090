#include "supportctl/output/sink.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "supportctl/base/error.hpp"

namespace supportctl::output {
namespace {

constexpr std::size_t kBufferSize = 64 * 1024;
constexpr mode_t kMode = 0644;

/// Writes all of `bytes`; 0, or the errno that stopped it.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      // Another program that shares the terminal or pipe has made it non-blocking.
      pollfd ready{descriptor, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

/// The file that a path means in the end, so that a symbolic link is not replaced by a file.
std::string resolved(const std::string& path) {
  std::error_code ignored;
  const auto target = std::filesystem::canonical(path, ignored);
  return target.empty() ? path : target.string();
}

std::string folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  return folder.empty() ? "." : folder.string();
}

std::string temporary_name(const std::string& target, int attempt) {
  return fmt::format("{}.{}-{}.new", target, ::getpid(), attempt);
}

/// What the system calls an open file; it has no other name while it is nameless.
std::string name_in_system(int descriptor) {
  return fmt::format("/proc/self/fd/{}", descriptor);
}

/// A file that is in no folder until it is linked into one: a killed program leaves nothing behind. -1 where
/// the file system knows no such thing, or where it could not be linked later.
int open_nameless(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, kMode);
  if (descriptor < 0 || ::access(name_in_system(descriptor).c_str(), F_OK) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

/// Gives a nameless file the first free temporary name; "" when it cannot be named, with errno.
std::string name_file(int descriptor, const std::string& target) {
  for (int attempt = 0;; ++attempt) {
    std::string name = temporary_name(target, attempt);
    const std::string source = name_in_system(descriptor);
    if (::linkat(AT_FDCWD, source.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) return name;
    if (errno != EEXIST) return {};
  }
}

/// A rename makes no disk promise of its own; what cannot be synced (a network file system) is not an error.
void sync_folder(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

Sink::Sink(std::string path)
    : path_(path == "-" ? std::string() : std::move(path)), descriptor_(path_.empty() ? STDOUT_FILENO : -1) {}

Sink::~Sink() {
  discard();
}

void Sink::open() {
  if (descriptor_ >= 0 || discarded_) return;
  target_ = resolved(path_);
  struct stat found {};
  if (::stat(target_.c_str(), &found) != 0) return open_beside(target_);
  if (S_ISREG(found.st_mode)) {
    open_beside(target_);
    if (::fchmod(descriptor_, found.st_mode & 07777) != 0) fail(errno);
  } else {
    descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) fail(errno);
  }
}

void Sink::open_beside(const std::string& target) {
  descriptor_ = open_nameless(folder_of(target));
  for (int attempt = 0; descriptor_ < 0; ++attempt) {
    temporary_ = temporary_name(target, attempt);
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
    if (descriptor_ < 0 && errno != EEXIST) {
      temporary_.clear();
      fail(errno);
    }
  }
  nameless_ = temporary_.empty();
}

void Sink::write(std::string_view bytes) {
  if (bytes.size() >= kBufferSize) {
    flush();
    return write_out(bytes);
  }
  char* at = room(bytes.size());
  std::copy_n(bytes.data(), bytes.size(), at);
  take_until(at + bytes.size());
}

void Sink::make_room(std::size_t bytes) {
  flush();
  if (bytes <= size_) return;
  size_ = bytes > kBufferSize ? bytes : kBufferSize;
  buffer_ = std::make_unique_for_overwrite<char[]>(size_);
}

bool Sink::flush() {
  const std::string_view bytes(buffer_.get(), std::exchange(used_, 0));
  write_out(bytes);
  return !closed_;
}

void Sink::write_out(std::string_view bytes) {
  if (bytes.empty() || closed_ || discarded_) return;
  if (text_ != nullptr) {
    text_->append(bytes);
    return;
  }
  open();
  const int reason = write_all(descriptor_, bytes);
  closed_ = reason == EPIPE;
  if (reason != 0 && !closed_) fail(reason);
}

void Sink::discard() {
  if (is_standard_output()) return;
  discarded_ = true;
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  if (!temporary_.empty()) ::unlink(std::exchange(temporary_, {}).c_str());
}

bool Sink::finish() {
  flush();
  if (is_standard_output() || descriptor_ < 0) return !closed_;
  if (nameless_ || !temporary_.empty()) put_in_place();
  if (::close(std::exchange(descriptor_, -1)) != 0) fail(errno);
  return !closed_;
}

void Sink::put_in_place() {
  if (::fsync(descriptor_) != 0) fail(errno);
  if (std::exchange(nameless_, false)) temporary_ = name_file(descriptor_, target_);
  if (temporary_.empty() || ::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  temporary_.clear();
  sync_folder(folder_of(target_));
}

void Sink::fail(int reason) const {
  const std::string subject = path_.empty() ? "to standard output" : fmt::format("'{}'", path_);
  std::string hint;
  if (reason == ENOSPC) hint = "free some space and run the command again";
  if (reason == ENOENT) hint = fmt::format("make its folder first with 'mkdir -p {}'", folder_of(path_));
  throw base::Failure({.kind = base::ErrorKind::io,
                       .message = fmt::format("cannot write {}: {}", subject, base::reason_text(reason)),
                       .hint = std::move(hint)});
}

void write_message(std::string_view bytes) {
  write_all(STDERR_FILENO, bytes);
}

}  // namespace supportctl::output
