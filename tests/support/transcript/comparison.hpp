#pragma once

#include <string>
#include <vector>

#include "session.hpp"
#include "transcript.hpp"

namespace transcript {

/// One line of an output beside what was expected of it, in written form.
struct Row {
  enum class Kind { same, missing, unexpected };
  Kind kind;
  std::string text;  ///< as the transcript has it when same or missing, else as the program printed it
};

struct Comparison {
  std::vector<Row> rows;    ///< the output lines, then the status when it is not 0
  std::string bad_pattern;  ///< what is wrong with a pattern among the expected lines; empty when nothing is

  bool agrees() const;
};

/// Lays the lines side by side with as few differences as there can be.
Comparison compare(const Step& step, const Outcome& outcome);

/// The step with what really came out: a line that fits what was expected stays as it was written.
Step blessed(const Step& step, const Outcome& outcome);

/// The rows that differ with a little around them, each as it would stand in the file behind ' ', '-' or '+'.
std::string listing(const Comparison& comparison);

/// The line of the file, counted from 1, where the first difference is.
std::size_t line_of_difference(const Step& step, const Comparison& comparison);

}  // namespace transcript
