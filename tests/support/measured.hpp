#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/desk.hpp"
#include "support/facts.hpp"
#include "support/story.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/measure.hpp"

namespace supportctl::test {

/// So many hours as a cell of a length.
inline std::string hours(int count) {
  return std::to_string(count * 3600);
}

/// The ticket of a story as measured at `now`, of customer acme in segment gold.
inline domain::MeasuredTicket measured(TestDesk& desk, const Story& story, std::string_view now) {
  const auto timeline = domain::timeline_until(story.timeline(), at(now));
  return {domain::fold(timeline).ticket, "acme", "gold", domain::run_clocks(timeline, desk.book(), at(now)),
          domain::list_stays(timeline, desk.book(), at(now))};
}

/// A story that begins in these hands, under the desk's policy.
inline Story opened(std::int64_t id, std::string_view when, std::string owner = "mia",
                    std::string level = "first-line") {
  auto changes = TestDesk::promised();
  changes["owner"] = std::move(owner);
  changes["level"] = std::move(level);
  return Story({id}).opened(when, std::move(changes));
}

/// A desk that measures its tickets at one moment, and what is asked of it.
class MeasuredDesk {
 public:
  explicit MeasuredDesk(std::string_view now) : now_(now) {}

  TestDesk& rules() { return rules_; }

  MeasuredDesk& with(const Story& story) {
    tickets_.push_back(measured(rules_, story, now_));
    return *this;
  }

  report::Stream<domain::MeasuredTicket> tickets() const { return stream_of(tickets_); }

  report::MeasureQuestion question(std::optional<report::MeasureKey> by = {}) const {
    report::MeasureQuestion question;
    question.now = at(now_);
    question.by = by;
    return question;
  }

 private:
  std::string now_;
  TestDesk rules_;
  std::vector<domain::MeasuredTicket> tickets_;
};

}  // namespace supportctl::test
