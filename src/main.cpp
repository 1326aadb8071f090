#include <sys/ioctl.h>
#include <unistd.h>

#include <climits>
#include <csignal>
#include <cstdlib>
#include <string>

#include "supportctl/base/environment.hpp"
#include "supportctl/cli/run.hpp"

namespace {

int width_of_terminal(const supportctl::base::Environment& environment) {
  const int columns = std::atoi(std::string(environment.variable("COLUMNS")).c_str());
  if (columns > 0) return columns;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

supportctl::base::Environment read_environment(int argc, char** argv) {
  supportctl::base::Environment environment;
  environment.arguments.assign(argv + (argc > 0 ? 1 : 0), argv + argc);
  for (char** entry = ::environ; *entry != nullptr; ++entry) {
    const std::string text(*entry);
    const auto equals = text.find('=');
    if (equals != std::string::npos)
      environment.variables.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  char folder[PATH_MAX];
  if (::getcwd(folder, sizeof folder) != nullptr) environment.folder = folder;
  environment.stdin_is_terminal = ::isatty(STDIN_FILENO) != 0;
  environment.stdout_is_terminal = ::isatty(STDOUT_FILENO) != 0;
  environment.stderr_is_terminal = ::isatty(STDERR_FILENO) != 0;
  environment.terminal_width = width_of_terminal(environment);
  return environment;
}

}  // namespace

int main(int argc, char** argv) {
  // A reader that goes away is no failure: writing then fails with EPIPE, and the program ends quietly.
  std::signal(SIGPIPE, SIG_IGN);
  return supportctl::cli::run(read_environment(argc, argv));
}
