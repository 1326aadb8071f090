#include <array>
#include <string>

#include "supportctl/base/text.hpp"
#include "supportctl/output/screen.hpp"

namespace supportctl::output {
namespace {

struct Name {
  std::string_view name;
  Format format;
};

constexpr auto kWords = std::to_array<Name>({
    {"table", Format::table},
    {"tsv", Format::tsv},
    {"csv", Format::csv},
    {"json", Format::json},
    {"jsonl", Format::jsonl},
    {"markdown", Format::markdown},
    {"html", Format::html},
});
static_assert(kWords.size() == static_cast<std::size_t>(Format::html) + 1);

/// What commands whose output is a text for people call their formats.
constexpr auto kPageWords = std::to_array<Name>({
    {"text", Format::table},
    {"md", Format::markdown},
});

constexpr auto kSuffixes = std::to_array<Name>({
    {"txt", Format::table},
    {"tsv", Format::tsv},
    {"csv", Format::csv},
    {"json", Format::json},
    {"jsonl", Format::jsonl},
    {"ndjson", Format::jsonl},
    {"md", Format::markdown},
    {"markdown", Format::markdown},
    {"html", Format::html},
    {"htm", Format::html},
});

template <std::size_t size>
std::optional<Format> find_name(const std::array<Name, size>& names, std::string_view text) {
  for (const Name& each : names) {
    if (each.name == text) return each.format;
  }
  return std::nullopt;
}

}  // namespace

bool is_for_people(Format format) {
  return format == Format::table || format == Format::markdown || format == Format::html;
}

std::optional<Format> find_format(std::string_view word) {
  const auto format = find_name(kWords, word);
  return format ? format : find_name(kPageWords, word);
}

std::optional<Format> format_of_path(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  return find_name(kSuffixes, base::lowered(name.substr(dot + 1)));
}

}  // namespace supportctl::output
