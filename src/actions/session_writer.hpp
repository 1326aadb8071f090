#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "supportctl/actions/session.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// A transaction under the session's name, time and command.
store::Writer writer_for(const Session& session);

/// Commits, unless the session is a dry run: then the writer undoes everything when it goes.
void finish(const Session& session, store::Writer& writer);

/// Failure{conflict} when a caller who cares finds another revision than the one it knows. `record` is how
/// the message calls it, `look` the command that shows it.
void require_revision(std::string_view record, std::int64_t revision, std::optional<std::int64_t> if_revision,
                      std::string_view look);

}  // namespace supportctl::actions
