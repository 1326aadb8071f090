#include "actions/session_writer.hpp"

#include <fmt/core.h>

#include "supportctl/base/error.hpp"

namespace supportctl::actions {

store::Writer writer_for(const Session& session) {
  const Terms& terms = session.terms();
  return store::Writer(session.store(), {terms.now, terms.agent, terms.command});
}

void finish(const Session& session, store::Writer& writer) {
  if (!session.terms().dry_run) writer.commit();
}

void require_revision(std::string_view record, std::int64_t revision, std::optional<std::int64_t> if_revision,
                      std::string_view look) {
  if (!if_revision || *if_revision == revision) return;
  throw base::Failure({base::ErrorKind::conflict,
                       fmt::format("{} has revision {}, not {}", record, revision, *if_revision),
                       fmt::format("look again with 'supportctl {}'", look)});
}

}  // namespace supportctl::actions
