#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "config/nouns.hpp"
#include "config/values.hpp"

namespace supportctl::config {
namespace {

struct Weight {
  std::string_view key;
  double domain::ScoreWeights::*value;
};

constexpr std::array kWeights = {Weight{"potential", &domain::ScoreWeights::potential},
                                 Weight{"loudness", &domain::ScoreWeights::loudness},
                                 Weight{"severity", &domain::ScoreWeights::severity},
                                 Weight{"pressure", &domain::ScoreWeights::pressure}};
constexpr auto kKeys = [] {
  std::array<std::string_view, kWeights.size()> keys;
  std::transform(kWeights.begin(), kWeights.end(), keys.begin(),
                 [](const Weight& weight) { return weight.key; });
  return keys;
}();

}  // namespace

void read_score(Reading& reading, const toml::table& root, domain::ScoreWeights& weights) {
  const Section section = section_of(reading, root, "score", kKeys);
  for (const Weight& weight : kWeights) {
    double& value = weights.*weight.value;
    take_number(section, weight.key, value);
    if (std::isfinite(value) && value >= 0) continue;
    section.complain(weight.key, fmt::format("'{}' in [score] must be 0 or more", weight.key));
    value = 1;
  }
  if (weights.potential < weights.loudness) {
    section.complain(
        section.has("potential") ? "potential" : "loudness",
        fmt::format("'potential' ({}) weighs less than 'loudness' ({}): what a customer is worth must "
                    "weigh at least as much as how loud they are",
                    weights.potential, weights.loudness));
  }
  if (weights.potential + weights.severity + weights.pressure == 0) {
    section.complain("potential", "all weights in [score] are 0: nothing would come before anything else");
  }
}

}  // namespace supportctl::config
