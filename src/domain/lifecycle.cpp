#include "supportctl/domain/lifecycle.hpp"

#include <array>

// The lifecycle as one table: a row for each step, a column for each status, in each cell why not ("kYes"
// when it may). What a step leads to is the fold's matter (timeline.cpp).
//
// A closed ticket is final for the customer (a message opens a new ticket that follows it); an agent may
// still reopen it, add notes and see its promises through. A merged ticket takes notes; the rest is done
// where its matter is.

namespace supportctl::domain {
namespace {

using Verdict = std::optional<Refusal>;
constexpr Verdict kYes = std::nullopt;
constexpr Verdict kPending = Refusal::already_pending;
constexpr Verdict kOnHold = Refusal::already_on_hold;
constexpr Verdict kResolved = Refusal::already_resolved;
constexpr Verdict kDeclined = Refusal::already_declined;
constexpr Verdict kClosed = Refusal::already_closed;
constexpr Verdict kNotWaiting = Refusal::not_waiting;
constexpr Verdict kNotFinished = Refusal::not_finished;
constexpr Verdict kNotResolved = Refusal::not_resolved;
constexpr Verdict kFinished = Refusal::finished;
constexpr Verdict kNotMerged = Refusal::not_merged;

constexpr std::size_t kStatuses = base::all_words<Status>().size();
constexpr std::size_t kSteps = base::all_words<Step>().size();

struct StepRow {
  Step step;
  std::array<Verdict, kStatuses> verdicts;  // new, open, pending, on_hold, resolved, closed, declined
};

constexpr std::array kTable = {
    StepRow{Step::reply, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::note, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::log_inbound, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::log_outbound, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::take, {kYes, kYes, kYes, kYes, kFinished, kFinished, kFinished}},
    StepRow{Step::assign, {kYes, kYes, kYes, kYes, kFinished, kFinished, kFinished}},
    StepRow{Step::set, {kYes, kYes, kYes, kYes, kYes, kClosed, kYes}},
    StepRow{Step::pending, {kYes, kYes, kPending, kYes, kResolved, kClosed, kDeclined}},
    StepRow{Step::hold, {kYes, kYes, kYes, kOnHold, kResolved, kClosed, kDeclined}},
    StepRow{Step::resume, {kNotWaiting, kNotWaiting, kYes, kYes, kResolved, kClosed, kDeclined}},
    StepRow{Step::resolve, {kYes, kYes, kYes, kYes, kResolved, kClosed, kDeclined}},
    StepRow{Step::decline, {kYes, kYes, kYes, kYes, kResolved, kClosed, kDeclined}},
    StepRow{Step::reopen, {kNotFinished, kNotFinished, kNotFinished, kNotFinished, kYes, kYes, kYes}},
    StepRow{Step::close, {kNotResolved, kNotResolved, kYes, kNotResolved, kYes, kClosed, kYes}},
    StepRow{Step::follow_up, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::escalate, {kYes, kYes, kYes, kYes, kFinished, kFinished, kFinished}},
    StepRow{Step::merge, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    StepRow{Step::unmerge,
            {kNotMerged, kNotMerged, kNotMerged, kNotMerged, kNotMerged, kNotMerged, kNotMerged}},
};
static_assert(kTable.size() == kSteps);

}  // namespace

std::optional<Refusal> forbidden(Status status, Step step) {
  return kTable.at(static_cast<std::size_t>(step)).verdicts.at(static_cast<std::size_t>(status));
}

std::optional<base::Error> check_step(const Ticket& ticket, Step step) {
  if (ticket.merged_into) {
    if (step == Step::note || step == Step::unmerge) return std::nullopt;
    return refuse(Refusal::merged,
                  {base::word(step), ticket_text(ticket.id), ticket_text(ticket.merged_into)});
  }
  const auto refusal = forbidden(ticket.status, step);
  if (!refusal) return std::nullopt;
  return refuse(*refusal, {base::word(step), ticket_text(ticket.id)});
}

}  // namespace supportctl::domain
