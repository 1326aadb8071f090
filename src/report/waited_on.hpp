#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "supportctl/base/words.hpp"
#include "supportctl/domain/kinds.hpp"

namespace supportctl::report {

/// On whom a ticket waits.
enum class WaitedOn { us, customer, third_party };

/// Nothing for a finished ticket, which waits on nobody.
constexpr std::optional<WaitedOn> waited_on(domain::Status status) {
  constexpr std::array<std::optional<WaitedOn>, 7> kByStatus = {
      WaitedOn::us, WaitedOn::us, WaitedOn::customer, WaitedOn::third_party, {}, {}, {}};
  static_assert(kByStatus.size() == base::all_words<domain::Status>().size());
  return kByStatus[static_cast<std::size_t>(status)];
}

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::WaitedOn> {
  static constexpr auto words = std::to_array<std::string_view>({"us", "customer", "third_party"});
};
}  // namespace supportctl::base
