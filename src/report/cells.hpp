#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "supportctl/base/fields.hpp"
#include "supportctl/base/words.hpp"
#include "supportctl/domain/ticket.hpp"
#include "supportctl/report/table.hpp"

/// Cells from values, where "" and none become "no value".
namespace supportctl::report {

Cell text_cell(std::string text);
Cell id_cell(domain::TicketId id);
/// part / whole; no value of nothing.
Cell rate_cell(std::int64_t part, std::int64_t whole);
Cell fields_cell(const base::FieldMap& fields);

template <class T>
Cell optional_cell(const std::optional<T>& value) {
  if (!value) return std::monostate{};
  return *value;
}

template <class E>
Cell word_cell(E value) {
  return std::string(base::word(value));
}

}  // namespace supportctl::report
