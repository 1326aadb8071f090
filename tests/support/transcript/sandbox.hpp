#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace transcript {

/// An empty home for one transcript, with the program under test first on the PATH as `supportctl`; gone with
/// all that was written into it at the end.
class Sandbox {
 public:
  /// Throws std::filesystem::filesystem_error when it cannot be made.
  explicit Sandbox(const std::filesystem::path& program);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  std::filesystem::path home() const { return top_ / "home"; }

  /// The whole environment of the session as NAME=value: the same on every machine but for the paths.
  std::vector<std::string> environment(const std::filesystem::path& transcript_folder,
                                       const std::filesystem::path& examples) const;

 private:
  std::filesystem::path top_;
};

}  // namespace transcript
