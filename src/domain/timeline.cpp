#include "supportctl/domain/timeline.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "supportctl/base/text.hpp"

// A ticket is its timeline. Each kind of event has one row in kEffects: the status it leads to, and what else
// it does. Attributes travel in `changes` and are set whatever the kind, so that an import may open a ticket
// with any event.
//
// Worked example: opened 09:00 by the customer (status new); message_out 09:20 (open, first response 09:20);
// pending 09:21; message_in 11:00 (open again); resolved 11:30; message_in next day 08:00 (open, one
// reopening, no resolution any more but first_resolved_at stays 11:30).

namespace supportctl::domain {
namespace {

using base::FieldMap;

std::string_view text_of(const FieldMap& changes, std::string_view name) {
  const auto found = changes.find(name);
  return found == changes.end() ? std::string_view{} : std::string_view{found->second};
}

std::int64_t number_of(const FieldMap& changes, std::string_view name) {
  return base::parse_integer(text_of(changes, name)).value_or(0);
}

using Setter = void (*)(Ticket&, const std::string&);
struct Attribute {
  std::string_view name;
  Setter set;
};

constexpr std::array kAttributes = {
    Attribute{change::kSubject, [](Ticket& t, const std::string& v) { t.subject = v; }},
    Attribute{change::kCustomer,
              [](Ticket& t, const std::string& v) { t.customer.value = base::parse_integer(v).value_or(0); }},
    Attribute{change::kChannel, [](Ticket& t, const std::string& v) { t.channel = v; }},
    Attribute{change::kProduct, [](Ticket& t, const std::string& v) { t.product = v; }},
    Attribute{
        change::kKind,
        [](Ticket& t, const std::string& v) { t.kind = base::find_word<TicketKind>(v).value_or(t.kind); }},
    Attribute{change::kSeverity,
              [](Ticket& t, const std::string& v) {
                t.severity = base::find_word<TicketSeverity>(v).value_or(t.severity);
              }},
    Attribute{change::kOwner, [](Ticket& t, const std::string& v) { t.owner = v; }},
    Attribute{change::kLevel, [](Ticket& t, const std::string& v) { t.level = v; }},
    Attribute{change::kPolicy, [](Ticket& t, const std::string& v) { t.policy = v; }},
    Attribute{change::kPolicyVersion,
              [](Ticket& t, const std::string& v) { t.policy_version = base::parse_integer(v).value_or(0); }},
    Attribute{change::kTags, [](Ticket& t, const std::string& v) { t.tags = parse_tags(v); }},
    Attribute{change::kOrigin, [](Ticket& t, const std::string& v) { t.origin = v; }},
    Attribute{change::kFollows,
              [](Ticket& t, const std::string& v) { t.follows.value = base::parse_integer(v).value_or(0); }},
    Attribute{
        change::kMergedInto,
        [](Ticket& t, const std::string& v) { t.merged_into.value = base::parse_integer(v).value_or(0); }},
};

void set_attribute(Ticket& ticket, const std::string& name, const std::string& value) {
  if (name.starts_with(change::kFieldPrefix)) {
    const std::string field = name.substr(change::kFieldPrefix.size());
    if (value.empty()) {
      ticket.fields.erase(field);
    } else {
      ticket.fields[field] = value;
    }
    return;
  }
  const auto* row = std::ranges::find(kAttributes, name, &Attribute::name);
  if (row != kAttributes.end()) row->set(ticket, value);
}

template <class Record>
Record* find_record(std::vector<Record>& records, std::int64_t id) {
  const auto found = std::ranges::find_if(records, [&](const Record& r) { return r.id.value == id; });
  return found == records.end() ? nullptr : &*found;
}

void on_message_in(TicketState& state, const Event& event) {
  state.ticket.last_inbound_at = event.at;
}

void keep_promises(TicketState& state, const Event& event) {
  for (auto& follow_up : state.follow_ups) {
    if (!follow_up.promise || follow_up.state != FollowUpState::open) continue;
    follow_up.state = event.at <= follow_up.due_at ? FollowUpState::kept : FollowUpState::kept_late;
    follow_up.ended_at = event.at;
  }
}

void on_message_out(TicketState& state, const Event& event) {
  if (!is_personal(event)) return;
  state.ticket.last_outbound_at = event.at;
  if (!state.ticket.first_response_at) state.ticket.first_response_at = event.at;
  keep_promises(state, event);
}

void on_follow_up_added(TicketState& state, const Event& event) {
  FollowUp follow_up;
  follow_up.id.value = number_of(event.changes, change::kFollowUp);
  follow_up.ticket = event.ticket;
  follow_up.promise = !text_of(event.changes, change::kPromise).empty();
  follow_up.owner = text_of(event.changes, change::kOwner);
  follow_up.text = event.text;
  follow_up.due_at = base::parse_instant(text_of(event.changes, change::kDueAt)).value_or(event.at);
  follow_up.first_due_at = follow_up.due_at;
  follow_up.made_at = event.at;
  follow_up.made_by = event.actor;
  state.follow_ups.push_back(std::move(follow_up));
}

FollowUp* follow_up_of(TicketState& state, const Event& event) {
  return find_record(state.follow_ups, number_of(event.changes, change::kFollowUp));
}

void on_follow_up_done(TicketState& state, const Event& event) {
  auto* follow_up = follow_up_of(state, event);
  if (follow_up == nullptr || follow_up->state != FollowUpState::open) return;
  follow_up->state = FollowUpState::done;
  follow_up->ended_at = event.at;
}

void on_follow_up_snoozed(TicketState& state, const Event& event) {
  auto* follow_up = follow_up_of(state, event);
  if (follow_up == nullptr) return;
  follow_up->due_at = base::parse_instant(text_of(event.changes, change::kDueAt)).value_or(follow_up->due_at);
  ++follow_up->snoozes;
}

void on_follow_up_cancelled(TicketState& state, const Event& event) {
  auto* follow_up = follow_up_of(state, event);
  if (follow_up == nullptr || follow_up->state != FollowUpState::open) return;
  follow_up->state = follow_up->promise ? FollowUpState::withdrawn : FollowUpState::cancelled;
  follow_up->ended_at = event.at;
}

void on_escalated(TicketState& state, const Event& event) {
  Escalation escalation;
  escalation.id.value = number_of(event.changes, change::kEscalation);
  escalation.ticket = event.ticket;
  escalation.from_level = state.ticket.level;
  escalation.level = text_of(event.changes, change::kLevel);
  escalation.reason = text_of(event.changes, change::kReason);
  const auto terms = text_of(event.changes, change::kTerms);
  if (!terms.empty()) escalation.terms = parse_level_terms(terms);
  escalation.brief = {std::string(text_of(event.changes, change::kProblem)),
                      std::string(text_of(event.changes, change::kEffect)),
                      std::string(text_of(event.changes, change::kTried)),
                      std::string(text_of(event.changes, change::kPromised)),
                      std::string(text_of(event.changes, change::kNeeded))};
  escalation.customer_told = !text_of(event.changes, change::kTold).empty();
  escalation.raised_at = event.at;
  escalation.raised_by = event.actor;
  state.escalations.push_back(std::move(escalation));
}

Escalation* escalation_of(TicketState& state, const Event& event) {
  return find_record(state.escalations, number_of(event.changes, change::kEscalation));
}

void on_escalation_accepted(TicketState& state, const Event& event) {
  auto* escalation = escalation_of(state, event);
  if (escalation == nullptr) return;
  escalation->state = EscalationState::accepted;
  escalation->accepted_at = event.at;
  escalation->accepted_by = event.actor;
}

void on_escalation_updated(TicketState& state, const Event& event) {
  if (auto* escalation = escalation_of(state, event)) escalation->updated_at = event.at;
}

void on_escalation_returned(TicketState& state, const Event& event) {
  auto* escalation = escalation_of(state, event);
  if (escalation == nullptr) return;
  escalation->state = EscalationState::returned;
  escalation->returned_at = event.at;
  escalation->answer = event.text;
}

void set_status(Ticket& ticket, Status to, base::Instant at) {
  if (to != ticket.status) ticket.status_since = at;
  ticket.status = to;
}

/// Neither resolves nor closes it: nothing is lost when it is undone.
void on_merged(TicketState& state, const Event& event) {
  if (!state.unmerged_status) state.unmerged_status = state.ticket.status;
  set_status(state.ticket, Status::closed, event.at);
}

void on_unmerged(TicketState& state, const Event& event) {
  if (state.unmerged_status) set_status(state.ticket, *state.unmerged_status, event.at);
  state.unmerged_status.reset();
}

using Effect = void (*)(TicketState&, const Event&);
using NextStatus = std::optional<Status> (*)(Status);

template <Status to>
std::optional<Status> always(Status) {
  return to;
}

std::optional<Status> customer_wrote(Status from) {
  if (from == Status::pending || from == Status::resolved) return Status::open;
  return std::nullopt;
}

std::optional<Status> agent_wrote(Status from) {
  if (from == Status::new_) return Status::open;
  return std::nullopt;
}

struct EffectRow {
  EventKind kind;
  NextStatus status = nullptr;
  Effect effect = nullptr;
};

constexpr std::array kEffects = {
    EffectRow{EventKind::opened},
    EffectRow{EventKind::message_in, customer_wrote, on_message_in},
    EffectRow{EventKind::message_out, agent_wrote, on_message_out},
    EffectRow{EventKind::note},
    EffectRow{EventKind::taken},
    EffectRow{EventKind::assigned},
    EffectRow{EventKind::changed},
    EffectRow{EventKind::pending, always<Status::pending>},
    EffectRow{EventKind::held, always<Status::on_hold>},
    EffectRow{EventKind::resumed, always<Status::open>},
    EffectRow{EventKind::resolved, always<Status::resolved>},
    EffectRow{EventKind::declined, always<Status::declined>},
    EffectRow{EventKind::reopened, always<Status::open>},
    EffectRow{EventKind::closed, always<Status::closed>},
    EffectRow{EventKind::escalated, nullptr, on_escalated},
    EffectRow{EventKind::escalation_accepted, nullptr, on_escalation_accepted},
    EffectRow{EventKind::escalation_updated, nullptr, on_escalation_updated},
    EffectRow{EventKind::escalation_returned, nullptr, on_escalation_returned},
    EffectRow{EventKind::follow_up_added, nullptr, on_follow_up_added},
    EffectRow{EventKind::follow_up_done, nullptr, on_follow_up_done},
    EffectRow{EventKind::follow_up_snoozed, nullptr, on_follow_up_snoozed},
    EffectRow{EventKind::follow_up_cancelled, nullptr, on_follow_up_cancelled},
    EffectRow{EventKind::merged, nullptr, on_merged},
    EffectRow{EventKind::unmerged, nullptr, on_unmerged},
};
static_assert(kEffects.size() == base::all_words<EventKind>().size());

bool names_ticket_attributes(EventKind kind) {
  return kind != EventKind::follow_up_added && kind != EventKind::follow_up_done &&
         kind != EventKind::follow_up_snoozed && kind != EventKind::follow_up_cancelled;
}

void enter_status(Ticket& ticket, Status to, base::Instant at) {
  const bool was_open = is_open(ticket.status);
  if (!was_open && is_open(to)) {
    ++ticket.reopenings;
    ticket.resolved_at.reset();
    ticket.closed_at.reset();
  }
  if (to == Status::resolved || to == Status::declined || (to == Status::closed && was_open)) {
    ticket.resolved_at = at;
    if (!ticket.first_resolved_at) ticket.first_resolved_at = at;
  }
  if (to == Status::closed) ticket.closed_at = at;
  set_status(ticket, to, at);
}

/// What a merged ticket would have become shows when it is unmerged.
void change_status(TicketState& state, NextStatus next_status, base::Instant at) {
  Ticket& ticket = state.ticket;
  const auto next = next_status(state.unmerged_status.value_or(ticket.status));
  if (!next) return;
  if (!state.unmerged_status) return enter_status(ticket, *next, at);
  ticket.status = *state.unmerged_status;
  enter_status(ticket, *next, at);
  state.unmerged_status = std::exchange(ticket.status, Status::closed);
}

void open_ticket(Ticket& ticket, const Event& event) {
  ticket.id = event.ticket;
  ticket.opened_at = event.at;
  ticket.status_since = event.at;
  ticket.last_inbound_at = event.at;
}

}  // namespace

bool is_personal(const Event& event) {
  return text_of(event.changes, change::kAutomatic).empty();
}

void apply(TicketState& state, const Event& event) {
  Ticket& ticket = state.ticket;
  if (ticket.revision == 0) open_ticket(ticket, event);
  const EffectRow& row = kEffects.at(static_cast<std::size_t>(event.kind));
  if (row.effect != nullptr) row.effect(state, event);
  if (names_ticket_attributes(event.kind)) {
    for (const auto& [name, value] : event.changes) set_attribute(ticket, name, value);
  }
  if (row.status != nullptr) change_status(state, row.status, event.at);
  ticket.minutes += event.minutes;
  ticket.updated_at = event.at;
  ++ticket.revision;
}

void sort_timeline(Timeline& timeline) {
  std::ranges::sort(timeline, {}, [](const Event& event) { return std::pair(event.at, event.seq); });
}

Timeline timeline_until(const Timeline& timeline, base::Instant as_of) {
  return {timeline.begin(), std::ranges::upper_bound(timeline, as_of, {}, &Event::at)};
}

TicketState fold(const Timeline& timeline) {
  TicketState state;
  for (const auto& event : timeline) apply(state, event);
  return state;
}

}  // namespace supportctl::domain
