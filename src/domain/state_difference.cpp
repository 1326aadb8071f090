#include "supportctl/domain/state_difference.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <utility>

#include "supportctl/base/text.hpp"

// A record is compared field by field through a table that says how each field reads as text, so that the two
// sides differ exactly where their texts do, and the difference can be shown as it is. Records that are equal
// cost one comparison and no text.
//
// Lists (follow-ups, escalations, deadlines) are walked side by side in the order of their keys, as two
// sorted files are: a key on one side only is one difference, a key on both is compared field by field.
//
// Worked example: the row of T-4 says pending since 10:00 and has F-2 (due 15:00) and F-3 (open); the
// timeline says open since 11:00 and has F-2 (due 16:00). Four differences: "status" pending / open,
// "status_since" 10:00 / 11:00, "F-2 due_at" 15:00 / 16:00, "F-3" open / nothing.

namespace supportctl::domain {
namespace {

std::string text(const std::string& value) {
  return value;
}
std::string text(std::int64_t value) {
  return std::to_string(value);
}
std::string text(bool value) {
  return value ? "yes" : "no";
}
std::string text(base::Instant value) {
  return base::instant_text(value);
}
std::string text(const std::optional<base::Instant>& value) {
  return value ? base::instant_text(*value) : "";
}
std::string text(TicketId id) {
  return id ? ticket_text(id) : "";
}
std::string text(CustomerId id) {
  return id ? std::to_string(id.value) : "";
}
std::string text(const std::optional<LevelTerms>& terms) {
  return terms ? std::string(base::trimmed(level_terms_text(*terms))) : "";
}
std::string text(const std::vector<std::string>& tags) {
  return tags_text(tags);
}
std::string text(const base::FieldMap& fields) {
  return std::string(base::trimmed(base::encode_fields(fields)));
}
template <class E>
requires std::is_enum_v<E> std::string text(E value) {
  return std::string(base::word(value));
}

template <class Record>
struct Field {
  std::string_view name;
  std::string (*read)(const Record&);
};

template <auto member, class Record>
std::string read_member(const Record& record) {
  return text(record.*member);
}
template <auto member>
std::string read_brief(const Escalation& escalation) {
  return text(escalation.brief.*member);
}

constexpr auto kTicketFields = std::to_array<Field<Ticket>>({
    {"revision", read_member<&Ticket::revision>},
    {"status", read_member<&Ticket::status>},
    {"kind", read_member<&Ticket::kind>},
    {"severity", read_member<&Ticket::severity>},
    {"subject", read_member<&Ticket::subject>},
    {"customer", read_member<&Ticket::customer>},
    {"channel", read_member<&Ticket::channel>},
    {"product", read_member<&Ticket::product>},
    {"owner", read_member<&Ticket::owner>},
    {"level", read_member<&Ticket::level>},
    {"policy", read_member<&Ticket::policy>},
    {"policy_version", read_member<&Ticket::policy_version>},
    {"tags", read_member<&Ticket::tags>},
    {"fields", read_member<&Ticket::fields>},
    {"origin", read_member<&Ticket::origin>},
    {"follows", read_member<&Ticket::follows>},
    {"merged_into", read_member<&Ticket::merged_into>},
    {"opened_at", read_member<&Ticket::opened_at>},
    {"updated_at", read_member<&Ticket::updated_at>},
    {"status_since", read_member<&Ticket::status_since>},
    {"first_response_at", read_member<&Ticket::first_response_at>},
    {"last_inbound_at", read_member<&Ticket::last_inbound_at>},
    {"last_outbound_at", read_member<&Ticket::last_outbound_at>},
    {"first_resolved_at", read_member<&Ticket::first_resolved_at>},
    {"resolved_at", read_member<&Ticket::resolved_at>},
    {"closed_at", read_member<&Ticket::closed_at>},
    {"reopenings", read_member<&Ticket::reopenings>},
    {"minutes", read_member<&Ticket::minutes>},
});

constexpr auto kFollowUpFields = std::to_array<Field<FollowUp>>({
    {"promise", read_member<&FollowUp::promise>},
    {"owner", read_member<&FollowUp::owner>},
    {"text", read_member<&FollowUp::text>},
    {"due_at", read_member<&FollowUp::due_at>},
    {"first_due_at", read_member<&FollowUp::first_due_at>},
    {"snoozes", read_member<&FollowUp::snoozes>},
    {"state", read_member<&FollowUp::state>},
    {"made_at", read_member<&FollowUp::made_at>},
    {"made_by", read_member<&FollowUp::made_by>},
    {"ended_at", read_member<&FollowUp::ended_at>},
});

constexpr auto kEscalationFields = std::to_array<Field<Escalation>>({
    {"from_level", read_member<&Escalation::from_level>},
    {"level", read_member<&Escalation::level>},
    {"reason", read_member<&Escalation::reason>},
    {"terms", read_member<&Escalation::terms>},
    {"state", read_member<&Escalation::state>},
    {"problem", read_brief<&Brief::problem>},
    {"effect", read_brief<&Brief::effect>},
    {"tried", read_brief<&Brief::tried>},
    {"promised", read_brief<&Brief::promised>},
    {"needed", read_brief<&Brief::needed>},
    {"customer_told", read_member<&Escalation::customer_told>},
    {"raised_at", read_member<&Escalation::raised_at>},
    {"raised_by", read_member<&Escalation::raised_by>},
    {"accepted_at", read_member<&Escalation::accepted_at>},
    {"accepted_by", read_member<&Escalation::accepted_by>},
    {"updated_at", read_member<&Escalation::updated_at>},
    {"returned_at", read_member<&Escalation::returned_at>},
    {"answer", read_member<&Escalation::answer>},
});

/// The deadline itself goes by the name of its clock, follow-up or escalation, and stands for its due_at.
constexpr auto kDeadlineFields = std::to_array<Field<Deadline>>({
    {"", read_member<&Deadline::due_at>},
    {"warn_at", read_member<&Deadline::warn_at>},
    {"owner", read_member<&Deadline::owner>},
});

/// Collects the differences of one ticket.
class Comparison {
 public:
  explicit Comparison(TicketId ticket) : ticket_(ticket) {}

  template <class Record, std::size_t count>
  void compare(const std::string& name, const std::array<Field<Record>, count>& fields, const Record& stored,
               const Record& folded) {
    if (stored == folded) return;
    const auto count_before = differences_.size();
    for (const auto& field : fields) add(joined(name, field.name), field.read(stored), field.read(folded));
    if (differences_.size() == count_before) throw std::logic_error("a field that no table compares");
  }

  /// `key_of` gives what the lists are sorted by, `name_of` how a record is called, `value_of` what stands
  /// for one that the other side does not have.
  template <class Record, std::size_t count, class Key, class Name, class Value>
  void compare_lists(const std::array<Field<Record>, count>& fields, const std::vector<Record>& stored,
                     const std::vector<Record>& folded, Key key_of, Name name_of, Value value_of) {
    auto left = stored.begin();
    auto right = folded.begin();
    while (left != stored.end() || right != folded.end()) {
      const bool only_left =
          right == folded.end() || (left != stored.end() && key_of(*left) < key_of(*right));
      const bool only_right =
          left == stored.end() || (right != folded.end() && key_of(*right) < key_of(*left));
      if (only_left) {
        add(name_of(*left), value_of(*left), "");
      } else if (only_right) {
        add(name_of(*right), "", value_of(*right));
      } else {
        compare(name_of(*left), fields, *left, *right);
      }
      if (!only_right) ++left;
      if (!only_left) ++right;
    }
  }

  std::vector<StateDifference> take() { return std::move(differences_); }

 private:
  static std::string joined(const std::string& name, std::string_view field) {
    if (name.empty() || field.empty()) return name + std::string(field);
    return fmt::format("{} {}", name, field);
  }

  void add(std::string field, std::string stored, std::string folded) {
    if (stored == folded) return;
    differences_.push_back({ticket_, std::move(field), std::move(stored), std::move(folded)});
  }

  TicketId ticket_;
  std::vector<StateDifference> differences_;
};

std::string deadline_name(const Deadline& deadline) {
  const auto kind = base::word(deadline.kind);
  if (deadline.item == 0) return fmt::format("deadline {}", kind);
  const bool of_level =
      deadline.kind == DeadlineKind::acceptance || deadline.kind == DeadlineKind::level_update;
  return fmt::format(
      "deadline {} {}", kind,
      of_level ? escalation_text(EscalationId{deadline.item}) : follow_up_text(FollowUpId{deadline.item}));
}

/// By what each deadline is about, which says nothing of when.
std::vector<Deadline> by_subject(std::vector<Deadline> deadlines) {
  std::ranges::stable_sort(deadlines, {}, [](const Deadline& d) { return std::pair(d.kind, d.item); });
  return deadlines;
}

/// Both sides have the deadline and disagree on a time that was counted in working hours. What was promised
/// or planned for a time is due then, whatever the calendars say.
bool is_counted_time(const StateDifference& difference) {
  const std::string_view field = difference.field;
  return !difference.stored.empty() && !difference.folded.empty() && !field.ends_with(" owner") &&
         field.find(" F-") == std::string_view::npos;
}

}  // namespace

std::vector<StateDifference> state_differences(const TicketState& stored, const TicketState& folded) {
  Comparison comparison(stored.ticket.id);
  comparison.compare("", kTicketFields, stored.ticket, folded.ticket);
  comparison.compare_lists(
      kFollowUpFields, stored.follow_ups, folded.follow_ups, [](const FollowUp& f) { return f.id; },
      [](const FollowUp& f) { return follow_up_text(f.id); },
      [](const FollowUp& f) { return text(f.state); });
  comparison.compare_lists(
      kEscalationFields, stored.escalations, folded.escalations, [](const Escalation& e) { return e.id; },
      [](const Escalation& e) { return escalation_text(e.id); },
      [](const Escalation& e) { return text(e.state); });
  return comparison.take();
}

std::vector<StateDifference> deadline_differences(TicketId ticket, const std::vector<Deadline>& stored,
                                                  const std::vector<Deadline>& folded) {
  if (stored == folded) return {};
  Comparison comparison(ticket);
  comparison.compare_lists(
      kDeadlineFields, by_subject(stored), by_subject(folded),
      [](const Deadline& d) { return std::pair(d.kind, d.item); }, deadline_name,
      [](const Deadline& d) { return text(d.due_at); });
  auto differences = comparison.take();
  for (auto& difference : differences) difference.by_calendar = is_counted_time(difference);
  return differences;
}

}  // namespace supportctl::domain
