#pragma once

#include <string>
#include <vector>

#include "supportctl/actions/session.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// The digest of the config's rules as they are written, holiday files as bytes.
std::string written_rules(const Session& session);

/// Keeps the config's calendars, with their holidays, in the store where they differ from the last version it
/// has, which ends now; the names of those that were there with other hours.
std::vector<std::string> keep_rules(Session& session, store::Writer& writer);

/// The same in a store that never kept any; nothing otherwise.
void keep_first_rules(Session& session, store::Writer& writer);

}  // namespace supportctl::actions
