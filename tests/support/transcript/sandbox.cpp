#include "sandbox.hpp"

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace transcript {
namespace fs = std::filesystem;

namespace {

fs::path new_folder() {
  std::string name = (fs::temp_directory_path() / "transcript-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw fs::filesystem_error("cannot make a folder", name, std::error_code(errno, std::generic_category()));
  }
  return name;
}

}  // namespace

Sandbox::Sandbox(const fs::path& program) : top_(new_folder()) {
  fs::create_directory(home());
  fs::create_directory(top_ / "bin");
  fs::create_symlink(fs::canonical(program), top_ / "bin" / "supportctl");
}

Sandbox::~Sandbox() {
  std::error_code left_behind;  // a session may have made a folder unwritable; the system clears it some day
  fs::remove_all(top_, left_behind);
}

std::vector<std::string> Sandbox::environment(const fs::path& transcript_folder,
                                              const fs::path& examples) const {
  std::vector<std::string> variables = {
      "PATH=" + (top_ / "bin").string() + ":/usr/bin:/bin",
      "HOME=" + home().string(),
      "PWD=" + home().string(),
      "TESTDIR=" + fs::absolute(transcript_folder).lexically_normal().string(),
      "TZ=UTC",
      "LC_ALL=C.UTF-8",
      "COLUMNS=80",
      "TERM=dumb",
      "USER=mia",
      "LOGNAME=mia",
  };
  if (!examples.empty()) variables.push_back("EXAMPLES=" + fs::canonical(examples).string());
  return variables;
}

}  // namespace transcript
