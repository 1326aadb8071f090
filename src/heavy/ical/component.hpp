#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "heavy/ical/content_line.hpp"

namespace supportctl::heavy {

/// What stands between a BEGIN and its END, without what the components inside have of their own.
struct Component {
  std::string kind;  ///< "VEVENT", in capitals
  Place place;       ///< of its BEGIN
  std::size_t parent = 0;
  std::vector<ContentLine> lines;

  /// The first line of that name; nullptr when there is none.
  const ContentLine* find(std::string_view name) const;
};

/// The components of a text in their order, each after the one it stands in. The first is the text as a whole
/// and has no kind.
std::vector<Component> read_components(std::string_view text, Findings& findings);

}  // namespace supportctl::heavy
