#include "config/values.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "supportctl/base/text.hpp"
#include "supportctl/base/time_zone.hpp"

namespace supportctl::config {
namespace {

/// The shortest text that parse_length reads back.
std::string length_source(base::Seconds length) {
  struct Unit {
    std::int64_t seconds;
    char letter;
  };
  for (const Unit& unit : {Unit{86400, 'd'}, Unit{3600, 'h'}, Unit{60, 'm'}}) {
    if (length.count() % unit.seconds == 0)
      return fmt::format("{}{}", length.count() / unit.seconds, unit.letter);
  }
  return fmt::format("{}s", length.count());
}

/// An error of a lower room as a finding about a key.
std::string refusal(const Section& section, std::string_view key, const base::Error& error) {
  const std::string_view joint = error.hint.empty() ? "" : "; ";
  return fmt::format("'{}' in {}: {}{}{}", key, section.title(), error.message, joint, error.hint);
}

std::string too_short(const Section& section, std::string_view key) {
  return fmt::format("'{}' in {} must be longer than nothing", key, section.title());
}

}  // namespace

void take_text(const Section& section, std::string_view key, std::string& value) {
  if (std::optional<std::string> text = section.text(key)) value = *std::move(text);
  if (!value.empty()) section.record(key, toml_text(value));
}

std::vector<WrittenText> take_texts(const Section& section, std::string_view key,
                                    std::vector<std::string>& value) {
  if (!section.has(key)) return {};
  std::vector<WrittenText> texts = section.texts(key);
  value.clear();
  for (const WrittenText& text : texts) {
    if (std::find(value.begin(), value.end(), text.value) != value.end()) {
      section.reading().complain(text.place, fmt::format("'{}' stands twice in '{}'", text.value, key));
    }
    value.push_back(text.value);
  }
  section.record(key, toml_text(value));
  return texts;
}

void take_number(const Section& section, std::string_view key, double& value) {
  value = section.number(key).value_or(value);
  section.record(key, toml_text(value));
}

void take_share(const Section& section, std::string_view key, double& value) {
  if (const std::optional<std::string> text = section.text(key)) {
    const std::optional<double> share = parse_share(*text);
    if (!share) {
      section.complain(key, fmt::format("'{}' in {} cannot be '{}': it is a share from \"0%\" to \"100%\"",
                                        key, section.title(), *text));
    }
    value = share.value_or(value);
  }
  section.record(key, toml_text(share_text(value)));
}

void take_work_time(const Section& section, std::string_view key, domain::WorkTime& value) {
  std::optional<domain::WorkTime> time = value;
  take_work_time(section, key, time);
  value = time.value_or(value);
}

void take_work_time(const Section& section, std::string_view key, std::optional<domain::WorkTime>& value) {
  if (const std::optional<std::string> text = section.text(key)) {
    value = read_work_time(section, key, *text, section.find(key)->source());
  }
  if (value) section.record(key, toml_text(domain::work_time_text(*value)));
}

void take_length(const Section& section, std::string_view key, std::optional<base::Seconds>& value) {
  const std::optional<std::string> text = section.text(key);
  if (!text) return;
  const base::Result<base::Seconds> length = domain::parse_length(*text);
  if (!length) {
    section.complain(key, refusal(section, key, length.error()));
  } else if (length->count() <= 0) {
    section.complain(key, too_short(section, key));
  } else {
    value = *length;
    section.record(key, toml_text(length_source(*length)));
  }
}

void take_zone(const Section& section, std::string_view key, std::string& value) {
  if (std::optional<std::string> name = section.text(key)) {
    if (!base::TimeZone::is_listed(*name)) {  // loading would cost more than all other reading
      if (const auto zone = base::TimeZone::load(*name); !zone)
        section.complain(key, refusal(section, key, zone.error()));
    }
    value = *std::move(name);
  }
  section.record(key, toml_text(value));
}

void take_reference(const Section& section, std::string_view key, std::string_view noun,
                    const std::vector<std::string>& names, std::string& value) {
  if (const std::optional<std::string> name = section.text(key)) {
    require_name(section, key, {*name, section.find(key)->source()}, noun, names);
    value = *name;
  }
  if (!value.empty()) section.record(key, toml_text(value));
}

std::optional<double> parse_share(std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  text.remove_suffix(1);
  double percent = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), percent);
  const bool is_whole = failure == std::errc{} && end == text.data() + text.size();
  if (!is_whole || !(percent >= 0 && percent <= 100)) return std::nullopt;
  return percent / 100;
}

std::string share_text(double share) {
  return fmt::format("{:.6g}%", share * 100);
}

std::optional<domain::WorkTime> read_work_time(const Section& section, std::string_view key,
                                               std::string_view text, const Place& place) {
  const base::Result<domain::WorkTime> time = domain::parse_work_time(text);
  if (!time) {
    section.reading().complain(place, refusal(section, key, time.error()));
    return std::nullopt;
  }
  if (time->amount <= 0) {
    section.reading().complain(place, too_short(section, key));
    return std::nullopt;
  }
  return *time;
}

std::optional<std::string> read_path(const Section& section, std::string_view key, const WrittenText& text) {
  namespace fs = std::filesystem;
  const Reading& reading = section.reading();
  const bool is_at_home = text.value.starts_with("~/");
  if (is_at_home && reading.home.empty()) {
    section.reading().complain(text.place, fmt::format("'{}' in {} cannot be '{}': HOME is not set", key,
                                                       section.title(), text.value));
    return std::nullopt;
  }
  const fs::path folder = is_at_home ? reading.home : folder_of(*text.place.path, reading.folder);
  return (folder / (is_at_home ? text.value.substr(2) : text.value)).lexically_normal().string();
}

bool require_word(const Section& section, std::string_view key, const WrittenText& text,
                  std::span<const std::string_view> words) {
  if (std::find(words.begin(), words.end(), text.value) != words.end()) return true;
  section.reading().complain(text.place, fmt::format("'{}' in {} cannot be '{}': it is {}", key,
                                                     section.title(), text.value, base::listed(words)));
  return false;
}

void require_name(const Section& section, std::string_view key, const WrittenText& text,
                  std::string_view noun, const std::vector<std::string>& names) {
  if (std::find(names.begin(), names.end(), text.value) != names.end()) return;
  const std::vector<std::string_view> words(names.begin(), names.end());
  section.reading().complain(
      text.place, fmt::format("'{}' in {}: there is no {} '{}'; {}", key, section.title(), noun, text.value,
                              suggestion(text.value, words)));
}

}  // namespace supportctl::config
