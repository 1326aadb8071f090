#include "supportctl/base/process.hpp"

#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::base {
namespace {

/// Pointers into `arguments` with the closing null that exec wants; exec changes none of them.
std::vector<char*> pointers_to(const std::vector<std::string>& arguments) {
  std::vector<char*> pointers;
  for (const auto& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

[[noreturn]] void cannot_run(const std::string& program, int reason) {
  throw Failure({ErrorKind::io, fmt::format("cannot run '{}': {}", program, reason_text(reason)),
                 "check that it is installed and may be executed"});
}

}  // namespace

int run_program(const std::vector<std::string>& arguments) {
  auto pointers = pointers_to(arguments);
  pid_t child = 0;
  const int reason = ::posix_spawnp(&child, pointers[0], nullptr, nullptr, pointers.data(), ::environ);
  if (reason != 0) cannot_run(arguments.front(), reason);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) cannot_run(arguments.front(), errno);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void become_program(const std::string& path, const std::vector<std::string>& arguments) {
  auto pointers = pointers_to(arguments);
  ::execv(path.c_str(), pointers.data());
  cannot_run(path, errno);
}

std::string find_program(const std::string& name, const std::string& search_path) {
  for (const auto folder : split(search_path, ':')) {
    if (folder.empty()) continue;
    std::string path = fmt::format("{}/{}", folder, name);
    if (::access(path.c_str(), X_OK) == 0) return path;
  }
  return {};
}

}  // namespace supportctl::base
