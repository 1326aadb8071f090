#pragma once

#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/domain/rule_book.hpp"

namespace supportctl::domain {

/// A stretch of a ticket's life in which it had one status and was in one pair of hands.
struct Stay {
  base::Instant from;
  base::Instant to;
  Status status = Status::new_;
  std::string owner;      ///< "" for its level's queue
  std::string level;      ///< "" in a desk without a ladder
  base::Seconds open{0};  ///< open seconds of the calendar of the ticket's policy; without one, of the desk's
  bool operator==(const Stay&) const = default;
};

/// The whole life of a ticket, also after it was finished: without gap from its opening to `now`. The last
/// stay is how it stands at `now`, and may have begun then; every other is longer than nothing. The timeline
/// is sorted and ends at or before `now`.
std::vector<Stay> list_stays(const Timeline& timeline, const RuleBook& book, base::Instant now);

}  // namespace supportctl::domain
