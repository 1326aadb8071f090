// Runs transcripts: sessions at the terminal with what they are expected to print.
//
//   transcript --program PATH [--examples DIR] [--timeout SECONDS] [--bless] FILE.t...
//
// Each file gets a fresh home, one shell, and an environment that is the same everywhere. Exits 1 when any
// output or status differs, a command does not come to its end, or a file has no command. --bless writes into
// the files what came out; a line that fits its (re) or (glob) is left as it is.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "comparison.hpp"
#include "sandbox.hpp"
#include "session.hpp"
#include "transcript.hpp"

namespace fs = std::filesystem;

namespace transcript {
namespace {

constexpr std::string_view kUsage =
    "usage: transcript --program PATH [--examples DIR] [--timeout SECONDS] [--bless] FILE.t...\n";

struct Options {
  fs::path program;
  fs::path examples;
  std::chrono::seconds time_limit{60};
  bool bless = false;
  std::vector<std::string> files;
};

struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

std::chrono::seconds seconds_of(std::string_view text) {
  int seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size() || seconds <= 0) {
    throw UsageError("--timeout takes a number of seconds");
  }
  return std::chrono::seconds(seconds);
}

Options options_of(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    const auto value = [&]() -> const std::string& {
      if (i + 1 == arguments.size()) throw UsageError(word + " takes a value");
      return arguments[++i];
    };
    if (word == "--program") {
      options.program = value();
    } else if (word == "--examples") {
      options.examples = value();
    } else if (word == "--timeout") {
      options.time_limit = seconds_of(value());
    } else if (word == "--bless") {
      options.bless = true;
    } else if (word.starts_with("-")) {
      throw UsageError("unknown option " + word);
    } else {
      options.files.push_back(word);
    }
  }
  if (options.program.empty()) throw UsageError("--program is missing");
  if (options.files.empty()) throw UsageError("no file to run");
  return options;
}

std::string text_of_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file || !text) throw std::runtime_error("cannot read it");
  return text.str();
}

/// In one piece or not at all.
void replace_file(const fs::path& path, std::string_view text) {
  const fs::path fresh = path.string() + ".blessed";
  std::ofstream file(fresh, std::ios::binary);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  if (!file) throw std::runtime_error("cannot write " + fresh.string());
  fs::permissions(fresh, fs::status(path).permissions());
  fs::rename(fresh, path);
}

/// Lists where the session left the transcript. True when it did not.
bool report_differences(const std::string& file, const Transcript& transcript, const Session& session) {
  bool agrees = true;
  for (std::size_t i = 0; i < session.outcomes.size(); ++i) {
    const Step& step = transcript.steps[i];
    const Comparison comparison = compare(step, session.outcomes[i]);
    if (comparison.agrees()) continue;
    agrees = false;
    const std::string why = comparison.bad_pattern.empty() ? "the output differs" : comparison.bad_pattern;
    std::cout << file << ":" << line_of_difference(step, comparison) << ": " << why << "\n   $ "
              << step.command.front() << "\n"
              << listing(comparison);
  }
  return agrees;
}

void report_failure(const std::string& file, const Transcript& transcript, const Session& session) {
  const Step& step = transcript.steps[std::min(session.outcomes.size(), transcript.steps.size() - 1)];
  std::cout << file << ":" << step.line << ": " << session.failure << "\n   $ " << step.command.front()
            << "\n";
  for (const Line& line : session.unfinished) std::cout << "+  " << written_form(line, false, false) << "\n";
}

void bless(const std::string& file, const std::string& text, Transcript transcript, const Session& session) {
  for (std::size_t i = 0; i < transcript.steps.size(); ++i) {
    transcript.steps[i] = blessed(transcript.steps[i], session.outcomes[i]);
  }
  const std::string fresh = text_of(transcript);
  if (fresh == text) return;
  replace_file(file, fresh);
  std::cout << file << ": blessed\n";
}

/// True when the file holds, or could be blessed. Adds its commands to the count.
bool run_file(const std::string& file, const Options& options, std::size_t& commands) {
  const std::string text = text_of_file(file);
  const Transcript transcript = parse(text);
  if (transcript.steps.empty()) {
    std::cout << file << ":1: no command: nothing was tried\n";
    return false;
  }
  commands += transcript.steps.size();
  const Sandbox sandbox(options.program);
  const fs::path folder = fs::absolute(file).parent_path();
  const Session session = run_session(transcript, sandbox.home(),
                                      sandbox.environment(folder, options.examples), options.time_limit);
  if (!session.failure.empty()) {
    report_differences(file, transcript, session);
    report_failure(file, transcript, session);
    return false;
  }
  if (!options.bless) return report_differences(file, transcript, session);
  bless(file, text, transcript, session);
  return true;
}

int run(const Options& options) {
  std::size_t failed = 0, commands = 0;
  for (const std::string& file : options.files) {
    try {
      if (!run_file(file, options, commands)) ++failed;
    } catch (const std::exception& error) {
      std::cout << file << ":1: " << error.what() << "\n";
      ++failed;
    }
  }
  std::cout << options.files.size() << " transcripts, " << commands << " commands, " << failed << " failed\n";
  return failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace transcript

int main(int argc, char** argv) {
  try {
    return transcript::run(transcript::options_of({argv + 1, argv + argc}));
  } catch (const transcript::UsageError& error) {
    std::cerr << "transcript: " << error.what() << "\n" << transcript::kUsage;
    return 2;
  }
}
