#include "comparison.hpp"

#include <algorithm>
#include <cstddef>

namespace transcript {
namespace {

/// Larger outputs are not aligned but listed one after the other.
constexpr std::size_t kMostCells = 4'000'000;

/// Lines that agree, shown before and after lines that do not.
constexpr std::size_t kAround = 3;

/// Expected and printed lines from the first to the last that differ, and where in the outputs they are.
struct Differing {
  std::size_t begin = 0;
  std::size_t expected_end = 0;
  std::size_t printed_end = 0;
};

class Aligner {
 public:
  Aligner(const std::vector<Expectation>& expected, const std::vector<Line>& printed)
      : expected_(expected), printed_(printed) {}

  std::vector<Row> rows() {
    const Differing middle = differing();
    for (std::size_t i = 0; i < middle.begin; ++i) add_same(i);
    align(middle);
    for (std::size_t i = middle.expected_end; i < expected_.size(); ++i) add_same(i);
    return std::move(rows_);
  }

 private:
  bool fit(std::size_t expected, std::size_t printed) const {
    return expected_[expected].matches(printed_[printed]);
  }

  Differing differing() const {
    Differing middle{0, expected_.size(), printed_.size()};
    while (middle.begin < std::min(middle.expected_end, middle.printed_end) &&
           fit(middle.begin, middle.begin)) {
      ++middle.begin;
    }
    while (middle.begin < std::min(middle.expected_end, middle.printed_end) &&
           fit(middle.expected_end - 1, middle.printed_end - 1)) {
      --middle.expected_end;
      --middle.printed_end;
    }
    return middle;
  }

  /// The longest common subsequence by the book: lengths from the back, then a walk from the front.
  void align(const Differing& middle) {
    const std::size_t height = middle.expected_end - middle.begin, width = middle.printed_end - middle.begin;
    const bool too_large = height > 0 && width > kMostCells / height;
    std::vector<std::size_t> lengths(too_large ? 0 : (height + 1) * (width + 1), 0);
    const auto length = [&](std::size_t i, std::size_t j) -> std::size_t& {
      return lengths[i * (width + 1) + j];
    };
    for (std::size_t i = too_large ? 0 : height; i-- > 0;) {
      for (std::size_t j = width; j-- > 0;) {
        length(i, j) = fit(middle.begin + i, middle.begin + j) ? length(i + 1, j + 1) + 1
                                                               : std::max(length(i + 1, j), length(i, j + 1));
      }
    }
    std::size_t i = 0, j = 0;
    while (i < height || j < width) {
      const bool both = i < height && j < width && !too_large;
      if (both && fit(middle.begin + i, middle.begin + j) && length(i, j) == length(i + 1, j + 1) + 1) {
        add_same(middle.begin + i++);
        ++j;
      } else if (i < height && (!both || length(i + 1, j) >= length(i, j + 1))) {
        rows_.push_back({Row::Kind::missing, expected_[middle.begin + i++].written()});
      } else {
        add_unexpected(middle.begin + j++);
      }
    }
  }

  void add_same(std::size_t expected) { rows_.push_back({Row::Kind::same, expected_[expected].written()}); }

  void add_unexpected(std::size_t printed) {
    const bool is_last = printed + 1 == printed_.size();
    rows_.push_back({Row::Kind::unexpected, written_form(printed_[printed], printed == 0, is_last)});
  }

  const std::vector<Expectation>& expected_;
  const std::vector<Line>& printed_;
  std::vector<Row> rows_;
};

std::string status_text(int status) {
  return "[" + std::to_string(status) + "]";
}

}  // namespace

bool Comparison::agrees() const {
  const auto is_same = [](const Row& row) { return row.kind == Row::Kind::same; };
  return bad_pattern.empty() && std::all_of(rows.begin(), rows.end(), is_same);
}

Comparison compare(const Step& step, const Outcome& outcome) {
  const std::vector<Expectation> expected(step.expected.begin(), step.expected.end());
  Comparison comparison{Aligner(expected, outcome.lines).rows(), ""};
  for (const Expectation& expectation : expected) {
    if (!expectation.fault().empty()) {
      comparison.bad_pattern = "'" + expectation.written() + "': " + expectation.fault();
    }
  }
  if (step.status == outcome.status) {
    if (step.status != 0) comparison.rows.push_back({Row::Kind::same, status_text(step.status)});
    return comparison;
  }
  if (step.status != 0) comparison.rows.push_back({Row::Kind::missing, status_text(step.status)});
  if (outcome.status != 0) comparison.rows.push_back({Row::Kind::unexpected, status_text(outcome.status)});
  return comparison;
}

Step blessed(const Step& step, const Outcome& outcome) {
  Step result = step;
  result.status = 0;
  result.expected.clear();
  for (const Row& row : compare({{}, 0, {}, step.expected, 0}, {outcome.lines, 0}).rows) {
    if (row.kind != Row::Kind::missing) result.expected.push_back(row.text);
  }
  result.status = outcome.status;
  if (!result.expected.empty() && result.expected.back().empty() && result.status == 0) {
    result.expected.back() = written_form({"", true}, false, true);
  }
  return result;
}

std::string listing(const Comparison& comparison) {
  const std::vector<Row>& rows = comparison.rows;
  std::vector<bool> shown(rows.size(), false);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].kind == Row::Kind::same) continue;
    for (std::size_t j = i - std::min(i, kAround); j < std::min(rows.size(), i + kAround + 1); ++j)
      shown[j] = true;
  }
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (shown[i]) {
      text += rows[i].kind == Row::Kind::same ? ' ' : rows[i].kind == Row::Kind::missing ? '-' : '+';
      text += "  " + rows[i].text + "\n";
    } else if (i == 0 || shown[i - 1]) {
      text += "   ...\n";
    }
  }
  return text;
}

std::size_t line_of_difference(const Step& step, const Comparison& comparison) {
  std::size_t line = step.line + step.command.size();
  for (const Row& row : comparison.rows) {
    if (row.kind != Row::Kind::same) break;
    ++line;
  }
  return line;
}

}  // namespace transcript
