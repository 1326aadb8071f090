#include "cli/calendar/question.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "supportctl/base/text.hpp"

namespace supportctl::cli {
namespace {

using base::Error;
using base::ErrorKind;

/// Takes the first column off `rest`, with the blanks around it.
std::string_view take_column(std::string_view& rest, char separator) {
  const auto column = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(column.size() + 1, rest.size()));
  if (separator == ' ') rest = base::trimmed(rest);
  return base::trimmed(column);
}

/// Columns are counted in characters, from 1.
std::size_t column_of(std::string_view line, std::string_view part) {
  const std::string_view before = line.substr(0, static_cast<std::size_t>(part.data() - line.data()));
  return 1 +
         static_cast<std::size_t>(std::ranges::count_if(before, [](char c) { return (c & 0xC0) != 0x80; }));
}

Error wrong_columns(std::string_view line, std::span<const Operand> operands) {
  std::string wanted;
  for (const auto& operand : operands) wanted += fmt::format("{}{}", wanted.empty() ? "" : " ", operand.name);
  return {ErrorKind::usage, fmt::format("the line '{}' is not '{}'", line, wanted),
          operands.size() == 1
              ? std::string("write one instant a line")
              : fmt::format("write '{}' a line, with a tab between where a time has a space in it", wanted)};
}

}  // namespace

Question::Question(std::span<const std::string> texts, const domain::WhenContext& context)
    : context_(context) {
  std::ranges::copy(texts, texts_.begin());
}

Question::Question(std::string_view line, std::size_t number, std::span<const Operand> operands,
                   const domain::WhenContext& context)
    : line_(line), number_(number), context_(context) {
  split(operands);
}

void Question::split(std::span<const Operand> operands) {
  std::string_view rest = base::trimmed(line_);
  const char separator = rest.find('\t') != std::string_view::npos || operands.size() == 1 ? '\t' : ' ';
  for (std::size_t place = 0; place < operands.size(); ++place)
    texts_.at(place) = take_column(rest, separator);
  const bool is_whole = rest.empty() && !texts_.at(operands.size() - 1).empty();
  if (!is_whole) refuse(wrong_columns(line_, operands), 0);
}

base::Instant Question::instant(std::size_t place) const {
  const auto at = domain::parse_when(texts_.at(place), context_);
  if (!at) refuse(at.error(), place);
  return *at;
}

domain::WorkTime Question::work_time(std::size_t place) const {
  const auto time = domain::parse_work_time(texts_.at(place));
  if (!time) refuse(time.error(), place);
  return *time;
}

void Question::refuse(Error error, std::size_t place) const {
  if (number_ == 0) throw base::Failure(std::move(error));
  const auto column = texts_.at(place).empty() ? 1 : column_of(line_, texts_.at(place));
  throw base::Failure({ErrorKind::data,
                       fmt::format("cannot answer line {} of standard input", number_),
                       std::move(error.hint),
                       {},
                       {{"-", number_, column, base::Severity::error, base::valid_utf8(error.message)}}});
}

}  // namespace supportctl::cli
