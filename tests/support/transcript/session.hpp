#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "expectation.hpp"
#include "transcript.hpp"

namespace transcript {

/// What one command printed, standard output and standard error as they came, and its exit status.
struct Outcome {
  std::vector<Line> lines;
  int status = 0;
};

/// What came of a transcript's commands, as far as they ran.
struct Session {
  std::vector<Outcome> outcomes;  ///< of the commands that came to their end
  std::string failure;            ///< why not all did; empty when they did
  std::vector<Line> unfinished;   ///< what the command after those had printed by then
};

/// Runs the commands in one /bin/sh, so that folders, variables and functions last from one to the next. A
/// process that is still there at the end, or when the time is up, is killed. Throws std::system_error when
/// there is no process to be had.
Session run_session(const Transcript& transcript, const std::filesystem::path& folder,
                    const std::vector<std::string>& environment, std::chrono::seconds time_limit);

}  // namespace transcript
