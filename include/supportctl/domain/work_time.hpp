#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"

namespace supportctl::domain {

/// A length of time as a policy or a person writes it: `8h` is working time, `8h!` is real time, `3bd` is
/// whole business days at the same wall time.
struct WorkTime {
  enum class Unit { working, real, business_days };
  Unit unit = Unit::working;
  std::int64_t amount = 0;  ///< seconds, or days for business_days; negative goes backwards
  auto operator<=>(const WorkTime&) const = default;
};

/// Reads `30m`, `1h30m`, `45s`, `8h!`, `3bd`, `-4h`, `2d!`, `1w!`; days and weeks of 24 hours only with
/// `!`, as "2d" alone leaves open what it means; at most 100 years. Error{usage} names the text and the
/// accepted forms.
base::Result<WorkTime> parse_work_time(std::string_view text);

/// The one text of a value, larger units first, which parse_work_time reads back: "1h30m", "8h!", "3bd",
/// "0s".
std::string work_time_text(WorkTime time);

/// Reads a plain real length of at most 100 years: `90s`, `30m`, `2h`, `30d`, `2w`, `1h30m`; Error{usage}
/// otherwise.
base::Result<base::Seconds> parse_length(std::string_view text);

/// For people, at most two units: "3d 4h", "2h 5m", "45s"; "-" in front when negative; "0s".
std::string length_text(base::Seconds length);

/// The same of working time, in hours at most: "28h 20m".
std::string working_text(base::Seconds length);

}  // namespace supportctl::domain
