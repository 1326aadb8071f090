#pragma once

#include <string>
#include <vector>

#include "cli/command_list.hpp"

namespace supportctl::cli {

/// Which command a command line means, and what is left for its parser.
struct Choice {
  const Noun* noun = nullptr;        ///< nullptr when no word names one
  const Command* command = nullptr;  ///< nullptr when the noun stands alone
  std::vector<std::string> words;    ///< everything but the command's own words
  std::string unknown;               ///< the word that should have named a noun or verb; "" when none did
  bool help = false;                 ///< -h or --help anywhere
};

/// Global options may stand before, between and after the command's words.
Choice choose_command(const std::vector<std::string>& words);

}  // namespace supportctl::cli
