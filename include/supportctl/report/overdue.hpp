#pragma once

#include <array>
#include <string>
#include <string_view>

#include "supportctl/base/instant.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/facts.hpp"
#include "supportctl/report/stream.hpp"
#include "supportctl/report/table.hpp"

/// What is late, and how late.
namespace supportctl::report {

/// Of whose deadlines, and as of when they are late. What is not set does not restrict.
struct OverdueQuestion {
  base::Instant now;
  std::string owner;  ///< who has to act
  std::string level;  ///< the ticket's
};

enum class OverdueKey { owner, level, customer, what };

Columns overdue_columns();
/// A row for each deadline that has passed, in the order in which they come: by due_at, the worst first.
Table overdue(const Stream<domain::DeadlineFact>& deadlines, const OverdueQuestion& question);

Columns overdue_group_columns(OverdueKey by);
/// How many are late by owner and so on, with the worst of each; the worst first.
Table overdue_by(OverdueKey by, const Stream<domain::DeadlineFact>& deadlines,
                 const OverdueQuestion& question);

}  // namespace supportctl::report

namespace supportctl::base {
template <>
struct Words<report::OverdueKey> {
  static constexpr auto words = std::to_array<std::string_view>({"owner", "level", "customer", "what"});
};
}  // namespace supportctl::base
