#include "report/clock_words.hpp"

#include <fmt/core.h>

#include <array>
#include <vector>

#include "supportctl/base/text.hpp"
#include "supportctl/base/words.hpp"

namespace supportctl::report {
namespace {

using domain::Status;

constexpr auto kReasons = std::to_array<std::string_view>({
    "not answered yet",
    "open",
    "waits for the customer",
    "on hold",
    "resolved until reopened",
    "closed until reopened",
    "declined until reopened",
});
static_assert(kReasons.size() == base::all_words<Status>().size());

/// Who set the terms a clock is held to.
std::string source_words(const domain::ClockProof& proof, const domain::ProofTerms& terms) {
  if (!proof.level.empty()) return "level " + proof.level;
  return terms.policy.empty() ? "no policy" : "policy " + terms.policy;
}

}  // namespace

std::string reason_words(const domain::ProofSpan& part) {
  if (part.span.running) return {};
  if (part.merged_into) return "merged into " + ticket_text(part.merged_into);
  return std::string(kReasons.at(static_cast<std::size_t>(part.span.status)));
}

std::string rule_words(const domain::ClockProof& proof, const domain::ProofSpan& part) {
  const auto clock = base::word(proof.kind);
  if (part.merged_into) return fmt::format("{} rests while its ticket is merged", clock);
  if (!is_open(part.span.status) && !part.span.running)
    return fmt::format("{} rests while its ticket is {}", clock, base::word(part.span.status));
  const auto& terms = proof.terms.at(part.terms);
  const auto pauses = pauses_words(terms.paused);
  return fmt::format("{} pauses {}: {}", clock, pauses, source_words(proof, terms));
}

std::string pauses_words(const std::vector<Status>& paused) {
  if (paused.empty()) return "never";
  std::vector<std::string_view> words;
  for (const auto status : paused) words.push_back(base::word(status));
  return "while " + base::listed(words);
}

std::string exact_words(base::Seconds time) {
  return domain::work_time_text({domain::WorkTime::Unit::working, time.count()});
}

}  // namespace supportctl::report
