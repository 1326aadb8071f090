#include "transcript.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace transcript {
namespace {

constexpr std::string_view kIndent = "  ";
constexpr std::string_view kCommand = "  $ ";
constexpr std::string_view kContinuation = "  > ";

/// The number of a "[N]" line, or nothing.
std::optional<int> status_of(std::string_view text) {
  if (text.size() < 3 || text.front() != '[' || text.back() != ']') return std::nullopt;
  int status = 0;
  const char* end = text.data() + text.size() - 1;
  const auto [stop, error] = std::from_chars(text.data() + 1, end, status);
  if (error != std::errc() || stop != end || status < 0) return std::nullopt;
  return status;
}

/// Reads line by line; empty lines wait until it is known whether output follows them.
class Parser {
 public:
  void take(std::string_view line, std::size_t number) {
    if (line.starts_with(kCommand)) {
      end_output();
      steps_.push_back(
          {std::exchange(prose_, {}), number, {std::string(line.substr(kCommand.size()))}, {}, 0});
      place_ = Place::command;
    } else if (place_ == Place::command && is_continuation(line)) {
      line.remove_prefix(std::min(line.size(), kContinuation.size()));
      steps_.back().command.emplace_back(line);
    } else if (place_ != Place::prose && line.empty()) {
      ++empty_lines_;
      place_ = Place::output;
    } else if (place_ != Place::prose && line.starts_with(kIndent)) {
      steps_.back().expected.insert(steps_.back().expected.end(), std::exchange(empty_lines_, 0), "");
      steps_.back().expected.emplace_back(line.substr(kIndent.size()));
      place_ = Place::output;
    } else {
      end_output();
      prose_.emplace_back(line);
    }
  }

  Transcript finish() {
    end_output();
    return {std::move(steps_), std::move(prose_)};
  }

 private:
  enum class Place { prose, command, output };

  static bool is_continuation(std::string_view line) {
    return line.starts_with(kContinuation) || line == kContinuation.substr(0, 3);
  }

  void end_output() {
    if (place_ == Place::prose) return;
    place_ = Place::prose;
    prose_.insert(prose_.end(), std::exchange(empty_lines_, 0), "");
    Step& step = steps_.back();
    if (step.expected.empty()) return;
    if (const auto status = status_of(step.expected.back())) {
      step.status = *status;
      step.expected.pop_back();
    }
  }

  std::vector<Step> steps_;
  std::vector<std::string> prose_;
  std::size_t empty_lines_ = 0;
  Place place_ = Place::prose;
};

}  // namespace

Transcript parse(std::string_view text) {
  Parser parser;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t length = text.find('\n');
    parser.take(text.substr(0, length), number);
    text.remove_prefix(length == std::string_view::npos ? text.size() : length + 1);
  }
  return parser.finish();
}

std::string text_of(const Transcript& transcript) {
  std::string text;
  const auto add = [&](std::string_view prefix, std::string_view line) {
    text.append(prefix).append(line).append("\n");
  };
  for (const Step& step : transcript.steps) {
    for (const std::string& line : step.prose) add("", line);
    add(kCommand, step.command.front());
    for (std::size_t i = 1; i < step.command.size(); ++i) {
      add(step.command[i].empty() ? "  >" : kContinuation, step.command[i]);
    }
    for (const std::string& line : step.expected) add(line.empty() ? "" : kIndent, line);
    if (step.status != 0) add(kIndent, "[" + std::to_string(step.status) + "]");
  }
  for (const std::string& line : transcript.prose) add("", line);
  return text;
}

}  // namespace transcript
