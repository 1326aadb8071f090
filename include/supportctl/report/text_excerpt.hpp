#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace supportctl::report {

/// One line of at most `width` characters (3 or more) of `text`, around the first of `words` that occurs in
/// it as a whole word in any case; its beginning when none does. White space becomes one space; "…" stands
/// where it is cut, between words where possible.
std::string text_excerpt(std::string_view text, std::string_view words, std::size_t width);

}  // namespace supportctl::report
