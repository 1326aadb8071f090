#include "supportctl/output/sink.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "printed.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::output {
namespace {

namespace fs = std::filesystem;

/// An empty folder that is gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "sink-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  std::string operator/(const char* name) const { return (path_ / name).string(); }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
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
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  return found.st_mode & 07777;
}

/// The message of the failure that `act` ends with.
template <class Act>
std::string failure(Act act) {
  try {
    act();
  } catch (const base::Failure& failure) {
    CHECK(failure.error().kind == base::ErrorKind::io);
    return failure.error().message;
  }
  return "no failure";
}

TEST_CASE("a file is there whole when it is finished and not before") {
  const Folder folder;
  const std::string path = folder / "a.csv";
  Sink sink(path);
  sink.write("one\n");
  sink.flush();
  CHECK_FALSE(fs::exists(path));
  sink.put('2');
  CHECK(sink.finish());
  CHECK(content(path) == "one\n2");
  CHECK(folder.files() == 1);
}

TEST_CASE("a file that is not finished leaves the old one and nothing beside it") {
  const Folder folder;
  const std::string path = folder / "a.csv";
  put(path, "old");
  {
    Sink sink(path);
    sink.write(std::string(200000, 'x'));
  }
  CHECK(content(path) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("a program that is killed leaves nothing but the old file") {
  const Folder folder;
  const std::string path = folder / "a.csv";
  put(path, "old");
  const int nameless = ::open((folder / "").c_str(), O_WRONLY | O_TMPFILE, 0600);
  const pid_t child = ::fork();
  if (child == 0) {
    Sink sink(path);
    sink.write(std::string(200000, 'x'));
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status));
  CHECK(content(path) == "old");
  if (nameless >= 0) CHECK(folder.files() == 1);  // where a file may have no name
  ::close(nameless);
}

TEST_CASE("a discarded file is not put in place even when it is finished") {
  const Folder folder;
  const std::string path = folder / "a.csv";
  Sink sink(path);
  sink.write("half");
  sink.flush();
  sink.discard();
  sink.write("rest");
  CHECK(sink.finish());
  CHECK(folder.files() == 0);
}

TEST_CASE("nothing is opened until there is something to write or it is asked for") {
  const Folder folder;
  {
    Sink sink(folder / "a.csv");
    CHECK(sink.finish());
  }
  CHECK(folder.files() == 0);
  Sink empty(folder / "b.csv");
  empty.open();
  CHECK(empty.finish());
  CHECK(fs::file_size(folder / "b.csv") == 0);
}

TEST_CASE("a replaced file keeps its mode and a new one obeys the umask") {
  const Folder folder;
  put(folder / "a", "old");
  REQUIRE(::chmod((folder / "a").c_str(), 0600) == 0);
  const mode_t before = ::umask(027);
  for (const char* name : {"a", "b"}) {
    Sink sink(folder / name);
    sink.write("new");
    CHECK(sink.finish());
  }
  ::umask(before);
  CHECK(mode_of(folder / "a") == 0600);
  CHECK(mode_of(folder / "b") == 0640);
  CHECK(content(folder / "a") == "new");
}

TEST_CASE("a symbolic link is written through, not replaced") {
  const Folder folder;
  put(folder / "real", "old");
  fs::create_symlink(folder / "real", folder / "link");
  Sink sink(folder / "link");
  sink.write("new");
  CHECK(sink.finish());
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(content(folder / "real") == "new");
}

TEST_CASE("a device is written in place") {
  Sink sink("/dev/null");
  sink.write("x");
  CHECK(sink.finish());
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a place that cannot be written is named") {
  const Folder folder;
  const std::string path = folder / "none/a.csv";
  CHECK(failure([&] { Sink(path).open(); }) == "cannot write '" + path + "': no such file or directory");
  CHECK(failure([&] { Sink(folder / "").open(); }).ends_with("is a directory"));
}

TEST_CASE("a missing folder has a hint that can be typed") {
  const Folder folder;
  base::Error error;
  try {
    Sink(folder / "none/a.csv").open();
  } catch (const base::Failure& failure) {
    error = failure.error();
  }
  CHECK(error.hint == "make its folder first with 'mkdir -p " + (folder / "none") + "'");
}

TEST_CASE("a full disk is a failure at the latest when it is finished") {
  Sink sink("/dev/full");
  sink.write("x");
  CHECK(failure([&] { sink.finish(); }) == "cannot write '/dev/full': no space left on device");
  CHECK(failure([&] {
          Sink large("/dev/full");
          for (int i = 0; i < 100; ++i) large.write(std::string(1000, 'x'));
        }) == "cannot write '/dev/full': no space left on device");
}

TEST_CASE("bytes come out in order at every size around the buffer's") {
  for (const std::size_t size : {1U, 65535U, 65536U, 65537U, 200000U}) {
    const Folder folder;
    Sink sink(folder / "a");
    sink.write("start ");
    sink.write(std::string(size, 'x'));
    char* at = sink.room(size);
    std::fill_n(at, size, 'y');
    sink.take_until(at + size);
    sink.put('.');
    CHECK(sink.finish());
    CHECK(content(folder / "a") == "start " + std::string(size, 'x') + std::string(size, 'y') + ".");
  }
}

/// Standard output as a pipe whose other end is at hand.
class Pipe {
 public:
  Pipe() : kept_(::dup(STDOUT_FILENO)) {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    reader = ends[0];
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[1]);
  }
  ~Pipe() {
    ::dup2(kept_, STDOUT_FILENO);
    ::close(kept_);
  }
  int reader;

 private:
  int kept_;
};

TEST_CASE("a closed pipe ends quietly and is known") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  bool closed = false, whole = true, closed_early = true;
  {
    Pipe pipe;
    Sink sink("-");
    sink.write("x");
    closed_early = sink.is_closed();
    ::close(pipe.reader);
    sink.flush();
    closed = sink.is_closed();
    sink.write(std::string(1000000, 'x'));
    whole = sink.finish();
  }
  std::signal(SIGPIPE, before);
  CHECK_FALSE(closed_early);
  CHECK(closed);
  CHECK_FALSE(whole);
}

TEST_CASE("a slow reader of a non-blocking pipe is waited for") {
  const std::size_t size = 1000000;
  std::string read;
  {
    Pipe pipe;
    ::fcntl(STDOUT_FILENO, F_SETFL, O_NONBLOCK);
    std::thread reader([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      char bytes[10000];
      while (read.size() < size) {
        const ssize_t got = ::read(pipe.reader, bytes, sizeof bytes);
        if (got <= 0) break;
        read.append(bytes, static_cast<std::size_t>(got));
      }
    });
    Sink sink("");
    sink.write(std::string(size, 'x'));
    sink.finish();
    reader.join();
    ::close(pipe.reader);
  }
  CHECK(read == std::string(size, 'x'));
}

TEST_CASE("a message is written at once and a lost one is no failure") {
  Caught err(STDERR_FILENO);
  write_message("hm\n");
  CHECK(err.text() == "hm\n");
  const int kept = ::dup(STDERR_FILENO);
  ::close(STDERR_FILENO);
  write_message("lost");
  ::dup2(kept, STDERR_FILENO);
  ::close(kept);
}

TEST_CASE("a sink can append to a text, of any size and to its last byte") {
  std::string text = "before ";
  Sink sink(&text);
  CHECK_FALSE(sink.is_standard_output());
  sink.write("small ");
  CHECK(text == "before ");
  sink.write(std::string(100'000, 'x'));
  sink.put('!');
  CHECK(sink.finish());
  CHECK(text == "before small " + std::string(100'000, 'x') + "!");
}

}  // namespace
}  // namespace supportctl::output
