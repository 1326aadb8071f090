#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/base/time_zone.hpp"

namespace supportctl::ingest {

/// A time as read from a file. A remark beside an instant is a warning, without one it says why there is
/// none.
struct ReadTime {
  std::optional<base::Instant> instant;
  std::string remark;
};

/// Reads the times of a file, all written in one form.
class ImportTime {
 public:
  /// `format` is "iso" (base::parse_written_time), or a pattern: %Y has four digits; %m %d %H %M %S one or
  /// two, and exactly two where another of them follows at once; other characters stand for themselves. The
  /// date must be complete, a missing part of the time of day is zero. Error{config} says what is wrong with
  /// the pattern.
  static base::Result<ImportTime> parse(std::string_view format, base::TimeZone zone);

  /// The instant of `text`, which must be a time and nothing else. A time without an offset is a civil time
  /// of the zone: where clocks are put back the first of the two is taken; a time that is skipped where they
  /// are put forward is read by the offset before the gap, with a remark.
  ReadTime read(std::string_view text) const;

 private:
  /// A number to read (one of YmdHMS), or a character to match.
  struct Element {
    char directive;  ///< 0 for a character
    char character;
    bool has_two_digits;  ///< of a number that is followed by another at once
  };
  struct Numbers;

  ImportTime(std::string_view format, base::TimeZone zone) : format_(format), zone_(std::move(zone)) {}
  ReadTime read_iso(std::string_view text) const;
  std::string_view read_pattern(std::string_view text, Numbers& numbers) const;
  ReadTime at_civil(base::Civil civil, std::string_view text) const;
  ReadTime failed(std::string_view text, std::string_view reason) const;

  std::string format_;
  base::TimeZone zone_;
  std::vector<Element> elements_;  ///< none for "iso"
};

}  // namespace supportctl::ingest
