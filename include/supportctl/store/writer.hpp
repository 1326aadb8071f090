#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "supportctl/domain/agent.hpp"
#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/domain/deadline.hpp"
#include "supportctl/domain/event.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/store/store.hpp"

namespace supportctl::store {

class Transaction;

/// Of one ticket: as many as the full-text index can tell apart.
inline constexpr std::int64_t kMostEvents = 0xffff;

/// Who writes, when and by what command: kept with every record.
struct Run {
  base::Instant at;
  std::string agent;
  std::string command;
};

/// The only way to change the store: one transaction that holds the write lock from the start, rolled back
/// unless committed. Nothing a Writer has done is seen by others before commit().
class Writer {
 public:
  Writer(const Store& store, const Run& run);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// The id the next new record gets. Only meaningful until one is added.
  domain::TicketId next_ticket_id();
  domain::FollowUpId next_follow_up_id();
  domain::EscalationId next_escalation_id();

  /// The customer as stored: id and revision 1. Failure{conflict} when key or e-mail are taken.
  domain::Customer add_customer(domain::Customer customer);
  /// Counts the revision up.
  domain::Customer save_customer(domain::Customer customer);
  domain::Agent add_agent(domain::Agent agent);
  domain::Agent save_agent(domain::Agent agent);

  /// The version under which this policy is kept; a new one when its definition is new.
  domain::PolicyVersionId keep_policy(const domain::Policy& policy);

  /// Keeps what clocks are counted by from now on.
  void add_calendar_version(const domain::CalendarVersion& version);
  void save_applied_rules(std::string_view digest);

  /// Replaces the deadlines of a ticket that is otherwise as it was.
  void save_deadlines(domain::TicketId ticket, const std::vector<domain::Deadline>& deadlines);
  /// Saves a ticket, its follow-ups and escalations and replaces its deadlines.
  void save_state(const domain::TicketState& state, const std::vector<domain::Deadline>& deadlines);
  /// Adds an event whose ticket is saved; `seq` is set by the caller, `run` here. Its text becomes
  /// searchable. Failure{data} behind the last one a ticket can have.
  void append(const domain::Event& event);

  void remember_key(std::string_view key, std::string_view record, std::string_view content);

  void commit();

 private:
  const Store& store_;
  Run run_;
  std::unique_ptr<Transaction> transaction_;
  std::int64_t run_id_ = 0;

  std::int64_t run_id();
};

}  // namespace supportctl::store
