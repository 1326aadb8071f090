#include "domain/clock_spans.hpp"

#include <utility>

namespace supportctl::domain {
namespace {

bool goes_on(const ClockSpan& last, const ClockSpan& next) {
  return last.running == next.running && last.status == next.status && last.owner == next.owner &&
         last.level == next.level && last.calendar == next.calendar;
}

}  // namespace

ClockSpan stretch_of(const Ticket& ticket, base::Instant from, base::Instant to, std::int64_t cause) {
  ClockSpan stretch;
  stretch.from = from;
  stretch.to = to;
  stretch.status = ticket.status;
  stretch.owner = ticket.owner;
  stretch.level = ticket.level;
  stretch.cause = cause;
  return stretch;
}

std::string counting_calendar(const std::optional<WorkTime>& target, const std::string& calendar) {
  return target && target->unit == WorkTime::Unit::real ? "always" : calendar;
}

void add_stretch(std::vector<ClockSpan>& spans, ClockSpan stretch, bool is_last) {
  if (!spans.empty() && goes_on(spans.back(), stretch)) {
    spans.back().to = stretch.to;
  } else if (spans.empty() || is_last || stretch.from < stretch.to) {
    spans.push_back(std::move(stretch));
  }
}

}  // namespace supportctl::domain
