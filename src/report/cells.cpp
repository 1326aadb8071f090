#include "report/cells.hpp"

#include <utility>
#include <vector>

namespace supportctl::report {

Cell text_cell(std::string text) {
  if (text.empty()) return std::monostate{};
  return Cell(std::move(text));
}

Cell fields_cell(const base::FieldMap& fields) {
  std::vector<std::string> list;
  for (const auto& [name, value] : fields) list.push_back(name + "=" + value);
  return list;
}

}  // namespace supportctl::report
