#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "supportctl/actions/session.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/domain/facts.hpp"

/// What can be done with a follow-up; each is one transaction that throws the refusal with nothing written.
namespace supportctl::actions {

struct NewFollowUp {
  domain::TicketId ticket;
  base::Instant due_at;
  std::string due_text = {};  ///< as it was written: "in 2h" asked again with the same key is the same
  std::string text;
  std::string owner;     ///< "" for the agent who adds it
  bool promise = false;  ///< the customer has been told
  std::string key;       ///< asked again with the same key and content, the same follow-up is given
};
domain::FollowUpFact add_follow_up(Session& session, const NewFollowUp& request);

/// Which follow-up, and the revision its ticket must still have, if the caller cares.
struct FollowUpTarget {
  domain::FollowUpId id;
  std::optional<std::int64_t> if_revision = std::nullopt;
};

/// `text` is a note; a promise is done only by a message to the customer: see ticket reply.
domain::FollowUpFact finish_follow_up(Session& session, const FollowUpTarget& target,
                                      const std::string& text);
domain::FollowUpFact snooze_follow_up(Session& session, const FollowUpTarget& target, base::Instant due_at,
                                      const std::string& text);
/// A promise is withdrawn only with the customer's own words, `consent`, which go before `text`.
domain::FollowUpFact cancel_follow_up(Session& session, const FollowUpTarget& target, const std::string& text,
                                      const std::string& consent);

}  // namespace supportctl::actions
