#include "cli/list_end.hpp"

namespace supportctl::cli {

ListEnd::ListEnd(output::Screen& screen, const report::Columns& columns) : writer_(screen.rows(columns)) {}

void ListEnd::row(const report::Row& row) {
  writer_->row(row);
  ++count_;
}

int ListEnd::end(const Arguments& arguments) {
  writer_->end();
  const auto& condition = arguments.text("fail-on");
  const bool holds = (condition == "any" && count_ > 0) || (condition == "none" && count_ == 0);
  return holds ? 1 : 0;
}

}  // namespace supportctl::cli
