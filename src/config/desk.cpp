#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/nouns.hpp"
#include "config/values.hpp"
#include "config/words.hpp"

namespace supportctl::config {
namespace {

constexpr auto kDeskKeys =
    std::to_array<std::string_view>({"name", "time_zone", "currency", "business", "calendar", "close_after"});
constexpr auto kUserKeys = std::to_array<std::string_view>({"agent"});
constexpr auto kStoreKeys = std::to_array<std::string_view>({"path"});
constexpr auto kBandKeys = std::to_array<std::string_view>({"low", "high"});

/// Of all revenue between 25 and 75 per cent should come from repeat customers; 25 to 50 is usual for a shop,
/// and 75 is the upper end of a healthy service business.
struct Business {
  std::string_view word;
  double low;
  double high;
};
constexpr std::array kBusinesses = {Business{"retail", 0.25, 0.50}, Business{"service", 0.25, 0.75}};

void read_own_band(const Section& desk, domain::RepeatBand& band) {
  const Section own = desk.inner("business");
  own.allow_only(kBandKeys);
  const std::optional<double> low = own.number("low");
  const std::optional<double> high = own.number("high");
  if (!low || !high || !(0 <= *low && *low < *high && *high <= 1)) {
    desk.complain("business", "'business' in [desk] needs a 'low' below a 'high', both from 0.0 to 1.0");
    return;
  }
  band = {"custom", *low, *high};
}

void read_band(const Section& desk, domain::RepeatBand& band) {
  const toml::node* node = desk.find("business");
  if (node != nullptr && node->is_table()) {
    read_own_band(desk, band);
  } else if (const std::optional<std::string> word = desk.text("business")) {
    const auto* found = std::find_if(kBusinesses.begin(), kBusinesses.end(),
                                     [&](const auto& one) { return one.word == *word; });
    if (found == kBusinesses.end()) {
      desk.complain("business",
                    fmt::format("'business' in [desk] cannot be '{}': it is retail, service or {{ low = 0.3, "
                                "high = 0.6 }}",
                                *word));
    } else {
      band = {std::string(found->word), found->low, found->high};
    }
  }
  const bool is_named = !band.business.empty() && band.business != "custom";
  desk.record("business",
              is_named ? toml_text(band.business)
                       : fmt::format("{{ low = {}, high = {} }}", toml_text(band.low), toml_text(band.high)));
}

}  // namespace

void read_desk(Reading& reading, const toml::table& root, domain::Desk& desk) {
  const Section section = section_of(reading, root, "desk", kDeskKeys);
  take_text(section, "name", desk.name);
  take_zone(section, "time_zone", desk.zone);
  take_text(section, "currency", desk.currency);
  if (!is_currency(desk.currency)) {
    section.complain("currency",
                     fmt::format("'currency' in [desk] cannot be '{}': it is a code of three capital "
                                 "letters such as \"EUR\"",
                                 desk.currency));
  }
  read_band(section, desk.repeat_band);
  take_reference(section, "calendar", "calendar", reading.names.calendars, desk.calendar);
  take_work_time(section, "close_after", desk.close_after);
}

std::string read_user(Reading& reading, const toml::table& root) {
  const Section section = section_of(reading, root, "user", kUserKeys);
  std::string agent = section.text("agent").value_or("");
  section.record("agent", toml_text(agent));
  return agent;
}

std::string read_store_path(Reading& reading, const toml::table& root) {
  const Section section = section_of(reading, root, "store", kStoreKeys);
  std::string path;
  if (const std::optional<std::string> text = section.text("path")) {
    path = read_path(section, "path", {*text, section.find("path")->source()}).value_or("");
  }
  section.record("path", toml_text(path));
  return path;
}

}  // namespace supportctl::config
