#pragma once

#include <doctest/doctest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <utility>

#include "supportctl/output/screen.hpp"

namespace supportctl::output {

/// Catches what goes to a descriptor while it lives.
class Caught {
 public:
  explicit Caught(int descriptor)
      : descriptor_(descriptor), kept_(::dup(descriptor)), file_(::memfd_create("caught", 0)) {
    ::dup2(file_, descriptor_);
  }
  ~Caught() {
    release();
    ::close(file_);
  }
  Caught(const Caught&) = delete;
  Caught& operator=(const Caught&) = delete;

  std::string text() {
    release();
    return so_far();
  }

  std::string so_far() const {
    std::string text(static_cast<std::size_t>(::lseek(file_, 0, SEEK_END)), '\0');
    const ssize_t size = ::pread(file_, text.data(), text.size(), 0);
    text.resize(static_cast<std::size_t>(size));
    return text;
  }

 private:
  void release() {
    if (kept_ < 0) return;
    ::dup2(kept_, descriptor_);
    ::close(std::exchange(kept_, -1));
  }

  int descriptor_;
  int kept_;
  int file_;
};

struct Printed {
  std::string out;
  std::string err;
  bool whole = false;  ///< what finish() answered
};

/// What a screen with these settings prints while `act` uses it.
template <class Act>
Printed printed(ScreenSettings settings, Act act) {
  Caught out(STDOUT_FILENO);
  Caught err(STDERR_FILENO);
  bool whole = false;
  {
    Screen screen(std::move(settings));
    act(screen);
    whole = screen.finish();
  }
  return {out.text(), err.text(), whole};
}

/// At 2026-11-21 14:00 UTC, into a pipe.
inline ScreenSettings piped(Format format) {
  ScreenSettings settings;
  settings.format = format;
  settings.now = base::Instant(base::Seconds(1795269600));
  return settings;
}

/// The same on a terminal of 80 cells without colour.
inline ScreenSettings on_terminal(Format format) {
  ScreenSettings settings = piped(format);
  settings.out_is_terminal = settings.err_is_terminal = true;
  return settings;
}

inline base::Instant hours_from_now(int hours) {
  return piped(Format::tsv).now + std::chrono::hours(hours);
}

inline report::Cell text(std::string value) {
  return value;
}

/// What a table of these columns and rows prints on standard output.
inline std::string table_out(ScreenSettings settings, const report::Table& table) {
  return printed(std::move(settings), [&](Screen& screen) { screen.table(table); }).out;
}

/// The same for a table of one cell in a column "text".
inline std::string cell_out(ScreenSettings settings, report::Cell cell,
                            report::CellKind kind = report::CellKind::text) {
  return table_out(std::move(settings), {{{"text", kind}}, {{std::move(cell)}}});
}

}  // namespace supportctl::output
