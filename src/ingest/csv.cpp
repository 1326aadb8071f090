#include "supportctl/ingest/csv.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "ingest/csv_splitter.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::ingest {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view kWhiteSpace = " \t\r\n";

bool is_blank(std::string_view text) {
  return text.find_first_not_of(kWhiteSpace) == std::string_view::npos;
}

/// How often each delimiter occurs in the first line that is not blank.
class DelimiterCount {
 public:
  static char most_frequent(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \r\n"), text.size());
    DelimiterCount count;
    bool is_quoted = false;
    for (const char c : text.substr(begin)) {
      if (c == '"') is_quoted = !is_quoted;
      if (is_quoted) continue;
      if (c == '\n') break;
      count.add(c);
    }
    return count.best();
  }

 private:
  void add(char c) {
    const auto* found = std::ranges::find(kDelimiters, c);
    if (found != kDelimiters.end()) ++counts_[static_cast<std::size_t>(found - kDelimiters.begin())];
  }
  char best() const {
    const auto* most = std::ranges::max_element(counts_);
    return kDelimiters[static_cast<std::size_t>(most - counts_.begin())];
  }

  static constexpr std::array kDelimiters = {',', '\t', ';'};
  std::array<std::size_t, kDelimiters.size()> counts_{};
};

}  // namespace

Place CsvRow::place_of(const char* position) const {
  Place place{line_, 1};
  for (const char* c = raw_.data(); c < position; ++c) {
    if (*c == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(*c) & 0xc0U) != 0x80U) {
      ++place.column;
    }
  }
  return place;
}

void CsvRow::begin(std::string_view rest, std::size_t line) {
  raw_ = rest;
  line_ = line;
  size_ = 0;
  has_doubled_quotes_ = false;
  fault_.reset();
}

void CsvRow::undouble_quotes() {
  if (!has_doubled_quotes_) return;
  undoubled_.resize(raw_.size());
  char* end = undoubled_.data();
  for (Cell& cell : std::span(cells_).first(size_)) {
    if (!cell.has_doubled_quotes) continue;
    char* const begin = end;
    for (std::size_t i = 0; i < cell.value.size(); ++i) {
      *end++ = cell.value[i];
      if (cell.value[i] == '"') ++i;
    }
    cell.value = {begin, static_cast<std::size_t>(end - begin)};
  }
}

CsvReader::CsvReader(std::string_view text) : text_(text), next_nul_(text.find('\0')) {
  if (open()) read_header();
}

CsvReader::~CsvReader() = default;

bool CsvReader::open() {
  if (text_.starts_with("\xff\xfe") || text_.starts_with("\xfe\xff")) {
    faults_.push_back({{1, 1}, "the file is UTF-16: save it as UTF-8"});
    return false;
  }
  const std::size_t begin = text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (is_blank(text_.substr(begin))) {
    faults_.push_back({{1, 1}, "the file is empty"});
    return false;
  }
  delimiter_ = DelimiterCount::most_frequent(text_.substr(begin));
  splitter_ = std::make_unique<CsvSplitter>(text_, begin, delimiter_);
  return true;
}

void CsvReader::read_header() {
  do splitter_->next(row_);
  while (row_.size() == 1 && is_blank(row_.raw_));
  header_line_ = row_.line();
  header_text_ = text_.substr(0, splitter_->position());
  find_nul();
  if (row_.fault_) {
    faults_.push_back(*row_.fault_);
    return;
  }
  row_.undouble_quotes();
  check_names();
  if (faults_.empty() && is_blank(text_.substr(splitter_->position()))) {
    faults_.push_back({{header_line_, 1}, "the file has a header and no rows"});
  }
}

void CsvReader::check_names() {
  std::set<std::string, std::less<>> seen;
  for (std::size_t i = 0; i < row_.size(); ++i) {
    const auto& name = names_.emplace_back(base::valid_utf8(base::trimmed(row_.cell(i))));
    if (name.empty()) {
      faults_.push_back({row_.place(i), "the header has a column without a name"});
    } else if (!seen.insert(name).second) {
      faults_.push_back({row_.place(i), fmt::format("the header names '{}' twice", name)});
    }
  }
}

const CsvRow* CsvReader::next() {
  if (!faults_.empty()) return nullptr;
  while (splitter_->next(row_)) {
    if (row_.size() == 1 && !row_.fault_ && is_blank(row_.raw_)) continue;
    check_row();
    return &row_;
  }
  return nullptr;
}

void CsvReader::check_row() {
  if (find_nul() || row_.fault_) return;
  const std::size_t expected = names_.size();
  if (row_.size() == expected) {
    row_.undouble_quotes();
    return;
  }
  const bool has_too_few = row_.size() < expected;
  const Place place = has_too_few ? Place{row_.line_, 1} : row_.place(expected);
  row_.fault_ = CsvFault{place, fmt::format("too {} cells: {} where the header has {}",
                                            has_too_few ? "few" : "many", row_.size(), expected)};
}

/// Makes the first NUL byte in the row its fault, unless it has one, and goes on to the NULs after the row.
bool CsvReader::find_nul() {
  const std::size_t end = splitter_->position();
  if (next_nul_ >= end) return false;
  if (!row_.fault_) row_.fault_ = CsvFault{row_.place_of(text_.data() + next_nul_), "a NUL byte"};
  next_nul_ = text_.find('\0', end);
  return true;
}

}  // namespace supportctl::ingest
