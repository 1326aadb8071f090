#include "heavy/ical/occurrences.hpp"

#include <map>
#include <set>
#include <string_view>

#include "heavy/ical/recurrence.hpp"

namespace supportctl::heavy {
namespace {

using std::chrono::days;
using std::chrono::local_days;

/// What an event leaves out: by instant, or by the day where it or the exclusion has no time of day.
class Exclusions {
 public:
  explicit Exclusions(const Event& event) {
    for (const Moment& moment : event.excluded) {
      if (moment.is_day || event.first.start.is_day) {
        days_.insert(floor<days>(moment.civil));
      } else {
        instants_.insert(moment.instant());
      }
    }
  }

  bool contain(const Occurrence& occurrence) const {
    const Moment& start = occurrence.start;
    if (days_.contains(floor<days>(start.civil))) return true;
    return !instants_.empty() && instants_.contains(start.instant());
  }

 private:
  std::set<local_days> days_;
  std::set<base::Instant> instants_;
};

}  // namespace

std::vector<Occurrence> occurrences_of(const Event& event, base::Civil end, std::size_t most,
                                       Findings& findings) {
  std::vector<Occurrence> all{event.first};
  const Moment& start = event.first.start;
  for (const ContentLine* rule : event.rules) {
    const FirstTime first{start.civil, start.is_day, start.zone};
    const Recurrence recurrence = recurrence_of(rule->value(), first, end, most);
    if (!recurrence.fault.empty()) findings.add(rule->value_place(), "'RRULE' " + recurrence.fault);
    for (const base::Civil civil : recurrence.times) {
      all.push_back({{civil, start.is_day, start.zone}, event.first.length});
    }
  }
  all.insert(all.end(), event.added.begin(), event.added.end());
  const Exclusions excluded(event);
  std::erase_if(all, [&](const Occurrence& one) { return excluded.contain(one); });
  return all;
}

void exclude_replaced(std::vector<Event>& events) {
  std::multimap<std::string_view, Moment> replaced;
  for (const Event& event : events) {
    if (event.replaces && !event.uid.empty()) replaced.emplace(event.uid, *event.replaces);
  }
  for (Event& event : events) {
    if (event.replaces) continue;
    const auto [from, to] = replaced.equal_range(event.uid);
    for (auto one = from; one != to; ++one) event.excluded.push_back(one->second);
  }
}

}  // namespace supportctl::heavy
