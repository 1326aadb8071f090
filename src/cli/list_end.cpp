#include "cli/list_end.hpp"

namespace supportctl::cli {

ListEnd::ListEnd(output::Screen& screen, const report::Columns& columns) : writer_(screen.rows(columns)) {}

void ListEnd::row(const report::Row& row, bool is_overdue) {
  writer_->row(row);
  ++count_;
  if (is_overdue) ++overdue_;
}

int ListEnd::end(const Arguments& arguments) {
  writer_->end();
  const auto& condition = arguments.text("fail-on");
  const bool holds = (condition == "any" && count_ > 0) || (condition == "none" && count_ == 0) ||
                     (condition == "overdue" && overdue_ > 0);
  return holds ? 1 : 0;
}

}  // namespace supportctl::cli
