#include <doctest/doctest.h>
#include <unistd.h>

#include "written.hpp"

using namespace supportctl;
using config::ConfigOptions;
using config_test::Folder;
using config_test::lines;
using config_test::mistakes;

namespace {

ConfigOptions named(std::string path) {
  return {.config_path = std::move(path), .store_path = ""};
}

}  // namespace

TEST_CASE("a config file that is not there is told apart from one that cannot be read") {
  const Folder folder;
  folder.write("folder/file", "");
  const base::Error missing = folder.failure(named("desk.toml"));
  CHECK(missing.kind == base::ErrorKind::io);
  CHECK(missing.message == "cannot read 'desk.toml': there is no such file");
  const base::Error is_folder = folder.failure(named("folder"));
  CHECK(is_folder.kind == base::ErrorKind::io);
  CHECK(is_folder.message == "cannot read 'folder': it is a folder");
  CHECK(is_folder.hint == "name a file in it, such as 'folder/supportctl.toml'");
}

TEST_CASE("a config file without the right to read it says so") {
  if (::geteuid() == 0) return;  // root may read everything
  const Folder folder;
  folder.write("supportctl.toml", "");
  std::filesystem::permissions(folder.path("supportctl.toml"), std::filesystem::perms::none);
  const base::Error error = folder.failure();
  CHECK(error.kind == base::ErrorKind::io);
  CHECK(error.message.find("permission denied") != std::string::npos);
}

TEST_CASE("a file below a file is not there") {
  const Folder folder;
  folder.write("file", "");
  CHECK(folder.failure(named("file/desk.toml")).kind == base::ErrorKind::io);
}

TEST_CASE("an empty file and the null device are configs without keys") {
  const Folder folder;
  folder.write("supportctl.toml", "");
  CHECK(folder.load().desk.name == "Support");
  CHECK(folder.load(named("/dev/null")).desk.name == "Support");
}

TEST_CASE("a file of 64 KiB is read and a larger one refused") {
  const Folder folder;
  const std::string key = "[desk]\nname = \"Full\"\n";
  const std::size_t most = 64 * 1024;
  folder.write("supportctl.toml", key + std::string(most - key.size(), '\n'));
  CHECK(folder.load().desk.name == "Full");
  folder.write("supportctl.toml", key + std::string(most - key.size() + 1, '\n'));
  const base::Error error = folder.failure();
  CHECK(error.kind == base::ErrorKind::config);
  CHECK(lines(error) == "supportctl.toml: the file is larger than 64 KiB\n");
}

TEST_CASE("a mistake in the syntax is reported alone, where it is") {
  CHECK(mistakes("[desk]\nname = 3\nzone = \n")
            .starts_with("3:8: not valid TOML: in a key-value pair: expected value"));
  CHECK(mistakes("[desk]\nname = \"a\"\nname = \"b\"\n").starts_with("3:8: not valid TOML: "));
  CHECK(mistakes("[desk\n").starts_with("1:6: not valid TOML: in a table header: "));
  CHECK(mistakes("[desk]\n[desk]\n").starts_with("2:1: not valid TOML: "));
  CHECK(mistakes("a = \"\xff\"\n").find("not valid TOML: ") != std::string::npos);
}

TEST_CASE("a mistake in the syntax of each of two files is reported") {
  const Folder folder;
  folder.write("home/.config/supportctl/config.toml", "[user\n");
  folder.write("supportctl.toml", "[desk\n");
  CHECK(folder.failure().diagnostics.size() == 2);
}

TEST_CASE("whoever forgets the quotes is told") {
  const std::string_view hint = "; texts, times and lengths stand in quotes\n";
  for (const std::string_view value : {"30m", "25%", "09:00", "Berlin", "09:00-10:00", "2026-12"}) {
    CAPTURE(value);
    const std::string found = mistakes("a = " + std::string(value) + "\n");
    CHECK(found.ends_with(hint));
  }
  CHECK_FALSE(mistakes("[desk\n").ends_with(hint));
}

TEST_CASE("two lines of one bracket each are a mistake like any other") {
  CHECK(mistakes("[\n[\n").starts_with("1:2: not valid TOML: in a key: "));
}

TEST_CASE("a byte order mark is passed over") {
  CHECK(config_test::desk("\xef\xbb\xbf[desk]\r\nname = \"Windows\"\r\n").name == "Windows");
}

TEST_CASE("no nesting that fits into a file uses up the stack") {
  const std::size_t most = 64 * 1024;
  CHECK(mistakes("a = " + std::string(most - 10, '[')).find("not valid TOML") != std::string::npos);
  std::string tables = "a = ";
  while (tables.size() < most - 10) tables += "{a=";
  CHECK(mistakes(tables).find("not valid TOML") != std::string::npos);
  std::string parts = "a";
  while (parts.size() < most - 10) parts += ".a";
  CHECK(mistakes(parts + " = 1") == "1:1: a key has too many parts\n");
  CHECK(mistakes("[" + parts + "]") == "1:1: a key has too many parts\n");
}

TEST_CASE("the deepest keys that are accepted are read in bounded space") {
  std::string part = "a";
  for (int i = 1; i < 32; ++i) part += ".a";
  std::string text = "b = [";
  int depth = 0;
  for (; depth < 100; ++depth) text += "{" + part + " = [\n";
  for (; depth > 0; --depth) text += "]}";
  CHECK(mistakes(text + "]\n") ==
        "1:1: unknown key 'b' in the configuration; known: desk, store, user, calendar, "
        "channel, policy, level, escalation, score and alias\n");
}

TEST_CASE("a file outside the current folder is shown by its whole path") {
  Folder folder;
  folder.write("supportctl.toml", "a = 1\n");
  folder.write("sub/file", "");
  folder.environment.folder = folder.path("sub");
  CHECK(lines(folder.failure()).starts_with(folder.path("supportctl.toml") + ":1:1: "));
  CHECK(folder.failure().message ==
        "cannot use the configuration '" + folder.path("supportctl.toml") + "': 1 mistake");
}
