#include <sys/ioctl.h>
#include <unistd.h>

#include <climits>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

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

/// In a build tree or an installation alike: bin/supportctl has its twin in libexec/supportctl.
std::string full_program() {
  std::error_code failure;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
  if (failure) return {};
  const auto top = program.parent_path().parent_path();
  return (top / "libexec" / "supportctl" / "supportctl-full").string();
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
  environment.full_program = full_program();
#ifdef SUPPORTCTL_FULL
  environment.is_full = true;
#endif
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
