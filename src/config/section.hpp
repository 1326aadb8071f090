#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/document.hpp"

namespace supportctl::config {

/// A text and where it was written.
struct WrittenText {
  std::string value;
  Place place;
};

/// One table of a configuration being read. Whatever is wrong becomes a finding of the reading, and counts as
/// absent. `title` is the table as people know it ("[desk]"), `prefix` the start of its settings' names
/// ("desk.").
class Section {
 public:
  Section(Reading& reading, const toml::table& table, std::string title, std::string prefix);

  /// Complains of every key that is not one of `keys`, with the nearest one that is.
  void allow_only(std::span<const std::string_view> keys) const;

  bool has(std::string_view key) const { return table_->contains(key); }
  const toml::node* find(std::string_view key) const { return table_->get(key); }
  const toml::table& table() const { return *table_; }
  Reading& reading() const { return *reading_; }
  const std::string& title() const { return title_; }

  /// At the value of `key`; at the table when it has no such key.
  void complain(std::string_view key, std::string message) const;

  /// A text that is not blank and has no control characters.
  std::optional<std::string> text(std::string_view key) const;
  std::optional<double> number(std::string_view key) const;

  /// A list of texts, or one text alone; empty when absent.
  std::vector<WrittenText> texts(std::string_view key) const;

  /// The table under `key`; one without keys when absent.
  Section inner(std::string_view key) const;

  /// Lists the setting `key` with its value as TOML writes it. Its origin is the line of the key, or of what
  /// it follows from `elsewhere`, or "default".
  void record(std::string_view key, std::string value, const Place& elsewhere = {}) const;

 private:
  Reading* reading_;
  const toml::table* table_;
  std::string title_;
  std::string prefix_;
};

/// The table `[name]` of the document; one without keys when absent.
Section section_of(Reading& reading, const toml::table& root, std::string_view name,
                   std::span<const std::string_view> keys);

/// One of several tables of a kind, and its name; "" when it has none, which is a finding.
struct NamedSection {
  std::string name;
  Section section;
};

/// The tables `[[name]]` of the document in order, all of their keys among `keys`; a name that is missing,
/// bad or taken is a finding.
std::vector<NamedSection> sections_of(Reading& reading, const toml::table& root, std::string_view name,
                                      std::span<const std::string_view> keys);

/// The names of the tables `[[name]]`, good or not, each once.
std::vector<std::string> names_of(const toml::table& root, std::string_view name);

/// A text node's text, when it is one that Section::text takes; a finding otherwise. `title` names it.
std::optional<std::string> node_text(Reading& reading, const toml::node& node, std::string_view title);

}  // namespace supportctl::config
