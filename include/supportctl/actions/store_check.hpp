#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "supportctl/actions/progress.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/domain/state_difference.hpp"

namespace supportctl::actions {

/// Something wrong with the store: what SQLite says of the file (then the difference is empty), or a value
/// that does not follow from its ticket's timeline.
struct StoreFinding {
  domain::StateDifference difference;
  std::string says;
};

/// What a check went through.
struct CheckedStore {
  std::int64_t tickets = 0;
  std::int64_t events = 0;
  std::int64_t findings = 0;
};

/// Checks the file, then folds every timeline again and holds it against the stored ticket, its follow-ups,
/// escalations and deadlines. Findings come as they are found, in order of tickets.
CheckedStore check_store(Session& session, const std::function<void(const StoreFinding&)>& visit,
                         const Progress& progress);

}  // namespace supportctl::actions
