#include <array>

#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

constexpr auto kKeys =
    std::to_array<std::string_view>({"name", "contact", "calendar", "cost", "answer_within"});

}  // namespace

std::vector<domain::Channel> read_channels(Reading& reading, const toml::table& root) {
  std::vector<domain::Channel> channels;
  for (const auto& [name, section] : sections_of(reading, root, "channel", kKeys)) {
    domain::Channel channel;
    channel.name = name;
    take_text(section, "contact", channel.contact);
    take_reference(section, "calendar", "calendar", reading.names.calendars, channel.calendar);
    take_text(section, "cost", channel.cost);
    take_length(section, "answer_within", channel.answer_within);
    channels.push_back(std::move(channel));
  }
  return channels;
}

}  // namespace supportctl::config
