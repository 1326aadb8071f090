#include "actions/mail_address.hpp"

#include <fmt/core.h>

#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

namespace supportctl::actions {

bool is_mail_address(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
         text.find('@', at + 1) == std::string_view::npos &&
         text.find_first_of(" \t\r\n<>,;") == std::string_view::npos;
}

std::string require_mail_address(std::string_view text) {
  if (text.empty() || is_mail_address(text)) return base::lowered(text);
  throw base::Failure({base::ErrorKind::usage, fmt::format("'{}' is not an e-mail address", text),
                       "write it as name@example.com"});
}

}  // namespace supportctl::actions
