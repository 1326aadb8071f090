#include <fmt/core.h>

#include "supportctl/base/error.hpp"
#include "supportctl/heavy/holiday_file.hpp"

namespace supportctl::heavy {

HolidayFile read_holiday_file(std::string_view, const std::string& file, const base::TimeZone&,
                              std::chrono::local_days) {
  throw base::Failure({base::ErrorKind::io,
                       fmt::format("cannot read '{}': this program was built without iCalendar", file),
                       "list the days under 'holidays' instead of 'holiday_files'"});
}

}  // namespace supportctl::heavy
