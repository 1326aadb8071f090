#include <array>

#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

constexpr auto kKeys = std::to_array<std::string_view>(
    {"name", "kind", "calendar", "contact", "accept_within", "update_every", "escalate_to"});
constexpr auto kEscalationKeys = std::to_array<std::string_view>({"share_max"});

}  // namespace

std::vector<domain::Level> read_levels(Reading& reading, const toml::table& root) {
  std::vector<domain::Level> levels;
  for (const auto& [name, section] : sections_of(reading, root, "level", kKeys)) {
    domain::Level level;
    level.name = name;
    take_word(section, "kind", level.kind);
    take_reference(section, "calendar", "calendar", reading.names.calendars, level.calendar);
    take_text(section, "contact", level.contact);
    take_work_time(section, "accept_within", level.accept_within);
    take_work_time(section, "update_every", level.update_every);
    take_texts(section, "escalate_to", level.people);
    levels.push_back(std::move(level));
  }
  return levels;
}

void read_escalation(Reading& reading, const toml::table& root, double& share_max) {
  take_share(section_of(reading, root, "escalation", kEscalationKeys), "share_max", share_max);
}

}  // namespace supportctl::config
