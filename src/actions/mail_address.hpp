#pragma once

#include <string>
#include <string_view>

namespace supportctl::actions {

/// Whether it looks like name@host: one sign between two parts, no white space, no list.
bool is_mail_address(std::string_view text);

/// The address as it is stored: in lower case. Failure{usage} when it is none; "" stays "".
std::string require_mail_address(std::string_view text);

}  // namespace supportctl::actions
