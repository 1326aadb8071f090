#include "supportctl/base/file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "supportctl/base/error.hpp"

using namespace supportctl::base;
namespace fs = std::filesystem;

namespace {

/// An empty folder for one test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "supportctl-file-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  std::string operator/(const std::string& name) const { return path_ / name; }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_)) names.push_back(entry.path().filename());
    return names;
  }

 private:
  fs::path path_;
};

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void put(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

mode_t mode_of(const std::string& path) {
  struct stat status = {};
  ::stat(path.c_str(), &status);
  return status.st_mode & 07777;
}

template <class Action>
Error error_of(Action action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.error();
  }
  FAIL("nothing was thrown");
  return {};
}

/// Standard input from a descriptor while it lives.
class StandardInput {
 public:
  explicit StandardInput(int from) : saved_(::dup(STDIN_FILENO)) {
    ::dup2(from, STDIN_FILENO);
    ::close(from);
  }
  StandardInput(const StandardInput&) = delete;
  StandardInput& operator=(const StandardInput&) = delete;
  ~StandardInput() {
    ::dup2(saved_, STDIN_FILENO);
    ::close(saved_);
  }

 private:
  int saved_;
};

/// No file may grow beyond `bytes` while it lives: a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : old_action_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &old_limit_);
    const rlimit limit{bytes, old_limit_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &old_limit_);
    std::signal(SIGXFSZ, old_action_);
  }

 private:
  rlimit old_limit_{};
  void (*old_action_)(int);
};

}  // namespace

TEST_CASE("a file is read whole, whatever is in it") {
  const Folder folder;
  for (const std::size_t size : {0U, 1U, 8191U, 8192U, 8193U, 16384U, 1'000'003U}) {
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>(i * 31 % 256);
    put(folder / "any", text);
    CHECK(read_file(folder / "any") == text);
  }
}

TEST_CASE("a dash is standard input, read to its end and left open") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const StandardInput input(ends[0]);
  std::string text(300'000, 'x');
  text += "end";
  std::thread writer([&, to = ends[1]] {
    for (std::size_t at = 0; at < text.size();) {
      at += static_cast<std::size_t>(
          ::write(to, text.data() + at, std::min<std::size_t>(7'001, text.size() - at)));
    }
    ::close(to);
  });
  CHECK(read_file("-") == text);
  writer.join();
  CHECK(read_file("-").empty());
  CHECK(::fcntl(STDIN_FILENO, F_GETFD) != -1);
}

TEST_CASE("what cannot be read is named with the system's reason") {
  const Folder folder;
  const Error absent = error_of([&] { read_file(folder / "absent.toml"); });
  CHECK(absent.kind == ErrorKind::io);
  CHECK(absent.message == "cannot read '" + (folder / "absent.toml") + "': no such file or directory");
  CHECK(absent.hint == "look at it with 'ls -ld " + (folder / "absent.toml") + "'");
  CHECK(error_of([&] { read_file(folder / "."); }).message ==
        "cannot read '" + (folder / ".") + "': is a directory");
  CHECK(error_of([] { read_file(""); }).message == "cannot read '': no such file or directory");
}

TEST_CASE("a file is written and replaced, and nothing else is left") {
  const Folder folder;
  const std::string path = folder / "report.csv";
  for (const std::string& text :
       {std::string("first\n"), std::string(), std::string("a\0b", 3), std::string(300'000, 'x')}) {
    write_file_atomically(path, text);
    CHECK(content(path) == text);
    CHECK(folder.names() == std::vector<std::string>{"report.csv"});
  }
}

TEST_CASE("a path without a folder is in the current one") {
  const Folder folder;
  const fs::path before = fs::current_path();
  fs::current_path(folder / ".");
  write_file_atomically("here.txt", "text");
  fs::current_path(before);
  CHECK(content(folder / "here.txt") == "text");
}

TEST_CASE("a reader that has the old file open keeps it whole") {
  const Folder folder;
  put(folder / "report", "old content");
  std::ifstream reader(folder / "report");
  write_file_atomically(folder / "report", "new");
  CHECK(std::string(std::istreambuf_iterator<char>(reader), {}) == "old content");
  CHECK(content(folder / "report") == "new");
}

TEST_CASE("a new file obeys the umask, a replaced one keeps its mode") {
  const Folder folder;
  const mode_t before = ::umask(0027);
  write_file_atomically(folder / "new", "x");
  put(folder / "secret", "old");
  ::chmod((folder / "secret").c_str(), 0600);
  write_file_atomically(folder / "secret", "x");
  put(folder / "shared", "old");
  ::chmod((folder / "shared").c_str(), 0666);
  write_file_atomically(folder / "shared", "x");
  ::umask(before);
  CHECK(mode_of(folder / "new") == 0640);
  CHECK(mode_of(folder / "secret") == 0600);
  CHECK(mode_of(folder / "shared") == 0666);
}

TEST_CASE("a link stays a link, and what it names is replaced") {
  const Folder folder;
  fs::create_directory(folder / "real");
  put(folder / "real/report", "old");
  fs::create_symlink("real/report", folder / "link");
  write_file_atomically(folder / "link", "new");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(content(folder / "real/report") == "new");
}

TEST_CASE("a leftover of an interrupted run is in nobody's way") {
  const Folder folder;
  const std::string leftover = "report." + std::to_string(::getpid()) + "-0.new";
  put(folder / leftover, "half");
  write_file_atomically(folder / "report", "whole");
  CHECK(content(folder / "report") == "whole");
  CHECK(content(folder / leftover) == "half");
}

TEST_CASE("a pipe or device is written to and stays what it is") {
  const Folder folder;
  const std::string pipe = folder / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  std::string seen;
  std::thread reader([&] { seen = content(pipe); });
  write_file_atomically(pipe, "through");
  const bool is_still_pipe = fs::is_fifo(pipe);
  reader.join();
  REQUIRE(is_still_pipe);  // or the machine's own device would be next
  CHECK(seen == "through");
  CHECK(folder.names() == std::vector<std::string>{"pipe"});
  CHECK(error_of([] { write_file_atomically("/dev/full", "x"); }).message ==
        "cannot write '/dev/full': no space left on device");
}

TEST_CASE("when the disk is full the old file stays and the new one goes") {
  const Folder folder;
  put(folder / "report", "old");
  {
    const FullDisk disk(1000);
    const Error error = error_of([&] { write_file_atomically(folder / "report", std::string(5000, 'x')); });
    CHECK(error.kind == ErrorKind::io);
    CHECK(error.message == "cannot write '" + (folder / "report") + "': file too large");
  }
  CHECK(content(folder / "report") == "old");
  CHECK(folder.names() == std::vector<std::string>{"report"});
}

TEST_CASE("what cannot be written is named with the system's reason, and nothing is left") {
  const Folder folder;
  CHECK(error_of([&] { write_file_atomically(folder / "no/such/folder", "x"); }).message ==
        "cannot write '" + (folder / "no/such/folder") + "': no such file or directory");
  fs::create_directory(folder / "folder");
  CHECK(error_of([&] { write_file_atomically(folder / "folder", "x"); }).message ==
        "cannot write '" + (folder / "folder") + "': is a directory");
  CHECK(error_of([] { write_file_atomically("", "x"); }).kind == ErrorKind::io);
  CHECK(folder.names() == std::vector<std::string>{"folder"});
  CHECK(fs::is_empty(folder / "folder"));
}
