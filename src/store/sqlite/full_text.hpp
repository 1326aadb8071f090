#pragma once

#include <string>
#include <string_view>

namespace supportctl::store {

/// A ticket `t` one of whose events holds the words of $text.
inline constexpr std::string_view kTextCondition =
    "t.id IN (SELECT e.rowid >> 16 FROM event_text e WHERE event_text MATCH $text)";

/// What a person typed as a query that looks for each of its words as it is: "ann@example.com a-b" becomes
/// two quoted strings. "" when there is no word.
std::string full_text_query(std::string_view words);

}  // namespace supportctl::store
