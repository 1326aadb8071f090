#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/calendar.hpp"
#include "supportctl/domain/kinds.hpp"
#include "supportctl/domain/policy.hpp"
#include "supportctl/domain/work_time.hpp"

namespace supportctl::domain {

/// A way customers reach the desk, as published.
struct Channel {
  std::string name;
  std::string contact;
  std::string calendar;
  std::string cost;
  std::optional<base::Seconds> answer_within;
};

/// A rung of the escalation ladder.
struct Level {
  std::string name;
  LevelKind kind = LevelKind::in_house;
  std::string calendar;  ///< "" for the desk's
  std::string contact;
  std::optional<WorkTime> accept_within;
  std::optional<WorkTime> update_every;
  std::vector<std::string> people;  ///< `escalate_to`: agents who are told
};

/// The healthy share of revenue from repeat customers, 0..1.
struct RepeatBand {
  std::string business;
  double low = 0.25;
  double high = 0.50;
};

struct ScoreWeights {
  double potential = 0.35;
  double loudness = 0.20;
  double severity = 0.25;
  double pressure = 0.20;
};

/// Everything the configuration says, with the defaults filled in.
struct Desk {
  std::string name = "Support";
  std::string zone = "UTC";
  std::string currency = "EUR";
  std::string calendar = "always";  ///< the desk's own working hours
  RepeatBand repeat_band;
  WorkTime close_after{WorkTime::Unit::real, 7 * 86400};
  std::string store_path;                ///< absolute; "" when the config names none
  std::string user_agent;                ///< [user] agent
  std::vector<CalendarHours> calendars;  ///< without the built-in "always"
  std::vector<Channel> channels;
  std::vector<Policy> policies;
  std::vector<Level> levels;  ///< bottom first
  double share_max = 0.25;    ///< of the resolution target
  ScoreWeights score;
  std::vector<std::pair<std::string, std::string>> aliases;  ///< word, words of a command line; by word
};

}  // namespace supportctl::domain
