#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// How fast the levels accept and return what they are asked, and whether the customer knew.
namespace supportctl::report {

/// Which escalations, and as of when.
struct EscalationsQuestion {
  base::Instant now;
  base::InstantRange raised;
};

enum class EscalationsKey { level, reason, month };

/// The keys, then the figures. `accepted` and `returned` count what ever was; `open` is not returned yet;
/// `accepted_late` was accepted after the level's target, or still is not though that has passed. Times count
/// from raised to accepted and to returned: real ones (accept_time_...), and by the level's calendar
/// (accept_working_time_...), each as the median by nearest rank and the longest, none when nothing was
/// accepted or returned.
Columns escalations_columns(const std::vector<EscalationsKey>& by);

/// In order of the keys. Months are those of raised_at in `zone`.
Table escalations(const std::vector<EscalationsKey>& by, const Stream<domain::EscalationFact>& escalations,
                  const domain::RuleBook& book, const base::TimeZone& zone,
                  const EscalationsQuestion& question);

/// Each of them, as escalation_columns has it, in the order in which they come.
Table escalation_list(const Stream<domain::EscalationFact>& escalations, const EscalationsQuestion& question);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::EscalationsKey> {
  static constexpr auto words = std::to_array<std::string_view>({"level", "reason", "month"});
};
}  // namespace supportctl::base
