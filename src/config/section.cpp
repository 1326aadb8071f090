#include "config/section.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "config/words.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::config {
namespace {

const toml::table& no_keys() {
  static const toml::table table;
  return table;
}

std::string_view kind_text(const toml::node& node) {
  static constexpr auto kKinds =
      std::to_array<std::string_view>({"nothing", "a table", "a list", "a text", "a whole number", "a number",
                                       "true or false", "a date", "a time", "a date and time"});
  return kKinds.at(static_cast<std::size_t>(node.type()));
}

std::string wrong_kind(std::string_view title, std::string_view expected, const toml::node& node) {
  return fmt::format("{} must be {}, not {}", title, expected, kind_text(node));
}

bool is_control(char letter) {
  return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
}

/// Names stand in commands, in lists with commas and in dotted names of settings.
bool is_good_name(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || std::isalnum(byte) != 0 || letter == '-' || letter == '_';
  });
}

/// The name of a `[[noun]]`, or "" where it has none; complains unless it is good and not among `places`.
std::string read_name(const Section& section, std::string_view noun, std::map<std::string, Place>& places) {
  if (!section.has("name")) {
    section.complain("name", fmt::format("[[{}]] needs a 'name'", noun));
    return {};
  }
  std::string name = section.text("name").value_or("");
  if (name.empty()) return name;
  if (!is_good_name(name)) {
    section.complain("name",
                     fmt::format("'{}' cannot be a name: it has letters, digits, '-' and '_' only", name));
  }
  const auto [earlier, is_new] = places.try_emplace(name, section.find("name")->source());
  if (!is_new) {
    section.complain("name", fmt::format("there is a [[{}]] '{}' already, in line {}", noun, name,
                                         earlier->second.begin.line));
  }
  return name;
}

}  // namespace

Section::Section(Reading& reading, const toml::table& table, std::string title, std::string prefix)
    : reading_(&reading), table_(&table), title_(std::move(title)), prefix_(std::move(prefix)) {}

void Section::allow_only(std::span<const std::string_view> keys) const {
  for (auto&& [key, node] : *table_) {
    if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) continue;
    reading_->complain(key.source(), fmt::format("unknown key '{}' in {}; {}", printable(key.str()), title_,
                                                 suggestion(key.str(), keys)));
  }
}

void Section::complain(std::string_view key, std::string message) const {
  const toml::node* node = find(key);
  reading_->complain(node == nullptr ? table_->source() : node->source(), std::move(message));
}

std::optional<std::string> Section::text(std::string_view key) const {
  const toml::node* node = find(key);
  return node == nullptr ? std::nullopt : node_text(*reading_, *node, fmt::format("'{}' in {}", key, title_));
}

std::optional<double> Section::number(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (const std::optional<double> number = node->value<double>(); number && node->is_number()) return number;
  complain(key, wrong_kind(fmt::format("'{}' in {}", key, title_), "a number", *node));
  return std::nullopt;
}

std::vector<WrittenText> Section::texts(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  const std::string title = fmt::format("'{}' in {}", key, title_);
  std::vector<WrittenText> texts;
  const auto add = [&](const toml::node& entry) {
    if (auto text = node_text(*reading_, entry, title)) texts.push_back({*std::move(text), entry.source()});
  };
  if (const toml::array* list = node->as_array()) {
    for (const toml::node& entry : *list) add(entry);
  } else if (node->is_string()) {
    add(*node);
  } else {
    complain(key, wrong_kind(title, "a list of texts in quotes", *node));
  }
  return texts;
}

Section Section::inner(std::string_view key) const {
  const toml::node* node = find(key);
  std::string title = prefix_.empty() ? fmt::format("[{}]", key) : fmt::format("'{}' of {}", key, title_);
  if (node != nullptr && !node->is_table()) complain(key, wrong_kind(title, "a table", *node));
  const toml::table* table = node == nullptr ? nullptr : node->as_table();
  return {*reading_, table == nullptr ? no_keys() : *table, std::move(title),
          fmt::format("{}{}.", prefix_, key)};
}

void Section::record(std::string_view key, std::string value, const Place& elsewhere) const {
  const toml::node* node = find(key);
  const Place& place = node == nullptr ? elsewhere : node->source();
  std::string origin = "default";
  if (place.path) origin = reading_->shown(*place.path) + ':' + std::to_string(place.begin.line);
  reading_->list.push_back({prefix_ + std::string(key), std::move(value), std::move(origin)});
}

Section section_of(Reading& reading, const toml::table& root, std::string_view name,
                   std::span<const std::string_view> keys) {
  const toml::node* node = root.get(name);
  std::string title = fmt::format("[{}]", name);
  if (node != nullptr && !node->is_table()) {
    reading.complain(node->source(), fmt::format("'{}' must be one table, written {}", name, title));
    node = nullptr;
  }
  const toml::table& table = node == nullptr ? no_keys() : *node->as_table();
  Section section(reading, table, std::move(title), fmt::format("{}.", name));
  section.allow_only(keys);
  return section;
}

std::vector<NamedSection> sections_of(Reading& reading, const toml::table& root, std::string_view name,
                                      std::span<const std::string_view> keys) {
  const toml::node* node = root.get(name);
  if (node == nullptr) return {};
  const toml::array* list = node->as_array();
  if (list == nullptr ||
      !std::all_of(list->begin(), list->end(), [](const auto& one) { return one.is_table(); })) {
    reading.complain(node->source(), fmt::format("'{}' must be tables, each written [[{}]]", name, name));
    return {};
  }
  std::vector<NamedSection> sections;
  std::map<std::string, Place> places;
  for (const toml::node& entry : *list) {
    const Section unnamed(reading, *entry.as_table(), fmt::format("[[{}]]", name), "");
    unnamed.allow_only(keys);
    const std::string own = read_name(unnamed, name, places);
    std::string title = own.empty() ? unnamed.title() : fmt::format("[[{}]] '{}'", name, own);
    sections.push_back({own, {reading, unnamed.table(), std::move(title), fmt::format("{}.{}.", name, own)}});
  }
  return sections;
}

std::vector<std::string> names_of(const toml::table& root, std::string_view name) {
  std::vector<std::string> names;
  const toml::array* list = root.get_as<toml::array>(name);
  if (list == nullptr) return names;
  for (const toml::node& entry : *list) {
    const toml::table* table = entry.as_table();
    const auto* text = table == nullptr ? nullptr : table->get_as<std::string>("name");
    if (text != nullptr && std::find(names.begin(), names.end(), text->get()) == names.end()) {
      names.push_back(text->get());
    }
  }
  return names;
}

std::optional<std::string> node_text(Reading& reading, const toml::node& node, std::string_view title) {
  const auto* text = node.as_string();
  if (text == nullptr) {
    reading.complain(node.source(), wrong_kind(title, "a text in quotes", node));
    return std::nullopt;
  }
  if (std::any_of(text->get().begin(), text->get().end(), is_control)) {
    reading.complain(node.source(), fmt::format("{} must be one line without control characters", title));
    return std::nullopt;
  }
  if (base::trimmed(text->get()).empty()) {
    reading.complain(node.source(), fmt::format("{} is empty: leave it out instead", title));
    return std::nullopt;
  }
  return text->get();
}

}  // namespace supportctl::config
