#include "supportctl/config/template.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "config/embedded_text.hpp"
#include "config/words.hpp"
#include "supportctl/base/error.hpp"

namespace supportctl::config {
namespace {

constexpr std::string_view kMark = "# init: ";

struct Slot {
  std::string_view mark;
  std::string TemplateValues::*value;
};
constexpr std::array kSlots = {
    Slot{"desk_name", &TemplateValues::desk_name}, Slot{"time_zone", &TemplateValues::time_zone},
    Slot{"currency", &TemplateValues::currency}, Slot{"agent", &TemplateValues::agent}};

/// `line` with `value` between its first and its last quote, when there is a value.
std::string with_value(std::string_view line, std::string_view value) {
  const std::size_t open = line.find('"');
  const std::size_t close = line.rfind('"');
  if (value.empty() || open == close) return std::string(line);
  return fmt::format("{}{}{}", line.substr(0, open), toml_text(value), line.substr(close + 1));
}

/// A line of the example as `init` writes it.
std::string filled(std::string_view line, const TemplateValues& values) {
  const std::size_t at = line.rfind(kMark);
  if (at == std::string_view::npos) return std::string(line);
  const std::string_view mark = line.substr(at + kMark.size());
  const auto slot =
      std::find_if(kSlots.begin(), kSlots.end(), [mark](const Slot& one) { return one.mark == mark; });
  if (slot == kSlots.end()) return std::string(line);
  const std::string_view body = line.substr(0, at);
  return with_value(body.substr(0, body.find_last_not_of(' ') + 1), values.*slot->value);
}

}  // namespace

std::string_view example_config() {
  return kExampleConfig;
}

std::string config_template(const TemplateValues& values) {
  if (!values.currency.empty() && !is_currency(values.currency)) {
    throw base::Failure({base::ErrorKind::usage,
                         fmt::format("'{}' is not the code of a currency", values.currency),
                         "give three capital letters, such as EUR"});
  }
  std::string text;
  std::string_view rest = example_config();
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    text += filled(line, values) + '\n';
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  return text;
}

}  // namespace supportctl::config
