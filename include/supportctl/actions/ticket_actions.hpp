#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/actions/session.hpp"
#include "supportctl/domain/facts.hpp"

/// What can be done with a ticket. Each action is one transaction: it loads the ticket, asks the rules, and
/// saves; it throws the refusal, or Failure{not_found}, or Failure{conflict}, and then nothing was written.
namespace supportctl::actions {

/// A customer named by key or e-mail; made when new and an e-mail is given.
struct CustomerChoice {
  std::string key;  ///< an existing customer's key or e-mail, or a new customer's key
  std::string email;
  std::string name;
};

struct NewTicket {
  CustomerChoice customer;
  std::string subject;
  std::string text;  ///< the customer's words
  std::string channel, product, owner, level;
  std::string kind, severity;  ///< words; "" for question and normal
  std::vector<std::string> tags;
  base::FieldMap fields;
  std::optional<base::Instant> opened_at;  ///< when it was before now
  domain::TicketId follows;
  std::string key;  ///< asked again with the same key and content, the same ticket is given
};
domain::TicketFact open_ticket(Session& session, const NewTicket& request);

/// What a change of a ticket meant for its follow-ups, in order of their ids.
struct FollowUpTurns {
  std::vector<domain::FollowUp> made;  ///< follow-ups and promises it added
  std::vector<domain::FollowUp> kept;  ///< promises it answered, in time or late
  std::vector<domain::FollowUp> owed;  ///< promises that were open before and still are
};

/// A ticket as a change left it.
struct TicketChange {
  domain::TicketFact fact;
  FollowUpTurns follow_ups;
};

/// Which ticket, and the revision it must still have, if the caller cares.
struct TicketTarget {
  domain::TicketId id;
  std::optional<std::int64_t> if_revision = std::nullopt;
};

struct Reply {
  std::string text;
  std::string channel;
  std::int64_t minutes = 0;
  std::optional<base::Instant> update_by;  ///< promises the next update
};
TicketChange reply(Session& session, const TicketTarget& target, const Reply& request);

TicketChange add_note(Session& session, const TicketTarget& target, const std::string& text,
                      std::int64_t minutes);

/// A call, visit or message that happened outside.
struct Contact {
  bool inbound = false;  ///< the customer came to us
  std::string text;
  std::string channel;
  std::int64_t minutes = 0;
  std::optional<base::Instant> at;  ///< when it was before now
};
/// An inbound contact about a closed ticket opens a new one that follows it, about a merged one it goes to
/// the ticket in which its matter goes on; that is then returned.
TicketChange log_contact(Session& session, const TicketTarget& target, const Contact& request);

TicketChange take(Session& session, const TicketTarget& target);
TicketChange assign(Session& session, const TicketTarget& target, const std::string& owner,
                    const std::string& text);

/// Attributes to set; what is not there stays. Tags are added and removed.
struct TicketAttributes {
  std::optional<std::string> subject, channel, product, kind, severity, customer;
  std::vector<std::string> add_tags, remove_tags;
  base::FieldMap fields;  ///< an empty value removes the field
};
TicketChange set_attributes(Session& session, const TicketTarget& target, const TicketAttributes& attributes);

/// The steps that only change the status; `text` is a message to the customer for pending, resolve and
/// decline (sent only when not empty), a note otherwise.
TicketChange set_pending(Session& session, const TicketTarget& target, const std::string& text);
TicketChange hold(Session& session, const TicketTarget& target, const std::string& text);
TicketChange resume(Session& session, const TicketTarget& target, const std::string& text);
TicketChange resolve(Session& session, const TicketTarget& target, const std::string& text);
/// `text` tells the customer what we can do instead.
TicketChange decline(Session& session, const TicketTarget& target, const std::string& text);
TicketChange reopen(Session& session, const TicketTarget& target, const std::string& text);
TicketChange close(Session& session, const TicketTarget& target, const std::string& text);

/// The matter of `target` goes on in `survivor`: one event that links them. Nothing is copied, moved or lost,
/// and unmerge undoes it: the ticket returns to the status it had.
TicketChange merge(Session& session, const TicketTarget& target, domain::TicketId survivor,
                   const std::string& text);
TicketChange unmerge(Session& session, const TicketTarget& target, const std::string& text);

}  // namespace supportctl::actions
