#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace supportctl::cli {

/// A word the shell may put where the cursor stands, and what it is.
struct Candidate {
  std::string word;
  std::string says;
};

/// What may stand in place of the last of `words` (the words after the program's name; the last may be empty
/// or begun). Names of records come from the store; without a desk there are none, and that is no error.
std::vector<Candidate> complete_words(Context& context, const std::vector<std::string>& words);

}  // namespace supportctl::cli
