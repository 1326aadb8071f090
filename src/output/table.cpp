#include "output/table.hpp"

#include <cstddef>
#include <utility>
#include <vector>

#include "output/grid.hpp"

namespace supportctl::output {
namespace {

/// As many rows as are kept to find the widths. Those after them are written as they come, in the same
/// columns, so that a list of any length takes no memory; a wider cell then pushes its own line.
constexpr std::size_t kMeasured = 2000;

class TableRows : public RowWriter {
 public:
  TableRows(Sink& sink, Choice choice, const Look& look, std::function<void()> when_empty)
      : sink_(sink), grid_(std::move(choice), look, 0), when_empty_(std::move(when_empty)) {}

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    ShownRow cells = grid_.shown(row);
    if (has_begun_) return grid_.print(sink_, cells);
    grid_.measure(cells);
    kept_.push_back(std::move(cells));
    if (kept_.size() == kMeasured) print_kept();
  }

  bool flush() override {
    if (!kept_.empty()) print_kept();
    return sink_.flush();
  }

  void end() override {
    if (!kept_.empty()) {
      print_kept();
    } else if (!has_begun_) {
      when_empty_();
    }
  }

 private:
  void print_kept() {
    has_begun_ = true;
    grid_.measure_header();
    grid_.fit();
    grid_.print_header(sink_);
    for (const ShownRow& row : std::exchange(kept_, {})) grid_.print(sink_, row);
  }

  Sink& sink_;
  Grid grid_;
  std::function<void()> when_empty_;
  std::vector<ShownRow> kept_;
  bool has_begun_ = false;
};

}  // namespace

std::unique_ptr<RowWriter> table_rows(Sink& sink, Choice choice, const Look& look,
                                      std::function<void()> when_empty) {
  return std::make_unique<TableRows>(sink, std::move(choice), look, std::move(when_empty));
}

}  // namespace supportctl::output
