#include "supportctl/base/line_reader.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

#include "supportctl/base/error.hpp"

using supportctl::base::Error;
using supportctl::base::ErrorKind;
using supportctl::base::Failure;
using supportctl::base::LineReader;

namespace {

/// A pipe, whose writer may be slow.
class Pipe {
 public:
  Pipe() { REQUIRE(::pipe2(ends_, O_CLOEXEC) == 0); }
  ~Pipe() {
    ::close(ends_[0]);
    close();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading_end() const { return ends_[0]; }
  void write(std::string_view text) {
    CHECK(::write(ends_[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  void close() {
    if (ends_[1] >= 0) ::close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  int ends_[2];
};

/// All lines of a text that is there at once.
std::vector<std::string> lines_of(std::string_view text) {
  Pipe pipe;
  pipe.write(text);
  pipe.close();
  LineReader reader(pipe.reading_end());
  std::vector<std::string> lines;
  while (const auto line = reader.next()) lines.emplace_back(*line);
  CHECK(reader.number() == lines.size());
  CHECK_FALSE(reader.next());
  return lines;
}

/// What next() fails with.
Error error_of(LineReader& reader) {
  try {
    reader.next();
  } catch (const Failure& failure) {
    return failure.error();
  }
  return {ErrorKind::internal, "nothing failed"};
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines come without their ends, and the last may have none") {
  CHECK(lines_of("").empty());
  CHECK(lines_of("a\nb\n") == Lines{"a", "b"});
  CHECK(lines_of("a\r\nb") == Lines{"a", "b"});
  CHECK(lines_of("\n\n") == Lines{"", ""});
  CHECK(lines_of("a\rb\r\r\n") == Lines{"a\rb\r"});
  CHECK(lines_of(std::string("a\0b\n\xFF", 5)) == Lines{std::string("a\0b", 3), "\xFF"});
}

TEST_CASE("a line is there as soon as its end is, and not before") {
  Pipe pipe;
  LineReader reader(pipe.reading_end());
  CHECK_FALSE(reader.has_next());
  pipe.write("one\ntwo\nthr");
  CHECK(reader.next().value() == "one");
  CHECK(reader.has_next());
  CHECK(reader.next().value() == "two");
  CHECK_FALSE(reader.has_next());
  pipe.write("ee\n");
  CHECK(reader.next().value() == "three");
  CHECK(reader.number() == 3);
  CHECK_FALSE(reader.has_next());
}

TEST_CASE("lines that straddle what is read at once are whole") {
  Pipe pipe;
  std::thread writer([&] {
    for (int i = 0; i < 40'000; ++i) pipe.write(std::to_string(i) + '\n');
    pipe.close();
  });
  LineReader reader(pipe.reading_end());
  int count = 0;
  bool are_whole = true;
  while (const auto line = reader.next()) are_whole = are_whole && *line == std::to_string(count++);
  writer.join();
  CHECK(are_whole);
  CHECK(count == 40'000);
}

TEST_CASE("a line of 64 KiB is refused with its number, one that just fits is read") {
  constexpr std::size_t kMost = 64 * 1024 - 1;
  for (const std::size_t size : {kMost, kMost + 1}) {
    CAPTURE(size);
    Pipe pipe;
    std::thread writer([&] {
      pipe.write("short\n");
      pipe.write(std::string(size, 'x') + '\n');
      pipe.close();
    });
    LineReader reader(pipe.reading_end());
    CHECK(reader.next().value() == "short");
    if (size == kMost) {
      CHECK(reader.next().value().size() == kMost);
    } else {
      const auto error = error_of(reader);
      CHECK(error.kind == ErrorKind::data);
      REQUIRE(error.diagnostics.size() == 1);
      CHECK(diagnostic_text(error.diagnostics[0]) == "-:2:1: the line is longer than 64 KiB");
    }
    for (char rest[4096]; ::read(pipe.reading_end(), rest, sizeof rest) > 0;) continue;
    writer.join();
  }
}

TEST_CASE("what cannot be read is an error with the system's reason") {
  const int folder = ::open("/", O_RDONLY | O_CLOEXEC);
  LineReader reader(folder);
  const auto error = error_of(reader);
  CHECK(error.kind == ErrorKind::io);
  CHECK(error.message == "cannot read '-': is a directory");
  ::close(folder);
}
