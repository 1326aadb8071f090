// What the events of a file close, on the wall clock of a calendar.
//
// An event of whole days names days, not instants: it closes them from midnight to midnight wherever the
// calendar stands. An event with times names instants, which are turned into the calendar's wall time; across
// a change of its clock it is cut in two, since in autumn the wall shows an hour twice and a stretch that
// ends in the second of them may end, as the wall shows it, before it begins.
//
// Example, for a calendar in Europe/Berlin. DTSTART;VALUE=DATE:20261224 with DTEND;VALUE=DATE:20261227 closes
// from 2026-12-24 00:00 to 2026-12-27 00:00, three days. DTSTART:20261231T110000Z with DURATION:PT6H closes
// from 12:00 to 18:00 on New Year's Eve. DTSTART;TZID=America/New_York:20261126T090000 until 17:00 there,
// each year on the fourth Thursday of November, closes from 15:00 to 23:00; in 2026 that is the 26th, in 2027
// the 25th.
#include "supportctl/heavy/holiday_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "heavy/ical/occurrences.hpp"

namespace supportctl::heavy {
namespace {

using namespace std::chrono;

// Nobody has records from before, and other readers of days do not take them.
constexpr local_days kFirstDay{year{1900} / 1 / 1};
// Every day of more than a century, or of each of five offices since 2000.
constexpr std::size_t kMostDays = 50'000;

/// The stretches of wall time that occurrences close.
class ClosedTimes {
 public:
  ClosedTimes(const base::TimeZone& zone, base::Civil end) : zone_(zone), end_(end) {}

  /// False when the file closes too much to be one of holidays.
  bool add(const Occurrence& occurrence, const std::string& name) {
    const Moment& start = occurrence.start;
    const Length& length = occurrence.length;
    if (start.is_day) {
      add_civil(start.civil, start.civil + std::max(days{1}, length.days + ceil<days>(length.time)), name);
    } else {
      add_real(start.instant(), start.zone->to_instant(start.civil + length.days) + length.time, name);
    }
    return ++days_ <= kMostDays;
  }

  std::vector<domain::ClosedTime> take() { return std::move(closed_); }

 private:
  void add_real(base::Instant from, base::Instant to, const std::string& name) {
    while (from < to && zone_.to_civil(from) < end_) {
      const base::Instant next = std::min(zone_.next_transition(from).value_or(to), to);
      const base::Civil civil = zone_.to_civil(from);
      add_civil(civil, civil + (next - from), name);
      from = next;
    }
  }

  void add_civil(base::Civil from, base::Civil to, const std::string& name) {
    const base::Civil first = std::max<base::Civil>(from, kFirstDay);
    const base::Civil last = std::min(to, end_);
    if (first >= last) return;
    days_ += static_cast<std::size_t>((last - first) / days{1});
    closed_.push_back({first, last, name});
  }

  const base::TimeZone& zone_;
  base::Civil end_;
  std::size_t days_ = 0;  ///< closed so far, each begun one counted for each event
  std::vector<domain::ClosedTime> closed_;
};

std::vector<Event> read_events(const std::vector<Component>& components, Zones& zones, Findings& findings) {
  std::vector<Event> events;
  for (const Component& component : components) {
    if (component.kind != "VEVENT" || components[component.parent].kind != "VCALENDAR") continue;
    if (std::optional<Event> event = read_event(component, zones, findings))
      events.push_back(*std::move(event));
  }
  exclude_replaced(events);
  return events;
}

}  // namespace

HolidayFile read_holiday_file(std::string_view text, const std::string& file, const base::TimeZone& zone,
                              local_days end) {
  Findings findings(file);
  const std::vector<Component> components = read_components(text, findings);
  Zones zones(components, zone, end + days{1}, findings);
  ClosedTimes closed(zone, end);
  for (const Event& event : read_events(components, zones, findings)) {
    if (event.is_cancelled) continue;
    for (const Occurrence& occurrence : occurrences_of(event, end + days{1}, kMostDays, findings)) {
      if (closed.add(occurrence, event.name)) continue;
      findings.add(event.place, fmt::format("the file closes more than {} days up to this event", kMostDays));
      return {{}, findings.take()};
    }
  }
  if (!findings.empty()) return {{}, findings.take()};
  return {closed.take(), {}};
}

}  // namespace supportctl::heavy
