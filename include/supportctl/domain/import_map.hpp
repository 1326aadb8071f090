#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "supportctl/domain/event.hpp"
#include "supportctl/domain/kinds.hpp"

namespace supportctl::domain {

/// How a foreign file's columns and words become the desk's. Columns are named by the file's header; an
/// empty name means the file has no such column.
struct ImportMap {
  std::string source;        ///< the name under which records are known: with the case id it is the key
  std::string time_format;   ///< "iso", or a pattern of %Y %m %d %H %M %S and literal characters
  std::string zone = "UTC";  ///< of times without an offset

  /// Columns by their meaning: case, activity, time, actor, customer, email, channel, product, kind,
  /// severity, subject, text, opened, answered, resolved, outcome, tags; and "field.NAME" for own fields.
  std::map<std::string, std::string, std::less<>> columns;

  /// What is taken where the column is missing or its cell empty: "channel" = "web".
  std::map<std::string, std::string, std::less<>> defaults;

  /// events: what each activity means. tickets: not used.
  std::map<std::string, EventKind, std::less<>> activities;

  /// Words of a cell in the desk's words: values["channel"]["Postal mail"] = "mail".
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> values;

  /// Cells that mean "nothing": "N/A".
  std::vector<std::string> empty_words;
};

}  // namespace supportctl::domain
