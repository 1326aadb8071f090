#include "supportctl/report/clock_proof_document.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/cells.hpp"
#include "report/clock_words.hpp"
#include "report/hours_part.hpp"
#include "supportctl/report/plain_words.hpp"
#include "supportctl/report/ticket_page.hpp"

namespace supportctl::report {
namespace {

using base::Instant;
using domain::ClockProof;
using domain::ClockState;

/// {0} is what is used and what is left, {1} the deadline, {2} the first warning.
constexpr auto kVerdicts = std::to_array<fmt::string_view>({
    "Running: {0}; due {1}.",
    "At risk since {2}: {0}; due {1}.",
    "Paused: {0}; no deadline until it runs again.",
    "Met: {0}.",
    "Breached: {0}; it was due {1}.",
    "Ended unanswered: {0}.",
    "Merged: {0} when the matter went on in another ticket.",
});
static_assert(kVerdicts.size() == base::all_words<ClockState>().size());

std::string heading_of(const ClockProof& proof) {
  auto name = name_words(base::word(proof.kind));
  if (!proof.escalation) return name;
  return fmt::format("{} by {} ({})", name, proof.level, escalation_text(proof.escalation));
}

std::string event_words(const domain::ProofEvent& event) {
  const auto by = event.actor.empty() ? "" : " by " + event.actor;
  return fmt::format("event {}, {}{}", event.seq, base::word(event.kind), by);
}

std::string calendar_phrase(const std::string& calendar) {
  return calendar == "always" ? "around the clock" : "in " + calendar_words(calendar);
}

std::string target_words(const domain::ProofTerms& terms) {
  if (!terms.target) return "no target";
  auto text = work_time_text(*terms.target);
  if (terms.target->unit != domain::WorkTime::Unit::business_days) return text;
  return fmt::format("{} ({})", text, exact_words(terms.budget));
}

std::string left_words(base::Seconds left) {
  if (left == base::Seconds{0}) return "none left";
  return fmt::format("{} {}", exact_words(std::chrono::abs(left)),
                     left < base::Seconds{0} ? "too much" : "left");
}

std::string holder_words(const domain::ClockSpan& span) {
  if (span.owner.empty() || span.level.empty()) return span.owner + span.level;
  return fmt::format("{}, {}", span.owner, span.level);
}

std::string note_words(const domain::UsedTime& used) {
  if (used.stretches == 0) return "uses up nothing";
  return used.stretches == 1 ? "" : fmt::format("{} stretches", used.stretches);
}

class ProofWriter {
 public:
  ProofWriter(const domain::TicketProof& all, const base::TimeZone& zone) : all_(all), zone_(zone) {}

  Document write() {
    document_.title = ticket_title(all_.view.fact.ticket) + ": how its clocks were counted";
    say(fmt::format("Counted up to {}, in the time of {}.", time(all_.at), zone_.name()));
    if (all_.clocks.empty()) say(nothing());
    for (const auto& proof : all_.clocks) add_clock(proof);
    add_hours();
    document_.closing = "Every figure follows from the events of the ticket and from these hours.";
    return std::move(document_);
  }

 private:
  std::string time(Instant at) const { return instant_words(at, zone_); }

  void say(std::string text) { document_.blocks.emplace_back(Paragraph{std::move(text)}); }

  std::string nothing() const {
    return all_.view.fact.ticket.policy.empty() ? "No policy applies to it, so no clock has a target."
                                                : "It has no such clock with a target.";
  }

  void add_clock(const ClockProof& proof) {
    document_.blocks.emplace_back(Heading{2, heading_of(proof)});
    say(verdict(proof));
    say(course(proof) + promise(proof));
    if (proof.terms.size() > 1) document_.blocks.emplace_back(terms_of(proof));
    document_.blocks.emplace_back(spans_of(proof));
    if (proof.derivation) document_.blocks.emplace_back(derivation_of(*proof.derivation, *proof.run.due_at));
  }

  std::string verdict(const ClockProof& proof) const {
    const auto& run = proof.run;
    const auto elapsed = exact_words(run.elapsed);
    if (!run.target)
      return fmt::format("{}: {} counted; it has no target.", name_words(base::word(run.state)), elapsed);
    const auto used = fmt::format("{} of {} used, {}", elapsed, target_words(proof.terms.back()),
                                  left_words(run.budget - run.elapsed));
    return fmt::format(fmt::runtime(kVerdicts.at(static_cast<std::size_t>(run.state))), used,
                       run.due_at ? time(*run.due_at) : "never", run.warn_at ? time(*run.warn_at) : "");
  }

  std::string course(const ClockProof& proof) const {
    const auto& run = proof.run;
    auto text = fmt::format("Started {} ({})", time(run.started_at), event_words(proof.started));
    if (proof.stopped)
      text += fmt::format(", stopped {} ({})", time(*run.stopped_at), event_words(*proof.stopped));
    return text + ". ";
  }

  std::string promise(const ClockProof& proof) const {
    const auto& terms = proof.terms.back();
    const auto counts =
        fmt::format("counts {} and pauses {}", calendar_phrase(terms.calendar), pauses_words(terms.paused));
    if (!proof.level.empty()) return fmt::format("It is what level {} owes; it {}.", proof.level, counts);
    if (terms.policy.empty()) return fmt::format("No policy applies; it {}.", counts);
    return fmt::format("Promised by policy {}, version {}{}; it {}.", terms.policy, terms.version,
                       recorded(terms.version), counts);
  }

  std::string recorded(domain::PolicyVersionId version) const {
    const auto found = all_.recorded_at.find(version);
    return found == all_.recorded_at.end() ? "" : " of " + time(found->second);
  }

  Exhibit terms_of(const ClockProof& proof) const {
    Table table{{{.name = "from"},
                 {.name = "policy"},
                 {.name = "version"},
                 {.name = "target"},
                 {.name = "kept"},
                 {.name = "counts"},
                 {.name = "because"}},
                {}};
    for (const auto& terms : proof.terms) {
      table.rows.push_back({time(terms.from), text_cell(terms.policy),
                            text_cell(terms.version == 0 ? "" : std::to_string(terms.version)),
                            target_words(terms), exact_words(terms.kept), calendar_phrase(terms.calendar),
                            event_words(terms.cause)});
    }
    return {"What it was held to: new terms keep what has elapsed.", std::move(table)};
  }

  Exhibit spans_of(const ClockProof& proof) const {
    Table table{{{.name = "from"},
                 {.name = "to"},
                 {.name = "clock"},
                 {.name = "held_by"},
                 {.name = "real"},
                 {.name = "counted"},
                 {.name = "because"}},
                {}};
    for (const auto& part : proof.spans) table.rows.push_back(span_row(part));
    const auto real = proof.spans.back().span.to - proof.spans.front().span.from;
    table.rows.push_back(
        {"in all", {}, {}, {}, exact_words(real), exact_words(proof.spans.back().elapsed), {}});
    return {fmt::format("Its spans: what they counted adds up to the {} that elapsed.",
                        exact_words(proof.run.elapsed)),
            std::move(table)};
  }

  Row span_row(const domain::ProofSpan& part) const {
    const auto& span = part.span;
    const auto runs = fmt::format("runs, {}", base::word(span.status));
    return {time(span.from),
            time(span.to),
            span.running ? runs : reason_words(part),
            text_cell(holder_words(span)),
            exact_words(span.to - span.from),
            exact_words(span.counted),
            part.cause ? event_words(*part.cause) : "new hours of " + span.calendar};
  }

  Exhibit derivation_of(const domain::Derivation& derivation, Instant due_at) const {
    Table table{{{.name = "from"}, {.name = "to"}, {.name = "open"}, {.name = "left"}, {.name = "note"}}, {}};
    for (const auto& used : derivation.used) {
      table.rows.push_back({time(used.from), time(used.to), exact_words(used.open), exact_words(used.left),
                            text_cell(note_words(used))});
    }
    return {fmt::format("The deadline: {} were left at {}; counted {} they end at {}.",
                        exact_words(derivation.left), time(derivation.from),
                        calendar_phrase(derivation.calendar), time(due_at)),
            std::move(table)};
  }

  void add_hours() {
    bool is_first = true;
    for (const auto& each : all_.hours) {
      if (each.hours.always) continue;
      if (std::exchange(is_first, false)) document_.blocks.emplace_back(Heading{2, "Hours"});
      const auto since = each.since ? ", since " + time(*each.since) : "";
      report::add_hours(document_, calendar_words(each.calendar) + since, each.hours);
    }
  }

  const domain::TicketProof& all_;
  const base::TimeZone& zone_;
  Document document_;
};

}  // namespace

Document clock_proof_document(const domain::TicketProof& proof, const base::TimeZone& zone) {
  return ProofWriter(proof, zone).write();
}

}  // namespace supportctl::report
