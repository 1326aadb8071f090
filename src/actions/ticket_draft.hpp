#pragma once

#include <cstdint>
#include <vector>

#include "supportctl/actions/session.hpp"
#include "supportctl/base/fields.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// Whether a ticket keeps the version of a policy it was promised under.
enum class Promise { kept, renewed };

/// A ticket on its way into the store: its timeline, with events that are not stored yet. Every way to write
/// a ticket goes through here, so its row and its deadlines always follow from its events. The transaction
/// is the caller's.
class TicketDraft {
 public:
  /// A ticket without events yet, which the first one opens.
  explicit TicketDraft(domain::TicketId id);
  /// A ticket as stored; the timeline is sorted and not empty.
  explicit TicketDraft(domain::Timeline stored);

  bool is_new() const { return stored_count_ == 0; }
  /// As of the last fold().
  const domain::TicketState& state() const { return state_; }

  /// Adds an event; gives it its ticket and number. The reference is good until the next one.
  domain::Event& add(domain::Event event);
  /// Takes the added events into the state.
  void fold();

  /// The policy the ticket should be under, kept in the store and known to the book, as changes of an event;
  /// empty where none matches, or it is that policy's already, in the config's version when renewed.
  base::FieldMap policy_changes(Session& session, store::Writer& writer,
                                Promise promise = Promise::kept) const;
  /// Puts the ticket under another policy: an event of the session's agent, now, which is folded at once.
  void promise(const Session& session, base::FieldMap changes);
  /// Puts changes into the event that opens a new ticket.
  void open_with(base::FieldMap changes);

  /// As of `session.now()`, or the last event if that is later.
  std::vector<domain::Deadline> deadlines(Session& session) const;

  /// Saves the folded state, the deadlines as of `session.now()`, and the added events.
  void save(Session& session, store::Writer& writer) const;

 private:
  domain::Timeline timeline_;  ///< sorted by fold()
  std::int64_t stored_count_ = 0;
  domain::TicketState state_;
};

}  // namespace supportctl::actions
