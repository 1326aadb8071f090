#include <algorithm>
#include <string_view>
#include <utility>

#include "actions/import.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/ingest/ticket_rows.hpp"

// A row tells a whole story in a few columns; here it becomes the steps that such a story has. What was done
// in the end is told to the customer with the last of the two times, and only once.
//
// Worked examples, opened 09:00, outcome "replaced":
//   answered 11:00                    opened, message 11:00 "replaced"
//   resolved 15:00                    opened, message 15:00 "replaced", resolved 15:00
//   answered 11:00, resolved 15:00    opened, message 11:00 without words, message 15:00 "replaced", resolved
//   answered and resolved 11:00       opened, message 11:00 "replaced", resolved 11:00
//   neither                           opened, with the outcome in a field: nobody knows when it was told

namespace supportctl::actions {
namespace {

namespace change = domain::change;
using domain::EventKind;
using domain::HistoryStep;
using ingest::ImportedTicket;

/// The identities of the steps. Stored as the origins of events: they never change.
constexpr std::string_view kOpened = "opened", kAnswered = "answered", kOutcome = "outcome",
                           kResolved = "resolved";

HistoryStep step_at(base::Instant at, EventKind kind, std::string_view identity) {
  HistoryStep step;
  step.at = at;
  step.kind = kind;
  step.activity = identity;
  step.identity = identity;
  return step;
}

HistoryStep opening_of(const ImportedTicket& ticket, ImportedPeople& people) {
  auto step = step_at(ticket.opened_at, EventKind::opened, kOpened);
  step.channel = ticket.channel;
  step.text = ticket.text;
  const auto say = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) step.attributes.emplace(name, value);
  };
  if (const auto customer = people.customer(ticket.customer, ticket.email, ticket.line)) {
    say(change::kCustomer, std::to_string(customer.value));
  }
  say(change::kSubject, ticket.subject);
  say(change::kProduct, ticket.product);
  say(change::kKind, base::word(ticket.kind));
  say(change::kSeverity, base::word(ticket.severity));
  say(change::kTags, domain::tags_text(ticket.tags));
  for (const auto& [name, value] : ticket.fields) say(std::string(change::kFieldPrefix) + name, value);
  if (!ticket.answered_at && !ticket.resolved_at) say("field.outcome", ticket.outcome);
  return step;
}

std::vector<HistoryStep> steps_of(const ImportedTicket& ticket, ImportedPeople& people) {
  std::vector<HistoryStep> steps{opening_of(ticket, people)};
  const auto actor = people.agent(ticket.actor);
  const auto add = [&](base::Instant at, EventKind kind, std::string_view identity, std::string_view text) {
    auto step = step_at(at, kind, identity);
    step.actor = actor;
    step.channel = kind == EventKind::message_out ? ticket.channel : "";
    step.text = text;
    if (!actor.empty()) step.attributes.emplace(change::kOwner, actor);
    steps.push_back(std::move(step));
  };
  const bool told_in_the_end =
      ticket.resolved_at && (!ticket.answered_at || *ticket.answered_at < *ticket.resolved_at);
  if (ticket.answered_at) {
    add(*ticket.answered_at, EventKind::message_out, kAnswered, told_in_the_end ? "" : ticket.outcome);
  }
  if (told_in_the_end && !ticket.outcome.empty()) {
    add(*ticket.resolved_at, EventKind::message_out, kOutcome, ticket.outcome);
  }
  if (ticket.resolved_at) add(*ticket.resolved_at, EventKind::resolved, kResolved, "");
  return steps;
}

}  // namespace

Imported import_tickets(Session& session, const ImportRequest& request) {
  const auto text = base::read_file(request.path);
  auto read = ingest::read_ticket_rows(text, request.path, request.map, zone_of(request.map));
  std::ranges::stable_sort(read.rows, {}, &ImportedTicket::opened_at);
  Import import(
      session, request,
      {std::move(read.header_text), std::move(read.rejected), std::move(read.diagnostics), read.rows.size()},
      read.rows.size());
  for (const auto& ticket : read.rows) import.write(ticket.case_id, steps_of(ticket, import.people()));
  return import.finish();
}

}  // namespace supportctl::actions
