#pragma once

#include <cstddef>
#include <cstdint>

#include "supportctl/base/instant.hpp"
#include "supportctl/output/sink.hpp"
#include "supportctl/report/table.hpp"

namespace supportctl::output {

/// No value but a text is longer than this when it is written for a machine.
inline constexpr std::size_t kLongestPlain = 48;

/// Each writes from `at` on, where kLongestPlain bytes are free, and answers the end of what it wrote.
char* write_integer(char* at, std::int64_t value);
/// The shortest decimal that reads back to the same double, without an exponent from 1e-9 to 1e15; `value`
/// is finite. Minus zero is 0.
char* write_number(char* at, double value);
/// RFC 3339 in UTC: "2026-11-21T14:00:00Z".
char* write_instant(char* at, base::Instant instant);

/// Writes a cell that is no text as tsv and csv show it: nothing for no value and for a number that is not
/// finite. False, and nothing written, when the cell is a text or a list.
bool write_plain(Sink& sink, const report::Cell& cell);

}  // namespace supportctl::output
