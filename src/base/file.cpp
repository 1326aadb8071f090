#include "supportctl/base/file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <utility>

#include "supportctl/base/error.hpp"

namespace supportctl::base {
namespace {

constexpr mode_t kNewFileMode = 0644;
constexpr int kMostNameTries = 100;

[[noreturn]] void fail(std::string_view what, const std::string& path, int reason) {
  throw Failure({.kind = ErrorKind::io,
                 .message = fmt::format("cannot {} '{}': {}", what, path, reason_text(reason)),
                 .hint = path == "-" ? "" : fmt::format("look at it with 'ls -ld {}'", path)});
}

/// Calls again what a signal interrupted.
template <class Call>
auto repeated(Call call) {
  for (;;) {
    const auto result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

  /// Some systems tell only here that the disk is full. 0, or the reason.
  int close() { return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno; }

 private:
  int number_;
};

/// 0, or the reason.
int write_whole(int number, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = repeated([&] { return ::write(number, text.data(), text.size()); });
    if (count < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// The file behind symbolic links, so that the link survives the renaming; `path` itself when there is none.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? real.get() : path;
}

/// A new file beside its target; removed again unless it has taken the target's place.
class NewFile {
 public:
  NewFile(const std::string& target, mode_t mode) : descriptor_(create(target, mode, name_)) {}
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile() {
    if (!name_.empty()) ::unlink(name_.c_str());
  }

  bool is_open() const { return descriptor_.is_open(); }

  /// 0, or the reason.
  int fill(std::string_view text) {
    if (const int reason = write_whole(descriptor_.number(), text)) return reason;
    if (repeated([&] { return ::fsync(descriptor_.number()); }) != 0) return errno;
    return descriptor_.close();
  }

  /// Gives the file the mode of the one it replaces, whatever the umask.
  int keep_mode(mode_t mode) { return ::fchmod(descriptor_.number(), mode) == 0 ? 0 : errno; }

  int take_place_of(const std::string& target) {
    if (::rename(name_.c_str(), target.c_str()) != 0) return errno;
    name_.clear();
    return 0;
  }

 private:
  static int create(const std::string& target, mode_t mode, std::string& name) {
    for (int i = 0; i < kMostNameTries; ++i) {
      std::string candidate = fmt::format("{}.{}-{}.new", target, ::getpid(), i);
      const int number =
          repeated([&] { return ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode); });
      if (number >= 0) name = std::move(candidate);
      if (number >= 0 || errno != EEXIST) return number;
    }
    return -1;
  }

  std::string name_;  // before descriptor_: create() sets it
  Descriptor descriptor_;
};

/// A renaming is kept through a crash only when its folder is synced too; not every file system can.
int sync_folder(const std::string& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.is_open()) return errno == EACCES ? 0 : errno;
  if (repeated([&] { return ::fsync(descriptor.number()); }) == 0) return 0;
  return errno == EINVAL ? 0 : errno;
}

int replace_file(const std::string& target, std::string_view text, const struct stat* old) {
  NewFile file(target, kNewFileMode);
  if (!file.is_open()) return errno;
  if (old != nullptr) {
    if (const int reason = file.keep_mode(old->st_mode & 0777)) return reason;
  }
  if (const int reason = file.fill(text)) return reason;
  if (const int reason = file.take_place_of(target)) return reason;
  return sync_folder(folder_of(target));
}

int write_in_place(const std::string& path, std::string_view text) {
  Descriptor descriptor(repeated([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC); }));
  if (!descriptor.is_open()) return errno;
  if (const int reason = write_whole(descriptor.number(), text)) return reason;
  return descriptor.close();
}

}  // namespace

std::string read_file(const std::string& path) {
  const Descriptor descriptor(
      path == "-" ? STDIN_FILENO : repeated([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); }));
  if (!descriptor.is_open()) fail("read", path, errno);

  std::string text;
  constexpr std::size_t kPart = 8192;
  for (std::size_t size = 0;;) {
    text.resize(size + std::max(kPart, size));
    const ssize_t count =
        repeated([&] { return ::read(descriptor.number(), text.data() + size, text.size() - size); });
    if (count < 0) fail("read", path, errno);
    size += static_cast<std::size_t>(count);
    text.resize(size);
    if (count == 0) return text;
  }
}

void write_file_atomically(const std::string& path, std::string_view text) {
  const std::string target = resolved(path);
  struct stat old = {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  const bool is_special = exists && !S_ISREG(old.st_mode);  // a device or pipe: a renaming would remove it
  const int reason =
      is_special ? write_in_place(target, text) : replace_file(target, text, exists ? &old : nullptr);
  if (reason != 0) fail("write", path, reason);
}

}  // namespace supportctl::base
