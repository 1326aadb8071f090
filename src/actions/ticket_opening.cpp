#include <fmt/core.h>

#include <algorithm>

#include "actions/customer_choice.hpp"
#include "actions/keyed_create.hpp"
#include "actions/ticket_edit.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/domain/ladder.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

namespace change = domain::change;

std::string joined_tags(std::vector<std::string> tags) {
  std::ranges::sort(tags);
  tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
  return domain::tags_text(tags);
}

void set_if_given(base::FieldMap& changes, std::string_view name, const std::string& value) {
  if (!value.empty()) changes.emplace(name, value);
}

base::FieldMap opening_changes(const Session& session, const NewTicket& request) {
  base::FieldMap changes;
  const auto& levels = session.desk().levels;
  set_if_given(changes, change::kSubject, request.subject);
  set_if_given(changes, change::kChannel, request.channel);
  set_if_given(changes, change::kProduct, request.product);
  set_if_given(changes, change::kKind, request.kind);
  set_if_given(changes, change::kSeverity, request.severity);
  set_if_given(changes, change::kTags, joined_tags(request.tags));
  if (!request.level.empty()) {
    changes.emplace(change::kLevel, domain::find_level(session.desk(), request.level).or_throw()->name);
  } else if (!levels.empty()) {
    changes.emplace(change::kLevel, levels.front().name);
  }
  if (request.follows) changes.emplace(change::kFollows, std::to_string(request.follows.value));
  for (const auto& [name, value] : request.fields) changes.emplace(fmt::format("field.{}", name), value);
  return changes;
}

/// All that makes two requests the same one.
std::string content_of(const NewTicket& request, base::FieldMap content) {
  content.emplace("customer", request.customer.key);
  content.emplace("email", request.customer.email);
  content.emplace("owner", request.owner);
  content.emplace("text", request.text);
  return base::encode_fields(content);
}

}  // namespace

domain::TicketFact open_ticket(Session& session, const NewTicket& request) {
  base::FieldMap changes = opening_changes(session, request);
  TicketEdit edit(session);
  const KeyedCreate keyed(session.store(), request.key, content_of(request, changes));
  if (const auto record = keyed.existing()) {
    return ticket_fact(session, domain::parse_ticket_id(*record).or_throw());
  }
  const auto customer = choose_customer(session, edit.writer(), request.customer);
  changes.emplace(change::kCustomer, std::to_string(customer.value));
  if (!request.owner.empty()) {
    changes.emplace(change::kOwner, store::require_agent(session.store(), request.owner).name);
  }
  if (request.opened_at && *request.opened_at > session.now()) {
    throw base::Failure(domain::refuse(
        domain::Refusal::in_the_future,
        {"open a ticket for", request.customer.key.empty() ? request.customer.email : request.customer.key,
         base::instant_text(*request.opened_at)}));
  }
  auto& opened = edit.add(domain::EventKind::opened, request.text, std::move(changes));
  opened.at = request.opened_at.value_or(session.now());
  opened.channel = request.channel;
  keyed.remember(edit.writer(), domain::ticket_text(edit.ticket().id));
  return edit.save().fact;
}

}  // namespace supportctl::actions
