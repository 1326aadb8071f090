#pragma once

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
  std::string text;
  std::string owner;     ///< "" for the agent who adds it
  bool promise = false;  ///< the customer has been told
  std::string key;       ///< asked again with the same key and content, the same follow-up is given
};
domain::FollowUpFact add_follow_up(Session& session, const NewFollowUp& request);

/// `text` is a note; a promise is done only by a message to the customer: see ticket reply.
domain::FollowUpFact finish_follow_up(Session& session, domain::FollowUpId id, const std::string& text);
domain::FollowUpFact snooze_follow_up(Session& session, domain::FollowUpId id, base::Instant due_at,
                                      const std::string& text);
/// A promise is withdrawn only with the customer's own words, `consent`.
domain::FollowUpFact cancel_follow_up(Session& session, domain::FollowUpId id, const std::string& text,
                                      const std::string& consent);

}  // namespace supportctl::actions
