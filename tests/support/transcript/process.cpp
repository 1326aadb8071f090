#include "process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>

namespace transcript {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

/// A read end that does not block, and a write end for the shell; both closed when a program starts.
struct Pipe {
  int read_end = -1;
  int write_end = -1;

  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
    read_end = ends[0];
    write_end = ends[1];
    if (::fcntl(read_end, F_SETFL, O_NONBLOCK) != 0) fail("fcntl");
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    ::close(read_end);
    close_write_end();
  }
  void close_write_end() {
    if (write_end >= 0) ::close(write_end);
    write_end = -1;
  }
};

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (std::string& string : strings) result.push_back(string.data());
  result.push_back(nullptr);
  return result;
}

/// The life of the child between fork and the shell; only calls that are safe there.
[[noreturn]] void become_shell(const char* folder, int output, char* const* arguments,
                               char* const* environment) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::setsid();
  ::umask(022);
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCHLD}) ::signal(signal, SIG_DFL);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0 || ::dup2(nothing, 0) < 0 || ::dup2(output, 1) < 0 || ::dup2(output, 2) < 0) ::_exit(126);
  if (::chdir(folder) != 0) ::_exit(126);
  ::execve("/bin/sh", arguments, environment);
  ::_exit(127);
}

/// Takes what is there. False once the last writer has closed the pipe.
bool drain(int descriptor, std::string& output) {
  char buffer[65536];
  for (;;) {
    const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
    if (count > 0) output.append(buffer, static_cast<std::size_t>(count));
    if (count == 0) return false;
    if (count < 0 && errno == EAGAIN) return true;
    if (count < 0 && errno != EINTR) fail("read");
  }
}

std::optional<int> ended(pid_t child) {
  int status = 0;
  const pid_t answer = ::waitpid(child, &status, WNOHANG);
  if (answer < 0) fail("waitpid");
  return answer == child ? std::optional(status) : std::nullopt;
}

/// Reads until the shell has ended. It is asked for now and then: a process it left behind may hold the pipe
/// open, and it may itself have closed its end.
ShellRun follow(pid_t child, int output, Clock::time_point deadline) {
  ShellRun run;
  bool open = true;
  for (;;) {
    const std::optional<int> status = ended(child);
    if (open) open = drain(output, run.output);
    if (status) {
      run.wait_status = *status;
      return run;
    }
    if (Clock::now() >= deadline) {
      ::kill(-child, SIGKILL);
      run.timed_out = true;
      ::waitpid(child, &run.wait_status, 0);
      return run;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    const auto patience = std::clamp<long long>(left.count(), 1, open ? 50 : 1);
    pollfd waiting = {open ? output : -1, POLLIN, 0};
    ::poll(&waiting, 1, static_cast<int>(patience));
  }
}

}  // namespace

ShellRun run_shell(const std::string& script, const std::filesystem::path& folder,
                   const std::vector<std::string>& environment, std::chrono::seconds time_limit) {
  std::vector<std::string> words = {"sh", "-c", script};
  std::vector<std::string> variables = environment;
  const std::vector<char*> arguments = pointers(words);
  const std::vector<char*> environment_pointers = pointers(variables);
  Pipe pipe;
  const pid_t child = ::fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    become_shell(folder.c_str(), pipe.write_end, arguments.data(), environment_pointers.data());
  }
  pipe.close_write_end();
  ShellRun run = follow(child, pipe.read_end, Clock::now() + time_limit);
  ::kill(-child, SIGKILL);
  return run;
}

}  // namespace transcript
