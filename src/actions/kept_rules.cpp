#include "actions/kept_rules.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "supportctl/actions/holiday_files.hpp"
#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/rules_digest.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

using domain::CalendarVersion;

std::map<std::string, CalendarVersion> last_versions(const Session& session) {
  std::map<std::string, CalendarVersion> versions;
  store::visit_calendar_versions(session.store(), [&](const CalendarVersion& version) {
    versions.insert_or_assign(version.name, version);
  });
  return versions;
}

}  // namespace

std::string written_rules(const Session& session) {
  return domain::rules_digest(session.desk(), holiday_texts(session.desk()));
}

std::vector<std::string> keep_rules(Session& session, store::Writer& writer) {
  std::vector<std::string> changed;
  const auto last = last_versions(session);
  const domain::Desk desk = with_holidays(session.desk(), session.now());
  for (const auto& hours : desk.calendars) {
    CalendarVersion version{hours.name, std::nullopt, domain::encode_calendar(hours)};
    if (const auto known = last.find(hours.name); known != last.end()) {
      if (known->second.definition == version.definition) continue;
      const auto soonest = known->second.effective_at.value_or(base::Instant::min()) + base::Seconds{1};
      version.effective_at = std::max(session.now(), soonest);
      changed.push_back(hours.name);
    }
    session.book();  // has the versions of before
    writer.add_calendar_version(version);
    session.book().add_calendar_version(std::move(version));
  }
  writer.save_applied_rules(written_rules(session));
  return changed;
}

void keep_first_rules(Session& session, store::Writer& writer) {
  if (!store::find_applied_rules(session.store())) keep_rules(session, writer);
}

}  // namespace supportctl::actions
