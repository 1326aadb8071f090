#include "supportctl/actions/customer_actions.hpp"

#include <fmt/core.h>

#include <utility>
#include <vector>

#include "actions/keyed_create.hpp"
#include "actions/mail_address.hpp"
#include "actions/record_name.hpp"
#include "actions/session_writer.hpp"
#include "actions/ticket_draft.hpp"
#include "supportctl/domain/refusal.hpp"
#include "supportctl/store/records.hpp"
#include "supportctl/store/ticket_list.hpp"

namespace supportctl::actions {
namespace {

/// All that makes two requests the same one.
std::string content_of(const domain::Customer& customer) {
  base::FieldMap content{{"key", customer.key},
                         {"name", customer.name},
                         {"email", customer.email},
                         {"segment", customer.segment},
                         {"account_owner", customer.account_owner}};
  for (const auto& [name, value] : customer.fields) content.emplace("field." + name, value);
  return base::encode_fields(content);
}

void set_fields(base::FieldMap& fields, const base::FieldMap& changes) {
  for (const auto& [name, value] : changes) {
    fields.erase(name);
    if (!value.empty()) fields.emplace(name, value);
  }
}

/// Of the customer's open tickets, which may be promised something else now.
void choose_policies(Session& session, store::Writer& writer, domain::CustomerId customer) {
  store::TicketFilter filter;
  filter.only_open = true;
  filter.customer = customer;
  std::vector<domain::TicketId> tickets;
  store::visit_tickets(session.store(), filter,
                       [&](const domain::TicketFact& fact) { tickets.push_back(fact.ticket.id); });
  for (const auto id : tickets) {
    TicketDraft draft(store::load_timeline(session.store(), id));
    auto changes = draft.policy_changes(session, writer);
    if (changes.empty()) continue;
    draft.promise(session, std::move(changes));
    draft.save(session, writer);
  }
}

}  // namespace

domain::Customer add_customer(Session& session, const NewCustomer& request) {
  domain::Customer customer;
  customer.key = require_record_name("a customer's key", request.key);
  customer.name = request.name.empty() ? customer.key : request.name;
  customer.email = require_mail_address(request.email);
  customer.segment = request.segment;
  customer.account_owner = request.account_owner;
  set_fields(customer.fields, request.fields);
  auto writer = writer_for(session);
  const KeyedCreate keyed(session.store(), request.create_key, content_of(customer));
  if (const auto record = keyed.existing()) return store::require_customer(session.store(), *record);
  customer.created_at = session.now();
  customer = writer.add_customer(std::move(customer));
  keyed.remember(writer, customer.key);
  finish(session, writer);
  return customer;
}

domain::Customer set_customer(Session& session, const std::string& key_or_email,
                              std::optional<std::int64_t> if_revision, const CustomerAttributes& attributes) {
  auto writer = writer_for(session);
  const auto before = store::require_customer(session.store(), key_or_email);
  const std::string look = "customer show " + before.key;
  require_revision(fmt::format("customer '{}'", before.key), before.revision, if_revision, look);
  auto customer = before;
  if (attributes.name) customer.name = attributes.name->empty() ? customer.key : *attributes.name;
  if (attributes.email) customer.email = require_mail_address(*attributes.email);
  if (attributes.segment) customer.segment = *attributes.segment;
  if (attributes.account_owner) customer.account_owner = *attributes.account_owner;
  set_fields(customer.fields, attributes.fields);
  if (customer == before) {
    throw base::Failure(domain::refuse(domain::Refusal::nothing_changed, {"change", before.key, look}));
  }
  customer = writer.save_customer(std::move(customer));
  if (customer.segment != before.segment) choose_policies(session, writer, customer.id);
  finish(session, writer);
  return customer;
}

}  // namespace supportctl::actions
