#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "heavy/ical/findings.hpp"

namespace supportctl::heavy {

struct Parameter {
  std::string name;  ///< in capitals
  std::string value;
};

/// One line of an iCalendar text, NAME;PARAMETER=VALUE:VALUE, put together from the physical lines over which
/// it was folded.
class ContentLine {
 public:
  explicit ContentLine(std::size_t line) : line_(line) {}

  /// Adds a physical line, without its line end and the blank that says that it goes on.
  void add(std::string_view physical);

  /// Takes the line apart. What is wrong with it is a finding.
  void parse(Findings& findings);

  bool is_good() const { return is_good_; }
  const std::string& name() const { return name_; }  ///< in capitals; "" when the line has none

  /// The first of that name; "" when there is none.
  std::string_view parameter(std::string_view name) const;

  std::string_view value() const { return std::string_view(text_).substr(value_at_); }

  Place place() const { return {line_, 1}; }
  /// Of the letter at `offset` of the value.
  Place value_place(std::size_t offset = 0) const { return place_of(value_at_ + offset); }

 private:
  bool complain(std::size_t at, std::string message, Findings& findings) const;
  bool parse_parts(Findings& findings);
  bool parse_parameter(std::size_t& at, Findings& findings);
  Place place_of(std::size_t at) const;

  std::size_t line_;
  std::string text_;
  std::vector<std::size_t> folds_;  ///< where in the text a physical line after the first begins
  std::string name_;
  std::vector<Parameter> parameters_;
  std::size_t value_at_ = 0;
  bool is_good_ = false;
};

/// The lines of a text that have a name, unfolded. A name tells what a line was meant to be even when the
/// rest of it is not good.
std::vector<ContentLine> read_content_lines(std::string_view text, Findings& findings);

/// ASCII letters as capitals: names and words of iCalendar may be written either way.
std::string capitals(std::string_view text);

}  // namespace supportctl::heavy
