#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/domain/when.hpp"

namespace supportctl::cli {

/// What is asked of a calendar: as many texts as the command has operands. Refers to what it is made from.
/// What cannot be read or answered is Failure{usage}, and Failure{data} at its place where it came in a line.
class Question {
 public:
  /// As typed on the command line.
  Question(std::span<const std::string> texts, const domain::WhenContext& context);

  /// Line `number` of standard input. Its columns are apart by tabs; by blanks in a line without a tab.
  Question(std::string_view line, std::size_t number, std::span<const Operand> operands,
           const domain::WhenContext& context);

  /// The text of an operand, by its place, read as a point in time, or as a length of it.
  base::Instant instant(std::size_t place) const;
  domain::WorkTime work_time(std::size_t place) const;

  /// Fails with what is wrong with the text at `place`.
  [[noreturn]] void refuse(base::Error error, std::size_t place) const;

 private:
  void split(std::span<const Operand> operands);

  std::array<std::string_view, 2> texts_;
  std::string_view line_;
  std::size_t number_ = 0;  // 0 on the command line
  const domain::WhenContext& context_;
};

}  // namespace supportctl::cli
