#include "heavy/ical/event.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "heavy/ical/recurrence.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::heavy {
namespace {

using std::chrono::days;

constexpr auto kSingle = std::to_array<std::string_view>(
    {"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "STATUS", "SUMMARY", "UID"});

/// Reads one VEVENT; false in a step is a finding.
class EventReader {
 public:
  EventReader(const Component& component, Zones& zones, Findings& findings)
      : component_(component), zones_(zones), findings_(findings) {}

  std::optional<Event> read() {
    event_.place = component_.place;
    event_.uid = text("UID");
    event_.name = decoded_text(text("SUMMARY"));
    event_.is_cancelled = capitals(text("STATUS")) == "CANCELLED";
    bool is_good = std::ranges::all_of(component_.lines, &ContentLine::is_good);
    is_good &= require_single();
    is_good &= read_first();
    is_good &= read_replaced();
    for (const ContentLine& line : component_.lines) is_good &= read_more(line);
    return is_good ? std::optional(std::move(event_)) : std::nullopt;
  }

 private:
  bool complain(Place place, std::string message) {
    findings_.add(place, std::move(message));
    return false;
  }

  std::string_view text(std::string_view name) const {
    const ContentLine* line = component_.find(name);
    return line == nullptr ? std::string_view{} : line->value();
  }

  bool require_single() {
    bool is_good = true;
    for (const ContentLine& line : component_.lines) {
      const bool is_second =
          std::ranges::count(kSingle, line.name()) > 0 && component_.find(line.name()) != &line;
      if (is_second)
        is_good = complain(line.place(), fmt::format("the event has two lines '{}'", line.name()));
    }
    return is_good;
  }

  /// The value, or the part of it at `text`, as a time of the zone that its line names.
  std::optional<Moment> moment(const ContentLine& line, std::string_view text) {
    if (!line.is_good()) return std::nullopt;
    const Place place = line.value_place(static_cast<std::size_t>(text.data() - line.value().data()));
    const std::optional<WrittenTime> time = parse_time(text);
    if (!time) {
      complain(place, fmt::format("'{}' cannot be '{}': write an existing day as '20261224', or a time as "
                                  "'20261224T120000'",
                                  line.name(), text));
      return std::nullopt;
    }
    const std::string zone(line.parameter("TZID"));
    if (time->is_utc) return Moment{time->civil, false, &zones_.utc()};
    if (time->is_day || zone.empty()) return Moment{time->civil, time->is_day, &zones_.home()};
    const Zone* found = zones_.find(zone, line.place());
    return found == nullptr ? std::nullopt : std::optional(Moment{time->civil, false, found});
  }

  bool read_first() {
    event_.first.start.zone = &zones_.home();
    const ContentLine* line = component_.find("DTSTART");
    const bool has_start = line != nullptr || complain(component_.place, "the event has no 'DTSTART'");
    const std::optional<Moment> start = has_start ? moment(*line, line->value()) : std::nullopt;
    event_.first.start = start.value_or(event_.first.start);
    return read_length(start) && start;
  }

  bool read_length(const std::optional<Moment>& start) {
    const ContentLine* end = component_.find("DTEND");
    const ContentLine* length = component_.find("DURATION");
    if (end != nullptr && length != nullptr) {
      return complain(length->place(), "the event has both 'DTEND' and 'DURATION'");
    }
    if (end != nullptr) return read_end(*end, start);
    return length == nullptr || read_duration(*length, length->value(), event_.first.length);
  }

  bool read_end(const ContentLine& line, const std::optional<Moment>& start) {
    const std::optional<Moment> end = moment(line, line.value());
    return end && start && measure(line, *start, *end, event_.first.length);
  }

  /// The length from `start` to `end`, where `line` has the end.
  bool measure(const ContentLine& line, const Moment& start, const Moment& end, Length& length) {
    if (start.is_day != end.is_day) {
      return complain(line.value_place(),
                      "the event begins with a day and ends with a time, or the other way round");
    }
    if (start.is_day) {
      length.days = floor<days>(end.civil) - floor<days>(start.civil);
    } else {
      length.time = end.instant() - start.instant();
    }
    const bool is_before = length.days < days{0} || length.time < base::Seconds{0};
    return !is_before || complain(line.value_place(), "the event ends before it begins");
  }

  bool read_duration(const ContentLine& line, std::string_view text, Length& length) {
    if (!line.is_good()) return false;
    const std::optional<Length> read = parse_length(text);
    if (!read) {
      return complain(
          line.value_place(),
          fmt::format("'{}' cannot be '{}': write a length such as 'P1D' or 'PT2H'", line.name(), text));
    }
    length = *read;
    return true;
  }

  bool read_replaced() {
    const ContentLine* line = component_.find("RECURRENCE-ID");
    if (line == nullptr) return true;
    if (!line->parameter("RANGE").empty()) {
      return complain(line->place(),
                      "'RECURRENCE-ID' with a 'RANGE' is not read: give the later events a UID of their own");
    }
    event_.replaces = moment(*line, line->value());
    return event_.replaces.has_value();
  }

  /// The lines of which an event may have several.
  bool read_more(const ContentLine& line) {
    if (line.name() == "EXRULE") {
      return complain(line.place(), "'EXRULE' is not read: list the days under 'EXDATE'");
    }
    if (line.name() == "RRULE") return read_rule(line);
    const bool is_list = line.name() == "RDATE" || line.name() == "EXDATE";
    bool is_good = true;
    if (is_list) {
      for (const std::string_view text : base::split(line.value(), ',')) is_good &= read_listed(line, text);
    }
    return is_good;
  }

  bool read_rule(const ContentLine& line) {
    const Moment& start = event_.first.start;
    const FirstTime first{start.civil, start.is_day, start.zone};
    const Recurrence nothing =
        recurrence_of(line.value(), first, first.civil, 0);  // only whether it is a rule
    if (!nothing.fault.empty()) return complain(line.value_place(), "'RRULE' " + nothing.fault);
    event_.rules.push_back(&line);
    return true;
  }

  bool read_listed(const ContentLine& line, std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::optional<Moment> start = moment(line, text.substr(0, slash));
    if (!start) return false;
    if (line.name() == "EXDATE") {
      event_.excluded.push_back(*start);
      return true;
    }
    Occurrence occurrence{*start, event_.first.length};
    if (slash != std::string_view::npos && !read_period(line, text.substr(slash + 1), occurrence))
      return false;
    event_.added.push_back(occurrence);
    return true;
  }

  /// What stands behind the slash of a period: its end, or how long it is.
  bool read_period(const ContentLine& line, std::string_view text, Occurrence& occurrence) {
    if (text.starts_with('P')) return read_duration(line, text, occurrence.length);
    const std::optional<Moment> end = moment(line, text);
    return end && measure(line, occurrence.start, *end, occurrence.length);
  }

  const Component& component_;
  Zones& zones_;
  Findings& findings_;
  Event event_;
};

}  // namespace

std::optional<Event> read_event(const Component& component, Zones& zones, Findings& findings) {
  return EventReader(component, zones, findings).read();
}

}  // namespace supportctl::heavy
