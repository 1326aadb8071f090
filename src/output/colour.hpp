#pragma once

#include <string>
#include <string_view>

namespace supportctl::output {

enum class Colour { plain, bold, dim, red, green, yellow, cyan };

/// The colour of a word of a closed set ("breached" is red); plain for one that needs none. The word itself
/// is always shown, so that nothing is said by colour alone.
Colour colour_of_word(std::string_view word);

/// `text` between the escape sequences of a colour; unchanged when plain.
std::string coloured(std::string_view text, Colour colour);

}  // namespace supportctl::output
