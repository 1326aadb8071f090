#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/domain/sla_clock.hpp"
#include "supportctl/domain/ticket.hpp"

namespace supportctl::domain {

/// A stretch of the ticket's life as it stands, begun by the event `cause`; whether the clock runs in it and
/// by which calendar is left to the clock.
ClockSpan stretch_of(const Ticket& ticket, base::Instant from, base::Instant to, std::int64_t cause);

/// The calendar by which a target counts whose rules name `calendar`: real time knows no closing.
std::string counting_calendar(const std::optional<WorkTime>& target, const std::string& calendar);

/// Prolongs the last span by the stretch that follows it, or adds it as a span of its own. A stretch without
/// length says nothing, except as a clock's only span and, when `is_last`, as the state it ends in.
void add_stretch(std::vector<ClockSpan>& spans, ClockSpan stretch, bool is_last);

}  // namespace supportctl::domain
