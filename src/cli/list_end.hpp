#pragma once

#include <array>
#include <memory>
#include <string_view>

#include "cli/arguments.hpp"
#include "supportctl/output/screen.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::cli {

/// What --fail-on may name.
inline constexpr std::array<std::string_view, 2> kFailOnWords = {"any", "none"};
/// The same for records that have a deadline.
inline constexpr std::array<std::string_view, 3> kFailOnDueWords = {"any", "none", "overdue"};

/// A list on its way to the screen that counts its rows, for --fail-on.
class ListEnd {
 public:
  ListEnd(output::Screen& screen, const report::Columns& columns);
  void row(const report::Row& row, bool is_overdue = false);

  /// Ends the list: 1 when --fail-on holds, else 0.
  int end(const Arguments& arguments);

 private:
  std::unique_ptr<output::RowWriter> writer_;
  std::size_t count_ = 0;
  std::size_t overdue_ = 0;
};

}  // namespace supportctl::cli
