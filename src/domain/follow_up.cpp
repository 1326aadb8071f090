#include "supportctl/domain/follow_up.hpp"

#include <fmt/core.h>

#include <array>

#include "domain/record_id.hpp"

namespace supportctl::domain {
namespace {

constexpr std::array kEnded = {Standing::open, Standing::done,      Standing::cancelled,
                               Standing::kept, Standing::kept_late, Standing::withdrawn};
static_assert(kEnded.size() == base::all_words<FollowUpState>().size());

}  // namespace

std::string follow_up_text(FollowUpId id) {
  return fmt::format("F-{}", id.value);
}

base::Result<FollowUpId> parse_follow_up_id(std::string_view text) {
  return parse_record_id<FollowUpId>(text, 'F', "a follow-up");
}

Standing standing_of(const FollowUp& follow_up, base::Instant now) {
  if (follow_up.state != FollowUpState::open) return kEnded[static_cast<std::size_t>(follow_up.state)];
  if (follow_up.due_at > now) return Standing::open;
  return follow_up.promise && follow_up.due_at < now ? Standing::broken : Standing::due;
}

bool is_overdue(const FollowUp& follow_up, base::Instant now) {
  return follow_up.state == FollowUpState::open && follow_up.due_at < now;
}

}  // namespace supportctl::domain
