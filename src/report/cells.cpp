#include "report/cells.hpp"

#include <utility>
#include <vector>

namespace supportctl::report {

Cell text_cell(std::string text) {
  if (text.empty()) return std::monostate{};
  return Cell(std::move(text));
}

Cell id_cell(domain::TicketId id) {
  if (!id) return std::monostate{};
  return ticket_text(id);
}

Cell rate_cell(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return std::monostate{};
  return static_cast<double>(part) / static_cast<double>(whole);
}

Cell fields_cell(const base::FieldMap& fields) {
  std::vector<std::string> list;
  for (const auto& [name, value] : fields) list.push_back(name + "=" + value);
  return list;
}

}  // namespace supportctl::report
