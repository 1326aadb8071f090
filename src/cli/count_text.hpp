#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace supportctl::cli {

/// "1 ticket", "13,710 events": for sentences, where a plural is the word with an "s".
std::string count_text(std::int64_t count, std::string_view word);

}  // namespace supportctl::cli
