#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "heavy/ical/values.hpp"

namespace supportctl::heavy {

class Zone;

/// When something begins that comes again: its first time, on the wall clock of a zone.
struct FirstTime {
  base::Civil civil;
  bool is_day = false;
  const Zone* zone = nullptr;
};

/// The times of a recurrence rule, or why there are none.
struct Recurrence {
  std::vector<base::Civil> times;  ///< in order, with the first time when the rule gives it
  std::string fault;               ///< what is said behind the rule's name; "" when nothing is wrong
};

/// The times before `end` that an RRULE gives, at most `most` of them: more are a fault, as is a rule denser
/// than daily.
Recurrence recurrence_of(std::string_view rule, const FirstTime& first, base::Civil end, std::size_t most);

}  // namespace supportctl::heavy
