#include "supportctl/domain/clock_proof.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "domain/clock_settlement.hpp"
#include "domain/clock_spans.hpp"
#include "supportctl/domain/timeline.hpp"

// A clock says what it counted; a proof says why, in steps small enough to be checked with a wall calendar.
// Nothing is measured anew: the spans are the clock's own, cut where new terms or new hours began to hold, so
// that each part has one target and one set of hours, and what the parts count adds up to what the clock
// counted.
//
// The deadline is where the target is used up. When that is still to come, or would have come after the stop,
// the derivation starts at the end of the last span with what is then left; when it came before, at the start
// of the span in which it came. From there open stretches are used up one after the other. Business days may
// end later than their last open second: the time until then is told as one more, that used up nothing.
//
// Worked example, resolution 8h in hours 09:00-17:00: opened Monday 15:00, under a 4h policy from 16:30 on,
// now Tuesday 09:30. Two parts: Monday 15:00-16:30, 1h30m counted of 8h; then until now, half an hour on
// Monday and half an hour on Tuesday, 1h counted of 4h, 2h30m in all. Left are 1h30m: from Tuesday 09:30 open
// until 11:00, which is the deadline.

namespace supportctl::domain {
namespace {

using base::Instant;
using base::Seconds;

Seconds counted_until(const ClockRun& run, Instant at, const RuleBook& book) {
  Seconds sum{0};
  for (const auto& span : run.spans) {
    if (!span.running || span.from >= at) continue;
    sum += book.calendar(span.calendar).between(span.from, std::min(span.to, at));
  }
  return sum;
}

/// Those in the middle together where they are too many.
std::vector<UsedTime> abbreviated(const std::vector<UsedTime>& used) {
  if (used.size() <= kMostUsed) return used;
  constexpr std::ptrdiff_t kFirst = kMostUsed / 2, kLast = kMostUsed - kFirst - 1;
  const auto middle = used.begin() + kFirst, tail = used.end() - kLast;
  UsedTime together{middle->from, std::prev(tail)->to, tail - middle, Seconds{0}, std::prev(tail)->left};
  for (auto each = middle; each != tail; ++each) together.open += each->open;
  std::vector<UsedTime> shown(used.begin(), middle);
  shown.push_back(together);
  shown.insert(shown.end(), tail, used.end());
  return shown;
}

/// Where the derivation starts, and what was left of the target there.
Derivation start_of_derivation(const ClockRun& run) {
  Seconds left = run.budget;
  for (const auto& span : run.spans) {
    if (!span.running) continue;
    if (left <= span.counted) return {span.from, left, span.calendar, {}};
    left -= span.counted;
  }
  return {run.spans.back().to, left, run.spans.back().calendar, {}};
}

std::optional<Derivation> derive(const ClockRun& run, const RuleBook& book) {
  if (!run.due_at) return std::nullopt;
  Derivation derivation = start_of_derivation(run);
  std::vector<UsedTime> used;
  Seconds left = derivation.left;
  Instant end = derivation.from;
  book.calendar(derivation.calendar).visit_open(derivation.from, *run.due_at, [&](OpenStretch stretch) {
    if (left == Seconds{0}) return false;
    const Seconds open = std::min(left, stretch.to - stretch.from);
    left -= open;
    end = stretch.from + open;
    used.push_back({stretch.from, end, 1, open, left});
    return true;
  });
  if (end < *run.due_at) used.push_back({end, *run.due_at, 0, Seconds{0}, left});
  derivation.used = abbreviated(used);
  return derivation;
}

class Prover {
 public:
  Prover(const Timeline& timeline, const RuleBook& book) : book_(book) {
    TicketState state;
    for (const auto& event : timeline) {
      apply(state, event);
      moments_[event.seq] = {{event.seq, event.kind, event.actor}, state.ticket.merged_into};
    }
  }

  ClockProof prove(const Clock& clock) const {
    ClockProof proof;
    proof.kind = static_cast<DeadlineKind>(clock.kind);
    proof.terms = terms_of(clock);
    complete(proof, clock);
    return proof;
  }

  ClockProof prove(const LevelClock& clock) const {
    ClockProof proof;
    proof.kind = clock.kind;
    proof.escalation = clock.escalation;
    proof.level = clock.level;
    ProofTerms& terms = proof.terms.emplace_back();
    terms.from = clock.started_at;
    terms.cause = event(clock.spans.front().cause);
    terms.target = clock.target;
    terms.budget = clock.budget;
    terms.calendar = clock.spans.front().calendar;
    complete(proof, clock);
    return proof;
  }

 private:
  struct Moment {
    ProofEvent event;
    TicketId merged_into;  ///< after it
  };

  const ProofEvent& event(std::int64_t seq) const { return moments_.at(seq).event; }

  void complete(ClockProof& proof, const ClockRun& run) const {
    proof.run = run;
    proof.started = event(run.spans.front().cause);
    if (run.stopped_at) proof.stopped = event(run.stopped_by);
    for (const auto& span : run.spans) add_parts(proof, span);
    proof.derivation = derive(run, book_);
  }

  std::vector<ProofTerms> terms_of(const Clock& clock) const {
    std::vector<ProofTerms> terms(clock.retargets.size() + 1);
    terms.front().from = clock.started_at;
    terms.front().cause = event(clock.spans.front().cause);
    for (std::size_t i = 0; i < clock.retargets.size(); ++i) {
      const auto& retarget = clock.retargets[i];
      terms[i].policy = retarget.policy_before;
      terms[i].version = retarget.version_before;
      terms[i].target = retarget.target_before;
      terms[i + 1].from = retarget.at;
      terms[i + 1].cause = event(retarget.cause);
    }
    terms.back().policy = clock.policy;
    terms.back().version = clock.policy_version;
    terms.back().target = clock.target;
    for (auto& each : terms) measure(each, clock);
    return terms;
  }

  void measure(ProofTerms& terms, const Clock& clock) const {
    const auto kind = static_cast<std::size_t>(clock.kind);
    const Policy* policy = book_.policy_version(terms.version);
    terms.paused = policy == nullptr ? default_pauses().at(kind) : policy->paused.at(kind);
    terms.calendar =
        counting_calendar(terms.target, policy == nullptr ? book_.desk().calendar : policy->calendar);
    terms.kept = counted_until(clock, terms.from, book_);
    if (!terms.target) return;
    const auto budget = target_seconds(*terms.target, clock.started_at, book_.calendar(terms.calendar));
    terms.budget = budget.value_or(Seconds{0});
  }

  /// The parts of a span, between which terms or hours changed.
  void add_parts(ClockProof& proof, const ClockSpan& span) const {
    std::set<Instant> ends{span.to};
    const auto cut_at = [&](Instant at) {
      if (span.from < at && at < span.to) ends.insert(at);
    };
    for (const auto& terms : proof.terms) cut_at(terms.from);
    for (const auto at : book_.calendar(span.calendar).changes()) cut_at(at);
    ClockSpan part = span;
    for (const auto end : ends) {
      part.to = end;
      part.open = book_.calendar(span.calendar).between(part.from, part.to);
      part.counted = part.running ? part.open : Seconds{0};
      add_part(proof, part, part.from == span.from);
      part.from = end;
    }
  }

  void add_part(ClockProof& proof, const ClockSpan& span, bool is_first) const {
    ProofSpan part;
    part.span = span;
    part.elapsed = span.counted;
    if (!proof.spans.empty()) part.elapsed += proof.spans.back().elapsed;
    const auto holds = [&](const ProofTerms& terms) { return terms.from <= span.from; };
    const auto in_force = std::find_if(proof.terms.rbegin(), proof.terms.rend(), holds);
    part.terms = static_cast<std::size_t>(proof.terms.rend() - in_force) - 1;
    part.merged_into = moments_.at(span.cause).merged_into;
    if (is_first) {
      part.cause = event(span.cause);
    } else if (in_force->from == span.from) {
      part.cause = in_force->cause;
    }
    proof.spans.push_back(std::move(part));
  }

  const RuleBook& book_;
  std::map<std::int64_t, Moment> moments_;  ///< by seq
};

/// From the first start to the last end or deadline of what counts by a calendar.
struct Window {
  Instant from = Instant::max(), to = Instant::min();

  void take_in(Instant begin, Instant end) {
    from = std::min(from, begin);
    to = std::max(to, end);
  }
};

/// The days with hours of their own that a window meets.
void keep_days(CalendarHours& hours, const Window& window, const base::TimeZone& zone) {
  using std::chrono::days;
  const auto first = std::chrono::floor<days>(zone.to_civil(window.from));
  const auto last = std::chrono::floor<days>(zone.to_civil(window.to));
  std::erase_if(hours.days, [&](const auto& day) { return day.first < first || day.first > last; });
}

void add_hours(std::vector<ProofHours>& all, const std::string& name, const Calendar& calendar,
               const Window& window) {
  std::vector<std::optional<Instant>> begins{std::nullopt};
  for (const auto at : calendar.changes()) {
    if (at <= window.from) {
      begins = {at};
    } else if (at < window.to) {
      begins.emplace_back(at);
    }
  }
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const Instant from = std::max(window.from, begins[i].value_or(window.from));
    const Instant to = i + 1 < begins.size() ? *begins[i + 1] : window.to;
    all.push_back({name, begins[i], calendar.hours_at(from)});
    keep_days(all.back().hours, {from, to}, calendar.zone());
  }
}

}  // namespace

std::vector<ClockProof> prove_clocks(const Timeline& timeline, const std::vector<Clock>& clocks,
                                     const std::vector<LevelClock>& level_clocks, const RuleBook& book) {
  const Prover prover(timeline, book);
  std::vector<ClockProof> proofs;
  for (const auto& clock : clocks) proofs.push_back(prover.prove(clock));
  for (const auto& clock : level_clocks) proofs.push_back(prover.prove(clock));
  return proofs;
}

std::vector<ProofHours> hours_used(const std::vector<ClockProof>& proofs, const RuleBook& book) {
  std::map<std::string, Window> windows;
  for (const auto& proof : proofs) {
    for (const auto& part : proof.spans) windows[part.span.calendar].take_in(part.span.from, part.span.to);
    if (const auto& derived = proof.derivation)
      windows[derived->calendar].take_in(derived->from, *proof.run.due_at);
  }
  std::vector<ProofHours> all;
  for (const auto& [name, window] : windows) add_hours(all, name, book.calendar(name), window);
  return all;
}

}  // namespace supportctl::domain
