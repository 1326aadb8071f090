#include "session.hpp"

#include <sys/wait.h>

#include <charconv>
#include <cstdint>
#include <optional>
#include <random>
#include <string_view>

#include "process.hpp"

namespace transcript {
namespace {

/// The longest script that fits into one argument of a program.
constexpr std::size_t kLongestScript = 120'000;

constexpr char kDigits[] = "0123456789abcdef";

/// A word no program prints by chance.
std::string new_salt() {
  std::random_device source;
  std::string salt = "SALT";
  for (int i = 0; i < 4; ++i) {
    std::uint32_t bits = source();
    for (int digit = 0; digit < 8; ++digit, bits >>= 4) salt += kDigits[bits & 15];
  }
  return salt;
}

/// After each command the shell prints a line of its own: salt, number of the command, its status.
std::string script_of(const Transcript& transcript, const std::string& salt) {
  std::string script;
  for (std::size_t i = 0; i < transcript.steps.size(); ++i) {
    for (const std::string& line : transcript.steps[i].command) script += line + "\n";
    script += "command printf '" + salt + " " + std::to_string(i) + " %d\\n' \"$?\"\n";
  }
  return script;
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t length = text.find('\n');
    const bool ends = length != std::string_view::npos;
    lines.push_back({std::string(text.substr(0, length)), ends});
    text.remove_prefix(ends ? length + 1 : text.size());
  }
  return lines;
}

/// Cuts the output at the marks, and takes off the front what belongs to the command of that number.
std::optional<Outcome> take_outcome(std::string_view& output, const std::string& salt, std::size_t number) {
  const std::string mark = salt + " " + std::to_string(number) + " ";
  const std::size_t place = output.find(mark);
  const std::size_t line_break =
      output.find('\n', place == std::string_view::npos ? place : place + mark.size());
  if (place == std::string_view::npos || line_break == std::string_view::npos) return std::nullopt;
  Outcome outcome{lines_of(output.substr(0, place)), 0};
  std::from_chars(output.data() + place + mark.size(), output.data() + line_break, outcome.status);
  output.remove_prefix(line_break + 1);
  return outcome;
}

std::string why_unfinished(const ShellRun& run, std::chrono::seconds time_limit) {
  if (run.timed_out) return "still running after " + std::to_string(time_limit.count()) + " s: killed";
  if (WIFSIGNALED(run.wait_status))
    return "the shell was killed by signal " + std::to_string(WTERMSIG(run.wait_status));
  return "the shell ended here, with status " + std::to_string(WEXITSTATUS(run.wait_status)) +
         " (an exit, or a quote or here-document left open?)";
}

}  // namespace

Session run_session(const Transcript& transcript, const std::filesystem::path& folder,
                    const std::vector<std::string>& environment, std::chrono::seconds time_limit) {
  const std::string salt = new_salt();
  const std::string script = script_of(transcript, salt);
  Session session;
  if (script.size() > kLongestScript) {
    session.failure = "more commands than one shell is given: split the file";
    return session;
  }
  const ShellRun run = run_shell(script, folder, environment, time_limit);
  std::string_view output = run.output;
  for (std::size_t i = 0; i < transcript.steps.size(); ++i) {
    auto outcome = take_outcome(output, salt, i);
    if (!outcome) {
      session.unfinished = lines_of(output);
      break;
    }
    session.outcomes.push_back(std::move(*outcome));
  }
  if (session.outcomes.size() < transcript.steps.size() || run.timed_out || WIFSIGNALED(run.wait_status)) {
    session.failure = why_unfinished(run, time_limit);
  }
  return session;
}

}  // namespace transcript
