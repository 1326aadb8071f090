#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/result.hpp"
#include "supportctl/domain/calendar.hpp"

namespace supportctl::domain {

/// The hours of a calendar from an instant on. What was counted before is counted so for ever, so a change of
/// the config changes no figure of the past.
struct CalendarVersion {
  std::string name;
  std::optional<base::Instant> effective_at;  ///< none for the first: from the beginning
  std::string definition;                     ///< what encode_calendar gives
};

/// Hours as they are stored, and back. Error{io} for a text that this program does not know.
std::string encode_calendar(const CalendarHours& hours);
base::Result<CalendarHours> decode_calendar(std::string_view text);

}  // namespace supportctl::domain
