#include <algorithm>
#include <set>

#include "actions/ticket_edit.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

namespace change = domain::change;

void set_if_new(base::FieldMap& changes, std::string_view name, const std::optional<std::string>& value,
                std::string_view before) {
  if (value && *value != before) changes.emplace(name, *value);
}

std::string changed_tags(const std::vector<std::string>& before, const TicketAttributes& attributes) {
  std::set<std::string> tags(before.begin(), before.end());
  tags.insert(attributes.add_tags.begin(), attributes.add_tags.end());
  for (const auto& tag : attributes.remove_tags) tags.erase(tag);
  return domain::tags_text({tags.begin(), tags.end()});
}

}  // namespace

TicketChange set_attributes(Session& session, const TicketTarget& target,
                            const TicketAttributes& attributes) {
  TicketEdit edit(session, target.id, target.if_revision);
  edit.require(domain::Step::set);
  const domain::Ticket& ticket = edit.ticket();
  base::FieldMap changes;
  set_if_new(changes, change::kSubject, attributes.subject, ticket.subject);
  set_if_new(changes, change::kChannel, attributes.channel, ticket.channel);
  set_if_new(changes, change::kProduct, attributes.product, ticket.product);
  set_if_new(changes, change::kKind, attributes.kind, base::word(ticket.kind));
  set_if_new(changes, change::kSeverity, attributes.severity, base::word(ticket.severity));
  if (attributes.customer) {
    const auto customer = store::require_customer(session.store(), *attributes.customer).id;
    if (customer != ticket.customer) changes.emplace(change::kCustomer, std::to_string(customer.value));
  }
  set_if_new(changes, change::kTags, changed_tags(ticket.tags, attributes), domain::tags_text(ticket.tags));
  for (const auto& [name, value] : attributes.fields) {
    const auto before = ticket.fields.find(name);
    if ((before == ticket.fields.end() ? "" : before->second) != value) {
      changes.emplace(std::string(change::kFieldPrefix) + name, value);
    }
  }
  if (changes.empty()) {
    const auto id = ticket_text(target.id);
    throw base::Failure(domain::refuse(domain::Refusal::nothing_changed,
                                       {base::word(domain::Step::set), id, "ticket show " + id}));
  }
  edit.add(domain::EventKind::changed, {}, std::move(changes));
  return edit.save();
}

}  // namespace supportctl::actions
