#pragma once

#include <string>
#include <string_view>

namespace supportctl::actions {

/// The name of a new customer or agent, which people type and programs pass on: one line without white space
/// around it. Failure{usage} otherwise, which says `what` it cannot be: "a customer's key".
std::string require_record_name(std::string_view what, std::string_view name);

}  // namespace supportctl::actions
