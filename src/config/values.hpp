#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/section.hpp"
#include "config/words.hpp"
#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/work_time.hpp"

namespace supportctl::config {

// Each of these reads the value of `key` into `value`, which keeps what it holds when the key is absent or
// wrong; what is wrong is a finding. What holds in the end is listed as a setting, unless it is nothing.

void take_text(const Section& section, std::string_view key, std::string& value);
void take_number(const Section& section, std::string_view key, double& value);

/// A list of texts, each once; returns them with their places.
std::vector<WrittenText> take_texts(const Section& section, std::string_view key,
                                    std::vector<std::string>& value);

/// A share such as "25%", as 0..1.
void take_share(const Section& section, std::string_view key, double& value);

/// A length of time, longer than nothing.
void take_work_time(const Section& section, std::string_view key, domain::WorkTime& value);
void take_work_time(const Section& section, std::string_view key, std::optional<domain::WorkTime>& value);
void take_length(const Section& section, std::string_view key, std::optional<base::Seconds>& value);

/// A time zone that can be loaded.
void take_zone(const Section& section, std::string_view key, std::string& value);

/// The name of one of the `noun`s called `names`.
void take_reference(const Section& section, std::string_view key, std::string_view noun,
                    const std::vector<std::string>& names, std::string& value);

/// "25%" as 0.25; nothing when the text is no percentage.
std::optional<double> parse_share(std::string_view text);
std::string share_text(double share);

/// A work time longer than nothing; otherwise a finding at `place`.
std::optional<domain::WorkTime> read_work_time(const Section& section, std::string_view key,
                                               std::string_view text, const Place& place);

/// A path as it is written, made absolute: from the folder of its file, or from the user's home behind "~/";
/// nothing, and a finding, when there is no home.
std::optional<std::string> read_path(const Section& section, std::string_view key, const WrittenText& text);

/// Complains unless `text` is one of `words`.
bool require_word(const Section& section, std::string_view key, const WrittenText& text,
                  std::span<const std::string_view> words);

/// Complains unless `text` is the name of one of the `noun`s called `names`.
void require_name(const Section& section, std::string_view key, const WrittenText& text,
                  std::string_view noun, const std::vector<std::string>& names);

/// A word of an enum.
template <class E>
void take_word(const Section& section, std::string_view key, E& value) {
  if (const std::optional<std::string> text = section.text(key)) {
    if (require_word(section, key, {*text, section.find(key)->source()}, base::all_words<E>())) {
      value = *base::find_word<E>(*text);
    }
  }
  section.record(key, toml_text(base::word(value)));
}

}  // namespace supportctl::config
