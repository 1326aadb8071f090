#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace transcript {

/// What a shell wrote, and how it ended.
struct ShellRun {
  std::string output;
  bool timed_out = false;
  int wait_status = 0;  ///< as waitpid gives it
};

/// Runs a script in /bin/sh with nothing on its standard input, in a session of its own without a terminal;
/// kills all of it when the time is up, and whatever it leaves running. Throws std::system_error.
ShellRun run_shell(const std::string& script, const std::filesystem::path& folder,
                   const std::vector<std::string>& environment, std::chrono::seconds time_limit);

}  // namespace transcript
