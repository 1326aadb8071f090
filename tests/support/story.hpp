#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "support/calendars.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/timeline.hpp"

namespace supportctl::test {

/// A timeline told in order: `Story().opened("...").replied("...").resolved("...")`.
class Story {
 public:
  explicit Story(domain::TicketId ticket = {1}) : ticket_(ticket) {}

  Story& opened(std::string_view when, base::FieldMap changes = {}) {
    return add(when, domain::EventKind::opened, std::move(changes));
  }
  Story& customer_wrote(std::string_view when) { return add(when, domain::EventKind::message_in); }
  Story& replied(std::string_view when, std::string actor = "mia") {
    add(when, domain::EventKind::message_out);
    timeline_.back().actor = std::move(actor);
    return *this;
  }
  Story& replied_by_machine(std::string_view when) {
    return add(when, domain::EventKind::message_out, {{"automatic", "1"}});
  }
  Story& pending(std::string_view when) { return add(when, domain::EventKind::pending); }
  Story& held(std::string_view when) { return add(when, domain::EventKind::held); }
  Story& resumed(std::string_view when) { return add(when, domain::EventKind::resumed); }
  Story& resolved(std::string_view when) { return add(when, domain::EventKind::resolved); }
  Story& reopened(std::string_view when) { return add(when, domain::EventKind::reopened); }
  Story& closed(std::string_view when) { return add(when, domain::EventKind::closed); }
  Story& changed(std::string_view when, base::FieldMap changes) {
    return add(when, domain::EventKind::changed, std::move(changes));
  }
  Story& promised(std::string_view when, std::int64_t id, std::string_view due) {
    return add(when, domain::EventKind::follow_up_added,
               {{"follow_up", std::to_string(id)}, {"promise", "1"}, {"due_at", std::string(due)}});
  }
  Story& planned(std::string_view when, std::int64_t id, std::string_view due) {
    return add(when, domain::EventKind::follow_up_added,
               {{"follow_up", std::to_string(id)}, {"due_at", std::string(due)}});
  }
  Story& add(std::string_view when, domain::EventKind kind, base::FieldMap changes = {}) {
    domain::Event event;
    event.ticket = ticket_;
    event.seq = static_cast<std::int64_t>(timeline_.size()) + 1;
    event.at = at(when);
    event.kind = kind;
    event.changes = std::move(changes);
    timeline_.push_back(std::move(event));
    return *this;
  }

  domain::Event& last() { return timeline_.back(); }

  /// In the order of telling.
  const domain::Timeline& told() const { return timeline_; }
  /// In the order of what happened.
  domain::Timeline timeline() const {
    domain::Timeline sorted = timeline_;
    domain::sort_timeline(sorted);
    return sorted;
  }
  domain::TicketState state() const { return domain::fold(timeline()); }

 private:
  domain::TicketId ticket_;
  domain::Timeline timeline_;
};

}  // namespace supportctl::test
