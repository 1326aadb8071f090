#include "supportctl/store/writer.hpp"

#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
namespace {

/// `name` is what was asked for, `owner` whose name, key or e-mail it is.
base::Failure taken(std::string_view noun, std::string_view name, std::string_view owner) {
  return base::Failure({base::ErrorKind::conflict,
                        name == owner ? fmt::format("{} '{}' exists already", noun, name)
                                      : fmt::format("'{}' belongs to {} '{}'", name, noun, owner),
                        fmt::format("change it with 'supportctl {} set {}'", noun, owner)});
}

}  // namespace

Writer::Writer(const Store& store, const Run& run)
    : store_(store), run_(run), transaction_(std::make_unique<Transaction>(store.connection())) {}

Writer::~Writer() = default;

domain::TicketId Writer::next_ticket_id() {
  return {store_.connection().integer_of(R"sql(SELECT coalesce(max(id), 0) + 1 FROM ticket)sql")};
}

domain::FollowUpId Writer::next_follow_up_id() {
  return {store_.connection().integer_of(R"sql(SELECT coalesce(max(id), 0) + 1 FROM follow_up)sql")};
}

domain::EscalationId Writer::next_escalation_id() {
  return {store_.connection().integer_of(R"sql(SELECT coalesce(max(id), 0) + 1 FROM escalation)sql")};
}

std::int64_t Writer::run_id() {
  if (run_id_ != 0) return run_id_;
  store_.connection()
      .prepare(R"sql(INSERT INTO run (at, agent, command) VALUES ($at, $agent, $command))sql")
      .bind("$at", run_.at)
      .bind("$agent", run_.agent)
      .bind("$command", run_.command)
      .run();
  return run_id_ = store_.connection().last_insert_id();
}

domain::Customer Writer::add_customer(domain::Customer customer) {
  for (const auto& name : {customer.key, customer.email}) {
    if (name.empty()) continue;
    if (const auto other = find_customer(store_, name)) throw taken("customer", name, other->key);
  }
  customer.id.value =
      store_.connection().integer_of(R"sql(SELECT coalesce(max(id), 0) + 1 FROM customer)sql");
  return save_customer(std::move(customer));
}

domain::Customer Writer::save_customer(domain::Customer customer) {
  if (!customer.email.empty()) {
    const auto other = find_customer(store_, customer.email);
    if (other && other->id != customer.id) throw taken("customer", customer.email, other->key);
  }
  ++customer.revision;
  save_row(store_.connection(), customer, run_id());
  return customer;
}

domain::Agent Writer::add_agent(domain::Agent agent) {
  if (const auto other = find_agent(store_, agent.name)) throw taken("agent", agent.name, other->name);
  return save_agent(std::move(agent));
}

domain::Agent Writer::save_agent(domain::Agent agent) {
  ++agent.revision;
  save_row(store_.connection(), agent, run_id());
  return agent;
}

domain::PolicyVersionId Writer::keep_policy(const domain::Policy& policy) {
  return keep_policy_version(store_.connection(), policy, run_.at);
}

void Writer::add_calendar_version(const domain::CalendarVersion& version) {
  add_row(store_.connection(), version, run_id());
}

void Writer::save_applied_rules(std::string_view digest) {
  store::save_applied_rules(store_.connection(), digest, run_id());
}

void Writer::save_deadlines(domain::TicketId ticket, const std::vector<domain::Deadline>& deadlines) {
  replace_deadlines(store_.connection(), ticket, deadlines);
}

void Writer::save_state(const domain::TicketState& state, const std::vector<domain::Deadline>& deadlines) {
  Connection& connection = store_.connection();
  save_row(connection, state.ticket);
  for (const auto& follow_up : state.follow_ups) save_row(connection, follow_up);
  for (const auto& escalation : state.escalations) save_row(connection, escalation);
  replace_deadlines(connection, state.ticket.id, deadlines);
}

void Writer::append(const domain::Event& event) {
  if (event.seq > kMostEvents) {
    throw base::Failure(
        {base::ErrorKind::data,
         fmt::format("ticket '{}' cannot have more than {} events", ticket_text(event.ticket), kMostEvents),
         "close it and go on in a new one"});
  }
  add_row(store_.connection(), event, run_id());
  add_event_text(store_.connection(), event);
}

void Writer::remember_key(std::string_view key, std::string_view record, std::string_view content) {
  add_creation_key(store_.connection(), key, record, content);
}

void Writer::commit() {
  transaction_->commit();
}

}  // namespace supportctl::store
