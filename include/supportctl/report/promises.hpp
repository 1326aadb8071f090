#pragma once

#include <array>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// How many promises were kept.
namespace supportctl::report {

/// Which promises, and as of when they are kept or broken.
struct PromisesQuestion {
  base::Instant now;
  base::InstantRange due;
};

enum class PromisesKey { owner, customer, level, month };

Columns promises_columns(PromisesKey by);

/// Kept, kept late, broken, still open and withdrawn, by the promise's owner (else its ticket's), and so on;
/// in order of names. `rate` is kept / (kept + kept_late + broken), none when nothing was due yet. A broken
/// promise stays broken when its ticket is resolved. Months are those of due_at in `zone`.
Table promises(PromisesKey by, const Stream<domain::FollowUpFact>& promises, const base::TimeZone& zone,
               const PromisesQuestion& question);

/// The same by owner, below a row "all" that counts them together.
Table promises_in_all(const Stream<domain::FollowUpFact>& promises, const base::TimeZone& zone,
                      const PromisesQuestion& question);

/// Each promise with its standing, as follow_up_columns has it, in the order in which they come.
Table promise_list(const Stream<domain::FollowUpFact>& promises, const PromisesQuestion& question);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::PromisesKey> {
  static constexpr auto words = std::to_array<std::string_view>({"owner", "customer", "level", "month"});
};
}  // namespace supportctl::base
